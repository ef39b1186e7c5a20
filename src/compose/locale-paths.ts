// The same addresses in both languages.
import { locales, type Locale } from '../i18n/locale.ts';

interface LocalePath<Params extends Record<string, string>, Props> {
  params: Params & { locale: Locale };
  props: Props & { locale: Locale };
}

/** `getStaticPaths` for a list of pages: each once per language. */
export function localePaths<Params extends Record<string, string>, Props>(
  pages: readonly { params: Params; props: Props }[],
): LocalePath<Params, Props>[] {
  return locales.flatMap((locale) =>
    pages.map(({ params, props }) => ({ params: { ...params, locale }, props: { ...props, locale } })),
  );
}
