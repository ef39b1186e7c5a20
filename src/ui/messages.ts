// Words of the frame around every page.
export const uiMessages = {
  brand: { zh: '待客之道', en: 'Make It Right' },
  skip: { zh: '跳到正文', en: 'Skip to content' },
  menu: { zh: '菜单', en: 'Menu' },
  mainNavigation: { zh: '主要页面', en: 'Main pages' },
  breadcrumbs: { zh: '当前位置', en: 'You are here' },
  /** Written in the other language: it speaks to whoever cannot read this page. */
  switchLanguage: { zh: 'Read in English', en: '换成中文' },
  search: { zh: '搜索', en: 'Search' },
  home: { zh: '课程', en: 'Course' },
  practice: { zh: '情景演练', en: 'Practice' },
  questions: { zh: '思考题', en: 'Questions' },
  recall: { zh: '今日复习', en: 'Recall' },
  me: { zh: '我的记录', en: 'My record' },
  glossary: { zh: '词汇', en: 'Terms' },
  evidence: { zh: '依据', en: 'Evidence' },
  trainer: { zh: '培训师', en: 'For trainers' },
  comfort: { zh: '阅读舒适度', en: 'Reading comfort' },
  aloud: { zh: '朗读', en: 'Read aloud' },
  minutes: { zh: '{n}分钟', en: '{n} min' },
  footer: {
    zh: '学习记录只留在这台设备上：不用账号，不上传，不追踪。店名、人名除注明的案例外均为虚构。',
    en: 'Your record stays on this device: no account, no upload, no tracking. Shops and people are invented unless a case says otherwise.',
  },
  noScript: {
    zh: '这部分需要浏览器允许运行脚本；课文不受影响，照样能读。',
    en: 'This part needs scripts to be allowed in the browser; the text can be read without.',
  },
} as const;
