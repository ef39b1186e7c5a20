// One decision of the debrief: its label and cost in words, the author's reason, and what the best choice would have drawn.
import { formatMessage } from '../i18n/format-message.ts';
import type { DecisionReview } from './decision-review.ts';
import type { Turn } from './scenario-run.ts';
import css from './ScenarioPlayer.module.css';
import type { ScenarioMessages } from './StartCard.tsx';
import { wordsDrawn, type PlayScenario } from './transcript.ts';

interface DecisionProps {
  readonly scenario: PlayScenario;
  readonly messages: ScenarioMessages;
  readonly misconceptions: Readonly<Record<string, string>>;
  readonly reviewed: DecisionReview;
  readonly turn: Turn<PlayScenario>;
  readonly isTimedOut: boolean;
  readonly onPlayOn: (turn: number) => void;
}

export function Decision(props: DecisionProps) {
  const { scenario, messages, misconceptions, reviewed, turn, isTimedOut, onPlayOn } = props;
  const { choice, scene, before } = turn;
  const better = scene.choices.find(({ id }) => id === reviewed.best && id !== choice.id);
  const history = scene.choices.find(({ historical }) => historical);
  const cost = {
    n: Math.round(reviewed.loss),
    before: Math.round(reviewed.before),
    after: Math.round(reviewed.after),
  };
  const belief = misconceptions[choice.misconception ?? ''];
  return (
    <article class={css['decision']} data-label={reviewed.label}>
      <h4>
        {formatMessage(messages.decision, { n: reviewed.turn + 1 })}{' '}
        <span class="tag">{messages[reviewed.label]}</span>
        {isTimedOut && <span class="tag">{messages.timeUp}</span>}
      </h4>
      <p class={css['made']}>
        <b>{messages.youChose}</b> {choice.text}
      </p>
      <p>
        {choice.rationale}{' '}
        <small>{formatMessage(reviewed.label === 'best' ? messages.lostNothing : messages.lost, cost)}</small>
      </p>
      <Note head={messages.belief} text={belief} />
      <Note head={messages.stepDone} text={scenario.steps[choice.step ?? '']} />
      <Note head={messages.stepSkipped} text={scenario.steps[choice.skips ?? '']} />
      {choice.historical === true && <p class="tag">{messages.historical}</p>}
      {choice.historical !== true && <Note head={messages.history} text={history?.text} />}
      {better && (
        <>
          <p class={css['better']}>
            <b>{messages.betterLine}</b> {better.text}
          </p>
          <p>{better.rationale}</p>
          <h5>{messages.wouldFollow}</h5>
          <ul>
            {wordsDrawn(scenario, better, before, 0).map(({ speaker, text }) => (
              <li key={text}>
                {speaker !== '' && <b>{speaker} </b>}
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
      <button
        class="button-quiet"
        type="button"
        onClick={() => {
          onPlayOn(reviewed.turn);
        }}
      >
        {messages.playOn}
        <span class="visually-hidden"> ({formatMessage(messages.decision, { n: reviewed.turn + 1 })})</span>
      </button>
    </article>
  );
}

function Note({ head, text }: { readonly head: string; readonly text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <p>
      <strong>{head}</strong> {text}
    </p>
  );
}
