// Words of the page “My record”: what a learner is told about how it went.

export const masteryMessages = {
  title: { zh: '我的记录', en: 'My record' },
  lead: {
    zh: '学到哪儿、哪些稳了、哪些要再看，都在这里。全部由你做过的题算出来，只有你看得到。',
    en: 'How far you are, what you have mastered and what needs another look. All of it is worked out from what you have done, on this device only.',
  },
  print: { zh: '打印这一页', en: 'Print this page' },
  // Nothing done yet
  empty: {
    zh: '还没有记录。学完一课、做完一次测验，这里就有东西看了。',
    en: 'Nothing here yet. Finish a lesson or a quiz and come back.',
  },
  toCourse: { zh: '去学第一课', en: 'To the course' },
  // To the import, below: the browser may have cleared what was here
  bring: { zh: '以前学过？把记录文件接过来', en: 'Learned before? Bring your record file' },
  loading: { zh: '正在翻开记录……', en: 'Opening your record…' },

  progress: { zh: '学到哪儿了', en: 'How far you are' },
  module: { zh: '模块', en: 'Module' },
  lessons: { zh: '课', en: 'Lessons' },
  // {done} of {all}
  ofAll: { zh: '{done} / {all}', en: '{done} of {all}' },
  quiz: { zh: '测验最好', en: 'Best quiz' },
  simulations: { zh: '演练最好', en: 'Best role-play' },
  time: { zh: '用时', en: 'Time' },
  none: { zh: '还没有', en: 'not yet' },
  timeTotal: {
    zh: '一共学了{time}，分在{days}天里。页面开着不动的，一次最多算一小时。',
    en: 'You have worked for {time} on {days} days. A page left open counts an hour at most.',
  },
  hours: { zh: '{h}小时{m}分', en: '{h} h {m} min' },
  minutes: { zh: '{m}分钟', en: '{m} min' },

  mastery: { zh: '会做什么了', en: 'What you can do' },
  masteryCount: { zh: '{all}个目标里，{n}个稳了。', en: '{n} of {all} objectives mastered.' },
  masteryRule: { zh: '怎样算“稳了”', en: 'What “mastered” means' },
  masteryRuleText: {
    zh: '每道题只看你最近一次的回答；一个目标取最近答的四道题，得分到四分之三，就算稳了。至少要答过三道不同的题才下结论，同一道题反复做不算数。答对一半算一半。',
    en: 'Of every question your latest answer counts. For each objective the four most recent of these are taken: three quarters of their points, and it is mastered. It takes three different questions to say so; the same one over and over proves nothing. Half right counts half.',
  },
  masterySource: {
    zh: '规则有依据：数最近几次的对错，预测下一次答对与否，不比复杂的模型差（Kelly 等，EDM 2015；Pelánek 与 Řihák，UMAP 2017）。它简单，你自己就能核对。',
    en: 'Why this rule: counting the latest answers foretells the next one about as well as elaborate models do (Kelly et al., EDM 2015; Pelánek and Řihák, UMAP 2017), and you can check it yourself.',
  },
  untried: { zh: '没做过', en: 'not tried' },
  begun: { zh: '刚开始', en: 'begun' },
  shaky: { zh: '还不稳', en: 'shaky' },
  mastered: { zh: '稳了', en: 'mastered' },
  // {n} of the last answers, {share} per cent
  lastAnswers: { zh: '最近{n}题，得{share}%', en: 'last {n}: {share}%' },

  calibration: { zh: '心里有没有数', en: 'Do you know what you know?' },
  calibrationLead: {
    zh: '答题时你说过有多大把握。把握大的，对得也该多。',
    en: 'You said how sure you were. The surer, the more often you should be right.',
  },
  calibrationEmpty: {
    zh: '答题时说一声有多大把握，这里就能看出你估得准不准。',
    en: 'Say how sure you are when you answer, and this will show how well you judge yourself.',
  },
  sureAndWrong: { zh: '很有把握，却错了', en: 'Sure, and wrong' },
  sureAndWrongLead: {
    zh: '先看这几处：自己觉得懂的，最不会回头去查。',
    en: 'Look at these first: nobody looks up what they are sure of.',
  },
  noneSureAndWrong: { zh: '一处也没有。', en: 'None at all.' },
  confidence: { zh: '把握', en: 'You said' },
  answers: { zh: '答了', en: 'Answers' },
  right: { zh: '答对', en: 'Right' },
  sure: { zh: '有把握', en: 'sure' },
  fairly: { zh: '差不多', en: 'fairly sure' },
  guess: { zh: '猜的', en: 'a guess' },
  readAgain: { zh: '再看：', en: 'Read again: ' },

  misconceptions: { zh: '常中的招', en: 'Where you were misled' },
  misconceptionsLead: {
    zh: '错的选项背后，各有一种常见的误会。这些你碰上过：',
    en: 'Behind every wrong option stands a common mistake. These you have met:',
  },
  misconceptionsEmpty: { zh: '还没碰上。', en: 'None so far.' },
  times: { zh: '{n}次', en: '{n}×' },
  overcome: { zh: '后来答对了', en: 'answered rightly since' },

  history: { zh: '每次的成绩', en: 'Every result' },
  activity: { zh: '做了什么', en: 'What' },
  best: { zh: '最好', en: 'Best' },
  course: { zh: '走势', en: 'Course' },
  // For the picture: {list} is the scores in order
  courseOf: { zh: '依次：{list}', en: 'in order: {list}' },
  runs: { zh: '做了{n}次', en: '{n} runs' },
  test: { zh: '测试', en: 'test' },
  practice: { zh: '练习', en: 'practice' },
  partial: { zh: '只重做错题', en: 'missed items only' },
  examKind: { zh: '结业测评', en: 'Final assessment' },
  quizKind: { zh: '测验', en: 'Quiz' },
  scenarioKind: { zh: '演练', en: 'Role-play' },
  // An activity that the course no longer has
  gone: { zh: '（已不在课程里）', en: '(no longer in the course)' },

  commitments: { zh: '给自己的话', en: 'What you told yourself' },
  after: { zh: '{title}之后', en: 'after {title}' },

  slip: { zh: '给培训师的成绩条', en: 'A result slip for your trainer' },
  slipLead: {
    zh: '一个二维码，里面只有分数和名字，没有答案。让培训师在成绩册里扫，或者把链接发过去。成绩写在链接里，不经过任何服务器。',
    en: 'One QR code with your scores and your name, without your answers. Let your trainer scan it in the gradebook, or send the link. The results travel inside the link; no server sees them.',
  },
  slipHonest: {
    zh: '它说的是这台设备上的记录，不防改动，不能当证明。',
    en: 'It tells what this device has recorded. It can be forged and proves nothing.',
  },
  slipShow: { zh: '做一张成绩条', en: 'Make the slip' },
  slipCode: { zh: '成绩条的二维码', en: 'QR code of the result slip' },
  slipLink: { zh: '成绩条链接', en: 'Link of the result slip' },
  slipCopy: { zh: '复制链接', en: 'Copy the link' },
  slipCopied: { zh: '链接已复制。', en: 'The link is copied.' },
  slipCopyByHand: {
    zh: '浏览器不让自动复制，请选中上面的链接再复制。',
    en: 'The browser does not copy for you: select the link above.',
  },
  slipFailed: {
    zh: '没做成。请联网后再试一次。',
    en: 'It could not be made. Connect to the network and try again.',
  },
} as const;
