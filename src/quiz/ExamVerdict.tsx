// The verdict of an assessment: passed or not, and the points by domain.
import { formatMessage } from '../i18n/format-message.ts';
import type { Attempt } from '../record/attempt.ts';
import css from './ExamPlayer.module.css';
import type { ExamPage } from './ExamPlayer.tsx';
import { isExamPassed, percentIn, readDomains } from './exam-result.ts';
import { Bar } from './Bar.tsx';

export function ExamVerdict({ exam, words, attempt }: ExamPage & { readonly attempt: Attempt }) {
  const passed = isExamPassed(attempt, exam);
  const bounds = { pass: Math.round(exam.pass * 100), domain: Math.round(exam.domainPass * 100) };
  return (
    <>
      <p>
        <strong>{passed ? words.passed : words.notPassed}</strong>
        {' · '}
        {formatMessage(passed ? words.passedSays : words.notPassedSays, bounds)}
      </p>
      <h3>{words.domains}</h3>
      <ul class={css['domains']}>
        {readDomains(attempt, exam).map(({ id, title, raw, max, isPassed }) => (
          <li key={id}>
            {title}{' '}
            <small>
              {percentIn(words, { raw, max })}
              {' · '}
              {isPassed ? words.reached : formatMessage(words.notReached, bounds)}
            </small>
            <Bar share={raw / (max || 1)} />
          </li>
        ))}
      </ul>
    </>
  );
}
