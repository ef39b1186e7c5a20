// The bundler gives every island a file of its own name; where its code was put into a shared chunk, that file holds one
// line: "see there". The line would be a request before anything can be clicked, so pages point at the chunk itself.

interface Chunk {
  readonly code: string;
}

export interface Facade {
  /** The file that holds the code. */
  readonly file: string;
  /** Its name for what the facade exports. */
  readonly exportName: string;
}

/** A file that only hands on one name of another. */
const handingOn = /^export\s*\{\s*(\w+) as (\w+)\s*\}\s*from\s*"\.\/([^"]+)";?\s*$/;

/**
 * Finds the facades of a build.
 * @param chunks file name below the site's root → chunk
 * @returns file of the facade → where its one export really is
 */
export function findFacades(chunks: ReadonlyMap<string, Chunk>): Map<string, Facade> {
  const facades = new Map<string, Facade>();
  for (const [file, { code }] of chunks) {
    const [, exportName, , sibling = ''] = handingOn.exec(code) ?? [];
    if (exportName === undefined) continue;
    facades.set(file, { file: file.replace(/[^/]+$/, sibling), exportName });
  }
  return facades;
}

/** The page with its islands pointing past the facades. */
export function skipFacades(html: string, base: string, facades: ReadonlyMap<string, Facade>): string {
  return html.replace(/<astro-island\b[^>]*>/g, (tag) => {
    const url = / component-url="([^"]+)"/.exec(tag)?.[1] ?? '';
    const facade = facades.get(url.slice(base.length));
    if (!facade) return tag;
    return tag
      .replace(/ component-url="[^"]+"/, ` component-url="${base}${facade.file}"`)
      .replace(/ component-export="[^"]+"/, ` component-export="${facade.exportName}"`);
  });
}
