// Which language a learner's own text is in, so that it is read aloud and broken into lines rightly.
import { languageTag } from '../i18n/locale.ts';

/** Value of the `lang` attribute for a text: Chinese when it has Han characters and hardly more Latin letters. */
export function textLanguage(text: string): string {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}+/gu)?.length ?? 0;
  return languageTag[han > 0 && han >= latin ? 'zh' : 'en'];
}

/** Length as people count it: every Han character and every word of letters or digits. */
export function countWords(text: string): number {
  return (
    text.match(/\p{Script=Han}|[\p{Script=Latin}\p{N}]+(?:['’-][\p{Script=Latin}\p{N}]+)*/gu)?.length ?? 0
  );
}
