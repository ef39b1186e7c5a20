// Words around the outline, terms and facts.
export const courseMessages = {
  grade: { zh: '可信度 {grade}', en: 'Grade {grade}' },
  grades: {
    A: { zh: '已查到出处，与出处一致', en: 'Traced to its source and true to it' },
    B: { zh: '已查到出处，但有出入或限制', en: 'Traced, but corrected or with a caveat' },
    C: { zh: '常见说法，出处不明', en: 'Often said, origin doubtful' },
    D: { zh: '流传的说法有误，这里讲更正', en: 'Wrong as usually told; corrected here' },
  },
  claim: { zh: '流传的说法', en: 'What is usually said' },
  say: { zh: '可以这样说', en: 'What may be said' },
  source: { zh: '出处', en: 'Source' },
  caveat: { zh: '注意', en: 'Note' },
  close: { zh: '关闭', en: 'Close' },
  evidence: { zh: '依据', en: 'Evidence' },
} as const;
