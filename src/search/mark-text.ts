// Which part of a text is shown, and what of it is marked.
import { escapePattern } from './expand-word.ts';
import { foldText } from './fold-text.ts';

export interface TextPiece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** The text in pieces, the sought words marked. */
export function markText(text: string, pattern: RegExp | undefined): TextPiece[] {
  if (!pattern) return [{ text, isMarked: false }];
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const { index, 0: found } of foldText(text).matchAll(pattern)) {
    if (index > end) pieces.push({ text: text.slice(end, index), isMarked: false });
    end = index + found.length;
    pieces.push({ text: text.slice(index, end), isMarked: true });
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isMarked: false });
  return pieces;
}

/** A piece of a text around its first sought word, cut where sentences end if that is near. */
export function excerpt(text: string, pattern: RegExp | undefined, length: number): string {
  if (text.length <= length) return text;
  const at = pattern ? Math.max(0, foldText(text).search(pattern)) : 0;
  const before = text.slice(0, at);
  const sentence = Math.max(...['。', '！', '？', '…', '. ', '! ', '? '].map((end) => lastEnd(before, end)));
  const near = at - sentence <= length / 2 ? sentence : Math.max(0, at - Math.round(length / 4));
  const start =
    near + (isInsideWord(text, near) ? (latinWord.exec(text.slice(near, at))?.[0].length ?? 0) : 0);
  const end = start + length;
  const cut = text.slice(start, end);
  const whole = isInsideWord(text, end) ? cut.replace(lastLatinWord, '') : cut;
  return `${start > 0 ? '…' : ''}${whole.trim()}${end < text.length ? '…' : ''}`.replace(
    /[,;:，、；：]…$/,
    '…',
  );
}

const latinWord = /^[\w'’-]+\s?/;
const lastLatinWord = /[\w'’-]+$/;

/** Would a cut here part a Latin word? Chinese may be cut anywhere. */
function isInsideWord(text: string, at: number): boolean {
  return /^[\w'’-]{2}/.test(text.slice(Math.max(0, at - 1), at + 1)) && at > 0;
}

function lastEnd(text: string, mark: string): number {
  const at = text.lastIndexOf(mark);
  return at < 0 ? 0 : at + mark.length;
}

/**
 * What finds the sought words in a folded text, all of them; made once for all that is shown.
 * @param words folded; longer ones are tried first
 */
export function patternOf(words: readonly string[]): RegExp | undefined {
  const sought = [...new Set(words)].filter((word) => word !== '').sort((a, b) => b.length - a.length);
  if (sought.length === 0) return undefined;
  // A Latin word is marked where it begins a word.
  const patterns = sought.map(
    (word) => (/^[a-z0-9]/.test(word) ? '(?<![a-z0-9])' : '') + escapePattern(word),
  );
  return new RegExp(patterns.join('|'), 'g');
}
