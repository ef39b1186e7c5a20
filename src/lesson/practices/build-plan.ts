// A list, plan or form in the making: blocks chosen and own lines, by section.
import { isText, readField, readIds, readRecord } from './read-record.ts';

export interface Plan {
  /** Section id → ids of its chosen blocks. */
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  /** Section id → own lines, as typed. */
  readonly own: Readonly<Record<string, string>>;
}

interface Block {
  readonly id: string;
  readonly text: string;
  readonly cost?: number | undefined;
}

interface Section {
  readonly id: string;
  readonly required: boolean;
  readonly own: boolean;
  readonly blocks: readonly Block[];
}

export function readPlan(stored: unknown): Plan {
  const chosen = readRecord(readField(stored, 'chosen'), (value): value is unknown[] => Array.isArray(value));
  return {
    chosen: Object.fromEntries(Object.entries(chosen).map(([id, blocks]) => [id, readIds(blocks)])),
    own: readRecord(readField(stored, 'own'), isText),
  };
}

/** Takes a block into its section or out of it; doing so twice is doing it once. */
export function setBlock(plan: Plan, section: string, block: string, isSet: boolean): Plan {
  const others = (plan.chosen[section] ?? []).filter((id) => id !== block);
  return { ...plan, chosen: { ...plan.chosen, [section]: isSet ? [...others, block] : others } };
}

export function setOwn(plan: Plan, section: string, text: string): Plan {
  return { ...plan, own: { ...plan.own, [section]: text } };
}

/** The lines of a section as they will be printed: chosen blocks in the author's order, then own lines. */
export function linesOf({ chosen, own }: Plan, section: Section): string[] {
  const blocks = section.blocks.filter(({ id }) => chosen[section.id]?.includes(id)).map(({ text }) => text);
  const lines = section.own ? (own[section.id] ?? '').split('\n') : [];
  return [...blocks, ...lines.map((line) => line.trim()).filter((line) => line !== '')];
}

/** Required sections that hold nothing yet. */
export function missingSections<Each extends Section>(plan: Plan, sections: readonly Each[]): Each[] {
  return sections.filter((section) => section.required && linesOf(plan, section).length === 0);
}

/** What the chosen blocks cost together; own lines cost nothing. */
export function totalCost({ chosen }: Plan, sections: readonly Section[]): number {
  return sections.reduce(
    (sum, { id, blocks }) =>
      blocks.reduce((cost, block) => cost + (chosen[id]?.includes(block.id) ? (block.cost ?? 0) : 0), sum),
    0,
  );
}
