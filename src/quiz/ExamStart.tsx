// Before the assessment: its terms, how many attempts are left, those already made, and the way in.
import { formatMessage } from '../i18n/format-message.ts';
import { $attempts } from '../record/store.ts';
import { useStore } from '../record/use-store.ts';
import type { ExamPage } from './ExamPlayer.tsx';
import css from './ExamPlayer.module.css';
import { isExamPassed, percentIn } from './exam-result.ts';
import { Press } from './Press.tsx';
import type { Stage } from './stage.ts';
import type { QuizState } from './store.ts';

interface ExamStartProps extends ExamPage {
  readonly stage: Stage & { readonly state: QuizState };
}

export function ExamStart({ exam, words, locale, stage }: ExamStartProps) {
  const { page, store, state, act } = stage;
  const made = useStore($attempts).filter(
    ({ kind, activity }) => kind === 'exam' && activity === page.quizId,
  );
  const left = exam.attempts - made.length;
  const last = made.at(-1);
  const isSoon = last && Date.now() - Date.parse(last.finishedAt) < exam.pause * 3_600_000;
  const total = Object.values(exam.modules).reduce((sum, count) => sum + count, 0);
  const fill = (text: string): string =>
    formatMessage(text, { n: total, minutes: exam.minutes, left: Math.max(0, left), hours: exam.pause });
  const toStep = (step: () => void) => () => {
    act(step);
  };
  return (
    <div role="group" aria-label={page.quiz.title} tabIndex={-1}>
      <ul class={css['terms']}>
        <li>{fill(words.size)}</li>
        <li>{words.handIn}</li>
        <li>{words.keeps}</li>
        <li>{fill(left > 0 ? words.left : words.none)}</li>
      </ul>
      {made.length > 0 && (
        <table class={css['made']}>
          <caption>{words.made}</caption>
          <tbody>
            {made.map((attempt, place) => (
              <tr key={attempt.id}>
                <th scope="row">{formatMessage(words.nth, { n: place + 1 })}</th>
                <td>
                  {new Date(attempt.finishedAt).toLocaleDateString(locale === 'zh' ? 'zh-CN' : 'en-GB')}
                </td>
                <td>{percentIn(words, attempt.score)}</td>
                <td>{isExamPassed(attempt, exam) ? words.passed : words.notPassed}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {left > 0 && isSoon && !state.run && <p class="notice">{fill(words.soon)}</p>}
      <p class="actions">
        {state.run ? (
          <Press
            onPress={toStep(() => {
              store.show('run');
            })}
          >
            {page.messages.resume}
          </Press>
        ) : (
          left > 0 && (
            <Press
              onPress={toStep(() => {
                store.begin('test');
              })}
            >
              {made.length > 0 ? words.again : words.begin}
            </Press>
          )
        )}
        {state.attempt && (
          <Press
            quiet
            onPress={toStep(() => {
              store.show('result');
            })}
          >
            {words.lastResult}
          </Press>
        )}
      </p>
    </div>
  );
}
