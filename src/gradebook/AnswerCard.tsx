// One person's answer with its mark: points of the rubric ticked, a comment written.
import { useEffect, useRef } from 'preact/hooks';
import { formatMessage } from '../i18n/format-message.ts';
import type { BookQuestion } from './content.ts';
import type { ViewProps } from './Gradebook.tsx';
import styles from './Gradebook.module.css';
import type { Answer, Mark } from './make-mark.ts';

/** Typing that pauses this long is kept. */
const pauseMs = 400;

type Marked = Pick<Mark, 'points' | 'comment'>;

export const noMark: Marked = { points: [], comment: '' };

export interface MarkChange {
  /** Given what the mark says by now. */
  readonly change: (mark: Marked) => Partial<Marked>;
  /** A comment is kept at every pause, and told as kept once it is done. */
  readonly isDone: boolean;
}

interface CardProps {
  readonly name: string;
  readonly answer: Answer;
  readonly question: BookQuestion;
  readonly mark: Mark | undefined;
  readonly isUnkept: boolean;
  readonly words: ViewProps['messages'];
  readonly onMark: (change: MarkChange) => void;
}

export function AnswerCard({ name, answer, question, mark, isUnkept, words, onMark }: CardProps) {
  const { points, comment } = mark ?? noMark;
  const pause = useRef<ReturnType<typeof setTimeout>>();
  useEffect(
    () => () => {
      clearTimeout(pause.current);
    },
    [],
  );
  function say({ value }: HTMLTextAreaElement, isDone: boolean): void {
    clearTimeout(pause.current);
    onMark({ change: () => ({ comment: value.trim() }), isDone });
  }

  return (
    <li class="card">
      <h3>
        <bdi>{name}</bdi>
      </h3>
      <p class={styles['answer']}>{answer.text}</p>
      <fieldset>
        <legend>
          {words.markTitle} · {formatMessage(words.points, { n: points.length, max: question.rubric.length })}
        </legend>
        {question.rubric.map(({ id, text }) => (
          <label key={id} class={styles['tick']}>
            <input
              type="checkbox"
              checked={points.includes(id)}
              onChange={({ currentTarget: { checked } }) => {
                onMark({
                  change: ({ points: known }) => ({
                    points: [...known.filter((point) => point !== id), ...(checked ? [id] : [])],
                  }),
                  isDone: true,
                });
              }}
            />
            <span>
              {text}
              {answer.points.includes(id) && <small> · {words.selfTicked}</small>}
            </span>
          </label>
        ))}
      </fieldset>
      <label>
        <span>{words.comment}</span>
        <textarea
          rows={2}
          maxLength={4000}
          defaultValue={comment}
          onInput={({ currentTarget }) => {
            clearTimeout(pause.current);
            pause.current = setTimeout(say, pauseMs, currentTarget, false);
          }}
          onChange={({ currentTarget }) => {
            say(currentTarget, true);
          }}
        />
      </label>
      {isUnkept && (
        <p class="notice" role="alert">
          {words.markNotSaved}
        </p>
      )}
    </li>
  );
}
