// Which kept file answers an address. Knows the addresses of one edition and no network.
import type { Edition } from './place.ts';

export interface PrecacheEntry {
  readonly url: string;
  readonly revision: string | null;
  readonly integrity: string;
}

/** Files whose name changes with their content need no revision, so that any edition finds them under their address. */
const isHashed = (path: string) => path.startsWith('_astro/');

/** For workbox: every file must have its hash, so a captive portal's page is never taken for it. */
export function precacheEntries({ files }: Edition, base: string): PrecacheEntry[] {
  return files.map(([path, hash]) => ({
    url: base + path,
    revision: isHashed(path) ? null : hash.slice(0, 12).replaceAll(/[^A-Za-z0-9]/g, '_'),
    integrity: `sha256-${hash}`,
  }));
}

export type Answer =
  | { readonly kind: 'kept'; readonly address: string }
  /** A page asked for without its slash. */
  | { readonly kind: 'elsewhere'; readonly address: string }
  /** A file of another edition, that may still be kept. */
  | { readonly kind: 'perhaps' }
  | { readonly kind: 'unknown'; readonly fallback: string };

/**
 * @param pathname of the request, decoded or not
 * @param kept addresses of this edition, from the base's slash on
 */
export function findKept(pathname: string, base: string, kept: ReadonlySet<string>): Answer {
  if (kept.has(pathname)) return { kind: 'kept', address: pathname };
  const page = pathname.replace(/index\.html$/, '');
  if (kept.has(page)) return { kind: 'kept', address: page };
  if (kept.has(`${pathname}/`)) return { kind: 'elsewhere', address: `${pathname}/` };
  if (isHashed(pathname.slice(base.length))) return { kind: 'perhaps' };
  const language = /^(?:zh|en)(?=\/)/.exec(pathname.slice(base.length))?.[0] ?? 'en';
  return { kind: 'unknown', fallback: `${base}${language}/offline/` };
}
