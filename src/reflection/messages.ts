// Words of the review questions. `{n}` and the like are gaps filled by `formatMessage`.

/** For the island on a question's page. */
export const answerMessages = {
  // Writing
  yourAnswer: { zh: '你的回答', en: 'Your answer' },
  words: { zh: '{n}字', en: '{n} words' },
  commit: { zh: '写好了，看参考答案', en: 'I’m done: show me the model answer' },
  commitLead: {
    zh: '先写完自己的，再对照。点下去以后，这一版就定下来，不能再改；想改，可以再答一次。',
    en: 'Write first, compare afterwards. Once you press this, your answer stays as it is; to improve on it, answer again.',
  },
  empty: { zh: '先写几句，再对照。', en: 'Write a few words first.' },
  saving: { zh: '正在保存…', en: 'Saving…' },
  saved: { zh: '已保存', en: 'Saved' },
  failed: { zh: '没有保存', en: 'NOT saved' },

  // Another tab has written, too
  otherTab: {
    zh: '同一道题，你在另一个页面里也写了。两份都留着：',
    en: 'You have written here and in another tab as well. Both are kept:',
  },
  append: { zh: '接到我的回答后面', en: 'Add it below my answer' },
  discard: { zh: '不要这一份', en: 'Throw it away' },
  leftOver: {
    zh: '还有一份没定下来的草稿，打完勾以后可以接着写。',
    en: 'There is another draft of yours; you can go on with it once this one is marked.',
  },

  // Comparing
  committed: { zh: '定下来了。现在对照参考答案。', en: 'Your answer stands. Now compare.' },
  own: { zh: '你写的', en: 'Yours' },
  model: { zh: '参考答案', en: 'Model answer' },
  modelLead: { zh: '一种好的答法，不是唯一的。', en: 'One good way to answer, not the only one.' },
  source: { zh: '依据：', en: 'Source:' },
  rubric: { zh: '评分要点：写到了就打勾', en: 'The rubric: tick what your answer does' },
  seems: { zh: '好像写到了，看这些字眼：{words}', en: 'Seems to be there, because of: {words}' },
  notSeen: { zh: '没找到有关的字眼，你自己看看。', en: 'No telling word found; judge for yourself.' },
  hintLead: {
    zh: '提示只认字眼，不懂意思，也不算分。写到没写到，你说了算。',
    en: 'The hints know words, not meaning, and count for nothing. You decide.',
  },
  listSeparator: { zh: '、', en: ', ' },
  quoted: { zh: '“{word}”', en: '“{word}”' },
  quotation: { zh: '引号里的话', en: 'a quoted sentence' },
  keepMark: { zh: '就这样，存下自评', en: 'Save my mark' },
  ticked: { zh: '打了{raw}个勾，共{max}点', en: '{raw} of {max} ticked' },
  loading: { zh: '正在取参考答案…', en: 'Fetching the model answer…' },
  offline: {
    zh: '参考答案没取到。你的回答已经定下来了，不会丢；连上网再取。',
    en: 'The model answer could not be fetched. Your answer is safe; try again when you are online.',
  },
  retry: { zh: '再取一次', en: 'Try again' },

  // Marked
  marked: { zh: '自评：{max}点里写到了{raw}点', en: 'Your own mark: {raw} of {max} points' },
  done: { zh: '写到了', en: 'there' },
  missing: { zh: '没写到', en: 'not there' },
  again: { zh: '再答一次', en: 'Answer again' },
  goOn: { zh: '接着写那份草稿', en: 'Go on with the draft' },
  handIn: { zh: '打印或交作业', en: 'Print or hand in' },
  history: { zh: '以前的回答（{n}）', en: 'Earlier answers ({n})' },
  answeredOn: { zh: '{date}，自评{raw} / {max}', en: '{date}, own mark {raw} of {max}' },
  changed: {
    zh: '这道题在你回答以后改过，要点可能不一样了。',
    en: 'This question was edited after you answered, so its rubric may differ.',
  },
  trainerMark: { zh: '{by}的批改：{raw} / {max}', en: 'Marked by {by}: {raw} of {max}' },
  trainer: { zh: '培训师', en: 'your trainer' },
} as const;

