// Words of the certificate: of the page that says what is missing, and of the sheet itself.

/** The page. */
export const certificateMessages = {
  title: { zh: '证书', en: 'Certificate' },
  description: {
    zh: '三级证书各要什么，还差什么；达到以后在这里打印。',
    en: 'What the three levels of the certificate ask for, what is still missing, and the sheet to print when it is earned.',
  },
  lead: {
    zh: '证书分三级，都从你自己的学习记录里算出来，不用申请。达到哪一级，就能在这一页打印哪一级。',
    en: 'There are three levels. They are worked out from your own record, so there is nothing to apply for: whichever you have reached can be printed here.',
  },
  levels: {
    completed: { zh: '完成', en: 'Completed' },
    certified: { zh: '合格', en: 'Certified' },
    distinction: { zh: '优秀', en: 'With distinction' },
  },
  asks: {
    completed: {
      zh: '课文全部读到底，每个模块的测验用测试方式做到{quiz}%',
      en: 'every lesson read to its end, and every module quiz taken as a test with {quiz} %',
    },
    certified: {
      zh: '另外通过结业测评、四场实战演练和一份开放作业',
      en: 'also the final assessment, four simulations for real, and one open work',
    },
    distinction: {
      zh: '结业测评到{exam}%，每场演练到{simulations}分，开放作业到{work}%',
      en: '{exam} % in the assessment, {simulations} in every simulation, {work} % in the open work',
    },
  },
  reached: { zh: '已达到', en: 'reached' },
  notYet: { zh: '还没达到', en: 'not yet' },
  checklist: { zh: '一项一项看', en: 'Point by point' },
  done: { zh: '够了', en: 'Done' },
  open: { zh: '还差', en: 'Open' },

  lessonsAndQuizzes: { zh: '课文和模块测验', en: 'Lessons and module quizzes' },
  lessonsRead: { zh: '课文{done} / {all}', en: '{done} of {all} lessons' },
  nextLesson: { zh: '接着读：', en: 'Read next: ' },
  /** Best whole test of a module's quiz. */
  quizBest: { zh: '测验{n}%', en: 'quiz {n} %' },
  quizOpen: { zh: '测验还没用测试方式做', en: 'quiz not yet taken as a test' },
  toQuiz: { zh: '去做测验', en: 'Take the quiz' },

  exam: { zh: '结业测评', en: 'Final assessment' },
  examAsks: {
    zh: '总分{pass}%以上，四个方面各{domain}%以上。前{attempts}次算数，取最好的一次。',
    en: 'At least {pass} % overall and {domain} % in each of the four fields. The best of the first {attempts} attempts counts.',
  },
  examBest: { zh: '算数的一次：{n}%', en: 'The one that counts: {n} %' },
  examNone: { zh: '还没做', en: 'Not taken yet' },
  examUsed: { zh: '已用{n} / {attempts}次', en: '{n} of {attempts} attempts used' },
  toExam: { zh: '去结业测评', en: 'To the assessment' },

  simulations: { zh: '四场实战演练', en: 'Four simulations, for real' },
  simulationsAsk: {
    zh: '开场时选“实战”，每场{pass}分以上。从复盘里“接着演”的不算；拿安全或诚信去换的结局也不算。',
    en: 'Choose “For real” at the start; at least {pass} in each. A play taken up again from its debrief does not count, nor one that ends by giving up safety or integrity.',
  },
  oneOf: { zh: '任选一场', en: 'One of these' },
  points: { zh: '最好{n}分', en: 'best {n}' },
  breaches: {
    harm: { zh: '那一场有人可能受害，不算', en: 'that play put somebody in danger and does not count' },
    unsafe: { zh: '那一场放过了安全隐患，不算', en: 'that play let a danger pass and does not count' },
    bribe: { zh: '那一场私下给了好处，不算', en: 'that play made a private offer and does not count' },
    favour: { zh: '那一场拿关系办事，不算', en: 'that play dealt in favours and does not count' },
    hush: { zh: '那一场拿好处换人不说话，不算', en: 'that play paid for silence and does not count' },
    war: { zh: '那一场跟客户开了战，不算', en: 'that play went to war with the customer and does not count' },
  },

  work: { zh: '一份开放作业', en: 'One open work' },
  workAsks: {
    zh: '从下面选一份，得到评分要点的{pass}%。有培训师评的，以培训师的为准；自学的，请一位同学一起评。',
    en: 'Choose one of these and reach {pass} % of the points of its rubric. A trainer’s mark counts before your own; if you study alone, mark it together with a fellow learner.',
  },
  workBest: { zh: '最好{n}%', en: 'best {n} %' },
  markedBy: {
    self: { zh: '自评', en: 'marked by yourself' },
    trainer: { zh: '培训师评', en: 'marked by a trainer' },
  },

  paper: { zh: '打印证书', en: 'Print the certificate' },
  paperWhy: {
    zh: '证书照实写明是自学、自行申报。培训师在纸上签了字，才算有人证明。',
    en: 'The sheet says truthfully that it is self-study and self-reported. It becomes somebody’s word when a trainer signs it.',
  },
  name: { zh: '纸上的姓名', en: 'Your name on paper' },
  nameWhy: {
    zh: '只存在这台设备上。核对码跟姓名连在一起，改了姓名，核对码也会变。',
    en: 'Kept on this device only. The code at the foot belongs to this name: another name, another code.',
  },
  paperLanguage: { zh: '纸上的语言', en: 'Languages on paper' },
  paperLanguages: {
    zh: { zh: '中文', en: 'Chinese' },
    en: { zh: '英文', en: 'English' },
    both: { zh: '中英对照', en: 'Both' },
  },
  print: { zh: '打印', en: 'Print' },
  printNeedsName: { zh: '先填上姓名。', en: 'Enter your name first.' },
  sheet: { zh: '证书样张，就是打印出来的样子', en: 'The sheet as it will be printed' },
  nothingYet: {
    zh: '读完全部课文、十个模块测验都过关，第一张证书就会出现在这里。',
    en: 'Your first certificate appears here when all lessons are read and all ten module quizzes passed.',
  },
} as const;

