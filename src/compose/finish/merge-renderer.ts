// Astro asks for Preact's hydrator as a file of its own, which holds one line: "see the shared chunk". That line is a
// request on every page before anything can be clicked, so the shared chunk answers for it.

interface Chunk {
  code: string;
  readonly facadeModuleId?: string | null;
}

/** A file that only hands on one name of another as its default export. */
const handingOn = /^export\s*\{\s*(\w+) as default\s*\}\s*from\s*"\.\/([^"]+)";?\s*$/;

/**
 * Lets the shared chunk export the hydrator as its default and says which file it now answers for.
 * Does nothing when the files look otherwise than expected: then the page has one request more.
 * @param chunks file name below the folder of assets → chunk; the code of the shared one is changed
 * @returns renderer file → shared file, both as named in `chunks`
 */
export function mergeRenderer(chunks: ReadonlyMap<string, Chunk>): Map<string, string> {
  const merged = new Map<string, string>();
  for (const [file, { code, facadeModuleId }] of chunks) {
    if (facadeModuleId?.endsWith('@astrojs/preact/dist/client.js') !== true) continue;
    const [, exported = '', sharedName = ''] = handingOn.exec(code) ?? [];
    const shared = file.replace(/[^/]+$/, sharedName);
    const chunk = chunks.get(shared);
    const local = new RegExp(`export\\s*\\{[^}]*?\\b(\\w+) as ${exported}\\b`).exec(chunk?.code ?? '')?.[1];
    if (!chunk || local === undefined || exported === '') continue;
    chunk.code += `export{${local} as default};`;
    merged.set(file, shared);
  }
  return merged;
}
