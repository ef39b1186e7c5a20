// For rooms that hand a learner her own words as a file; how that is done is `storage/`'s. Load it on a click.
import { download } from '../storage/download.ts';

/** Hands a Markdown text to the browser to save. Where downloads are forbidden nothing happens, and nothing is thrown. */
export function saveMarkdown(name: string, text: string): void {
  download(`${name}.md`, text, 'text/markdown');
}
