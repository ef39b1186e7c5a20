// Two sides to be joined: each left side is a card, all right sides are its choices.
import type { Localized } from '../../i18n/locale.ts';
import type { PracticeOf } from '../practice-schema.ts';
import { ChoicePractice, type ChoiceMessages } from './ChoicePractice.tsx';
import css from './practice.module.css';
import { shuffleById } from './shuffle-ids.ts';

interface Props {
  practice: Localized<PracticeOf<'match'>>;
  messages: ChoiceMessages;
  draftKey: string;
}

export function MatchPractice({ practice, messages, draftKey }: Props) {
  const { pairs, extras } = practice;
  return (
    <ChoicePractice
      practice={practice}
      messages={messages}
      draftKey={draftKey}
      cards={pairs.map(({ id, left, rationale }) => ({ id, text: left, key: id, rationale }))}
      choices={shuffleById(
        [
          ...pairs.map(({ id, right }) => ({ id, label: right })),
          ...extras.map(({ id, right, rationale }) => ({ id, label: right, rationale })),
        ],
        draftKey,
      )}
      layout={css.list}
    />
  );
}
