// Why a file or a slip was not taken in, as the page tells it.

/** Why a file was refused. */
export const takeInMessages = {
  empty: { zh: '文件是空的', en: 'the file is empty' },
  'too-large': { zh: '太大了，学习记录不会有这么大', en: 'too large: no record is' },
  compressed: {
    zh: '是压缩文件，名字却不是 .zip；请解压，或改用 .zip',
    en: 'it is compressed but not called .zip; unpack it, or use a zip',
  },
  'not-text': { zh: '不是文字文件', en: 'it is not text' },
  'not-json': { zh: '不是学习记录，或者只传了一半', en: 'no record, or only half of one' },
  'too-deep': { zh: '嵌套太深，不是学习记录', en: 'nested too deeply to be a record' },
  'not-a-record': { zh: '不是这门课的学习记录', en: 'not a record of this course' },
  'newer-version': {
    zh: '来自更新的版本，请先更新这个网站',
    en: 'from a newer version; update this site first',
  },
  damaged: { zh: '坏了，读不全', en: 'damaged, it cannot be read whole' },
  'too-many': { zh: '压缩包里的文件太多', en: 'too many files in the archive' },
  unreadable: {
    zh: '文件打不开了（被移走，或没有权限）',
    en: 'it could not be opened (moved, or not allowed)',
  },
  'too-long': { zh: '太长了', en: 'too long' },
  'not-a-slip': { zh: '不是成绩单', en: 'not a slip' },
} as const;
