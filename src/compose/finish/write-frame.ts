// Build step: the script of the frame learns where the search and the reading aloud are. Its name carries a hash of what it then says, because
// hosts and the service worker keep it for ever.
import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import type { Facade } from './skip-facades.ts';

/**
 * Writes the script under its last name.
 * @param root folder of the site, with a slash at the end
 * @param file the script as the bundler left it, below the root
 * @param opener where the search is and what it exports
 * @param aloud the script that reads aloud, below the root
 * @returns its last name, below the root
 */
export async function writeFrame(root: string, file: string, opener: Facade, aloud: string): Promise<string> {
  const text = (await readFile(root + file, 'utf8'))
    .replace('SEARCH_FILE', () => `./${opener.file.replace(/^.*\//, '')}`)
    .replace('ALOUD_FILE', () => `./${aloud.replace(/^.*\//, '')}`)
    .replace('SEARCH_OPENER', () => opener.exportName);
  const folder = file.replace(/[^/]+$/, '');
  const name = `${folder}frame.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.js`;
  await rm(root + file);
  await writeFile(root + name, text);
  return name;
}
