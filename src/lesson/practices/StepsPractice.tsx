// A walk through a flow chart: every choice takes time, and the clocks say how much of each limit is used.
import { formatMessage } from '../../i18n/format-message.ts';
import type { Localized } from '../../i18n/locale.ts';
import type { PracticeOf } from '../practice-schema.ts';
import { readClocks, type ClockReading } from './clock-readings.ts';
import { minutesInWords, type ClockWords } from './clock-words.ts';
import css from './StepsPractice.module.css';
import { WalkPractice, type WalkChoice, type WalkMessages } from './WalkPractice.tsx';

interface Props {
  practice: Localized<PracticeOf<'steps'>>;
  messages: WalkMessages & ClockWords & Record<ClockReading['state'] | 'over' | 'kept' | 'broken', string>;
  draftKey: string;
}

interface Choice extends WalkChoice {
  readonly minutes: number;
  readonly next: string;
}

export function StepsPractice({ practice, messages, draftKey }: Props) {
  const { clocks, stations } = practice;
  const read = (chosen: readonly Choice[]) =>
    readClocks(
      clocks,
      stations,
      chosen.map(({ id }) => id),
    ).map(({ clock, usedMinutes, limitMinutes, state }) => ({
      id: clock.id,
      usedMinutes,
      limitMinutes,
      text: `${clock.label} ${formatMessage('{used} / {limit}', {
        used: minutesInWords(usedMinutes, messages),
        limit: minutesInWords(limitMinutes, messages),
      })} · ${usedMinutes > limitMinutes ? messages.over : messages[state]}`,
    }));
  const words = (chosen: readonly Choice[]) =>
    read(chosen)
      .map(({ text }) => text)
      .join(' ');
  return (
    <WalkPractice<Choice>
      practice={practice}
      messages={messages}
      draftKey={draftKey}
      stops={stations}
      gauge={(chosen) => (
        <div class={css.clocks}>
          {read(chosen).map(({ id, usedMinutes, limitMinutes, text }) => (
            <label key={id}>
              {text}
              <meter
                min={0}
                max={limitMinutes}
                low={limitMinutes * 0.7}
                high={limitMinutes * 0.9}
                optimum={0}
                value={Math.min(usedMinutes, limitMinutes)}
              />
            </label>
          ))}
        </div>
      )}
      gaugeText={words}
      ending={(chosen) => {
        const late = read(chosen).filter(({ usedMinutes, limitMinutes }) => usedMinutes > limitMinutes);
        return (
          <p>{late.length === 0 ? messages.kept : formatMessage(messages.broken, { n: late.length })}</p>
        );
      }}
    />
  );
}
