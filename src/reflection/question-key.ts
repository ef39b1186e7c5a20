// What is fetched when an answer has been committed, and not before: model answers and rubrics of one module.
import type { Question } from './schema.ts';

export interface RubricPoint {
  readonly id: string;
  readonly text: string;
  /** Of both languages, for nobody is held to the language of the page. */
  readonly hints: readonly string[];
}

export interface QuestionKey {
  readonly kind: Question['kind'];
  readonly order: number;
  readonly prompt: string;
  readonly model: string;
  readonly rubric: readonly RubricPoint[];
  /** What the model answer rests on: entries of the fact file. */
  readonly sources: readonly { readonly label: string; readonly href: string }[];
}

/** Question id → its key: the file `/{l}/questions/keys/<module>.json`. */
export type ModuleKeys = Readonly<Record<string, QuestionKey>>;
