// One moment of a play: the customer, what was said, and the choices. Choosing is handed up; nothing is decided here.
import { useStore } from '../record/use-store.ts';
import { useState } from 'preact/hooks';
import { formatMessage } from '../i18n/format-message.ts';
import { $saving } from '../record/store.ts';
import { Countdown } from './Countdown.tsx';
import { FaceLine, Meters } from './Meters.tsx';
import { readChanges, readFace, readMeters, secondsFor } from './read-state.ts';
import type { SavedRun } from './saved-run.ts';
import { openChoices, type Replay } from './scenario-run.ts';
import css from './ScenarioPlayer.module.css';
import type { ScenarioMessages } from './StartCard.tsx';
import { Transcript } from './Transcript.tsx';
import { transcript, type PlayScenario, type PlayScene } from './transcript.ts';

interface StageProps {
  readonly scenario: PlayScenario;
  readonly messages: ScenarioMessages;
  readonly run: SavedRun;
  readonly play: Replay<PlayScenario>;
  readonly scene: PlayScene;
  readonly onChoose: (choiceId: string, timedOut?: boolean) => void;
  readonly onLeave: () => void;
}

export function Stage({ scenario, messages, run, play, scene, onChoose, onLeave }: StageProps) {
  const [isOpen, setOpen] = useState(true);
  const isLearning = run.mode === 'learn';
  const step = run.choices.length;
  const face = readFace(scenario, play.state);
  const choices = openChoices(scenario, run);
  const entries = transcript(scenario, play).filter(({ kind }) => isLearning || kind !== 'comment');
  return (
    <div
      onKeyDown={(event) => {
        const choice = choices[Number(event.key) - 1];
        if (!choice || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        onChoose(choice.id);
      }}
    >
      <div class={css['head']}>
        {face && <FaceLine {...{ face, messages }} />}
        {isLearning && (
          <>
            {isOpen && <Meters meters={readMeters(scenario, play.state)} />}
            <button
              class={css['quiet']}
              type="button"
              aria-expanded={isOpen}
              onClick={() => {
                setOpen(!isOpen);
              }}
            >
              {isOpen ? messages.metersHide : messages.metersShow}
            </button>
          </>
        )}
      </div>
      <Transcript
        entries={entries}
        messages={messages}
        newest={step}
        changesOf={(made) => {
          const turn = play.turns[made - 1];
          return turn ? readChanges(scenario, turn.before, turn.after) : [];
        }}
      />
      {run.pace > 0 && scene.timeout !== undefined && (
        <Countdown
          key={step}
          seconds={secondsFor(scene) * run.pace}
          messages={messages}
          onEnd={() => {
            onChoose(scene.timeout ?? '', true);
          }}
        />
      )}
      <fieldset class={css['choices']}>
        <legend>{messages[scene.manner]}</legend>
        {choices.map(({ id, text }, index) => (
          <button
            // A new scene gets new buttons, so that the second half of a double click meets none of them.
            key={`${String(step)}/${id}`}
            type="button"
            onClick={(event) => {
              if (event.detail < 2) onChoose(id);
            }}
          >
            <span aria-hidden="true">{index + 1}</span> {text}
          </button>
        ))}
      </fieldset>
      <p class={css['foot']}>
        <span>{formatMessage(messages.keys, { n: choices.length })}</span>
        <Saving {...{ messages }} />
        <button class={css['quiet']} type="button" onClick={onLeave}>
          {messages.leave}
        </button>
      </p>
    </div>
  );
}

/** Whether the play is kept; drawn alone when that changes. */
function Saving({ messages }: Pick<StageProps, 'messages'>) {
  const saving = useStore($saving);
  return <span>{saving === 'idle' ? '' : messages[saving]}</span>;
}
