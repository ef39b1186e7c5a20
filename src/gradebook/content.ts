// What the gradebook knows of the course, in one language: shapes only. Pages make it (`compose/gradebook-content.ts`);
// the outline comes with the page, items, questions and scenarios are fetched when a view asks for them.
import type { Game } from '../scenario/game.ts';
import type { ScenarioMap } from '../scenario/layout-map.ts';
import type { Bounds } from '../scenario/scenario-run.ts';

export interface Titled {
  readonly id: string;
  readonly title: string;
}

export interface BookModule extends Titled {
  readonly lessons: readonly Titled[];
  readonly scenarios: readonly Titled[];
  readonly questions: readonly Titled[];
}

export interface BookOutline {
  readonly modules: readonly BookModule[];
  /** Every quiz by id: checks of lessons, quizzes of modules. `pass`: share of the points. */
  readonly quizzes: Readonly<Record<string, { readonly title: string; readonly pass: number }>>;
  readonly exam: Titled & { readonly pass: number };
  /** Misconception id → the wrong belief. */
  readonly misconceptions: Readonly<Record<string, string>>;
  /** Former id of a lesson → the id it has now. */
  readonly aliases: Readonly<Record<string, string>>;
}

/** Something a person can pick, place or name in an item. */
export interface BookOption {
  readonly id: string;
  readonly text: string;
  /** Misconception of the bank, or the author's own name for the mistake. */
  readonly mistake?: string | undefined;
}

export interface BookItem {
  readonly id: string;
  readonly quiz: string;
  readonly kind: string;
  readonly stem: string;
  /** In words. */
  readonly objective: string;
  /** Content hash of the item as it is now. */
  readonly revision: string;
  readonly options: readonly BookOption[];
  /** Ids that are right: options of a choice, or the right order. `best` and `worst` picks of best-worst come in `rows`. */
  readonly key: readonly string[];
  /** Things that each get one option: prompts of a matching, cards of a sorting, best and worst. */
  readonly rows?: readonly { readonly id: string; readonly text: string; readonly key: readonly string[] }[];
}

export type BookItems = Readonly<Record<string, BookItem>>;

export interface BookQuestion {
  readonly prompt: string;
  readonly rubric: readonly { readonly id: string; readonly text: string }[];
  readonly model: string;
  readonly revision: string;
}

export type BookQuestions = Readonly<Record<string, BookQuestion>>;

/** A simulation: the game its plays are valued by, its words, and its drawing. */
export interface BookScenario {
  readonly title: string;
  readonly game: Game;
  readonly bounds: Bounds;
  /** In the order of the file. `choices`: id → text. */
  readonly scenes: readonly {
    readonly id: string;
    readonly head: string;
    readonly choices: Readonly<Record<string, string>>;
  }[];
  readonly outcomes: readonly { readonly id: string; readonly title: string; readonly success: boolean }[];
  readonly map: ScenarioMap;
}
