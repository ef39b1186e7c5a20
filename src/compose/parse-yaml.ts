// From the text of a YAML file to checked data, with sentences that name place and mend when it does not fit.
import type { z } from 'astro/zod';
import { LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { ContentPath, ContentProblem } from './problem.ts';

/** Finds the line of a path in the file it was read from; the nearest parent where the path itself is missing. */
export type LineOf = (path: ContentPath) => number;

export type ParsedYaml<T> =
  | { readonly data: T; readonly lineOf: LineOf; readonly problems: readonly [] }
  | { readonly data: undefined; readonly lineOf: LineOf; readonly problems: readonly ContentProblem[] };

/**
 * Reads one YAML file by a schema. Never throws.
 * @param file path for messages, relative to the project
 * @param subject what the file holds, for messages: `quiz face-to-face`
 */
export function parseYaml<T>(
  file: string,
  subject: string,
  text: string,
  schema: z.ZodType<T>,
): ParsedYaml<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf: LineOf = (path) => lineInDocument(document, lines, path);
  const [error] = document.errors;
  if (error) {
    const line = lines.linePos(error.pos[0]).line;
    const sentence = error.message.split(/ at line \d+|\n/)[0] ?? error.message;
    return failed(lineOf, [{ file, line, message: `${subject}: is not readable YAML: ${sentence}` }]);
  }
  const raw: unknown = document.toJS();
  const result = schema.safeParse(raw);
  if (result.success) return { data: result.data, lineOf, problems: [] };
  const problems = result.error.issues.map((issue) => {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    return {
      file,
      line: lineOf(path),
      message: `${subject}${describePlace(raw, path)}: ${describeIssue(issue, path)}`,
    };
  });
  return failed(lineOf, problems);
}

function failed(lineOf: LineOf, problems: readonly ContentProblem[]): ParsedYaml<never> {
  return { data: undefined, lineOf, problems };
}

function lineInDocument(document: Document, lines: LineCounter, path: ContentPath): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as Node | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

/** `, item leak, option b, text`: list positions are told by the id that stands there. */
export function describePlace(raw: unknown, path: ContentPath): string {
  let value = raw;
  let list = '';
  const words: string[] = [];
  for (const step of path) {
    value = (value as Record<string | number, unknown> | undefined)?.[step];
    if (typeof step === 'string') {
      list = step.replace(/ies$/, 'y').replace(/s$/, '');
      words.push(step);
      continue;
    }
    words.pop();
    const id = (value as { id?: unknown } | undefined)?.id;
    words.push(`${list || 'entry'} ${typeof id === 'string' ? id : String(step + 1)}`);
  }
  return words.length === 0 ? '' : `, ${words.join(', ')}`;
}

const languageNames: Record<string, string> = { zh: 'Chinese', en: 'English' };

function describeIssue(issue: z.core.$ZodIssue, path: ContentPath): string {
  const last = path.at(-1);
  if (typeof last === 'string' && last in languageNames && issue.code === 'invalid_type') {
    return `the ${languageNames[last] ?? last} text is missing; write ${last}: …`;
  }
  if (issue.code === 'unrecognized_keys') {
    return `${issue.keys.map((key) => `"${key}"`).join(', ')} is not a field here; remove it or mend the spelling`;
  }
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined')) {
    return `is missing; write ${String(last ?? 'it')}: (${issue.expected})`;
  }
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_union') {
    const options =
      'options' in issue && Array.isArray(issue.options) ? ` (${issue.options.map(String).join(', ')})` : '';
    return `has no known ${'discriminator' in issue ? String(issue.discriminator) : 'shape'}${options}; mend it`;
  }
  return issue.message;
}
