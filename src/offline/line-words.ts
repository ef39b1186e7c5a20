// Words of the quiet line, in both languages: it stands on every page, and costs a page nothing that has nothing to say.
export const lineWords = {
  zh: {
    waiting: '有新版本。',
    reload: '重新打开',
    later: '以后再说',
    busy: '还有没做完的练习开着，等它做完再换。',
    text: '可以把这门课装到桌面上，像应用一样打开。',
    install: '安装',
  },
  en: {
    waiting: 'There is a new version.',
    reload: 'Reload',
    later: 'Later',
    busy: 'An exercise is still open in another tab. Change over once it is done.',
    text: 'You can install this course and open it like an app.',
    install: 'Install',
  },
} as const;
