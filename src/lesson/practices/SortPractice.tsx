// Cards into categories; with axes, the categories are the four fields of a square.
import type { Localized } from '../../i18n/locale.ts';
import type { PracticeOf } from '../practice-schema.ts';
import { ChoicePractice, type ChoiceMessages } from './ChoicePractice.tsx';
import css from './SortPractice.module.css';

interface Props {
  practice: Localized<PracticeOf<'sort'>>;
  messages: ChoiceMessages;
  draftKey: string;
}

export function SortPractice({ practice, messages, draftKey }: Props) {
  const { axes, categories, cards } = practice;
  /** The square is read from its upper left: warm before cold, low before high. */
  const order = (side: string | undefined, first: string) => (side === first ? 0 : 1);
  const choices = axes
    ? [...categories].sort(
        (a, b) =>
          order(a.up, 'high') - order(b.up, 'high') || order(a.across, 'low') - order(b.across, 'low'),
      )
    : categories;
  return (
    <ChoicePractice
      practice={practice}
      messages={messages}
      draftKey={draftKey}
      cards={cards.map(({ category, ...card }) => ({ ...card, key: category }))}
      choices={choices}
      layout={axes && css.square}
      above={
        axes && (
          <p class={css.axis}>
            <span>
              ↑ {axes.up.label} · {axes.up.high}
            </span>
          </p>
        )
      }
      below={
        axes && (
          <p class={css.axis}>
            <span>
              ← {axes.across.label} · {axes.across.low}
            </span>
            <span>↓ {axes.up.low}</span>
            <span>{axes.across.high} →</span>
          </p>
        )
      }
    />
  );
}
