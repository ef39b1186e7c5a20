// Words of the daily recall. `{n}` and the like are gaps filled by `formatMessage`.
export const recallMessages = {
  lead: {
    zh: '每天几张卡片：答错过的、拿不准的、演练里走偏的，还有学过的词和数字。先自己想，再翻过来看。',
    en: 'A few cards a day: what you got wrong or guessed, replies that went astray in a role-play, and terms and figures you have read. Think first, then turn the card.',
  },
  loading: { zh: '正在看你的记录…', en: 'Looking at your record…' },

  // Before
  today: { zh: '今天{n}张', en: 'Today: {n}' },
  todayLead: {
    zh: '其中{fresh}张是新加进来的。大约{minutes}分钟。',
    en: '{fresh} of them are new here. About {minutes} min.',
  },
  start: { zh: '开始', en: 'Start' },
  goOn: { zh: '接着来', en: 'Go on' },
  none: { zh: '还没有卡片', en: 'No cards yet' },
  noneLead: {
    zh: '读完一课，或者做一次测验、演一回情景，第二天这里就有了。',
    en: 'Finish a lesson, a quiz or a role-play, and the first cards are here the day after.',
  },
  nothing: { zh: '今天没有要复习的', en: 'Nothing to review today' },
  finished: { zh: '今天的复习完了', en: 'That is all for today' },
  finishedLead: { zh: '看了{n}张。歇着吧。', en: 'You have gone through {n}. Let it rest.' },
  nextOn: { zh: '下一张：{date}。', en: 'The next card comes on {date}.' },
  tomorrow: { zh: '下一张：明天。', en: 'The next card comes tomorrow.' },
  toCourse: { zh: '回到课程', en: 'Back to the course' },

  // A card
  left: { zh: '还有{n}张', en: '{n} to go' },
  kinds: {
    item: { zh: '做过的题', en: 'A question again' },
    decision: { zh: '演练里的一刻', en: 'A moment from a role-play' },
    term: { zh: '这个词是什么意思？', en: 'What does this mean?' },
    fact: {
      zh: '这话能信到什么程度？该怎么说？',
      en: 'How far can this be trusted, and how would you say it?',
    },
  },
  manners: {
    say: { zh: '你会怎么说？', en: 'What do you say?' },
    do: { zh: '你会怎么做？', en: 'What do you do?' },
    think: { zh: '你会怎么想？', en: 'What do you think?' },
  },
  often: { zh: '常听人说：', en: 'People say:' },
  multiple: { zh: '可以选几项', en: 'Choose all that apply' },
  reveal: { zh: '翻过来看', en: 'Show the answer' },
  answer: { zh: '答案', en: 'Answer' },
  right: { zh: '选对了', en: 'You picked right' },
  wrong: { zh: '没选对', en: 'Not the right pick' },
  yours: { zh: '你选的', en: 'yours' },
  isKey: { zh: '该选', en: 'right' },
  grade: { zh: '可信度 {grade}', en: 'Grade {grade}' },
  say: { zh: '可以这样说：', en: 'What may be said:' },
  caveat: { zh: '注意：', en: 'Note:' },
  source: { zh: '出处：', en: 'Source:' },
  better: { zh: '这样更好：', en: 'This does better:' },
  readAgain: { zh: '回去看看', en: 'Read it again' },
  offline: {
    zh: '卡片没取到。连上网再试一次。',
    en: 'The cards could not be fetched. Try again when you are online.',
  },
  retry: { zh: '再试一次', en: 'Try again' },

  // How it went
  howWas: { zh: '想起来了吗？', en: 'Did you know it?' },
  grades: {
    again: { zh: '忘了', en: 'Forgot' },
    hard: { zh: '吃力', en: 'Barely' },
    good: { zh: '记得', en: 'Knew it' },
    easy: { zh: '轻松', en: 'Easy' },
  },
  keys: { zh: '空格翻面，1到4打分', en: 'Space turns the card, 1 to 4 say how it went' },
  saving: { zh: '正在保存…', en: 'Saving…' },
  saved: { zh: '已保存', en: 'Saved' },
  failed: { zh: '没有保存', en: 'NOT saved' },

  how: { zh: '什么时候再来？', en: 'When does a card come back?' },
  howText: {
    zh: '每张卡片按你记得的程度排下一次（用的是公开的 FSRS 算法，目标是到期时还记得九成），最长隔30天。每天最多12张，其中新的不超过6张；忘了的，当天末尾再来一次。一天从凌晨四点算起。这些都是从学习记录里算出来的，不另存。',
    en: 'Each card is put off by how well you knew it (with the open FSRS algorithm, aiming at nine in ten still known when due), for 30 days at most. There are never more than 12 a day, 6 of them new; what you forgot comes once more at the end. A day begins at four in the morning. All of this is worked out from your record and stored nowhere else.',
  },
} as const;
