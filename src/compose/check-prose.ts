// Laws about the sentences of a lesson: figures carry their evidence, and each language is really that language.
import type { Locale } from '../i18n/locale.ts';
import type { ParsedLesson } from './parse-lesson.ts';
import type { ContentPath, ContentProblem, LawProblem } from './problem.ts';

/** A share or a sum of money: `69%`, `百分之六`, `$100`, `2,495 美元`, `200元`. */
const figurePattern =
  /\d\s?[%%℅]|百分之|[$¥€£¥]\s?\d|\d[\d,.]*\s?(元|美元|英镑|欧元|yuan|dollars?|pounds?|euros?|RMB|USD)/;

/** A share or a sum of money in prose needs a `<Fact>` in its paragraph, unless the figures are marked as an example. */
export function checkLessonFigures(lesson: ParsedLesson): ContentProblem[] {
  return lesson.paragraphs.flatMap(({ text, line, facts, isExample }) => {
    const figure = figurePattern.exec(text)?.[0];
    if (figure === undefined || facts.length > 0 || isExample) return [];
    const message = `the figure “${figure}” has no source; add <Fact id="…" /> to the paragraph, or {/* example */} where it is made up`;
    return [{ file: lesson.file, line, message }];
  });
}

/** Six Latin words in a row are a sentence, not a name; any Han character in English is a slip, outside terms. */
const foreign: Record<Locale, RegExp> = {
  zh: /[A-Za-z][A-Za-z'’-]*(?:[ ,]+[A-Za-z][A-Za-z'’-]*){5,}/,
  en: /\p{Script=Han}{5,}/u,
};

/** Passages left in the other language. */
export function checkLanguage(lesson: ParsedLesson, locale: Locale): ContentProblem[] {
  return lesson.paragraphs.flatMap(({ text, line }) => {
    const passage = foreign[locale].exec(text)?.[0];
    if (passage === undefined) return [];
    const message = `“${passage.slice(0, 40)}” is not ${locale === 'zh' ? 'Chinese' : 'English'}; write it in the language of the page`;
    return [{ file: lesson.file, line, message }];
  });
}

/** A half-width mark right behind a Han character, as an English keyboard leaves it. */
const halfWidthMark = /\p{Script=Han}[,:;?!](?!\/\/)/u;
const fullWidth: Record<string, string> = {
  ',': '\uff0c',
  ':': '\uff1a',
  ';': '\uff1b',
  '?': '\uff1f',
  '!': '\uff01',
};

function findHalfWidthMark(text: string): string | undefined {
  const found = halfWidthMark.exec(text)?.[0];
  if (found === undefined) return undefined;
  const mark = found.slice(-1);
  return `“${found}” ends in a half-width mark; write ${fullWidth[mark] ?? ''} in Chinese text`;
}

/** Chinese takes full-width marks: in the paragraphs of a lesson. */
export function checkLessonPunctuation(lesson: ParsedLesson): ContentProblem[] {
  return lesson.paragraphs.flatMap(({ text, line }) => {
    const message = findHalfWidthMark(text);
    return message === undefined ? [] : [{ file: lesson.file, line, message }];
  });
}

/** The same law for every `zh:` inside a YAML file's data. */
export function checkDataPunctuation(data: unknown, path: ContentPath = []): LawProblem[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    const inner = [...path, Array.isArray(data) ? Number(key) : key];
    if (key !== 'zh' || typeof value !== 'string') return checkDataPunctuation(value, inner);
    const message = findHalfWidthMark(value);
    return message === undefined ? [] : [{ path: inner, message }];
  });
}
