// Addresses inside the site. They are a contract (linked, printed, bookmarked), so they are made in one place.
import type { Locale } from '../i18n/locale.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/**
 * Address of a page in one language, whatever sub-path the course lives under.
 * @param path below the language, without slashes at the ends: `learn/face-to-face/mood-signals`; '' is the course page
 */
export function siteHref(locale: Locale, path = ''): string {
  return `${base}/${locale}/${path === '' ? '' : `${path}/`}`;
}

/** Address of a file of `public/`. */
export function assetHref(file: string): string {
  return `${base}/${file}`;
}
