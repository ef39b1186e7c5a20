// The clock of one scene, when the learner asked for one. It stands still while the page is hidden, and can be lengthened.
import { useEffect, useRef, useState } from 'preact/hooks';
import { formatMessage } from '../i18n/format-message.ts';
import css from './ScenarioPlayer.module.css';
import type { ScenarioMessages } from './StartCard.tsx';

interface CountdownProps {
  readonly seconds: number;
  readonly messages: ScenarioMessages;
  readonly onEnd: () => void;
}

const extraSeconds = 20;

/** Counts down once; give it a key per scene. */
export function Countdown({ seconds, messages, onEnd }: CountdownProps) {
  const [left, setLeft] = useState(seconds);
  const end = useRef(onEnd);
  end.current = onEnd;
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) setLeft((now) => now - 1);
    }, 1000);
    return () => {
      clearInterval(timer);
    };
  }, []);
  useEffect(() => {
    if (left <= 0) end.current();
  }, [left <= 0]);
  return (
    <p class={css['clock']}>
      <span role="timer">{formatMessage(messages.secondsLeft, { n: Math.max(0, left) })}</span>{' '}
      <button
        class="button-quiet"
        type="button"
        onClick={() => {
          setLeft(left + extraSeconds);
        }}
      >
        {formatMessage(messages.moreTime, { n: extraSeconds })}
      </button>
    </p>
  );
}
