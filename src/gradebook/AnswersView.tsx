// Open answers of the class side by side, marked by the question's own rubric; marks go back to the learners as files.
import { useState } from 'preact/hooks';
import { formatMessage } from '../i18n/format-message.ts';
import { useStore } from '../record/use-store.ts';
import type { BookQuestion, BookQuestions } from './content.ts';
import type { ViewProps } from './Gradebook.tsx';
import styles from './Gradebook.module.css';
import { shownName } from './identify.ts';
import { readAnswer, type Answer, type Mark } from './make-mark.ts';
import { gradebook, saveMark } from './store.ts';
import { useContent, useGathered } from './use-gathered.ts';

export function AnswersView(props: ViewProps) {
  const { messages: words, outline, contentHref, tell } = props;
  const people = useStore(gradebook.$people);
  const marks = useStore(gradebook.$marks);
  const classes = useStore(gradebook.$classes);
  const chosen = useStore(gradebook.$chosen);
  const [question, setQuestion] = useState(() => mostAnswered(props));
  const questions = useContent<BookQuestions>(`${contentHref}questions.json`);
  const gathered = useGathered('reflection', question, 'last');
  const told: BookQuestion | undefined = questions === 'failed' ? undefined : questions?.[question];
  const trainer = classes.find(({ id }) => id === chosen)?.trainer ?? '';
  const answers =
    typeof gathered === 'object'
      ? gathered.flatMap(({ key, attempt }) => {
          const answer = readAnswer(attempt);
          const row = people.find((one) => one.key === key);
          return answer && row ? [{ row, answer }] : [];
        })
      : undefined;
  const markOf = (key: string) =>
    marks.find((stored) => stored.key === key && stored.question === question)?.mark;

  return (
    <section aria-labelledby="answers-title">
      <h2 id="answers-title">{words.answersView}</h2>
      <div class={`${styles['controls'] ?? ''} no-print`}>
        <label>
          <span>{words.whichQuestion}</span>
          <select
            value={question}
            onChange={({ currentTarget }) => {
              setQuestion(currentTarget.value);
            }}
          >
            {outline.modules.map(({ id, title, questions: own }) => (
              <optgroup key={id} label={title}>
                {own.map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.title.slice(0, 60)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        <button
          type="button"
          class="button-quiet"
          disabled={marks.length === 0 || !questions || questions === 'failed'}
          onClick={() => {
            if (!questions || questions === 'failed') return;
            import('./export-marks.ts')
              .then(({ exportMarks }) => {
                tell(
                  formatMessage(words.made, { name: exportMarks(people, marks, questions, props.locale) }),
                );
              })
              .catch(() => {
                tell(words.exportFailed);
              });
          }}
        >
          {words.exportMarks}
        </button>
      </div>
      <p class={styles['fine']}>{words.exportMarksHint}</p>
      {gathered === 'failed' || questions === 'failed' ? (
        <p>{words.loadFailed}</p>
      ) : !answers || !told ? (
        <p>{words.gathering}</p>
      ) : (
        <>
          <blockquote>{told.prompt}</blockquote>
          <details>
            <summary>{words.model}</summary>
            <p>{told.model}</p>
          </details>
          {answers.length === 0 ? (
            <p>{words.noAnswers}</p>
          ) : (
            <p>
              {formatMessage(words.marked, {
                n: answers.filter(({ row }) => markOf(row.key)).length,
                all: answers.length,
              })}
            </p>
          )}
          <ul class={styles['answers']}>
            {answers.map(({ row, answer }) => (
              <AnswerCard
                key={`${question}/${row.key}`}
                name={shownName(row.name, words)}
                answer={answer}
                question={told}
                mark={markOf(row.key)}
                words={words}
                onMark={(points, comment) => {
                  void saveMark(row.key, question, { of: answer.attempt, by: trainer, points, comment }).then(
                    () => {
                      tell(`${shownName(row.name, words)}: ${words.markSaved}`);
                    },
                    () => {
                      tell(words.exportFailed);
                    },
                  );
                }}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** The question most of the class has answered, to begin with. */
function mostAnswered({ outline }: ViewProps): string {
  const ids = outline.modules.flatMap(({ questions }) => questions.map(({ id }) => id));
  const count = (id: string) =>
    gradebook.$people.get().filter(({ reading }) => reading?.done[`reflection:${id}`] !== undefined).length;
  return ids.reduce((best, id) => (count(id) > count(best) ? id : best), ids[0] ?? '');
}

interface CardProps {
  readonly name: string;
  readonly answer: Answer;
  readonly question: BookQuestion;
  readonly mark: Mark | undefined;
  readonly words: ViewProps['messages'];
  readonly onMark: (points: readonly string[], comment: string) => void;
}

function AnswerCard({ name, answer, question, mark, words, onMark }: CardProps) {
  const points = mark?.points ?? [];
  const comment = mark?.comment ?? '';
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
              onChange={({ currentTarget }) => {
                const rest = points.filter((point) => point !== id);
                onMark(currentTarget.checked ? [...rest, id] : rest, comment);
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
          onChange={({ currentTarget }) => {
            onMark(points, currentTarget.value.trim());
          }}
        />
      </label>
    </li>
  );
}
