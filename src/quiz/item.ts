// Names for an item as authored and as an island sees it, and for the words around it. Types only.
import type { Localized } from '../i18n/locale.ts';
import type { quizMessages } from './messages.ts';
import type { Item, Quiz } from './schema.ts';

/** An item in one language, as islands get it. */
export type LocalizedItem = Localized<Item>;
export type LocalizedQuiz = Localized<Quiz>;

/** For rules that read ids and keys, not words. */
export type AnyItem = Item | LocalizedItem;

/** One item of the kind or kinds asked for. */
export type ItemOf<Kind extends Item['kind']> = Extract<LocalizedItem, { kind: Kind }>;

/** The room's words in one language. */
export type QuizMessages = Localized<typeof quizMessages>;
