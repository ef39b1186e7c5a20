// The customer as she stands: face, mood in words, and the meters. Numbers are always written beside their bars.
import { formatMessage } from '../i18n/format-message.ts';
import { CustomerFace } from './CustomerFace.tsx';
import type { Face, Meter } from './read-state.ts';
import css from './ScenarioPlayer.module.css';
import type { ScenarioMessages } from './StartCard.tsx';

export function FaceLine({ face, messages }: { readonly face: Face; readonly messages: ScenarioMessages }) {
  const { name, mood, heat, trust, hair } = face;
  return (
    <>
      <div class={css['face']}>
        <CustomerFace {...{ heat, trust, hair }} />
      </div>
      <p>{formatMessage(messages.moodLine, { name, mood: messages[mood] })}</p>
    </>
  );
}

export function Meters({ meters }: { readonly meters: readonly Meter[] }) {
  return (
    <dl class={css['meters']}>
      {meters.map(({ id, name, said, word, share, goodness }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd>
            {said}
            {word !== undefined && ` · ${word}`}
          </dd>
          <dd aria-hidden="true">
            <svg viewBox="0 0 100 6" width="100%" height="6" preserveAspectRatio="none">
              <rect width="100" height="6" rx="3" fill="var(--line)" />
              <rect
                width={Math.max(3, share * 100)}
                height="6"
                rx="3"
                fill={`var(--${goodness < 0.35 ? 'bad' : goodness < 0.6 ? 'warn' : 'good'})`}
              />
            </svg>
          </dd>
        </div>
      ))}
    </dl>
  );
}
