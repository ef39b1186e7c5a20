// Words of the learner record: what the notice says when keeping it fails, and why a file is refused.

/** For `StorageNotice`. `{n}` is how many results and drafts. */
export const recordMessages = {
  // Standing warnings, gravest first
  full: {
    zh: '没有存下来：浏览器的空间满了，还有{n}项只在这一页里。先别关页面，下载记录文件，或者清出空间再试一次。',
    en: 'NOT saved: the browser has no room left, and {n} of your results exist only on this page. Before you close it, download your record, or make room and try again.',
  },
  unsaved: {
    zh: '没有存下来：浏览器不肯写入，还有{n}项只在这一页里。先别关页面，下载记录文件，或者再试一次。',
    en: 'NOT saved: the browser will not write, and {n} of your results exist only on this page. Before you close it, download your record, or try again.',
  },
  blocked: {
    zh: '这个浏览器不让本站存东西。课可以照常上，但一关页面，成绩就没了。离开之前，请下载记录文件。',
    en: 'This browser lets the course keep nothing. Everything works, but your results end with this page: download your record before you leave.',
  },
  // Another page runs a newer version of the course, or ran one before the host went back to this one
  replaced: {
    zh: '这个浏览器里的记录已经由更新的课程接手，这一页是旧的。以前的记录原样没动。请刷新这一页；刷新后还看到这句话，先下载记录文件，等课程更新后再来。',
    en: 'A newer version of the course has taken over the record in this browser, and this page is the old one. What is kept there stays untouched. Reload this page; if you still read this, download your record and come back when the course has been updated.',
  },
  // Local storage works, the database does not
  single: {
    zh: '成绩只存下了一份：这个浏览器的数据库用不了，浏览器要是意外关掉，最近几项可能会丢。学完一段，请下载一次记录文件。',
    en: 'Your results are kept in one place instead of two, because this browser’s database does not answer. If the browser crashes, the latest may be lost: download your record now and then.',
  },
  damaged: {
    zh: '有{n}项旧成绩读不出来了，其余的都在。读不出的没有删，会一起写进记录文件。',
    en: '{n} of your earlier results can no longer be read; all the others are here. Nothing was deleted, and your record file includes what is unreadable.',
  },
  // Said once all that was refused has been saved after all
  relieved: { zh: '刚才没存下的，现在都存好了。', en: 'What could not be saved before is saved now.' },

  // When the last learner has handed the computer on: in place of everybody's record
  whoLearns: { zh: '现在是谁在学？', en: 'Who is learning now?' },
  whoLearnsWhy: {
    zh: '选中自己的名字，才会打开自己的记录。名字没有密码，同一台电脑上的人互相看得见名字。',
    en: 'Your record opens when you choose your name. There is no password: everybody at this computer can see the names.',
  },
  // A profile that has no name
  nameless: { zh: '没起名字', en: 'No name yet' },
  // Beside a name that two people share; {date} is when the profile was made
  since: { zh: '{date}建', en: 'since {date}' },
  newHere: { zh: '我是新来的，叫：', en: 'I am new here. My name:' },
  begin: { zh: '开始', en: 'Begin' },
  // The browser would not keep whose turn it is
  cannotSwitch: {
    zh: '换不了人：这个浏览器现在不肯存东西。',
    en: 'Nobody can be chosen: the browser will not store anything now.',
  },

  // What to do about it
  download: { zh: '下载记录文件', en: 'Download my record' },
  copy: { zh: '复制成文字', en: 'Copy it as text' },
  retry: { zh: '再试一次', en: 'Try again' },
  copied: {
    zh: '记录已复制，贴到备忘录或邮件里就能留住。',
    en: 'Copied. Paste it into a note or a mail to keep it.',
  },
  copyByHand: {
    zh: '浏览器不让自动复制。下面就是记录，请全选、复制，贴到别处保存。',
    en: 'The browser does not allow copying for you. Here is your record: select all of it, copy it and keep it elsewhere.',
  },
  recordText: { zh: '学习记录（文字）', en: 'Your record as text' },
  // Only the export itself could not be loaded: offline, or the site has been updated
  exportFailed: {
    zh: '记录文件没能做出来。请联网后再试一次，页面先别关。',
    en: 'The record file could not be made. Connect to the network and try again, and keep this page open.',
  },
} as const;

/** Why a record file is refused, by `Refusal`. Nothing has changed then, which each sentence may leave unsaid. */
export const refusalMessages = {
  empty: { zh: '这个文件是空的，没有记录。', en: 'This file is empty: there is no record in it.' },
  'too-large': {
    zh: '这个文件超过20 MB，学习记录不会有这么大，没有读。',
    en: 'This file is larger than 20 MB. No record is, so it was not read.',
  },
  'not-text': {
    zh: '这不是记录文件：里面不是文字，可能是压缩包或图片。请选以 .record.json 结尾的文件。',
    en: 'This is not a record file: it holds no text, but perhaps a zip or a picture. Choose the one that ends in .record.json.',
  },
  'not-json': {
    zh: '这个文件不完整或被改动过，读不下去。请重新下载一份记录文件。',
    en: 'This file is incomplete or has been changed, and cannot be read. Download the record once more.',
  },
  'too-deep': {
    zh: '这个文件的结构不对，不像学习记录，没有读。',
    en: 'This file is nested as no record is, so it was not read.',
  },
  'not-a-record': {
    zh: '这个文件不是本课程的学习记录。请选以 .record.json 结尾的文件。',
    en: 'This file is not a record of this course. Choose the one that ends in .record.json.',
  },
  'newer-version': {
    zh: '这份记录出自更新版的课程。请先更新（刷新）本页，再导入。',
    en: 'This record comes from a newer version of the course. Update this page by reloading it, then import again.',
  },
  damaged: {
    zh: '这份记录缺了必要的内容，没有导入。请重新下载一份记录文件。',
    en: 'This record lacks parts that it needs, so it was not imported. Download it once more.',
  },
} as const;
