// Texts in two languages of which one was forgotten.
import type { LocalizedText } from './locale.ts';

const han = /\p{Script=Han}/u;
const latin = /\p{Script=Latin}/u;
/** A word to translate: TARP and km are none. */
const word = /(?=\p{L}*\p{Ll})\p{Script=Latin}{3,}/u;

/** Texts left untranslated anywhere inside a value, with the path to each and what is wrong. */
export function findUntranslated(
  value: unknown,
  path: readonly (string | number)[] = [],
): { path: readonly (string | number)[]; says: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) {
    const { zh, en } = value;
    if (zh === en && (han.test(zh) || word.test(zh)))
      return [{ path, says: `zh and en are both “${zh}”; translate one` }];
    if (!han.test(zh) && word.test(zh))
      return [{ path: [...path, 'zh'], says: `zh “${zh}” holds no Chinese; write the Chinese text` }];
    if (han.test(en) && !latin.test(en))
      return [{ path: [...path, 'en'], says: `en “${en}” holds no English; write the English text` }];
    return [];
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    findUntranslated(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function isText(value: object): value is LocalizedText {
  return 'zh' in value && 'en' in value && typeof value.zh === 'string' && typeof value.en === 'string';
}
