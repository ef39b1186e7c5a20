// The end of a play: which outcome, which score. The debrief below it is loaded now and not before.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { formatMessage } from '../i18n/format-message.ts';
import type { DebriefProps } from './Debrief.tsx';
import { FaceLine } from './Meters.tsx';
import { readFace } from './read-state.ts';
import { calibrate, score } from './scenario-run.ts';
import css from './ScenarioPlayer.module.css';

/** Points of 100 for a pass (curriculum 3.0). */
const passMark = 70;

export function Result(props: DebriefProps) {
  const { scenario, messages, play, solution } = props;
  const [Debrief, setDebrief] = useState<ComponentType<DebriefProps>>();
  const [attempts, setAttempts] = useState(0);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    setFailed(false);
    import('./Debrief.tsx').then(
      (module) => {
        setDebrief(() => module.Debrief);
      },
      () => {
        setFailed(true);
      },
    );
  }, [attempts]);

  const { outcome } = play;
  if (!outcome) return null;
  const points = calibrate(score(scenario, play).total, solution);
  const face = readFace(scenario, play.state);
  return (
    <div class={css['result']}>
      <div class={css['who']}>
        {face && <FaceLine {...{ face, messages }} />}
        <p class={css['points']}>{formatMessage(messages.points, { n: points })}</p>
      </div>
      <h2 tabIndex={-1} data-news="" data-read="">
        {outcome.title} <span class="tag">{outcome.success ? messages.endedWell : messages.endedBadly}</span>
      </h2>
      <p class={css['lead']} data-read="">
        {outcome.text}
      </p>
      <p>
        {formatMessage(messages.betterThan, { n: solution.below[points] ?? 0 })}{' '}
        {formatMessage(messages.ofHundred, { pass: passMark })}
      </p>
      <p class={css['foot']}>
        <button class="button" type="button" onClick={props.onAgain}>
          {messages.playAgain}
        </button>
        <a class="button-quiet" href={props.homeHref}>
          {messages.backToPractice}
        </a>
      </p>
      {Debrief && <Debrief {...props} />}
      {!Debrief && !hasFailed && <p>{messages.debriefLoading}</p>}
      {hasFailed && (
        <p>
          {messages.debriefFailed}{' '}
          <button
            class="button-quiet"
            type="button"
            onClick={() => {
              setAttempts(attempts + 1);
            }}
          >
            {messages.tryAgain}
          </button>
        </p>
      )}
    </div>
  );
}
