// What a screen reader is given, as a tree in which the authors' words stand as ‹option›, ‹line› and so on, numbers as n,
// and what repeats once with how often: a new wording breaks nothing, a lost label or role does. The trees themselves are
// in `item-trees.ts`.
import { expect, type Locator } from '@playwright/test';
import { trees } from './item-trees.ts';

const nameOf: Readonly<Record<string, string>> = {
  situation: 'situation',
  stem: 'stem',
  options: 'option',
  prompts: 'prompt',
  categories: 'category',
  lines: 'line',
  choices: 'choice',
};

/** Every authored text of a thing and what it is: the nearest named list or field it stands in. */
function textsOf(value: unknown, name = 'words', found = new Map<string, string>()): Map<string, string> {
  // Short words are parts of others, and of the interface's own.
  if (typeof value === 'string' && value.length > (/\p{Script=Han}/u.test(value) ? 2 : 6))
    found.set(value, name);
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, inner] of Object.entries(value)) {
    if (/^(id|kind|key|objective|bloom|section|covers|misconception|to|speaker|mood)$/.test(key)) continue;
    const isWhy = /rationale|feedback|why/.test(key);
    textsOf(inner, isWhy ? 'why' : (nameOf[key] ?? name), found);
  }
  return found;
}

/** Blocks of equal depth, each with what is inside it. */
function blocksOf(lines: readonly string[]): string[][] {
  const blocks: string[][] = [];
  const depth = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
  for (const line of lines) {
    if (line.search(/\S/) === depth) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  }
  return blocks;
}

/** @param isMixed options stand in an order of chance: then by their words */
function fold(lines: readonly string[], isMixed: boolean): string[] {
  if (lines.length === 0) return [];
  const folded: { block: string[]; times: number }[] = [];
  const blocks = blocksOf(lines).map(([head = '', ...inside]) => [head, ...fold(inside, isMixed)]);
  if (isMixed && blocks.every(([head = '']) => head.includes('- listitem')))
    blocks.sort((a, b) => (a.join() < b.join() ? -1 : 1));
  for (const block of blocks) {
    const last = folded.at(-1);
    if (last?.block.join('\n') === block.join('\n')) last.times += 1;
    else folded.push({ block, times: 1 });
  }
  return folded.flatMap(({ block: [head = '', ...inside], times }) => [
    times > 1 ? `${head} × ${String(times)}` : head,
    ...inside,
  ]);
}

/** Holds a part of the page against the tree of that name. @param authored whose texts are to be left out */
export async function meetTree(part: Locator, name: string, authored: unknown): Promise<void> {
  const texts = [...textsOf(authored)].sort(([a], [b]) => b.length - a.length);
  const tree = texts
    .reduce((told, [text, what]) => told.replaceAll(text, `‹${what}›`), await part.ariaSnapshot())
    .replaceAll(/\/url: .*/g, '/url')
    .replaceAll(/\d+/g, 'n');
  // What stands beside a field is its label, which the field has said; after the answer it is the verdict.
  const left = name.endsWith('answered') ? /^( *- \/url|- text:)/ : /^ *- (text:|\/url)/;
  const lines = fold(
    tree.split('\n').filter((line) => !left.test(line)),
    name.endsWith('answered'),
  );
  expect(`\n${lines.join('\n')}\n`, name).toBe(trees[name]);
}
