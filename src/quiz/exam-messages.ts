// Words of the final assessment that a quiz does not have. `{n}` and the like are gaps filled by `formatMessage`.
export const examMessages = {
  size: {
    zh: '共{n}题，大约要{minutes}分钟；不限时，想看时间再看。',
    en: '{n} items, about {minutes} minutes. There is no limit; the clock shows only when you ask.',
  },
  handIn: {
    zh: '交卷前随时可以回头改，交卷后看结果和每题的道理。',
    en: 'Change your mind until you hand in; then you see the result and why.',
  },
  keeps: {
    zh: '做到一半可以放下，题目和作答都留着，回来接着做。',
    en: 'Put it down half-way if you must: items and answers are kept until you come back.',
  },
  left: { zh: '还有{left}次机会。', en: 'Attempts left: {left}.' },
  none: { zh: '三次机会都用完了。最好的一次算数。', en: 'All three attempts are used. The best one counts.' },
  made: { zh: '已经做过的', en: 'So far' },
  nth: { zh: '第{n}次', en: 'Attempt {n}' },
  soon: {
    zh: '刚考过不久。隔{hours}小时再来，先把没过的地方补一补，效果更好。现在就考也可以。',
    en: 'You have only just taken it. Leave {hours} hours and go over what was missing; it pays. You may also start now.',
  },
  begin: { zh: '开始', en: 'Begin' },
  again: { zh: '再考一次（重新抽题）', en: 'Take it again, with a new draw' },
  lastResult: { zh: '看上一次的结果', en: 'See the last result' },
  showTime: { zh: '看时间', en: 'Show time' },
  spent: { zh: '用了{n}分钟（建议{minutes}）', en: '{n} min of about {minutes}' },
  passed: { zh: '通过', en: 'Passed' },
  notPassed: { zh: '未通过', en: 'Not passed' },
  passedSays: {
    zh: '总分够{pass}%，四个方面都够{domain}%。',
    en: 'At least {pass} % overall, and {domain} % in every field.',
  },
  notPassedSays: {
    zh: '总分要到{pass}%，四个方面各要到{domain}%。',
    en: 'It takes {pass} % overall and {domain} % in every field.',
  },
  percent: { zh: '{n}%', en: '{n} %' },
  domains: { zh: '四个方面', en: 'Four fields' },
  reached: { zh: '够了', en: 'reached' },
  notReached: { zh: '还差一点，要到{domain}%', en: 'not yet {domain} %' },
} as const;
