// What only the debrief needs, in a chunk of its own: the review of decisions, the curves, the learner's own words.
// The greatest turning point comes first, in a frame of its own: it is what is looked at. All below it is drawn in the next,
// and what is one click away when it is asked for.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { formatMessage } from '../i18n/format-message.ts';
import { Commitment } from './Commitment.tsx';
import { Curves } from './Curves.tsx';
import { Decision } from './Decision.tsx';
import { reviewPlay, solveValues, type PlayReview } from './decision-review.ts';
import { Fold } from './Fold.tsx';
import type { SavedRun } from './saved-run.ts';
import { score, type Replay } from './scenario-run.ts';
import css from './ScenarioPlayer.module.css';
import type { ScenarioPlayerProps } from './ScenarioPlayer.tsx';
import { Transcript } from './Transcript.tsx';
import { transcript, type PlayScenario } from './transcript.ts';

export interface DebriefProps extends ScenarioPlayerProps {
  readonly run: SavedRun;
  /** The finished play. */
  readonly play: Replay<PlayScenario>;
  readonly onAgain: () => void;
  readonly onPlayOn: (turn: number) => void;
  readonly onCommit: (responses: readonly { prompt: string; text: string }[]) => void;
  /** Tells it to those who do not see, through the island's one status line. */
  readonly onSay: (text: string) => void;
}

/** Does ahead what takes long, so that the review is there when the play ends. */
export function prepareDebrief(scenario: PlayScenario): void {
  solveValues(scenario);
}

export function Debrief(props: DebriefProps) {
  const { scenario, messages, misconceptions, play, run, solution, onPlayOn } = props;
  const review = useMemo(() => reviewPlay(scenario, run.choices, solution), [run.id]);
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(setShown, 0, true);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  const decision = (turn: number) => {
    const reviewed = review.decisions[turn];
    const made = play.turns[turn];
    if (!reviewed || !made) return null;
    const isTimedOut = run.timedOut.includes(turn);
    return (
      <Decision
        key={turn}
        {...{ scenario, messages, misconceptions, reviewed, isTimedOut, onPlayOn }}
        turn={made}
      />
    );
  };
  return (
    <>
      <section>
        <h3>{messages.turningPoints}</h3>
        {review.turningPoints.length === 0 ? (
          <p>{messages.noTurningPoints}</p>
        ) : (
          review.turningPoints.slice(0, isShown ? undefined : 1).map(decision)
        )}
        {isShown && (
          <Fold summary={formatMessage(messages.allDecisions, { n: play.turns.length })}>
            {() => play.turns.map((_turn, index) => decision(index))}
          </Fold>
        )}
      </section>
      {isShown && <BelowDecisions {...props} review={review} />}
    </>
  );
}

/** The curves, what was earned, what to take away, and the learner's own words. */
export function BelowDecisions(props: DebriefProps & { readonly review: PlayReview }) {
  const { scenario, scenarioId, messages, play, solution, review } = props;
  const earned = score(scenario, play).dimensions;
  const flags = Object.entries(scenario.flags).filter(([id]) => play.state[id] === 1);
  return (
    <>
      <Curves {...{ scenario, messages, play, review }} />
      <section>
        <h3>{messages.dimensions}</h3>
        <dl class={css['meters']}>
          {scenario.dimensions.map(({ id, name }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>
                {formatMessage(messages.pointsOf, {
                  n: earned[id] ?? 0,
                  max: solution.dimensionMax[id] ?? 0,
                })}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      {flags.length > 0 && (
        <p>
          <strong>{messages.remembered}</strong> {flags.map(([, name]) => name).join(' · ')}
        </p>
      )}
      {scenario.debrief.length > 0 && (
        <section>
          <h3>{messages.takeAway}</h3>
          <ul>
            {scenario.debrief.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{messages.transfer}</h3>
        <p class={css['lead']}>{scenario.transfer}</p>
      </section>
      <Commitment
        messages={messages}
        scenarioId={scenarioId}
        prompts={scenario.prompts ?? [messages.promptMoment, messages.promptGap, messages.promptNext]}
        onCommit={props.onCommit}
        onSay={props.onSay}
      />
      <Fold summary={messages.conversation}>
        {() => <Transcript entries={transcript(scenario, play)} messages={messages} />}
      </Fold>
    </>
  );
}
