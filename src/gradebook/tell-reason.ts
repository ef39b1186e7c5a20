// Why somebody needs help, in words.
import { formatMessage } from '../i18n/format-message.ts';
import type { BookOutline } from './content.ts';
import type { Reason } from './who-needs-help.ts';

export interface ReasonWords {
  readonly helpBehind: string;
  readonly helpFailing: string;
  readonly helpSure: string;
}

export function tellReason(reason: Reason, outline: BookOutline, words: ReasonWords): string {
  switch (reason.kind) {
    case 'behind':
      return formatMessage(words.helpBehind, { done: reason.done, due: reason.due });
    case 'failing': {
      const names = reason.quizzes.map((id) =>
        id === outline.exam.id ? outline.exam.title : (outline.quizzes[id]?.title ?? id),
      );
      return formatMessage(words.helpFailing, { names: names.join(' · ') });
    }
    case 'sure-and-wrong':
      return formatMessage(words.helpSure, {
        n: reason.times,
        belief: outline.misconceptions[reason.misconception] ?? reason.misconception,
      });
  }
}