/** For the pages around it. */
export const questionMessages = {
  questions: { zh: '思考题', en: 'Review questions' },
  lead: {
    zh: '先自己写，再看参考答案，对着要点给自己打勾。写的东西边写边存，只留在这台设备上；要交，就打印或下载。',
    en: 'Write first, then see a model answer and mark yourself by the rubric. What you type is kept as you type, on this device only; print or download it to hand it in.',
  },
  kind: { zh: '题型', en: 'Kind of question' },
  all: { zh: '全部', en: 'All' },
  kinds: {
    review: { zh: '书面回答', en: 'In writing' },
    discussion: { zh: '讨论', en: 'Discussion' },
    homework: { zh: '访谈作业', en: 'Interviews' },
    project: { zh: '大作业', en: 'Project' },
  },
  kindLeads: {
    review: { zh: '自己写，写完再对照。', en: 'Write on your own, then compare.' },
    discussion: {
      zh: '没有唯一的答案，也适合几个人先说再写。',
      en: 'There is no single right answer; talk it over first if you can.',
    },
    homework: {
      zh: '要去问人，写完再对照。',
      en: 'Go and ask people, then write and compare.',
    },
    project: {
      zh: '做一份能用的东西出来，比别的题花时间。',
      en: 'Make something that could be used; it takes longer than the others.',
    },
  },
  stages: {
    untouched: { zh: '还没写', en: 'not started' },
    draft: { zh: '写了一半', en: 'draft' },
    committed: { zh: '写完了，还没自评', en: 'written, not marked yet' },
    marked: { zh: '自评{raw} / {max}', en: 'own mark {raw} of {max}' },
  },
  progress: { zh: '写完{done} / {all}题', en: '{done} of {all} answered' },
  question: { zh: '第{n}题', en: 'Question {n}' },
  titleOf: { zh: '{module} · 第{n}题', en: '{module} · question {n}' },
  material: { zh: '先读这一段', en: 'Read this first' },
  readAgain: { zh: '回课文：{lesson}', en: 'Read again: {lesson}' },
  previous: { zh: '上一题', en: 'Previous question' },
  next: { zh: '下一题', en: 'Next question' },
  handIn: { zh: '打印或交作业', en: 'Print or hand in' },
  handInLead: {
    zh: '挑好范围，写上名字，打印出来或者下载成文字。只有写完了的题会上这张纸。',
    en: 'Choose what goes on it, write your name, then print it or take it as text. Only answers you have finished are included.',
  },
  kit: { zh: '访谈作业用的表', en: 'Interview kit' },
  kitLead: {
    zh: '做访谈作业要带的几张纸：先征得同意，问同样的问题，事实和看法分开记，回来再比。',
    en: 'The sheets to take along: ask for consent, ask everybody the same, keep facts apart from views, compare afterwards.',
  },
  print: { zh: '打印', en: 'Print' },
} as const;

/** For the hand-in sheet. */
export const handInMessages = {
  scope: { zh: '交哪些', en: 'What goes on it' },
  everything: { zh: '全部写完的题', en: 'Everything answered' },
  one: { zh: '只交这一题', en: 'Only this question' },
  name: { zh: '姓名', en: 'Name' },
  group: { zh: '班组 / 学号', en: 'Class or number' },
  date: { zh: '日期', en: 'Date' },
  withMarks: { zh: '带上自评的勾', en: 'With my own ticks' },
  withModels: { zh: '带上参考答案', en: 'With the model answers' },
  print: { zh: '打印', en: 'Print' },
  download: { zh: '下载文字（Markdown）', en: 'Download as text (Markdown)' },
  copy: { zh: '复制文字', en: 'Copy as text' },
  copied: { zh: '复制好了，贴到邮件或文档里就行。', en: 'Copied. Paste it into a mail or a document.' },
  copyFailed: {
    zh: '浏览器不让自动复制，请用下载。',
    en: 'The browser does not allow copying; download it instead.',
  },
  nothing: {
    zh: '这里还没有写完的题。写完一题（点过“写好了”），它就会出现在这张纸上。',
    en: 'Nothing is finished here yet. An answer appears on this sheet once you have pressed “I’m done”.',
  },
  loading: { zh: '正在取题目…', en: 'Fetching the questions…' },
  offline: { zh: '题目没取到，连上网再试。', en: 'The questions could not be fetched; try again online.' },
  retry: { zh: '再试一次', en: 'Try again' },
  title: { zh: '思考题', en: 'Review questions' },
  question: { zh: '第{n}题', en: 'Question {n}' },
  answer: { zh: '回答', en: 'Answer' },
  model: { zh: '参考答案', en: 'Model answer' },
  ownMark: { zh: '自评{raw} / {max}', en: 'Own mark: {raw} of {max}' },
  notMarked: { zh: '还没有自评', en: 'not marked by its writer yet' },
  trainerMark: { zh: '培训师评语', en: 'Trainer’s comment' },
  file: { zh: '思考题', en: 'review-questions' },
} as const;
