// Words of the search, on its page and in its dialog.
export const searchMessages = {
  search: { zh: '搜索', en: 'Search' },
  lead: {
    zh: '课文、演练、词汇、思考题和依据，都能搜。',
    en: 'Lessons, role-plays, terms, questions and evidence, all in one place.',
  },
  label: { zh: '搜点什么', en: 'Search the course' },
  /** Under the field. */
  hint: {
    zh: '中文、英文、拼音、拼音首字母都行，写错一个字也不要紧。',
    en: 'English, Chinese or pinyin. A letter wrong is no matter.',
  },
  keys: {
    zh: '↑ ↓ 挑一条，回车打开，Esc 关掉',
    en: '↑ ↓ to choose, Enter to open, Esc to close',
  },
  close: { zh: '关闭', en: 'Close' },
  loading: { zh: '正在取目录…', en: 'Fetching the index…' },
  failed: {
    zh: '目录没有取到，可能是网断了。',
    en: 'The index could not be fetched; the network may be down.',
  },
  retry: { zh: '再试一次', en: 'Try again' },
  /** Announced and shown. */
  count: { zh: '找到{n}条', en: '{n} found' },
  countOne: { zh: '找到1条', en: '1 found' },
  none: { zh: '没有找到“{query}”。', en: 'Nothing for “{query}”.' },
  near: { zh: '是不是想找：', en: 'Did you mean:' },
  noneHint: {
    zh: '换个说法试试，或者只写两个字。',
    en: 'Try other words, or fewer of them.',
  },
  meant: { zh: '没有“{query}”，按“{meant}”找的。', en: 'Nothing for “{query}”; these are for “{meant}”.' },
  more: { zh: '还有{n}条', en: '{n} more' },
  groups: {
    lesson: { zh: '课文', en: 'Lessons' },
    section: { zh: '课文里的一节', en: 'Sections' },
    scenario: { zh: '情景演练', en: 'Role-plays' },
    term: { zh: '词汇', en: 'Terms' },
    question: { zh: '思考题', en: 'Review questions' },
    fact: { zh: '依据', en: 'Evidence' },
  },
} as const;
