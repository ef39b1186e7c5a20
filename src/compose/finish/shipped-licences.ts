// Whose code goes to the browsers, with its licence: read off the bundles, never kept by hand. A package without a licence text, or with a
// licence that asks for more than to be named, stops the build. The list is written into the page `/{l}/licences/`.
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** As in its `package.json`: an SPDX expression. */
  readonly licence: string;
  readonly text: string;
}

/** Licences that allow any use as long as they are handed on with the code. */
const permissive = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
]);

/** What a package brings along in compiled form, which no bundle can name. The text is that of the licence named. */
const compiledIn: Readonly<Record<string, readonly { name: string; licence: string }[]>> = {
  'zxing-wasm': [{ name: 'ZXing-C++ (in zxing-wasm)', licence: 'Apache-2.0' }],
};

/** Folder of the package a module belongs to; undefined for the course's own. The bundler's runtime is the bundler's. */
export function packageFolder(moduleId: string): string | undefined {
  if (moduleId.startsWith('\0rolldown')) return 'node_modules/rolldown';
  const found = /^\0?(.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(moduleId)?.[1];
  return found?.replace(/^.*:(?=\/)/, '');
}

/** What is wrong with a package's licence, in a sentence; undefined when it may be shipped. */
export function findObjection({ name, licence, text }: Shipped): string | undefined {
  if (!permissive.has(licence))
    return `${name} is shipped under “${licence}”, which is not on the list of permissive licences; leave it out or look into it`;
  if (text.trim().length < 200) return `${name} is shipped without the text of its licence`;
  return undefined;
}

/** Reads name, version and licence of every package, sorted by name. Throws for what may not be shipped. */
export async function readShipped(moduleIds: Iterable<string>, root: string): Promise<Shipped[]> {
  const folders = new Set([...moduleIds].flatMap((id) => packageFolder(id) ?? []));
  const shipped = (await Promise.all([...folders].map((folder) => readPackage(folder, root)))).flat();
  const objections = shipped.flatMap((each) => findObjection(each) ?? []);
  if (objections.length > 0) throw new Error(objections.join('\n'));
  return [...new Map(shipped.map((each) => [`${each.name} ${each.version}`, each])).values()].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
}

async function readPackage(folder: string, root: string): Promise<Shipped[]> {
  const path = folder.startsWith('node_modules') ? join(root, folder) : folder;
  const { name, version, license } = JSON.parse(await readFile(join(path, 'package.json'), 'utf8')) as Record<
    'name' | 'version' | 'license',
    string | undefined
  >;
  const file = (await readdir(path)).find((each) => /^(licen[cs]e|copying)(\.|$)/i.test(each));
  const own: Shipped = {
    name: name ?? folder,
    version: version ?? '',
    licence: license ?? 'no licence',
    text: file === undefined ? '' : await readFile(join(path, file), 'utf8'),
  };
  // Apache's text is the same whoever uses it; the compiler brings a copy along.
  const apache = createRequire(join(root, 'package.json')).resolve('typescript/package.json');
  const along = (compiledIn[own.name] ?? []).map(async (each) => ({
    ...each,
    version: own.version,
    text: await readFile(apache.replace(/package\.json$/, 'LICENSE.txt'), 'utf8'),
  }));
  return [own, ...(await Promise.all(along))];
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The page with the list in the place it keeps for it; any other page as it is. */
export function writeShipped(html: string, shipped: readonly Shipped[]): string {
  return html.replace(
    /(<div\b[^>]*\bdata-shipped\b[^>]*>)(?=<\/div>)/,
    (place) =>
      place +
      shipped
        .map(
          ({ name, version, licence, text }) =>
            `<details><summary>${escape(`${name} ${version} · ${licence}`)}</summary><pre>${escape(text.trim())}</pre></details>`,
        )
        .join(''),
  );
}

/** Vite plugin: notes every module that is in a bundle for browsers. Workers are bundled apart, with plugins of their own. */
export function noteShipped(moduleIds: Set<string>) {
  return {
    name: 'note-shipped',
    apply: 'build' as const,
    applyToEnvironment: (environment: { name: string }) => environment.name === 'client',
    generateBundle(_options: unknown, bundle: Record<string, { readonly moduleIds?: readonly string[] }>) {
      for (const { moduleIds: ids = [] } of Object.values(bundle)) for (const id of ids) moduleIds.add(id);
    },
  };
}
