// One form for all ways to write the same: width, case, accents, quotation marks.

/** Accents and tone marks above Latin letters: `bèi` is `bei`, `lǜ` is `lv`. */
const marks = /[\u0300-\u036f]/g;

/**
 * The text as it is compared: lower case, half width, no accents. As long as the original, letter for letter, so that a place
 * in one is the same place in the other.
 */
export function foldText(text: string): string {
  // Most characters stay as they are; only the others are looked at.
  return text.replace(/[A-Z\u00c0-\u024f\u2018\u2019\u3000\uff01-\uff5e]/g, foldLetter);
}

function foldLetter(letter: string): string {
  if (letter === '\u2018' || letter === '\u2019') return "'";
  if (letter === '\u3000') return ' ';
  const folded = letter.normalize('NFKD').toLowerCase().replace(marks, '');
  if (/[\u00fc\u00dc\u01d5-\u01dc]/.test(letter)) return 'v';
  return folded.length === 1 ? folded : letter;
}

const han = /\p{Script=Han}/u;

export function hasHan(text: string): boolean {
  return han.test(text);
}
