// The end of a play: which outcome, which score. The debrief below it is loaded while somebody plays, or now.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { formatMessage } from '../i18n/format-message.ts';
import type { DebriefProps } from './Debrief.tsx';
import { FaceLine } from './Meters.tsx';
import { readFace } from './read-state.ts';
import { calibrate, score } from './scenario-run.ts';
import css from './ScenarioPlayer.module.css';
import type { PlayScenario } from './transcript.ts';

/** Points of 100 for a pass (curriculum 3.0). */
const passMark = 70;

let Loaded: ComponentType<DebriefProps> | undefined;

async function loadDebrief() {
  const debrief = await import('./Debrief.tsx');
  Loaded = debrief.Debrief;
  return debrief;
}

/** Fetches the debrief and solves for it, while the learner reads. Should it fail, the end of the play tries again. */
export function prepareDebrief(scenario: PlayScenario): void {
  loadDebrief().then((debrief) => {
    debrief.prepareDebrief(scenario);
  }, Boolean);
}

export function Result(props: DebriefProps) {
  const { scenario, messages, play, solution } = props;
  const [Debrief, setDebrief] = useState(() => Loaded);
  const [attempts, setAttempts] = useState(0);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (Debrief) return;
    setFailed(false);
    loadDebrief().then(
      () => {
        setDebrief(() => Loaded);
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
