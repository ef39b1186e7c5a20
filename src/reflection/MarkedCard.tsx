// The last answer with its writer's own mark, and below it what a trainer has said to it.
import type { ComponentChildren } from 'preact';
import { formatMessage } from '../i18n/format-message.ts';
import type { Attempt } from '../record/attempt.ts';
import { readMarks, type Answer } from './answer-attempt.ts';
import type { AnswerMessages } from './QuestionAnswer.tsx';
import css from './QuestionAnswer.module.css';
import type { QuestionKey, RubricPoint } from './question-key.ts';
import { SideBySide } from './SideBySide.tsx';
import { textLanguage } from './text-language.ts';

interface MarkedCardProps {
  readonly messages: AnswerMessages;
  readonly answer: Answer;
  readonly attempts: readonly Attempt[];
  readonly questionKey: QuestionKey | undefined;
  /** The question was edited after this answer. */
  readonly isChanged: boolean;
  readonly hasLeftOver: boolean;
  readonly handInHref: string;
  readonly wait: ComponentChildren;
  readonly onAgain: () => void;
}

export function MarkedCard(props: MarkedCardProps) {
  const { messages, answer, attempts, questionKey, wait } = props;
  return (
    <>
      <h2 class={css['title']} data-news tabIndex={-1}>
        {formatMessage(messages.marked, { raw: answer.raw, max: answer.max })}
      </h2>
      {props.isChanged && <p class="notice">{messages.changed}</p>}
      <SideBySide text={answer.text} questionKey={questionKey} messages={messages} />
      {wait}
      {questionKey && <Points rubric={questionKey.rubric} points={answer.points} messages={messages} />}
      <TrainerMarks answer={answer} attempts={attempts} questionKey={questionKey} messages={messages} />
      <p class={css['buttons']}>
        <button class="button" type="button" onClick={props.onAgain}>
          {props.hasLeftOver ? messages.goOn : messages.again}
        </button>
        <a class="button-quiet" href={props.handInHref}>
          {messages.handIn}
        </a>
      </p>
    </>
  );
}

interface PointsProps {
  readonly rubric: readonly RubricPoint[];
  readonly points: readonly string[];
  readonly messages: AnswerMessages;
}

/** The rubric with what was ticked, said in words as well. */
function Points({ rubric, points, messages }: PointsProps) {
  return (
    <ul class={css['points']}>
      {rubric.map(({ id, text }) => {
        const isThere = points.includes(id);
        return (
          <li key={id} data-there={isThere}>
            <span aria-hidden="true">{isThere ? '✓' : '○'}</span>
            <span>
              {text} <small>{isThere ? messages.done : messages.missing}</small>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

interface TrainerMarksProps {
  readonly answer: Answer;
  readonly attempts: readonly Attempt[];
  readonly questionKey: QuestionKey | undefined;
  readonly messages: AnswerMessages;
}

/** What trainers have said to one answer; names and comments are their own words. */
export function TrainerMarks({ answer, attempts, questionKey, messages }: TrainerMarksProps) {
  return readMarks(attempts, answer.id).map((mark) => {
    const [before = '', after = ''] = formatMessage(messages.trainerMark, {
      raw: mark.raw,
      max: mark.max,
    }).split('{by}');
    return (
      <section key={mark.id} class={css['trainer']}>
        <h3>
          {before}
          <bdi>{mark.by.trim() === '' ? messages.trainer : mark.by}</bdi>
          {after}
        </h3>
        {mark.comment !== '' && (
          <p class={css['text']} lang={textLanguage(mark.comment)}>
            {mark.comment}
          </p>
        )}
        {questionKey && <Points rubric={questionKey.rubric} points={mark.points} messages={messages} />}
      </section>
    );
  });
}
