// On the title slide: which class this is and how many people are there; and the way to a new session.
import { useState } from 'preact/hooks';
import { setPresent } from './class-session.ts';
import { useClass } from './use-class.ts';
import css from './SessionStart.module.css';
import { useHeir } from './use-heir.ts';
import type { ClassMessages } from './VoteBoard.tsx';

interface SessionStartProps {
  readonly module: string;
  readonly messages: ClassMessages;
}

export function SessionStart({ module, messages }: SessionStartProps) {
  const { session, store } = useClass(module);
  const [isAsking, setAsking] = useState(false);
  const ask = useHeir<HTMLParagraphElement>(isAsking);
  const button = useHeir<HTMLButtonElement>(isAsking);
  return (
    <div class={`${css['start'] ?? ''} no-print`}>
      <label>
        {messages.label}
        <input
          type="text"
          maxLength={60}
          value={session?.label ?? ''}
          onChange={({ currentTarget: { value } }) => {
            store.act((now) => ({ ...now, label: value.trim() }));
          }}
        />
      </label>
      <label>
        {messages.present}
        <input
          type="number"
          inputMode="numeric"
          min={0}
          max={999}
          value={session?.present ?? 0}
          onChange={({ currentTarget }) => {
            const present = Number(currentTarget.value);
            store.act((now) => setPresent(now, present));
          }}
        />
      </label>
      <p>{messages.presentHint}</p>
      {session && !isAsking && (
        <button
          class="button-quiet"
          type="button"
          ref={button.heir}
          onClick={() => {
            ask.handOver();
            setAsking(true);
          }}
        >
          {messages.newClass}
        </button>
      )}
      {isAsking && (
        <p role="group" aria-label={messages.newClassAsk} ref={ask.heir} tabIndex={-1}>
          {messages.newClassAsk}{' '}
          <button
            class="button"
            type="button"
            onClick={() => {
              store.begin();
              button.handOver();
              setAsking(false);
            }}
          >
            {messages.yes}
          </button>{' '}
          <button
            class="button-quiet"
            type="button"
            onClick={() => {
              button.handOver();
              setAsking(false);
            }}
          >
            {messages.no}
          </button>
        </p>
      )}
    </div>
  );
}
