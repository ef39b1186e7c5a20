// Open answers of the class side by side, marked by the question's own rubric; marks go back to the learners as files.
import { useState } from 'preact/hooks';
import { formatMessage } from '../i18n/format-message.ts';
import { useStore } from '../record/use-store.ts';
import { AnswerCard, noMark, type MarkChange } from './AnswerCard.tsx';
import type { LearnerRow } from './class-book.ts';
import type { BookQuestion, BookQuestions } from './content.ts';
import type { ViewProps } from './Gradebook.tsx';
import styles from './Gradebook.module.css';
import { shownName } from './identify.ts';
import { readAnswer, type Answer } from './make-mark.ts';
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
  /** Answers whose marks the database would not take; the first it takes brings them along. */
  const [unkept, setUnkept] = useState<readonly string[]>([]);
  async function mark(row: LearnerRow, answer: Answer, { change, isDone }: MarkChange): Promise<void> {
    try {
      await saveMark(row.key, question, (known) => {
        const { points, comment } = known ?? noMark;
        return { of: answer.attempt, by: trainer, points, comment, ...change({ points, comment }) };
      });
      setUnkept([]);
      if (isDone) tell(`${shownName(row.name, words)}: ${words.markSaved}`);
    } catch {
      setUnkept((known) => [...new Set([...known, answer.attempt])]);
    }
  }

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
                  formatMessage(words.made, {
                    name: exportMarks(people, gradebook.$marks.get(), questions, props.locale),
                  }),
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
                isUnkept={unkept.includes(answer.attempt)}
                words={words}
                onMark={(change) => void mark(row, answer, change)}
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
