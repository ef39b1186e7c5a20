// What an island further down needs to know, and how its parts look, does not travel with the page: both are fetched as
// one file when the page is idle (`client:later`). So a lesson's text arrives in the first flight of the connection, and
// an answer key is not in its source.

const islandPattern = /<astro-island\b[^>]*\bclient="later"[^>]*>/g;

/** What is fetched for a page: the styles of its later islands, and the props of each by the island's `uid`. */
export interface Parts {
  readonly css: string;
  readonly props: Readonly<Record<string, unknown>>;
}

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

/** Props of the page's `client:later` islands, by `uid`; empty when it has none. */
export function collectProps(html: string): Record<string, unknown> {
  const props: Record<string, unknown> = {};
  for (const [tag] of html.matchAll(islandPattern)) {
    const uid = / uid="([^"]+)"/.exec(tag)?.[1] ?? '';
    props[uid] = JSON.parse(unescape(/ props="([^"]*)"/.exec(tag)?.[1] ?? '{}'));
  }
  return props;
}

/** The page with its `client:later` islands told where their parts are, instead of holding their props. */
export function pointAtParts(html: string, address: string): string {
  return html.replace(islandPattern, (tag) =>
    tag.replace(/ props="[^"]*"/, () => ` props="{}" data-parts="${address}"`),
  );
}