/** The sheet: both languages may stand on one. */
export const certificateSheetMessages = {
  heading: { zh: '证书', en: 'Certificate' },
  certifies: { zh: '兹证明', en: 'This is to certify that' },
  has: {
    completed: { zh: '学完了《待客之道》全部课程', en: 'has completed the course “Make It Right”' },
    certified: {
      zh: '学完了《待客之道》全部课程，考核合格',
      en: 'has completed the course “Make It Right” and passed its assessments',
    },
    distinction: {
      zh: '学完了《待客之道》全部课程，考核成绩优秀',
      en: 'has completed the course “Make It Right” and passed its assessments with distinction',
    },
  },
  subject: { zh: '客户服务与服务补救', en: 'Customer service and service recovery' },
  level: {
    completed: { zh: '完成', en: 'Completed' },
    certified: { zh: '合格', en: 'Certified' },
    distinction: { zh: '优秀', en: 'Distinction' },
  },
  lessons: { zh: '课文{n}课，全部读完', en: '{n} lessons, all read' },
  quizzes: {
    zh: '模块测验{n}项，每项{pass}%以上',
    en: '{n} module tests, each with {pass} % or more',
  },
  exam: { zh: '结业测评{n}%', en: 'Final assessment, {n} %' },
  simulations: {
    zh: '实战情景演练{n}场，每场{least}分以上',
    en: '{n} simulations, each with {least} or more of 100',
  },
  work: {
    self: {
      zh: '开放作业一份，得评分要点的{n}%（自评）',
      en: 'One open work, {n} % of its rubric (marked by the learner)',
    },
    trainer: {
      zh: '开放作业一份，得评分要点的{n}%（培训师评）',
      en: 'One open work, {n} % of its rubric (marked by a trainer)',
    },
  },
  selfReported: { zh: '自学 · 自行申报', en: 'Self-study, self-reported' },
  selfReportedWhy: {
    zh: '以上各项出自学习者自己设备上的学习记录，未经第三方核实。下面有培训师签字的，由签字人证明。',
    en: 'The results above come from a record on the learner’s own device and were not verified by a third party. If signed below, the trainer vouches for them.',
  },
  trainer: { zh: '培训师（姓名、签字）', en: 'Trainer (name and signature)' },
  signedOn: { zh: '签字日期', en: 'Date of signature' },
  date: { zh: '达到日期', en: 'Earned on' },
  code: { zh: '核对码', en: 'Code' },
  codeWhy: {
    zh: '只能核对这张纸与学习记录是否一致，不能证明记录属实。',
    en: 'Shows whether sheet and record agree, not that either is true.',
  },
} as const;
