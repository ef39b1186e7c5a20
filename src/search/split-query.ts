// From what was typed to the words that are looked for.
import { hasHan } from './fold-text.ts';

/** Asking words and fillers: left out where something else remains. */
const fillers = new Set(
  (
    'a an and are at be by can do does for from how i in is it its me my of on or s the their they this to was what when ' +
    'where which who why with you your ' +
    '的 了 吗 呢 吧 啊 是 在 和 与 或 就 也 都 要 我 你 他 她 它 们 这 那 把 被 给 对 有 没有 怎么 怎样 如何 什么 为什么 哪些 哪个 谁 ' +
    '怎么办 多少 几 一个 一下 可以 应该 该 到底 是不是 不是 叫 怎 么 办'
  ).split(' '),
);

export function isFiller(word: string): boolean {
  return fillers.has(word);
}

/**
 * The words of a query, fillers left out unless there is nothing else. Chinese stays in one piece until something asks to
 * cut it (`splitHan`); where it stands against Latin letters or digits it is cut.
 * @param query folded
 */
export function splitQuery(query: string): string[] {
  const words = allWords(query);
  const telling = words.filter((word) => !isFiller(word)).map(withoutAsking);
  return telling.length > 0 ? telling : words;
}

/** 怎么回访 → 回访; a word that is nothing else stays. */
function withoutAsking(word: string): string {
  return /^(?:为什么|什么是|怎么样?|怎样|如何|哪些)(\p{Script=Han}{2,})$/u.exec(word)?.[1] ?? word;
}

/** The same with the fillers: a title may have them too. */
export function allWords(query: string): string[] {
  const words = query.match(/\p{Script=Han}+|[\p{L}\p{N}][\p{L}\p{N}'\-.%]*/gu) ?? [];
  const pieces = words.flatMap((word) => word.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []);
  return pieces.map((word) => word.replace(/['\-.]+$/, '')).filter((word) => word !== '');
}

let segmenter: Intl.Segmenter | undefined;

/**
 * Chinese cut into words; where the browser cannot, into pairs of neighbouring characters.
 * @param cut for tests: without it the browser's own
 */
export function splitHan(text: string, cut = browserCut): string[] {
  const words = cut(text);
  return words ?? pairsOf(text);
}

function browserCut(text: string): string[] | undefined {
  if (typeof Intl === 'undefined' || !('Segmenter' in Intl)) return undefined;
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike !== false)
    .map(({ segment }) => segment);
}

/** 服务补救 → 服务, 务补, 补救. */
export function pairsOf(text: string): string[] {
  if (text.length < 3) return [text];
  return Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));
}

/** An English word without the ending of number or tense, so that `complaints` finds complaint and complained. */
export function stemOf(word: string): string {
  if (hasHan(word) || word.length < 5) return word;
  const stem = word.replace(/(?:'s|ies|ing|ed|es|s|ly|e)$/, '');
  return stem.length >= 4 ? stem : word;
}
