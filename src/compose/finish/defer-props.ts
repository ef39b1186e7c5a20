// What an island further down needs to know does not travel with the page: it is fetched when the island comes near
// (`client:seen`). So a lesson's text arrives in the first flight, and an answer key is not in its source.
import { createHash } from 'node:crypto';

const islandPattern = /<astro-island\b[^>]*\bclient="seen"[^>]*>/g;

/** Reverses the escaping Astro does in attributes. */
function unescape(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

export interface DeferredProps {
  readonly html: string;
  /** File name below the folder of assets → its text, one for each island. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Moves the props of `client:seen` islands into files of their own.
 * @param assets address of the folder for hashed files, with a slash at the end
 */
export function deferProps(html: string, assets: string): DeferredProps {
  const files = new Map<string, string>();
  const page = html.replace(islandPattern, (tag) => {
    const props = / props="([^"]*)"/.exec(tag);
    if (!props) return tag;
    const text = unescape(props[1] ?? '');
    const name = `props.${createHash('sha256').update(text).digest('hex').slice(0, 10)}.json`;
    files.set(name, text);
    return tag.replace(props[0], () => ` props="{}" data-props="${assets}${name}"`);
  });
  return { html: page, files };
}
