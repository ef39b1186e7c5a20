// Words of the pages about the course itself: how far everybody can use it, and whose code it stands on.
export const accessibilityMessages = {
  title: { zh: '无障碍声明', en: 'Accessibility statement' },
  lead: {
    zh: '这门课希望谁都能学：看不清的、用键盘的、用读屏软件的、手不方便的、容易分心的。做到了哪里、没做到哪里，都写在这里。',
    en: 'This course is meant for everybody: people who see little, use a keyboard or a screen reader, cannot hold a mouse steady, or are easily distracted. What has been reached and what has not is written here.',
  },
  aim: { zh: '目标', en: 'What is aimed at' },
  aimText: {
    zh: '目标是 WCAG 2.2 AA 级，中英文所有页面一样要求。这是我们自己的检查，没有经过第三方认证。',
    en: 'Level AA of WCAG 2.2, for every page in both languages. This is our own assessment; no third party has certified it.',
  },
  can: { zh: '能做到的', en: 'What you can do' },
  canList: [
    {
      zh: '课文、练习、测验、情景演练都能只用键盘完成，焦点看得见，做完一步焦点会跟过去。',
      en: 'Take every lesson, exercise, quiz and simulation by keyboard alone; the focus is visible and moves along with each step.',
    },
    {
      zh: '不开脚本也能读完全部课文。',
      en: 'Read every lesson without scripts.',
    },
    {
      zh: '字号、行距、明暗和动画可以自己调，各人的设置分开保存。',
      en: 'Choose text size, line spacing, colours and motion; each learner profile keeps its own.',
    },
    {
      zh: '课文和情景演练可以让设备朗读，一句一句，能停能跳。',
      en: 'Have lessons and simulations read aloud by your device, sentence by sentence, with pause and skip.',
    },
    {
      zh: '图都配有文字说明；对错、好坏都用字写明，不只靠颜色。',
      en: 'Read every figure in words; right and wrong, better and worse are always said, never shown by colour alone.',
    },
    {
      zh: '情景演练的倒计时默认关着，也可以放慢到两倍、三倍时间。',
      en: 'Leave the countdown of simulations off, as it is at first, or give yourself two or three times as long.',
    },
  ],
  tested: { zh: '怎么检查的', en: 'How it is tested' },
  testedList: [
    {
      zh: '每次改动，都用开源检查工具 Axe 把每一页查一遍（WCAG 2.0到2.2的 A、AA 级规则），浅色、深色、系统高对比度三种颜色的对比度都查。',
      en: 'With every change, axe-core looks at every page (the rules for WCAG 2.0 to 2.2, levels A and AA), with contrast in light, in dark and in forced colours.',
    },
    {
      zh: '每一页都放大到400%查，再在360像素宽的手机上用最大的字查：不用左右滑动，字不被切掉也不重叠，按钮够大，焦点不被挡住；要求减少动画时，什么都不动。',
      en: 'Every page is looked at in 400 % zoom, and on a phone 360 px wide in the largest text: no scrolling sideways, no words cut off or on top of each other, targets large enough, the focus never hidden. Where less motion is asked for, nothing moves.',
    },
    {
      zh: '在真实的 Chromium 浏览器里，主要流程只用键盘自动走一遍：练习、测验、情景演练、复习、搜索。',
      en: 'Automatic tests walk the main ways by keyboard alone in a real Chromium: exercises, quizzes, simulations, review, search.',
    },
    {
      zh: '读屏软件会听到什么，用无障碍树检查：八种题目答前答后，一场情景演练从头到尾的顺序。',
      en: 'What a screen reader meets is checked on the accessibility tree: the eight kinds of questions before and after the answer, and a whole simulation in the order in which it is spoken.',
    },
    {
      zh: '阅读设置在画出第一个字之前生效、朗读逐句进行、打印时课文和出处都在纸上，也都有自动检查。',
      en: 'That reading settings hold before the first word is drawn, that reading aloud goes sentence by sentence, and that lessons print with text and sources, is tested as well.',
    },
  ],
  notTested: { zh: '还没有做的', en: 'What has not been done' },
  notTestedList: [
    {
      zh: '还没有请视障、听障、肢体障碍或有认知障碍的人来试用。',
      en: 'People with disabilities have not tried the course for us yet.',
    },
    {
      zh: '没有用真人操作 NVDA、JAWS、VoiceOver、TalkBack、争渡读屏等读屏软件逐页听过。',
      en: 'Nobody has listened to it page by page with NVDA, JAWS, VoiceOver or TalkBack.',
    },
    {
      zh: '没有试过语音控制和眼动仪、按键开关等辅助设备。',
      en: 'Voice control, switches and eye tracking have not been tried.',
    },
  ],
  limits: { zh: '已知的不足', en: 'Known limits' },
  limitsList: [
    {
      zh: '朗读要靠设备自带的声音；没有中文或英文声音时不能读，会直接说明。',
      en: 'Reading aloud depends on the voices of the device; without one for the language it cannot read, and says so.',
    },
    {
      zh: '没有手语版，也没有专门的易读版。',
      en: 'There is no sign language and no easy-read edition.',
    },
    {
      zh: '培训师的全图很大，要左右滑动；同样的内容在旁边有文字。',
      en: 'The trainer’s scenario maps are large and scroll sideways; the same is written in words beside them.',
    },
    {
      zh: '字号选“特大”时，在很窄的手机上个别表格要左右滑动。',
      en: 'With the largest text on a narrow phone, a few tables scroll sideways.',
    },
    {
      zh: '2024年以前的浏览器只有浅色。',
      en: 'Browsers from before 2024 show light colours only.',
    },
  ],
  tell: { zh: '遇到障碍，请告诉我们', en: 'Tell us what stands in your way' },
  tellText: {
    zh: '请告诉给你这门课的单位：公司培训部门、学校，或者放这个网站的人。说清楚哪一页、用什么设备、想做什么没做成。这门课是一组静态文件，没有后台，也收不到网上的反馈，所以这里不留一个没人看的邮箱。',
    en: 'Please tell the organisation that gave you this course: your company’s training department, your school, or whoever runs this site. Say which page, which device, and what you could not do. The course is a set of static files without a server, so there is no address here that nobody would read.',
  },
  date: { zh: '写于2026年11月22日。', en: 'Written on 22 November 2026.' },
} as const;

export const licencesMessages = {
  title: { zh: '第三方代码与许可', en: 'Third-party code and licences' },
  lead: {
    zh: '这门课在你的浏览器里会运行下面这些别人写的代码，感谢他们。名单由构建程序从实际打包的文件里读出来，不是手工维护的。点开可以看许可全文（英文）。',
    en: 'In your browser this course runs the code of others listed below; thank you to them. The list is read off the bundled files when the site is built, not kept by hand. Open an entry for the text of its licence.',
  },
  own: {
    zh: '课程自己的代码按 MIT 许可发布。图画、课文都是为这门课新做的；引用的资料在“依据”里注明出处。',
    en: 'The course’s own code is published under the MIT licence. Drawings and texts were made for this course; what they rest on is named under “Evidence”.',
  },
} as const;
