// Interface words of the gradebook's own page: classes and taking results in. `{n}` and the like are gaps. Those of its views are in
// `view-messages.ts`, of the check of a certificate in `check-messages.ts`.
// 学员 is the trainee; 班 is the class (cohort). 成绩单二维码 is the result slip as a QR code.

import { checkMessages } from './check-messages.ts';
import { viewMessages } from './view-messages.ts';

const bookMessages = {
  title: { zh: '成绩册', en: 'Gradebook' },
  lead: {
    zh: '把学员交来的学习记录收进来，看清谁要帮一把、哪道题难住了全班、对话在哪一句丢了客户。全部留在这台电脑上，不联网也能用。',
    en: 'Collect what your trainees hand in and see who needs a hand, which item beat the class, and at which sentence they lost the customer. Everything stays on this computer; no network is needed.',
  },
  // The one plain paragraph about proof and keys
  honestyTitle: { zh: '这些成绩能说明什么', en: 'What these results can prove' },
  honesty: {
    zh: '这门课是一个公开的静态网站：答案、评分依据和培训师的备注都是谁都能打开的文件。学习记录存在学员自己的浏览器里，记录文件和成绩单都可以改；校验和只能看出文件坏了，看不出谁动了手脚。所以，这里的成绩适合用来教学和复盘。要拿它决定去留、发证、加薪，请当面监考，打印试卷，或者另出一套不公开的题。',
    en: 'This course is a public static website: its keys, marking notes and trainer’s pages are files that anybody can open. A record lives in the trainee’s own browser, and record files and slips can be forged; a checksum shows damage, not cheating. So use these results to teach and to look back together. Where something hangs on them, a job, a licence, a rise, invigilate in person, hand out paper, or set items of your own that are not published.',
  },
  noDatabase: {
    zh: '这个浏览器不让本站存东西（可能是无痕窗口），成绩册打不开。请换一个普通窗口。',
    en: 'This browser lets the site keep nothing (a private window, perhaps), so the gradebook cannot open. Use an ordinary window.',
  },
  loading: { zh: '正在打开成绩册…', en: 'Opening the gradebook…' },
  loadFailed: {
    zh: '这部分没能载入。联网后再试一次。',
    en: 'This part did not load. Connect and try again.',
  },
  classNotSaved: {
    zh: '班级没存下：可能没联网，也可能浏览器空间满了。填的都在，过一会儿再点“保存”。',
    en: 'The class was not saved: no connection, perhaps, or no room left in the browser. What you filled in is still here; press Save again in a while.',
  },
  notKept: {
    zh: '没存下：可能没联网，也可能浏览器空间满了。过一会儿再试一次。',
    en: 'Not kept: no connection, perhaps, or no room left in the browser. Try again in a while.',
  },
  notDone: {
    zh: '没做成：浏览器这会儿不让读写。再试一次。',
    en: 'Not done: the browser would not read or write just now. Try again.',
  },
  retry: { zh: '再试一次', en: 'Try again' },

  // Classes
  class: { zh: '班级', en: 'Class' },
  newClass: { zh: '新建班级', en: 'New class' },
  editClass: { zh: '班级设置', en: 'Class settings' },
  className: { zh: '班级名称', en: 'Name of the class' },
  from: { zh: '开班日期', en: 'First day' },
  to: { zh: '结束日期', en: 'Last day' },
  trainer: { zh: '培训师（写在评语上）', en: 'Trainer (signs the marks)' },
  roster: { zh: '名单', en: 'Roster' },
  rosterHint: {
    zh: '一行一个名字，也可以直接从表格里粘贴（CSV）。名单上还没交记录的人会列出来。',
    en: 'One name a line, or paste straight from a spreadsheet (CSV). Whoever has handed in nothing yet is listed.',
  },
  taught: { zh: '已经教过的模块', en: 'Modules taught so far' },
  taughtHint: {
    zh: '一个都不勾时，全班至少一半人开始学的模块就算教过。',
    en: 'With none ticked, a module counts as taught when at least half of the class has begun it.',
  },
  save: { zh: '保存', en: 'Save' },
  cancel: { zh: '取消', en: 'Cancel' },
  close: { zh: '关闭', en: 'Close' },
  deleteClass: { zh: '删除这个班', en: 'Delete this class' },
  deleteClassSure: {
    zh: '班级“{name}”和里面{n}个人的记录、评语会从这台电脑上删掉，找不回来。确定删除？',
    en: 'The class “{name}” and the records and marks of its {n} people will be removed from this computer for good. Delete it?',
  },
  deleteSure: { zh: '确定删除', en: 'Yes, delete it' },
  firstClass: { zh: '我的班', en: 'My class' },
  people: { zh: '{n}人', en: '{n} people' },

  // Taking results in
  addTitle: { zh: '收记录', en: 'Take in results' },
  addLead: {
    zh: '把学员的记录文件、整个文件夹或压缩包拖到这里；同一个人的几份文件会自动合并。',
    en: 'Drop record files here, a whole folder, or a zip. Several files of one person are joined.',
  },
  chooseFiles: { zh: '选文件', en: 'Choose files' },
  chooseFolder: { zh: '选文件夹', en: 'Choose a folder' },
  scan: { zh: '扫成绩单二维码', en: 'Scan QR slips' },
  paste: { zh: '粘贴', en: 'Paste' },
  pasteLabel: { zh: '粘贴记录、成绩单链接或名单', en: 'Paste a record, slip links, or a list of names' },
  pasteAdd: { zh: '收进来', en: 'Take it in' },
  reading: {
    zh: '正在读取：{stored}份收好，{refused}份没收',
    en: 'Reading: {stored} taken in, {refused} refused',
  },
  progress: { zh: '读取进度', en: 'Progress' },
  stop: { zh: '停下', en: 'Stop' },
  endedDone: {
    zh: '收好了{stored}份记录，{refused}份没收。',
    en: '{stored} records taken in, {refused} refused.',
  },
  endedStopped: {
    zh: '已停下：{stored}份记录收好了，其余没有动。',
    en: 'Stopped: {stored} records are in, the rest was left alone.',
  },
  endedFull: {
    zh: '浏览器的空间满了：正好收下{stored}份，其余没有收，也没有存一半的。删掉旧班级腾出空间，再把剩下的拖一遍就行，收过的不会重复。',
    en: 'The browser has no room left: exactly {stored} records are in, the rest is not, and nothing is half stored. Delete an old class and drop the rest again; what is in is not counted twice.',
  },
  endedDenied: {
    zh: '浏览器不肯再存了：收下了{stored}份，其余没有收。',
    en: 'The browser would store no more: {stored} records are in, the rest is not.',
  },
  skipped: { zh: '其中{n}条成绩是坏的，没有收。', en: '{n} broken results inside them were left out.' },
  refusedTitle: { zh: '没收的{n}份', en: '{n} refused' },
  refusedFile: { zh: '文件', en: 'File' },
  refusedWhy: { zh: '原因', en: 'Why' },
  slipAdded: { zh: '收到{name}的成绩单', en: 'Took in the slip of {name}' },
  slipRefused: { zh: '这不是能用的成绩单：{reason}', en: 'This slip cannot be used: {reason}' },
  namesAdded: { zh: '名单里现在有{n}个名字', en: 'The roster now has {n} names' },
  nothingPasted: {
    zh: '没有看出这是什么，没有收。',
    en: 'Nothing recognisable there; nothing was taken in.',
  },
  noName: { zh: '（没有名字）', en: '(no name)' },
  // Scanning
  scanTitle: { zh: '对准屏幕或纸上的二维码', en: 'Hold a QR code up to the camera' },
  scanImage: { zh: '从图片读', en: 'Read from a picture' },
  scanNoCamera: {
    zh: '用不了摄像头。可以让学员把二维码截图发来，从图片读。',
    en: 'There is no camera to use. Have trainees send a picture of the code and read it from there.',
  },
  scanNothing: { zh: '这张图里没有看到成绩单二维码。', en: 'There is no slip’s QR code in this picture.' },
  scanReady: { zh: '摄像头已打开，正在找二维码', en: 'The camera is on, looking for a code' },
} as const;

/** All of them, as the page hands them over. */
export const gradebookMessages = { ...bookMessages, ...viewMessages, ...checkMessages } as const;
