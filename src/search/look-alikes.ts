// Characters that are taken for each other, in writing or on a keyboard: 投拆 for 投诉. Made by hand for the characters of
// the glossary; a word of two characters with one wrong has nothing else in common with the right one.

/** Each group is taken for one another. */
const groups = [
  '诉拆折析坼',
  '投设役没抗',
  '赔陪倍培部剖',
  '偿赏尝裳常',
  '补扑朴仆卜',
  '救球求裘究',
  '悖勃脖孛背',
  '论伦沦轮抡仑',
  '歉嫌谦欠谴',
  '满瞒慢蹒',
  '意忆义易亿',
  '诚城成承程',
  '信言倍',
  '忠钟中衷终',
  '客容各额',
  '户护沪尸',
  '顾雇故',
  '预予须',
  '期斯欺旗其',
  '望忘旺往',
  '授受援',
  '权杈仅劝',
  '保堡宝褒',
  '证征正政怔',
  '承丞呈',
  '诺若喏',
  '怨愿冤苑',
  '抱包报饱',
  '公功工攻',
  '平评苹坪',
  '程呈逞',
  '序续绪',
  '倾顷',
  '听昕所厅',
  '共供恭',
  '情清请晴',
  '绪诸续',
  '流留硫',
  '失矢夫',
  '服报伏',
  '务物雾',
  '质资',
  '量良亮',
  '差着羞',
  '距矩拒巨',
  '媒谋煤',
  '体休本',
  '危微',
  '机几肌讥',
  '跟根艮',
  '踪综宗',
  '回问',
  '访仿防坊',
  '问间闷',
  '卷券',
  '调凋碉',
  '查杳',
  '感惑',
  '知和',
  '价介阶',
  '值植直置',
  '转传砖',
  '换挽唤',
  '成戌',
  '本木',
  '免兔',
  '兔冤',
  '误娱',
  '损捐',
  '害寄',
  '责贵债',
  '任住仁',
  '沟构购勾',
  '通痛',
  '需须',
  '求术',
  '员贝',
  '店点',
  '己已巳',
  '未末',
  '待侍持等',
  '侯候',
  '礼理',
  '貌豹',
  '尊遵',
  '碑啤牌脾',
  '议意',
  '终中',
  '重种',
];

/** Character → those it may have been meant to be. */
const lookAlikes = new Map<string, Set<string>>();
for (const group of groups) {
  for (const character of group) {
    const others = lookAlikes.get(character) ?? new Set<string>();
    for (const other of group) if (other !== character) others.add(other);
    lookAlikes.set(character, others);
  }
}

/** The word with one character replaced by one it is easily taken for, in every way. */
export function resemble(
  word: string,
  alsoFor: (character: string) => Iterable<string> = () => [],
): Set<string> {
  const words = new Set<string>();
  for (let at = 0; at < word.length; at++) {
    const character = word[at] ?? '';
    for (const other of [...(lookAlikes.get(character) ?? []), ...alsoFor(character)]) {
      if (other !== character) words.add(word.slice(0, at) + other + word.slice(at + 1));
    }
  }
  return words;
}
