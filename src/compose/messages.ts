// Words of the pages themselves: the course page, the lists, the front door.
export const pageMessages = {
  courseTitle: { zh: '待客之道 · 把事情做对', en: 'Make It Right · a course in service and recovery' },
  courseDescription: {
    zh: '客户服务与服务补救的互动课程：课文、测验、情景演练。免账号，不联网也能学。',
    en: 'An interactive course in customer service and service recovery: lessons, quizzes and role-plays. No account, no server.',
  },
  welcome: { zh: '一句话，能把人留住，也能把人气走。', en: 'One sentence can keep a customer, or lose one.' },
  welcomeBack: { zh: '欢迎回来。', en: 'Welcome back.' },
  /** {name} is the learner’s, as typed. */
  welcomeBackName: { zh: '{name}，欢迎回来。', en: 'Welcome back, {name}.' },
  goOn: { zh: '接着学：', en: 'Carry on with:' },
  /** Before the sentence a learner has written after a simulation. */
  commitment: { zh: '你给自己的话：', en: 'You told yourself:' },
  allDone: {
    zh: '全部学完了。想再练一次，随时从下面挑。',
    en: 'Everything is done. Pick anything below to practise again.',
  },
  start: { zh: '从第一课开始', en: 'Start with lesson one' },
  aboutCourse: {
    zh: '这门课教的就是这一刻：人还在气头上，你怎么开口、怎么把事情做对。课文短，练得多，每个数字都注明可信到什么程度。',
    en: 'This course is about that moment: what to say while somebody is still angry, and how to put the thing right. Short lessons, a lot of practice, and every figure says how far it can be trusted.',
  },
  modules: { zh: '课程内容', en: 'What you will learn' },
  module: { zh: '模块{n}', en: 'Module {n}' },
  lessonsDone: { zh: '已学{done} / {all}课', en: '{done} of {all} lessons read' },
  quiz: { zh: '模块测验', en: 'Module quiz' },
  quizLead: {
    zh: '{n}道题。想一题一讲就选练习，想测一测就选测试。',
    en: '{n} questions. Practise with an answer after each, or test yourself.',
  },
  atTheEnd: { zh: '学完以后', en: 'When you have been through it all' },
  atTheEndLead: {
    zh: '从全部模块里抽题，看看哪一块扎实、哪一块还虚。',
    en: 'Items from every module show what is firm by now, and what is not yet.',
  },
  simulation: { zh: '情景演练', en: 'Role-play' },
  simulations: { zh: '情景演练', en: 'Role-plays' },
  simulationsLead: {
    zh: '面对一位难缠的客户，一句一句选。结束后看清是哪一句让局面变好、变坏。',
    en: 'Face a difficult customer, one reply at a time. Afterwards you see which sentence turned it.',
  },
  mapOf: { zh: '「{title}」全图', en: '{title}: the map' },
  /** A link to the map, below each simulation. */
  map: { zh: '培训师用的全图', en: 'The trainer’s map' },
  mapLead: {
    zh: '给培训师看的：所有场景、每个选择值多少分、最好的一条路和陷阱。还没演过的人，先去演一遍。',
    en: 'For trainers: every scene, what each choice is worth, the best way through and the traps. If you have not played it yet, play first.',
  },
  done: { zh: '已完成', en: 'done' },
  best: { zh: '最好{n}%', en: 'best {n}%' },
  glossaryLead: {
    zh: '课里用到的词，中英对照，按拼音排。',
    en: 'The words this course uses, in both languages.',
  },
  evidenceLead: {
    zh: '课里出现的数字、模型和案例，从哪里来、可信到什么程度。流传很广但站不住的，也照实写出来。',
    en: 'Where the figures, models and cases of this course come from and how far they can be trusted. What is popular but wrong is listed as wrong.',
  },
  notFound: { zh: '没有这一页', en: 'There is no such page' },
  notFoundLead: {
    zh: '地址可能抄错了，或者这一页搬走了。',
    en: 'The address may be mistyped, or the page has moved.',
  },
  /** A link at the end of the outline. */
  certificate: { zh: '证书：还差什么', en: 'Certificate: what is missing' },
  toCourse: { zh: '回到课程', en: 'Back to the course' },
} as const;
