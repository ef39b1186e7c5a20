// What came out of a run: the score, the objectives behind it, every item again, and what to do next. A reading of the
// stored attempt, so it is the same after a reload, in the other language, and next week.
import { formatMessage } from '../i18n/format-message.ts';
import type { Attempt } from '../record/attempt.ts';
import { Bar } from './Bar.tsx';
import { Ring, VerdictIcon } from './pictures.tsx';
import { Press } from './Press.tsx';
import { hasPassed } from './points.ts';
import { missedItems, readResults, scoresByObjective } from './read-results.ts';
import { pointsIn, Revealed, verdictOf } from './Revealed.tsx';
import type { QuizPlayerProps, Stage } from './stage.ts';

interface ResultCardProps extends Stage {
  readonly attempt: Attempt;
  readonly onAgain: () => void;
}

export function ResultCard({ onAgain, ...stage }: ResultCardProps) {
  const { page, store, act, attempt } = stage;
  const { quiz, messages, next, itemRevisions, own } = page;
  const { score } = attempt;
  const results = readResults(quiz.items, attempt);
  const missed = missedItems(results);
  return (
    <>
      <div class="score">
        <Ring share={score.raw / (score.max || 1)} />
        <div>
          <h2 tabIndex={-1}>
            {messages.result} {pointsIn(messages, score)}
          </h2>
          {missed.length === 0 ? messages.allRight : !own && verdictText(page, attempt)}
        </div>
      </div>
      {own && <own.Verdict {...stage} />}
      <p class="actions">
        {missed.length > 0 && !own && (
          <Press
            onPress={() => {
              act(() => {
                store.retry(missed);
              });
            }}
          >
            {formatMessage(messages.retryMissed, { n: missed.length })}
          </Press>
        )}
        <Press
          quiet
          onPress={() => {
            act(onAgain);
          }}
        >
          {messages.again}
        </Press>
        {next && (
          <a class={missed.length > 0 ? 'button-quiet' : 'button'} href={next.href}>
            {next.label}
          </a>
        )}
      </p>
      {!page.compact && !own && (
        <>
          <h3>{messages.byObjective}</h3>
          <ul>
            {scoresByObjective(results).map((points) => (
              <li key={points.objective}>
                {page.objectives[points.objective]} <small>{pointsIn(messages, points)}</small>
                <Bar share={points.raw / points.max} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{messages.review}</h3>
      {results.map((result) => {
        const { of: item, response, revision } = result;
        const verdict = response ? verdictOf(result) : 'blank';
        return (
          <details key={item.id}>
            <summary data-verdict={verdict}>
              <VerdictIcon verdict={verdict} />
              <span>
                {item.stem} <small>{messages[verdict]}</small>
              </span>
            </summary>
            {revision && revision !== itemRevisions?.[item.id] && <p class="notice">{messages.changed}</p>}
            {item.situation && <p class="situation">{item.situation}</p>}
            <Revealed
              item={item}
              seed={String(attempt['seed'])}
              response={response}
              score={result}
              page={page}
            />
          </details>
        );
      })}
    </>
  );
}

function verdictText({ quiz, messages }: QuizPlayerProps, { score, scope }: Attempt): string {
  if (scope === 'missed') return messages.ofMissed;
  if (hasPassed(score, quiz.pass)) return messages.passed;
  return formatMessage(messages.notPassed, { pass: Math.round(quiz.pass * 100) });
}
