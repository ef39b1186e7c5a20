// Words of the record's share of the page “My record”: who learns here, and how the record is kept, taken along and
// brought back.

export const profileMessages = {
  // Heading over the learner's name; {name} is as typed
  yours: { zh: '{name}的记录', en: 'The record of {name}' },
  yoursNameless: { zh: '你的记录', en: 'Your record' },
  noName: {
    zh: '这台电脑只有你用，不起名字也行；几个人合用，就各起各的。',
    en: 'Alone at this computer you need no name. If you share it, give everybody one.',
  },
  rename: { zh: '改名字', en: 'Change the name' },
  giveName: { zh: '起个名字', en: 'Give it a name' },
  name: { zh: '名字', en: 'Name' },
  save: { zh: '存下', en: 'Save' },
  cancel: { zh: '不改了', en: 'Never mind' },
  renamed: { zh: '名字存好了。', en: 'The name is saved.' },
  // Locks the record away until somebody chooses a name
  handOn: { zh: '把电脑交给下一位', en: 'Hand this computer on' },
  handOnHint: {
    zh: '合上你的记录。下一个打开课程的人，先看到的是选名字。',
    en: 'Closes your record. Whoever opens the course next is asked for a name first.',
  },
  others: { zh: '换个人学', en: 'Somebody else' },
  othersLead: {
    zh: '每人一份记录，互不相混。名字没有密码：合用电脑的人都能选。',
    en: 'Everybody has a record of their own. There is no password: whoever is at the computer can choose any name.',
  },
  switchTo: { zh: '换成{name}', en: 'Switch to {name}' },
  nameless: { zh: '没起名字', en: 'No name yet' },
  since: { zh: '{date}建', en: 'since {date}' },
  newName: { zh: '新来的名字', en: 'Name of somebody new' },
  add: { zh: '新建一份', en: 'Begin a new record' },
  cannotSwitch: {
    zh: '没换成：这个浏览器现在不肯存东西。',
    en: 'Not done: the browser will not store anything now.',
  },
  // Deleting
  erase: { zh: '删掉我的记录', en: 'Delete my record' },
  eraseLead: {
    zh: '会从这台电脑上删掉你的名字、全部成绩和没做完的练习，找不回来。要留着，先下载一份。',
    en: 'This removes your name, all your results and unfinished work from this computer, for good. To keep them, download the record first.',
  },
  eraseNow: { zh: '确定，全部删掉', en: 'Yes, delete everything' },
  erasing: { zh: '正在删……', en: 'Deleting…' },

  // Keeping the record
  keep: { zh: '留住记录', en: 'Keep your record' },
  keepLead: {
    zh: '记录只在这个浏览器里，不上传，没有第二份。下载成文件，就能带回家接着学，也不怕浏览器清理。',
    en: 'Your record exists only in this browser; nothing is uploaded. As a file it can go home with you, and no clean-up can take it.',
  },
  download: { zh: '下载记录文件', en: 'Download my record' },
  copy: { zh: '复制成文字', en: 'Copy it as text' },
  copied: {
    zh: '已复制，贴到备忘录或邮件里就能留住。',
    en: 'Copied. Paste it into a note or a mail to keep it.',
  },
  copyFailed: {
    zh: '浏览器不让复制，请用下载。',
    en: 'The browser does not allow copying. Please download it instead.',
  },
  lastBackup: { zh: '上次带走：{date}', en: 'Last taken along: {date}' },
  neverBackedUp: { zh: '还没有带走过。', en: 'Not taken along yet.' },
  // What the browser says about clearing storage of its own accord
  persisted: {
    zh: '浏览器答应了：空间紧张时也不清掉这份记录。',
    en: 'The browser has agreed not to clear this record when space runs short.',
  },
  notPersisted: {
    zh: '浏览器没有保证：空间紧张，或很久不来，它可能会清掉。',
    en: 'The browser gives no guarantee: when space runs short, or after a long absence, it may clear the record.',
  },
  askPersist: { zh: '请浏览器留着', en: 'Ask it to keep the record' },
  // Shown to Safari; the rule is WebKit's (webkit.org/blog/10218)
  safari: {
    zh: '你用的是 Safari：连着用七天浏览器却没来过这里，它会把本站存的东西全部删掉。隔几天来一次，或者把记录带走；添加到主屏幕的网页不受这条限制。',
    en: 'You are using Safari: after seven days of browsing without a visit here it deletes everything this site has stored. Come back within the week, or take the record along. Sites added to the home screen are spared.',
  },
  damaged: { zh: '读不出来的：{n}项', en: 'Cannot be read: {n}' },
  damagedLead: {
    zh: '这些内容坏了，原样收在一边，没有删。需要时可以交给懂技术的人看。',
    en: 'These were damaged. They are kept as they are, nothing was deleted; somebody technical may be able to read them.',
  },
  rawBytes: { zh: '下载原样（{n}字）', en: 'Download as it is ({n} characters)' },

  // Importing
  import: { zh: '把记录接过来', en: 'Bring a record here' },
  importLead: {
    zh: '在别处学过？选记录文件，或把它拖到这里。已有的不会重复，也不会被改。',
    en: 'Learned elsewhere? Choose the record file or drop it here. Nothing you have is changed or counted twice.',
  },
  // Said first where this browser holds nothing: the record may have been cleared
  importFirst: {
    zh: '这个浏览器里还没有你的记录。以前学过的话，先把记录文件接过来。',
    en: 'This browser holds no record of yours. If you have learned before, bring your record file here first.',
  },
  chooseFile: { zh: '选记录文件', en: 'Choose a record file' },
  paste: { zh: '或者贴文字', en: 'Or paste the text' },
  pasted: { zh: '记录的文字', en: 'The record as text' },
  read: { zh: '看看里面有什么', en: 'See what is in it' },
  reading: { zh: '正在读……', en: 'Reading…' },
  unreadable: {
    zh: '这个文件打不开，可能被移走或删掉了。请再选一次。',
    en: 'This file could not be opened; it may have been moved or deleted. Please choose it again.',
  },
  importFailed: {
    zh: '没读成。请联网后刷新本页，再试一次。',
    en: 'It could not be read. Connect to the network, reload this page and try again.',
  },
  found: { zh: '这份记录里有', en: 'In this record' },
  foundName: { zh: '谁的', en: 'Whose' },
  foundDate: { zh: '下载于', en: 'Downloaded' },
  foundNew: { zh: '新成绩', en: 'New results' },
  foundKnown: { zh: '已经有了', en: 'Already here' },
  foundDrafts: { zh: '没做完的', en: 'Unfinished work' },
  foundSkipped: { zh: '坏了，跳过', en: 'Damaged, skipped' },
  nothingNew: {
    zh: '这份里没有新东西，都已经在这里了。',
    en: 'Nothing new in this file: all of it is here already.',
  },
  take: { zh: '加进我的记录', en: 'Add it to my record' },
  another: {
    zh: '这好像是另一个人的记录。合在一起就分不开了。',
    en: 'This seems to be somebody else’s record. Once put together, the two cannot be told apart.',
  },
  takeAsAnother: { zh: '给 TA 单独建一份', en: 'Give them a record of their own' },
  leave: { zh: '算了', en: 'Leave it' },
  taken: { zh: '加好了：新成绩{n}项。', en: 'Added: {n} new results.' },
  takeFailed: {
    zh: '没有全部存下：浏览器的空间不够。加进来的还在这一页里，请先腾出空间。',
    en: 'Not all of it is saved: the browser has no room. What was added is on this page only; please make room first.',
  },

  // The reminder on the course page
  remind: {
    zh: '一个模块学完了。记录只存在这个浏览器里，',
    en: 'You have finished a module. Your record exists only in this browser:',
  },
  remindLink: { zh: '下载一份带走', en: 'take a copy along' },
  dismiss: { zh: '知道了', en: 'All right' },
} as const;
