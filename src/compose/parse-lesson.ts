// From the text of a lesson to what the laws need: frontmatter, what it embeds in which order, its paragraphs.
// Rendering is Astro's; this reads the same file without it.
import { z } from 'astro/zod';
import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { parse } from 'yaml';
import { LessonFrontmatterSchema, type LessonFrontmatter } from '../course/schema.ts';
import type { ContentProblem } from './problem.ts';

/** The components a lesson may use, and whether each must carry an id. */
export const lessonComponents = {
  Scene: false,
  Say: false,
  Heading: true,
  Trap: true,
  Fact: true,
  Term: true,
  Practice: true,
  Figure: true,
  Quiz: true,
} as const;
export type LessonComponent = keyof typeof lessonComponents;

export interface Embed {
  readonly component: LessonComponent;
  readonly id: string;
  readonly line: number;
}

export interface Paragraph {
  readonly text: string;
  readonly line: number;
  /** Ids of the facts marked in it. */
  readonly facts: readonly string[];
  /** True where a comment in braces with the word `example` says that the figures are made up. */
  readonly isExample: boolean;
}

export interface ParsedLesson {
  readonly file: string;
  readonly frontmatter: LessonFrontmatter | undefined;
  readonly embeds: readonly Embed[];
  readonly paragraphs: readonly Paragraph[];
  readonly problems: readonly ContentProblem[];
}

const markdown = unified().use(remarkParse).use(remarkMdx);

/** Reads one lesson file. Never throws: what cannot be read is a problem. */
export function parseLesson(file: string, text: string): ParsedLesson {
  const problems: ContentProblem[] = [];
  const match = /^---\n([\s\S]*?)\n---\n/.exec(text);
  const offset = match ? match[0].split('\n').length - 1 : 0;
  const frontmatter = readFrontmatter(file, match?.[1], problems);
  let tree: Root | undefined;
  try {
    tree = markdown.parse(text.slice(match?.[0].length ?? 0));
  } catch (error) {
    const { reason, line } = error as { reason?: string; line?: number };
    problems.push({
      file,
      line: (line ?? 1) + offset,
      message: `is not readable MDX: ${reason ?? String(error)}`,
    });
  }
  const embeds: Embed[] = [];
  const paragraphs: Paragraph[] = [];
  if (tree) collect(file, tree, offset, embeds, paragraphs, problems);
  return { file, frontmatter, embeds, paragraphs, problems };
}

function readFrontmatter(
  file: string,
  source: string | undefined,
  problems: ContentProblem[],
): LessonFrontmatter | undefined {
  if (source === undefined) {
    problems.push({
      file,
      line: 1,
      message: 'has no frontmatter; begin with --- summary: … takeaway: … ---',
    });
    return undefined;
  }
  let raw: unknown;
  try {
    raw = parse(source);
  } catch {
    problems.push({
      file,
      line: 1,
      message: 'frontmatter is not readable YAML; put texts with a colon in quotes',
    });
    return undefined;
  }
  const result = LessonFrontmatterSchema.safeParse(raw);
  if (result.success) return result.data;
  problems.push({
    file,
    line: 1,
    message: `frontmatter: ${z.prettifyError(result.error).replaceAll('\n', ' ')}`,
  });
  return undefined;
}

function isElement(node: Nodes): node is MdxJsxFlowElement | MdxJsxTextElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function collect(
  file: string,
  tree: Root,
  offset: number,
  embeds: Embed[],
  paragraphs: Paragraph[],
  problems: ContentProblem[],
): void {
  const lineOf = (node: Nodes) => (node.position?.start.line ?? 1) + offset;
  visit(tree, (node: Nodes) => {
    if (node.type === 'mdxjsEsm') {
      problems.push({
        file,
        line: lineOf(node),
        message: 'imports or exports code; lessons only name components',
      });
    }
    if (node.type === 'heading' && node.depth <= 2) {
      problems.push({ file, line: lineOf(node), message: 'uses # or ##; write <Heading id="…">…</Heading>' });
    }
    if (isElement(node)) collectElement(file, node, lineOf(node), embeds, problems);
    if (node.type === 'paragraph') {
      paragraphs.push({ ...readParagraph(node), line: lineOf(node) });
    }
    return undefined;
  });
}

function collectElement(
  file: string,
  node: MdxJsxFlowElement | MdxJsxTextElement,
  line: number,
  embeds: Embed[],
  problems: ContentProblem[],
): void {
  const name = node.name ?? '';
  if (!(name in lessonComponents)) {
    const known = Object.keys(lessonComponents).join(', ');
    problems.push({ file, line, message: `<${name}> is not a lesson component; use one of ${known}` });
    return;
  }
  const component = name as LessonComponent;
  const attribute = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'id');
  const id = typeof attribute?.value === 'string' ? attribute.value : '';
  if (id !== '') embeds.push({ component, id, line });
  else if (lessonComponents[component]) {
    problems.push({ file, line, message: `<${name}> has no id; write <${name} id="…">` });
  }
}

function readParagraph(paragraph: Nodes): Omit<Paragraph, 'line'> {
  let text = '';
  let isExample = false;
  const facts: string[] = [];
  visit(paragraph, (node: Nodes) => {
    if (node.type === 'text' || node.type === 'inlineCode') text += node.value;
    if (node.type === 'mdxTextExpression' && node.value.includes('example')) isExample = true;
    if (isElement(node) && node.name === 'Fact') {
      const attribute = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'id');
      if (typeof attribute?.value === 'string') facts.push(attribute.value);
      return SKIP;
    }
    return undefined;
  });
  return { text, facts, isExample };
}
