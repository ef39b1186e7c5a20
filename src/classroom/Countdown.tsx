// The countdown everybody sees. It ticks by the clock, not by counting, so that a sleeping laptop does not stretch it.
import { useEffect, useState } from 'preact/hooks';
import { pauseTimer, startTimer, stopTimer, timeLeft, type ClassSession } from './class-session.ts';
import type { ClassStore } from './store.ts';
import type { ClassMessages } from './VoteBoard.tsx';

/** Draws again every so often while it is mounted. @returns now, ISO 8601 */
export function useNow(everyMs: number, isOn: boolean): string {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    if (!isOn) return undefined;
    setNow(new Date().toISOString());
    const timer = setInterval(() => {
      setNow(new Date().toISOString());
    }, everyMs);
    return () => {
      clearInterval(timer);
    };
  }, [everyMs, isOn]);
  return now;
}

/** `4:05`; hours run on in minutes. */
export function clockOf(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
}

interface CountdownProps {
  readonly session: ClassSession | undefined;
  readonly store: ClassStore;
  readonly messages: ClassMessages;
}

export function Countdown({ session, store, messages }: CountdownProps) {
  const timer = session?.timer;
  const isRunning = timer?.endsAt !== undefined;
  const now = useNow(250, isRunning);
  const left = session && timeLeft(session, isRunning ? now : new Date().toISOString());
  if (left === undefined) return null;
  const isOver = left <= 0;
  return (
    <div class="countdown" role="timer" data-over={isOver}>
      <strong>{clockOf(left)}</strong>
      <span role="status">{isOver && messages.timeUp}</span>
      {!isOver && (
        <button
          type="button"
          class="button-quiet"
          onClick={() => {
            store.act((current, time) =>
              isRunning ? pauseTimer(current, time) : startTimer(current, left / 1000, time),
            );
          }}
        >
          {isRunning ? messages.pause : messages.goOn}
        </button>
      )}
      <button
        type="button"
        class="button-quiet"
        onClick={() => {
          store.act((current, time) => startTimer(current, left / 1000 + 60, time));
        }}
      >
        {messages.oneMore}
      </button>
      <button
        type="button"
        class="button-quiet"
        onClick={() => {
          store.act(stopTimer);
        }}
      >
        {messages.stop}
      </button>
    </div>
  );
}
