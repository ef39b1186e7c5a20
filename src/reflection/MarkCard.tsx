// A committed answer beside the model answer, and the rubric to tick. Hints say which words made them say so; they never
// tick anything.
import type { ComponentChildren } from 'preact';
import { formatMessage } from '../i18n/format-message.ts';
import type { Saving } from '../record/store.ts';
import type { Committed } from './answer-draft.ts';
import type { AnswerMessages } from './QuestionAnswer.tsx';
import css from './QuestionAnswer.module.css';
import type { QuestionKey, RubricPoint } from './question-key.ts';
import { SideBySide } from './SideBySide.tsx';
import { touchingHints } from './touched-points.ts';

interface MarkCardProps {
  readonly messages: AnswerMessages;
  readonly committed: Committed;
  /** Missing until it is fetched. */
  readonly questionKey: QuestionKey | undefined;
  readonly hasLeftOver: boolean;
  readonly saving: Saving;
  readonly wait: ComponentChildren;
  readonly onTick: (point: string, isTicked: boolean) => void;
  readonly onMark: (rubric: readonly RubricPoint[]) => void;
}

export function MarkCard(props: MarkCardProps) {
  const { messages, committed, questionKey, wait, saving, onTick, onMark } = props;
  return (
    <>
      <h2 class={css['title']} data-news tabIndex={-1}>
        {messages.committed}{' '}
        <small data-saving={saving}>{saving === 'idle' ? messages.saved : messages[saving]}</small>
      </h2>
      <SideBySide text={committed.text} questionKey={questionKey} messages={messages} />
      {wait}
      {!questionKey && !wait && <p>{messages.loading}</p>}
      {questionKey && (
        <form
          method="dialog"
          onSubmit={(event) => {
            event.preventDefault();
            onMark(questionKey.rubric);
          }}
        >
          <fieldset class={css['rubric']}>
            <legend>{messages.rubric}</legend>
            {questionKey.rubric.map((point) => (
              <label key={point.id}>
                <input
                  type="checkbox"
                  checked={committed.points.includes(point.id)}
                  onChange={({ currentTarget }) => {
                    onTick(point.id, currentTarget.checked);
                  }}
                />
                <span>
                  {point.text} <small>{hintOf(point, committed.text, messages)}</small>
                </span>
              </label>
            ))}
          </fieldset>
          <p class={css['lead']}>{messages.hintLead}</p>
          {props.hasLeftOver && <p class="notice">{messages.leftOver}</p>}
          <p class={css['buttons']}>
            <button class="button">{messages.keepMark}</button>
            <span>
              {formatMessage(messages.ticked, {
                raw: committed.points.length,
                max: questionKey.rubric.length,
              })}
            </span>
          </p>
        </form>
      )}
    </>
  );
}

function hintOf(point: RubricPoint, text: string, messages: AnswerMessages): string {
  const words = touchingHints(point, text);
  if (words.length === 0) return messages.notSeen;
  // The hint for “says something word for word” is the quotation mark itself.
  const quoted = words.map((word) =>
    /[\p{L}\p{N}]/u.test(word) ? formatMessage(messages.quoted, { word }) : messages.quotation,
  );
  return formatMessage(messages.seems, { words: quoted.join(messages.listSeparator) });
}
