// The two languages of the course and the one way from authored text to a single language.
// Owns no words: each room keeps its own in `messages.ts`.

export const locales = ['zh', 'en'] as const;
export type Locale = (typeof locales)[number];

/** A text that exists in both languages; authored content holds nothing else for people to read. */
export interface LocalizedText {
  readonly zh: string;
  readonly en: string;
}

/** `T` with every `LocalizedText` inside it replaced by a string. */
export type Localized<T> = T extends LocalizedText
  ? string
  : T extends readonly (infer Element)[]
    ? Localized<Element>[]
    : T extends object
      ? { [Key in keyof T]: Localized<T[Key]> }
      : T;

/** Value of the `lang` attribute: the Chinese edition is written in simplified characters. */
export const languageTag: Record<Locale, string> = { zh: 'zh-Hans', en: 'en' };

export const languageName: Record<Locale, string> = { zh: '中文', en: 'English' };

/** The other language: every page has its twin there. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'zh' ? 'en' : 'zh';
}

export function isLocale(value: unknown): value is Locale {
  return value === 'zh' || value === 'en';
}

function isLocalizedText(value: object): value is LocalizedText {
  const keys = Object.keys(value);
  return keys.length === 2 && 'zh' in value && 'en' in value;
}

/**
 * Replaces every `{ zh, en }` inside a value, however deep, by the text of one language.
 * Pages call it once, so that islands and components only ever see plain strings.
 */
export function localize<T>(value: T, locale: Locale): Localized<T> {
  return localizeUnknown(value, locale) as Localized<T>;
}

function localizeUnknown(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((element) => localizeUnknown(element, locale));
  if (typeof value !== 'object' || value === null) return value;
  if (isLocalizedText(value)) return value[locale];
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, localizeUnknown(inner, locale)]),
  );
}
