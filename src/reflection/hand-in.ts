// The hand-in sheet as data and as text: which answers are on it, and how they read without any page around them.
import { formatMessage } from '../i18n/format-message.ts';
import type { Localized } from '../i18n/locale.ts';
import type { Attempt } from '../record/attempt.ts';
import { readAnswers } from './answer-attempt.ts';
import { readAnswerDraft } from './answer-draft.ts';
import type { handInMessages } from './messages.ts';
import type { QuestionKey } from './question-key.ts';

export type HandInMessages = Localized<typeof handInMessages>;

/** An answer that stands: committed, and marked by its writer or not yet. */
export interface FinishedAnswer {
  readonly text: string;
  /** Rubric points ticked; undefined while it has not been marked. */
  readonly points: readonly string[] | undefined;
}

/**
 * What the learner would hand in for a question: what was committed last, else the last marked answer.
 * @param draft what is stored under `reflection/<question>`, of whatever shape
 */
export function finishedAnswer(
  attempts: readonly Attempt[],
  draft: unknown,
  questionId: string,
): FinishedAnswer | undefined {
  const answers = readAnswers(attempts, questionId);
  const open = readAnswerDraft(draft);
  if (open?.committed && !answers.some(({ id }) => id === open.id)) {
    return { text: open.committed.text, points: undefined };
  }
  const last = answers.at(-1);
  return last && { text: last.text, points: last.points };
}

/** One question on the sheet. */
export interface SheetEntry {
  readonly id: string;
  readonly key: QuestionKey;
  readonly answer: FinishedAnswer;
}

export interface Sheet {
  readonly name: string;
  readonly group: string;
  /** As typed into the field: `2026-11-22`, or empty. */
  readonly date: string;
  readonly withMarks: boolean;
  readonly withModels: boolean;
  readonly modules: readonly { readonly title: string; readonly entries: readonly SheetEntry[] }[];
}

/** Rubric lines of one entry with a box that is ticked or empty; none while the answer has not been marked. */
export function tickedLines({ key, answer }: SheetEntry): { readonly id: string; readonly line: string }[] {
  const { points } = answer;
  if (!points) return [];
  return key.rubric.map(({ id, text }) => ({ id, line: `${points.includes(id) ? '☑' : '☐'} ${text}` }));
}

/** How many points are ticked, in words. */
export function ownMark({ key, answer }: SheetEntry, messages: HandInMessages): string {
  const { points } = answer;
  if (!points) return messages.notMarked;
  const raw = key.rubric.filter(({ id }) => points.includes(id)).length;
  return formatMessage(messages.ownMark, { raw, max: key.rubric.length });
}

/** The sheet as Markdown that also reads well as plain text. */
export function sheetToMarkdown(sheet: Sheet, messages: HandInMessages): string {
  const field = (label: string, value: string): string => `${label}: ${value === '' ? '________' : value}  `;
  const entryLines = (entry: SheetEntry): string[] => [
    `### ${formatMessage(messages.question, { n: entry.key.order })} ${entry.key.prompt}`,
    '',
    entry.answer.text,
    '',
    ...(sheet.withMarks
      ? [ownMark(entry, messages), '', ...tickedLines(entry).map(({ line }) => `- ${line}`), '']
      : []),
    ...(sheet.withModels ? [`**${messages.model}**`, '', entry.key.model, ''] : []),
  ];
  return [
    `# ${messages.title}`,
    '',
    field(messages.name, sheet.name),
    field(messages.group, sheet.group),
    field(messages.date, sheet.date),
    '',
    ...sheet.modules.flatMap(({ title, entries }) => [`## ${title}`, '', ...entries.flatMap(entryLines)]),
  ].join('\n');
}
