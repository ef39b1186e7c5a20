// About how wide a line of text will be, so that a label too long for its place is found before anybody sees it.
// Faces differ between devices; this reckons with a wide one.

const narrow = /[ijl.,:;'’|!()\[\]·]/;
const wide = /[mwMW@%—…]/;
const fullWidth = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”]/u;

function widthOfGlyph(glyph: string, inChinese: boolean): number {
  if (fullWidth.test(glyph)) return inChinese || !/[“”]/.test(glyph) ? 1 : 0.48;
  if (glyph === ' ') return 0.3;
  if (narrow.test(glyph)) return 0.33;
  if (wide.test(glyph)) return 0.88;
  if (/[A-Z]/.test(glyph)) return 0.68;
  return 0.56;
}

/**
 * Estimated width of one line.
 * @param size of the letters; the result is in the same unit
 */
export function estimateWidth(line: string, size: number, isBold = false): number {
  const inChinese = /\p{Script=Han}/u.test(line);
  const ems = Array.from(line).reduce((sum, glyph) => sum + widthOfGlyph(glyph, inChinese), 0);
  return ems * size * (isBold && !inChinese ? 1.16 : 1);
}
