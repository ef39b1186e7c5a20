// Interface words of the practices. One set for every kind, so that an island carries its own words only.

const frame = {
  kicker: { zh: '练一练', en: 'Practice' },
  restart: { zh: '重新来过', en: 'Start over' },
  restarted: {
    zh: '清空了，从头开始。可以撤销。',
    en: 'Cleared, you are back at the start. You can undo this.',
  },
  undo: { zh: '撤销清空', en: 'Undo' },
} as const;

const deck = {
  ...frame,
  previous: { zh: '上一张', en: 'Back' },
  next: { zh: '下一张', en: 'Next' },
  /** On the last card, instead of “next”. */
  result: { zh: '看结果', en: 'See the result' },
  /** Shows all cards at once. */
  layOut: { zh: '全部摊开看', en: 'Lay out all cards' },
  gather: { zh: '收起来', en: 'Put them away' },
} as const;

const choice = {
  ...deck,
  right: { zh: '对，是“{key}”。', en: 'Right: {key}.' },
  wrong: { zh: '不是“{chosen}”，是“{key}”。', en: 'Not “{chosen}” but “{key}”.' },
  summary: { zh: '{count}张里放对了{right}张。', en: '{right} of {count} are in the right place.' },
  allRight: { zh: '{count}张全放对了。', en: 'All {count} are in the right place.' },
  lookAgain: { zh: '这几张再看一眼：', en: 'Worth another look:' },
} as const;

const walk = {
  ...frame,
  best: { zh: '最合适', en: 'The best move' },
  fair: { zh: '过得去', en: 'It will do' },
  poor: { zh: '不合适', en: 'Better not' },
  back: { zh: '上一步', en: 'Back' },
  goOn: { zh: '接着走', en: 'Go on' },
  finish: { zh: '看结果', en: 'See how it ends' },
  step: { zh: '第{n}步', en: 'Step {n}' },
  review: { zh: '你是这样走过来的：', en: 'The way you went:' },
  /** Goes back to this decision and forgets what came after it. */
  again: { zh: '从这一步重选', en: 'Choose again from here' },
} as const;

