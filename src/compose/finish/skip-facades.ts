// The bundler gives every island a file of its own name; where its code was put into a shared chunk, that file holds one
// line: "see there". The line would be a request before anything can be clicked, so pages point at the chunk itself.

interface Chunk {
  code: string;
  readonly facadeModuleId?: string | null;
}

export interface Facade {
  /** The file that holds the code. */
  readonly file: string;
  /** Its name for what the facade exports. */
  readonly exportName: string;
}

/** A file that only hands on one name of another. */
const handingOn = /^export\s*\{\s*(\w+) as (\w+)\s*\}\s*from\s*"\.\/([^"]+)";?\s*$/;

/** Modules that pages ask the shared chunk for by a name of their own: Preact's hydrator, and the start of later islands. */
const wellKnown = [
  { module: /@astrojs\/preact\/dist\/client\.js$/, name: 'default' },
  { module: /compose\/finish\/start-later\.ts$/, name: 'later' },
];

/**
 * Finds the facades of a build. What pages ask for by name gets that name in the chunk it is in.
 * @param chunks file name below the site's root → chunk; the chunk of what is well known is changed
 * @returns file of the facade → where its one export really is
 */
export function findFacades(chunks: ReadonlyMap<string, Chunk>): Map<string, Facade> {
  const facades = new Map<string, Facade>();
  for (const [file, { code, facadeModuleId }] of chunks) {
    const [, exportName, , sibling = ''] = handingOn.exec(code) ?? [];
    if (exportName === undefined) continue;
    const target = file.replace(/[^/]+$/, sibling);
    const known = wellKnown.find(({ module }) => module.test(facadeModuleId ?? ''));
    if (known && !exportAs(chunks.get(target), exportName, known.name)) continue;
    facades.set(file, { file: target, exportName });
  }
  return facades;
}

/** Adds another name for one of a chunk's exports. */
function exportAs(chunk: Chunk | undefined, exportName: string, name: string): boolean {
  const local = new RegExp(`export\\s*\\{[^}]*?\\b(\\w+) as ${exportName}\\b`).exec(chunk?.code ?? '')?.[1];
  if (!chunk || local === undefined) return false;
  chunk.code += `export{${local} as ${name}};`;
  return true;
}

/** The page with its islands pointing past the facades. */
export function skipFacades(html: string, base: string, facades: ReadonlyMap<string, Facade>): string {
  return html.replace(/<astro-island\b[^>]*>/g, (tag) => {
    let island = tag.replace(/ renderer-url="([^"]+)"/, (whole, url: string) => {
      const facade = facades.get(url.slice(base.length));
      return facade ? ` renderer-url="${base}${facade.file}"` : whole;
    });
    const url = / component-url="([^"]+)"/.exec(island)?.[1] ?? '';
    const facade = facades.get(url.slice(base.length));
    if (facade) {
      island = island
        .replace(/ component-url="[^"]+"/, ` component-url="${base}${facade.file}"`)
        .replace(/ component-export="[^"]+"/, ` component-export="${facade.exportName}"`);
    }
    return island;
  });
}
