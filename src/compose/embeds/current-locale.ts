// Lessons name components without saying a language; the address of the page says it.
import { isLocale, type Locale } from '../../i18n/locale.ts';

/** Language of the page a component is rendered in, from the address's parameters. */
export function currentLocale(params: Readonly<Record<string, string | undefined>>): Locale {
  const { locale } = params;
  if (!isLocale(locale)) throw new Error('this component is only for pages below a language');
  return locale;
}
