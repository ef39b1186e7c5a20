// What the page and its worker say to each other. Types only.
import type { Gathered } from './class-book.ts';
import type { Which } from './read-learner.ts';
import type { Refused, TakeInNews, TakeInResult } from './take-in.ts';

export type ToWorker =
  | { readonly say: 'begin'; readonly database: string; readonly classId: string; readonly now: string }
  /** Some of the files; more are sent when asked for, because thousands of handles at once hold up the page. */
  | { readonly say: 'files'; readonly files: readonly File[]; readonly isLast: boolean }
  | { readonly say: 'stop' }
  | {
      readonly say: 'gather';
      readonly database: string;
      readonly classId: string;
      readonly kind: string;
      readonly activity: string;
      readonly which: Which;
    };

export type FromWorker =
  | { readonly say: 'more' }
  | { readonly say: 'news'; readonly news: TakeInNews; readonly refused: readonly Refused[] }
  | { readonly say: 'ended'; readonly result: TakeInResult; readonly refused: readonly Refused[] }
  | { readonly say: 'gathered'; readonly found: readonly Gathered[] }
  | { readonly say: 'failed' };
