// How long a lesson's text may be for the minutes it promises.
import { locales, type Locale } from '../../i18n/locale.ts';
import type { Content } from '../load-content.ts';
import type { Paragraph } from '../parse-lesson.ts';
import type { ContentProblem } from '../problem.ts';

/** What is read in a minute: Chinese characters, English words. */
const perMinute: Record<Locale, number> = { zh: 250, en: 160 };
/** Share of a lesson's minutes that is reading; the rest is its practices and its check. */
const readingShare = { least: 0.25, most: 0.65 };

/** Lessons whose text is too short or too long for their minutes, in either language. */
export function checkLengths(
  outline: readonly { readonly id: string; readonly minutes: number }[],
  lessons: Content['lessons'],
): ContentProblem[] {
  return outline.flatMap(({ id, minutes }) =>
    locales.flatMap((locale) => {
      const lesson = lessons.get(id)?.[locale];
      if (!lesson) return [];
      const length = measure(lesson.paragraphs, locale);
      const [least, most] = [readingShare.least, readingShare.most].map((share) =>
        Math.round(minutes * perMinute[locale] * share),
      ) as [number, number];
      if (length >= least && length <= most) return [];
      const unit = locale === 'zh' ? 'characters' : 'words';
      const message = `lesson ${id} has ${String(length)} ${unit} for ${String(minutes)} minutes; write between ${String(least)} and ${String(most)}, or change its minutes`;
      return [{ file: lesson.file, message }];
    }),
  );
}

/** Length of a text: Chinese characters, or words. */
export function measure(paragraphs: readonly Paragraph[], locale: Locale): number {
  const unit = locale === 'zh' ? /\p{Script=Han}/gu : /[\p{L}\d][\p{L}\d’'-]*/gu;
  return paragraphs.reduce((sum, { text }) => sum + (text.match(unit)?.length ?? 0), 0);
}
