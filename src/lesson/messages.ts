// Words around a lesson's own text.
export const lessonMessages = {
  objectives: { zh: '学完这一课，你能', en: 'After this lesson you can' },
  trap: { zh: '常见的想岔', en: 'A common trap' },
  takeaway: { zh: '带去上班的一句话', en: 'One sentence to take to work' },
  sources: { zh: '这一课的依据', en: 'What this lesson rests on' },
  terms: { zh: '这一课的词汇', en: 'Terms of this lesson' },
  inThisModule: { zh: '本模块', en: 'In this module' },
  previous: { zh: '上一课', en: 'Previous lesson' },
  next: { zh: '下一课', en: 'Next lesson' },
  toQuiz: { zh: '去做模块测验', en: 'Take the module quiz' },
  toScenario: { zh: '去演练：{title}', en: 'Practise: {title}' },
  /** Shown when the end of the lesson was reached. */
  read: { zh: '这一课已读完', en: 'Lesson read to the end' },
} as const;
