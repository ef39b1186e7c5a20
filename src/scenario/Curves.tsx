// How every variable ran through the play, one small curve each, with the best way on from the greatest turning point dotted.
// The same numbers stand in a table for those who read rather than look.
import { formatMessage } from '../i18n/format-message.ts';
import type { PlayReview } from './decision-review.ts';
import type { State } from './game.ts';
import { readMeter } from './read-state.ts';
import { replay, type Replay } from './scenario-run.ts';
import css from './ScenarioPlayer.module.css';
import type { ScenarioMessages } from './StartCard.tsx';
import type { PlayScenario } from './transcript.ts';

interface CurvesProps {
  readonly scenario: PlayScenario;
  readonly messages: ScenarioMessages;
  readonly play: Replay<PlayScenario>;
  readonly review: PlayReview;
}

const width = 200;
const height = 60;

/** States from the start on, one more than choices. */
function statesOf(play: Replay<PlayScenario>): State[] {
  return [...play.turns.map(({ before }) => before), play.state];
}

export function Curves({ scenario, messages, play, review }: CurvesProps) {
  const { bestWay } = review;
  const kept = play.turns.slice(0, bestWay?.turn ?? 0).map(({ choice }) => choice.id);
  const states = statesOf(play);
  const better = bestWay ? statesOf(replay(scenario, { choices: [...kept, ...bestWay.choices] })) : [];
  const turns = Math.max(states.length, better.length) - 1;
  const variables = Object.entries(scenario.variables).map(([id, variable]) => {
    const read = (state: State) => readMeter(id, variable, state[id] ?? variable.start);
    const line = (list: readonly State[], from: number) =>
      list
        .slice(from)
        .map((state, index) => [
          Math.round(((from + index) / turns) * (width - 8)) + 4,
          Math.round((1 - read(state).share) * (height - 8)) + 4,
        ])
        .join(' ');
    return { id, name: variable.name, read, line };
  });
  return (
    <section>
      <h3>{messages.curves}</h3>
      {bestWay && <p>{formatMessage(messages.curvesNote, { n: bestWay.turn + 1 })}</p>}
      <div class={css['curves']}>
        {variables.map(({ id, name, read, line }) => (
          <figure key={id}>
            <figcaption>
              {name}{' '}
              {formatMessage(messages.fromTo, {
                from: read(play.turns[0]?.before ?? play.state).said,
                to: read(play.state).said,
              })}
            </figcaption>
            <svg
              viewBox={`0 0 ${String(width)} ${String(height)}`}
              width="100%"
              fill="none"
              aria-hidden="true"
            >
              <path d={`M0 ${String(height)}H${String(width)}`} stroke="var(--line-strong)" />
              {bestWay && (
                <polyline
                  points={line(better, bestWay.turn)}
                  stroke="var(--good)"
                  stroke-width="2"
                  stroke-dasharray="1 5"
                  stroke-linecap="round"
                />
              )}
              <polyline
                points={line(states, 0)}
                stroke="var(--ink)"
                stroke-width="2"
                stroke-linejoin="round"
              />
              {review.turningPoints.map((turn) => {
                const [x, y] = line(states, turn).split(' ')[0]?.split(',') ?? [];
                return <circle key={turn} cx={x} cy={y} r="4" fill="var(--bad)" />;
              })}
            </svg>
          </figure>
        ))}
      </div>
      <details>
        <summary>{messages.asTable}</summary>
        <div class={css['table']} role="region" aria-label={messages.curves} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{messages.curves}</th>
                {variables.map(({ id, name }) => (
                  <th key={id} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {states.map((state, turn) => (
                <tr key={turn}>
                  <th scope="row">
                    {turn === 0 ? messages.atStart : formatMessage(messages.decision, { n: turn })}
                  </th>
                  {variables.map(({ id, read }) => (
                    <td key={id}>{read(state).said}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
