// The engine over a handful of documents made for each rule.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from './fold-text.ts';
import { beginOf, groupHits } from './group-hits.ts';
import type { SearchKind, SearchSource } from './index-shape.ts';
import { excerpt, markText, patternOf } from './mark-text.ts';
import { packIndex, packTexts } from './pack-index.ts';
import { findSpelled, parseReadings } from './pinyin.ts';
import { alignReadings } from './readings-table.ts';
import { openSearch } from './search-index.ts';
import { pairsOf, splitHan, splitQuery } from './split-query.ts';

const aTerm = (id: string, zh: string, en: string, pinyin: string, text = ''): SearchSource => ({
  kind: 'term',
  path: `glossary/#${id}`,
  title: { zh, en },
  text: { zh: text, en: text },
  pinyin,
});

const sources: SearchSource[] = [
  {
    kind: 'lesson',
    path: 'learn/m/paradox',
    title: { zh: '补救悖论', en: 'The recovery paradox' },
    text: { zh: '漏了一张订单。', en: 'A booking was lost.' },
  },
  {
    kind: 'section',
    path: '#doubts',
    title: { zh: '四个疑问', en: 'Four doubts' },
    text: { zh: '老庞的账漏了四笔，补救不是表演。', en: 'The owner’s sums lack four items.' },
  },
  aTerm('paradox', '补救悖论', 'recovery paradox', 'bujiu beilun'),
  aTerm('complaint', '投诉', 'complaint', 'tousu', '客户把不满说出来。'),
  aTerm('again', '重来', 'do over', 'chonglai'),
];
const find = (query: string, locale: 'zh' | 'en' = 'zh') => openSearch(packIndex(sources, locale))(query);
const paths = (query: string, locale: 'zh' | 'en' = 'zh') =>
  find(query, locale).hits.map(({ document }) => document.path);

describe('what a learner types', () => {
  test('a title is worth more than a term, a term more than a text', () => {
    expect(paths('补救').slice(0, 3)).toEqual([
      'learn/m/paradox',
      'glossary/#paradox',
      'learn/m/paradox/#doubts',
    ]);
  });
  test.each([
    'bujiubeilun',
    'bujiu beilun',
    'bjbl',
    'recovery paradox',
    '补救悖伦',
    '补就悖论',
    'recvery paradox',
  ])('%s finds the paradox in both languages', (query) => {
    expect(paths(query, 'zh')).toContain('glossary/#paradox');
    expect(paths(query, 'en')).toContain('glossary/#paradox');
  });
  test('a word of two characters with one look-alike is mended, and that is said', () => {
    expect(find('投拆')).toMatchObject({ meant: '投诉' });
    expect(paths('投拆')).toContain('glossary/#complaint');
  });
  test('the author’s own reading counts where a character has several', () => {
    expect(paths('chonglai')).toEqual(['glossary/#again']);
    expect(alignReadings(['重', '来'], 'chonglai')).toEqual(['chong', 'lai']);
    expect(alignReadings(['重', '来'], 'bulai')).toBeUndefined();
  });
  test('what is not there offers what is near', () => {
    expect(find('投递')).toMatchObject({ hits: [], near: ['投诉'] });
    expect(find('qqqq')).toMatchObject({ hits: [], near: [] });
  });
  test('a whole text is found once it is fetched', () => {
    const index = packIndex(sources, 'zh');
    const deeper = openSearch(index, packTexts(sources, 'zh'));
    expect(deeper('表演').hits.map(({ document }) => document.path)).toEqual(['learn/m/paradox/#doubts']);
  });
  test('nothing typed, or only signs, finds nothing and does not fail', () => {
    expect(find('')).toMatchObject({ hits: [], near: [] });
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), (query) => {
        find(query);
      }),
      { numRuns: 300 },
    );
  });
});

test('letters spell whole syllables or initials, not a mixture', () => {
  const readings = parseReadings('bei悖 bu补 jiu救 lun论');
  const words = (letters: string) => findSpelled(letters, ['补救悖论'], readings).map(({ word }) => word);
  expect(words('bujiu')).toEqual(['补救']);
  expect(words('bujiub')).toEqual(['补救悖']);
  expect(words('bj')).toEqual(['补救']);
  expect(words('bujb')).toEqual([]);
});

test('folding keeps every letter in its place', () => {
  expect(foldText('ＴＱＭ “Cancún” bèi')).toBe('tqm “cancun” bei');
  fc.assert(fc.property(fc.string(), (text) => foldText(text).length === text.length));
});

test('asking words are left out unless there is nothing else', () => {
  expect(splitQuery('what is a complaint')).toEqual(['complaint']);
  expect(splitQuery('what is')).toEqual(['what', 'is']);
  expect(splitQuery('怎么回访 call')).toEqual(['回访', 'call']);
});

test('where the browser cannot cut Chinese into words, pairs of characters do', () => {
  expect(splitHan('服务补救', () => undefined)).toEqual(['服务', '务补', '补救']);
  expect(pairsOf('投诉')).toEqual(['投诉']);
});

test('marks what was sought and loses nothing of the text', () => {
  expect(markText('The Recovery paradox', patternOf(['recovery']))).toEqual([
    { text: 'The ', isMarked: false },
    { text: 'Recovery', isMarked: true },
    { text: ' paradox', isMarked: false },
  ]);
  expect(markText('manage', patternOf(['age']))).toEqual([{ text: 'manage', isMarked: false }]);
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string({ maxLength: 3 })), (text, words) => {
      const pieces = markText(text, patternOf(words));
      return pieces.map((piece) => piece.text).join('') === text;
    }),
  );
  expect(excerpt('Learn what the guest’s eyes say and do not', patternOf(['eyes']), 16)).toBe(
    '…eyes say and do…',
  );
  expect(excerpt('Twice, thrice', undefined, 8)).toBe('Twice…');
  expect(excerpt('一句。两句。要找的词在这里。后面还有。', patternOf(['要找']), 10)).toBe(
    '…要找的词在这里。后面…',
  );
});

describe('what is shown of many hits', () => {
  const hit = (kind: SearchKind, points: number) => ({
    document: { kind, path: `${kind}${String(points)}`, title: '', other: '', text: '', parent: '' },
    points,
  });
  const hits = [
    hit('term', 9),
    hit('lesson', 8),
    hit('term', 7),
    hit('fact', 6),
    hit('lesson', 5),
    hit('term', 4),
  ];
  const shape = (groups: ReturnType<typeof groupHits>) =>
    groups.map(({ kind, hits: shown, rest }) => [kind, shown.map(({ points }) => points), rest]);

  test('a group stands where its best hit stands, and says how many more it has', () => {
    expect(shape(groupHits(hits, () => 2))).toEqual([
      ['term', [9, 7], 1],
      ['lesson', [8, 5], 0],
      ['fact', [6], 0],
    ]);
    expect(shape(groupHits(hits, (kind) => (kind === 'term' ? 9 : 1)))).toEqual([
      ['term', [9, 7, 4], 0],
      ['lesson', [8], 1],
      ['fact', [6], 0],
    ]);
  });

  test('the beginning of a list is what the whole begins with', () => {
    const groups = groupHits(hits, () => 2);
    expect(shape(beginOf(groups, 3))).toEqual([
      ['term', [9, 7], 1],
      ['lesson', [8], 0],
    ]);
    expect(beginOf(groups, 9)).toEqual(groups);
    expect(beginOf(groups, 0)).toEqual([]);
    expect(shape(beginOf(groups, 4))).toEqual(shape(groups).slice(0, 2));
  });
});
