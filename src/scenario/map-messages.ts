// Words of the scenario map, which only trainers see; apart from the player's, which travel with every simulation.

export const mapMessages = {
  legend: {
    zh: '粗线是最好的走法；“丢”是随机走时平均丢掉的分，▲ 是陷阱（平均丢15分以上）。百分数是随手乱选会走到这里的机会。',
    en: 'The thick line is the best way. “Lost” is what a choice gives away on average under random play; ▲ marks a trap (15 points or more). Percentages: how likely a random play comes here.',
  },
  reached: { zh: '{n}%会走到', en: 'reached by {n}%' },
  lost: { zh: '丢{n}', en: '−{n}' },
  goodEnd: { zh: '好结局', en: 'good' },
  badEnd: { zh: '坏结局', en: 'bad' },
  table: { zh: '逐场列表', en: 'Scene by scene' },
  scene: { zh: '场', en: 'Scene' },
  choice: { zh: '选择', en: 'Choice' },
  loss: { zh: '平均丢分（最多）', en: 'Mean loss (most)' },
  leadsTo: { zh: '通向', en: 'Leads to' },
  trap: { zh: '陷阱', en: 'trap' },
  onBest: { zh: '最好的一步', en: 'best' },
  outcomes: { zh: '结局', en: 'Outcomes' },
};
