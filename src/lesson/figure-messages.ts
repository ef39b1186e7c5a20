// Words around a figure.
export const figureMessages = {
  inWords: { zh: '这张图用文字说', en: 'This figure in words' },
} as const;
