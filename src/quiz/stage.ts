// What the cards of the player share: the page's content, the quiz as it stands, and how to move it on. Types only.
import type { Locale } from '../i18n/locale.ts';
import type { Aftermath } from './aftermath.ts';
import type { LocalizedQuiz, QuizMessages } from './item.ts';
import type { ComponentType } from 'preact';
import type { Attempt } from '../record/attempt.ts';
import type { Mode, Run } from './quiz-run.ts';
import type { QuizState, QuizStore } from './store.ts';

export interface QuizPlayerProps {
  readonly quiz: LocalizedQuiz;
  readonly quizId: string;
  /** Ids the quiz had before. */
  readonly aliases?: readonly string[] | undefined;
  /** Content hash of the quiz, kept in the attempt. */
  readonly revision: string;
  /** Content hash of each item; with it the review says which items were edited since. */
  readonly itemRevisions?: Readonly<Record<string, string>> | undefined;
  readonly locale: Locale;
  readonly messages: QuizMessages;
  /** What a finished run counts as; `quiz` when left out. */
  readonly kind?: 'quiz' | 'exam' | undefined;
  /** Left out: the learner picks on a start card. */
  readonly mode?: Mode | undefined;
  /** The short check inside a lesson: practice at once, no confidence, a small result. */
  readonly compact?: boolean | undefined;
  /** Lesson section → its address. */
  readonly sectionHref: Readonly<Record<string, string>>;
  /** Objective id → what the learner can do. */
  readonly objectives: Readonly<Record<string, string>>;
  /** Misconception id → the wrong belief. */
  readonly misconceptions: Readonly<Record<string, string>>;
  readonly own?: Own | undefined;
  /** Where to go after the result. */
  readonly next?: { readonly href: string; readonly label: string } | undefined;
}

/** Where a final assessment differs from a quiz. Components and functions, so they come from an island, not from a page. */
export interface Own {
  /** The items and their order, by the run's seed. */
  readonly draw: (seed: string) => readonly string[];
  /** Instead of the choice between practice and test. */
  readonly Start: ComponentType<Stage & { readonly state: QuizState }>;
  /** Above the item on screen. */
  readonly Above: ComponentType<Stage & { readonly run: Run }>;
  /** Instead of verdict and objectives; the missed items are not asked again. */
  readonly Verdict: ComponentType<Stage & { readonly attempt: Attempt }>;
}

export interface Stage {
  readonly page: QuizPlayerProps;
  readonly store: QuizStore;
  /** Missing until it is fetched. */
  readonly aftermath: Aftermath | undefined;
  /** Takes a step that brings up something new (or has just been taken), which then takes the focus. */
  readonly act: (step?: () => void) => void;
  /** Tells something to those who do not see it, and shows it below the card. */
  readonly say: (text: string) => void;
}
