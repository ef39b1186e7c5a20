// Words of the page of reading comfort.
export const comfortMessages = {
  title: { zh: '阅读舒适度', en: 'Reading comfort' },
  lead: {
    zh: '字大一点，行距宽一点，亮一点或暗一点，怎么看着舒服就怎么来。选了马上生效，每一页都照这样显示。',
    en: 'Larger words, more air between the lines, lighter or darker: as it suits your eyes. A choice takes effect at once, on every page.',
  },
  size: {
    name: { zh: '字号', en: 'Text size' },
    usual: { zh: '标准', en: 'Standard' },
    large: { zh: '大', en: 'Large' },
    larger: { zh: '更大', en: 'Larger' },
    largest: { zh: '特大', en: 'Largest' },
  },
  spacing: {
    name: { zh: '行距', en: 'Line spacing' },
    usual: { zh: '标准', en: 'Standard' },
    airy: { zh: '宽松', en: 'Wide' },
  },
  theme: {
    name: { zh: '明暗', en: 'Colours' },
    system: { zh: '跟随设备', en: 'As the device' },
    light: { zh: '浅色', en: 'Light' },
    dark: { zh: '深色', en: 'Dark' },
  },
  motion: {
    name: { zh: '动画', en: 'Motion' },
    system: { zh: '跟随设备', en: 'As the device' },
    still: { zh: '不要动画', en: 'None' },
  },
  kept: { zh: '{name}：{value}。已记下。', en: '{name}: {value}. Saved.' },
  notKept: {
    zh: '这一页已经照办；但浏览器不让保存，换一页就会恢复原样。',
    en: 'Done on this page. The browser keeps nothing, though, so the next page will look as before.',
  },
  reset: { zh: '全部恢复标准', en: 'Back to the standard' },
  wasReset: { zh: '已恢复标准。', en: 'Back to the standard.' },
  own: {
    zh: '设置跟着学习档案走：同一台电脑上，各人有各人的。只存在这台设备上。',
    en: 'Each learner profile on this computer has its own settings. They stay on this device.',
  },
  preview: { zh: '看看效果', en: 'How it looks' },
  sampleTitle: { zh: '她等了四十分钟', en: 'She has waited forty minutes' },
  sample: {
    zh: '王女士把小票拍在柜台上。你抬起头，先看着她，再开口：“让您等了这么久，我马上查。”她没有说话，但肩膀放下来了一点。',
    en: 'Ms Wang puts the receipt down hard on the counter. You look up, meet her eyes and say: “You have waited far too long. I am looking now.” She says nothing, but her shoulders come down a little.',
  },
  aloudTitle: { zh: '让设备读给你听', en: 'Have it read to you' },
  aloudLead: {
    zh: '每一课的标题下面、每个情景演练的上方都有“朗读”按钮，用的是这台设备自带的声音：一句一句读，读到哪里标到哪里，可以暂停、跳句、调快慢。设备没有相应语言的声音时，会直接告诉你。',
    en: 'Below the title of every lesson and simulation there is a button “Read aloud”. It uses the voices of this device, sentence by sentence, and marks where it is; you can pause, skip and change the speed. If the device has no voice for the language, it says so.',
  },
  printTitle: { zh: '印在纸上', en: 'On paper' },
  printLead: {
    zh: '每一课都可以直接用浏览器打印：课文、图和出处都在纸上。先从头滑到尾看一遍，练习的每一张卡就都印得出来；小测印眼前这一题，留着作答的地方。整份测验和讲义在“培训师”那里打印。',
    en: 'Every lesson prints from the browser as it is: text, figures and sources. Scroll through it to the end first, and every card of its exercises is on paper; of a check it is the question before you, with room to answer. Whole quizzes and handouts are printed under “For trainers”.',
  },
} as const;