export const practiceMessages = {
  sort: choice,
  flip: {
    ...deck,
    turn: { zh: '翻开：{face}', en: 'Turn over: {face}' },
    /** Instead of “turn” when nothing has been written. */
    skip: { zh: '先不写，翻开：{face}', en: 'Without writing, turn over: {face}' },
    prompt: { zh: '先写你自己的说法', en: 'Write your own version first' },
    /** A note for the sake of candour: nobody reads it. */
    kept: {
      zh: '写下的只留在这台设备上，不评分。',
      en: 'What you wrote stays on this device and is not scored.',
    },
    summary: { zh: '{count}张都翻过了。', en: 'All {count} cards are turned.' },
    written: { zh: '其中{written}张写了自己的版本。', en: 'You wrote your own version for {written}.' },
  },
  hotspots: {
    ...choice,
    helps: { zh: '有帮助', en: 'Helps' },
    harms: { zh: '有妨碍', en: 'Harms' },
    summary: { zh: '{count}个里看准了{right}个。', en: 'You saw {right} of {count} right.' },
    allRight: { zh: '{count}个全看准了。', en: 'You saw all {count} right.' },
    lookAgain: { zh: '这几个再看一眼：', en: 'Worth another look:' },
    previous: { zh: '上一个', en: 'Back' },
    next: { zh: '下一个', en: 'Next' },
    layOut: { zh: '全部列出来', en: 'List them all' },
    /** Name of the group of marks over the drawing. */
    places: { zh: '图上可以点开的地方', en: 'Places to open in the picture' },
  },
  audit: {
    ...frame,
    open: { zh: '还有{open}条没选。', en: '{open} still to rate.' },
    table: { zh: '你的选择', en: 'Your ratings' },
    lowest: { zh: '最低', en: 'lowest' },
    choose: { zh: '挑一条，从明天开始改：', en: 'Choose one to work on from tomorrow:' },
    kept: {
      zh: '只留在这台设备上，不评分，别人看不到。',
      en: 'Kept on this device only; not scored, seen by nobody.',
    },
  },
  decide: {
    ...walk,
    /** The meter moved. */
    fell: { zh: '（降了{n}）', en: '(down {n})' },
    rose: { zh: '（升了{n}）', en: '(up {n})' },
  },
  uncover: {
    ...frame,
    left: { zh: '还能问{left}句。', en: 'Questions left: {left}.' },
    usedUp: { zh: '问题用完了。', en: 'No questions left.' },
    close: { zh: '看看实情', en: 'See what it was' },
    found: {
      zh: '{decisive}处关键，你问到了{found}处。',
      en: 'You found {found} of {decisive} decisive details.',
    },
    decisiveFound: { zh: '关键，问到了。', en: 'Decisive, and you asked.' },
    decisiveMissed: { zh: '关键，漏了。', en: 'Decisive, and missed.' },
    minor: { zh: '不是关键。', en: 'Not decisive.' },
  },
  judge: {
    ...deck,
    check: { zh: '对照一下', en: 'Compare' },
    passes: { zh: '通过', en: 'Passes' },
    fails: { zh: '没通过', en: 'Fails' },
    agree: { zh: '你也这么看', en: 'you saw it so' },
    differ: { zh: '你看的不一样', en: 'you saw it differently' },
    better: { zh: '可以这样说：', en: 'Better:' },
    agreed: { zh: '{of}项里看准{agreed}项。', en: '{agreed} of {of} seen right.' },
    summary: { zh: '一共{of}项，看准{agreed}项。', en: 'You saw {agreed} of {of} right.' },
  },
  match: {
    ...choice,
    right: { zh: '合得上。', en: 'They belong together.' },
    wrong: { zh: '合得上的是：{key}', en: 'The one that fits: {key}' },
    summary: { zh: '{count}对里配对了{right}对。', en: '{right} of {count} pairs joined.' },
    allRight: { zh: '{count}对全配上了。', en: 'All {count} pairs joined.' },
  },
  order: {
    ...frame,
    check: { zh: '对照一下', en: 'Compare' },
    taken: { zh: '第{n}步：{step}', en: 'Step {n}: {step}' },
    returned: { zh: '放回去了：{step}', en: 'Put back: {step}' },
    right: { zh: '位置对。', en: 'In its place.' },
    place: { zh: '应在第{n}位。', en: 'Belongs at place {n}.' },
    summary: { zh: '{count}步里放对了{right}步。', en: '{right} of {count} steps are in their place.' },
  },
  steps: {
    ...walk,
    minutes: { zh: '{n}分钟', en: '{n} min' },
    hours: { zh: '{n}小时', en: '{n} h' },
    days: { zh: '{n}天', en: '{n} d' },
    waiting: { zh: '还没开始', en: 'not started' },
    running: { zh: '正在走', en: 'running' },
    stopped: { zh: '停了', en: 'stopped' },
    over: { zh: '超时', en: 'over the limit' },
    kept: { zh: '每个时限都守住了。', en: 'Every limit was kept.' },
    broken: { zh: '有{n}个时限没守住。', en: 'Limits broken: {n}.' },
  },
  dials: frame,
  timeline: {
    ...frame,
    readOn: { zh: '再往下看', en: 'Read on' },
    stepIn: { zh: '就在这里介入', en: 'Step in here' },
    yours: { zh: '你选在这里', en: 'Your moment' },
    early: { zh: '早了点', en: 'Early' },
    right: { zh: '正是时候', en: 'The right moment' },
    late: { zh: '晚了', en: 'Too late' },
  },
  build: {
    ...frame,
    own: { zh: '自己写的，一行一条', en: 'Your own, one to a line' },
    missing: { zh: '还空着：{sections}。', en: 'Still empty: {sections}.' },
    complete: { zh: '每一栏都有了。', en: 'Every part holds something.' },
    spent: { zh: '{label}：用了{spent} / {amount}', en: '{label}: {spent} of {amount} used' },
    overspent: { zh: '{label}：{spent} / {amount}，超了', en: '{label}: {spent} of {amount}, too much' },
    print: { zh: '打印这一张', en: 'Print this sheet' },
    kept: { zh: '只留在这台设备上。', en: 'Kept on this device only.' },
  },
} as const;
