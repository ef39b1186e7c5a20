// Words of the quiz player. `{n}` and the like are gaps filled by `formatMessage`.
export const quizMessages = {
  // Start
  practice: { zh: '练一练', en: 'Practise' },
  practiceLead: {
    zh: '做一题，看一题的道理。共{n}题。',
    en: 'Answer, see why, go on. {n} items.',
  },
  test: { zh: '测一测', en: 'Take the test' },
  testLead: {
    zh: '{n}题，交卷前可以改，交卷后看结果。得分到{pass}%算通过。',
    en: '{n} items. Change your mind until you hand in; then see the result. {pass} % passes.',
  },
  resume: { zh: '接着上次做', en: 'Go on where you left off' },

  // Going through the items
  position: { zh: '第{n}题，共{total}题', en: 'Item {n} of {total}' },
  check: { zh: '提交', en: 'Check' },
  next: { zh: '下一题', en: 'Next' },
  back: { zh: '上一题', en: 'Back' },
  seeResult: { zh: '看成绩', en: 'See the result' },
  handIn: { zh: '交卷', en: 'Hand in' },
  blanks: {
    zh: '还有{n}题没答完，交上去这几题没有分。',
    en: 'Not answered yet: {n}. Handed in blank, they earn nothing.',
  },
  handInAnyway: { zh: '就这样交', en: 'Hand in anyway' },
  toBlank: { zh: '先去补上', en: 'Take me there' },
  leave: { zh: '回到开头', en: 'Back to the start' },

  // What to do; told when a response cannot be scored yet
  multipleHint: { zh: '可以选几项', en: 'Choose all that apply' },
  orderingHint: { zh: '用箭头排好先后', en: 'Use the arrows to put these in order' },
  bestWorstHint: { zh: '选出最好的和最差的各一个', en: 'Pick the best and the worst' },
  empty: { zh: '先作答，再提交。', en: 'Give an answer first.' },
  incomplete: { zh: '还有没选的，补全再提交。', en: 'Something is still open; fill it in first.' },
  'not-a-number': { zh: '这里要填一个数，比如36。', en: 'A number is needed here, such as 36.' },
  'same-option': {
    zh: '最好和最差不能是同一个。',
    en: 'Best and worst cannot be the same.',
  },
  offline: {
    zh: '解析还没载入。连上网再点一次就好，你的作答已经记下。',
    en: 'The feedback has not loaded yet. Go online and try again; your answer is kept.',
  },
  'empty-order': { zh: '先动一动顺序，再提交。', en: 'Change the order first.' },

  // Parts of items
  true: { zh: '对', en: 'True' },
  false: { zh: '不对', en: 'False' },
  choose: { zh: '请选择', en: 'Choose' },
  yourAnswer: { zh: '你的答案', en: 'Your answer' },
  typed: { zh: '你的答案：{text}', en: 'Your answer: {text}' },
  up: { zh: '上移：{text}', en: 'Move up: {text}' },
  down: { zh: '下移：{text}', en: 'Move down: {text}' },
  moved: { zh: '{text}：现在排第{n}，共{total}', en: '{text}: now {n} of {total}' },
  best: { zh: '最好', en: 'Best' },
  worst: { zh: '最差', en: 'Worst' },
  reply: { zh: '做法', en: 'Reply' },
  confidence: { zh: '有几分把握？（可不选）', en: 'How sure are you? (optional)' },
  sure: { zh: '有把握', en: 'Sure' },
  fairly: { zh: '差不多', en: 'Fairly' },
  guess: { zh: '猜的', en: 'A guess' },

  // Feedback. Said in words beside every mark.
  right: { zh: '答对了', en: 'Right' },
  partly: { zh: '对了一部分', en: 'Partly right' },
  wrong: { zh: '没答对', en: 'Not right' },
  blank: { zh: '没有作答', en: 'Not answered' },
  points: { zh: '{raw} / {max}分', en: '{raw} / {max} points' },
  choseRight: { zh: '你选的，对', en: 'Your choice, right' },
  choseWrong: { zh: '你选的，不对', en: 'Your choice, not right' },
  keyMissed: { zh: '应该选这个', en: 'This was right' },
  paired: { zh: '你选：{text}', en: 'Yours: {text}' },
  belongs: { zh: '应该是：{text}', en: 'Should be: {text}' },
  spare: { zh: '多出来的', en: 'Left over' },
  inOrder: { zh: '先后对', en: 'In order' },
  tooEarly: { zh: '排早了', en: 'Too early' },
  yourPlace: { zh: '你排第{n}', en: 'yours: {n}' },
  yourBest: { zh: '你选的最好', en: 'Your best' },
  yourWorst: { zh: '你选的最差', en: 'Your worst' },
  rated: { zh: '内行打分{n} / 3', en: 'Experts: {n} / 3' },
  answerIs: { zh: '正确答案：{text}', en: 'The answer: {text}' },
  misconception: { zh: '常见误区', en: 'Common misconception' },
  readAgain: { zh: '回课文看这一段', en: 'Read this part again' },
  changed: { zh: '你答过以后，这道题改过。', en: 'This item was edited after you answered.' },

  // Saving
  saving: { zh: '正在保存…', en: 'Saving…' },
  saved: { zh: '已保存', en: 'Saved' },
  failed: { zh: '没有保存', en: 'NOT saved' },

  // Result
  result: { zh: '成绩', en: 'Your result' },
  passed: { zh: '通过了。', en: 'Passed.' },
  notPassed: { zh: '还没到{pass}%，再来一次。', en: 'Not yet {pass} %. Try again.' },
  allRight: { zh: '全对。', en: 'All right.' },
  ofMissed: { zh: '这次只做了没全对的题。', en: 'Only the items you had missed.' },
  byObjective: { zh: '各项目标', en: 'By objective' },
  review: { zh: '逐题回看', en: 'Every item again' },
  retryMissed: { zh: '只做没全对的{n}题', en: 'Retry the missed ({n})' },
  again: { zh: '重新做一遍', en: 'Start again' },
} as const;
