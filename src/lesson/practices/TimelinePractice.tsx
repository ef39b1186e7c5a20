// Events in time, read one by one; the learner steps in, then hears what every moment would have meant.
import { useState } from 'preact/hooks';
import type { Localized } from '../../i18n/locale.ts';
import type { PracticeOf } from '../practice-schema.ts';
import shared from './practice.module.css';
import { idBase, PracticeFrame, type FrameMessages } from './PracticeFrame.tsx';
import { lastShown, readReading } from './timeline-stop.ts';
import { Told } from './Told.tsx';
import css from './TimelinePractice.module.css';
import { useDraft } from './use-draft.ts';
import { useFocus } from './use-focus.ts';

interface Props {
  practice: Localized<PracticeOf<'timeline'>>;
  messages: FrameMessages & Record<'readOn' | 'stepIn' | 'yours' | 'early' | 'right' | 'late', string>;
  draftKey: string;
}

const tones = { early: 'fair', right: 'good', late: 'bad' } as const;

export function TimelinePractice({ practice, messages, draftKey }: Props) {
  const { events, lesson } = practice;
  const base = idBase(draftKey);
  const { state, change, forget, undo } = useDraft(draftKey, readReading);
  const [status, setStatus] = useState('');
  const focus = useFocus();
  const shown = lastShown(state, events);
  const stop = events.find(({ id }) => id === state.stop);
  const current = events[shown];

  return (
    <PracticeFrame
      base={base}
      practice={practice}
      messages={messages}
      status={status}
      isTouched={shown > 0 || stop !== undefined}
      onUndo={undo}
      onRestart={() => {
        forget();
        setStatus(messages.restarted);
        focus(`${base}-0`);
      }}
    >
      <ol class={css.events}>
        {events.map((event, index) => (
          <li
            key={event.id}
            id={`${base}-${String(index)}`}
            tabIndex={-1}
            class={index <= shown ? undefined : shared.later}
            aria-current={event === stop ? 'step' : undefined}
          >
            <small>{event.time}</small>
            <p>{event.text}</p>
            <div class={stop ? undefined : shared.later}>
              <Told
                tone={tones[event.verdict]}
                verdict={`${event === stop ? `${messages.yours} · ` : ''}${messages[event.verdict]}`}
                rationale={event.meaning}
              />
            </div>
          </li>
        ))}
      </ol>
      {lesson !== undefined && <p class={stop ? css.lesson : shared.later}>{lesson}</p>}
      {stop === undefined && (
        <div class={shared.pager}>
          <button
            type="button"
            class="button-quiet"
            onClick={() => {
              if (!current) return;
              change((reading) => ({ ...reading, stop: current.id }));
              setStatus(`${messages[current.verdict]} ${current.meaning}`);
              focus(`${base}-${String(shown)}`);
            }}
          >
            {messages.stepIn}
          </button>
          {shown < events.length - 1 && (
            <button
              type="button"
              class="button-quiet"
              onClick={() => {
                change((reading) => ({ ...reading, at: shown + 1 }));
                setStatus('');
                focus(`${base}-${String(shown + 1)}`);
              }}
            >
              {messages.readOn}
            </button>
          )}
        </div>
      )}
    </PracticeFrame>
  );
}
