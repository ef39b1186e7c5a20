// What only the speaker sees: clock, time since the start, and each step's planned and used minutes.
import { formatMessage } from '../i18n/format-message.ts';
import { usedTimes, type ClassSession } from './class-session.ts';
import { clockOf, useNow } from './Countdown.tsx';
import css from './SpeakerTimes.module.css';
import type { SessionStep } from './session-plan.ts';
import type { ClassMessages } from './VoteBoard.tsx';

interface SpeakerTimesProps {
  readonly session: ClassSession | undefined;
  readonly steps: readonly SessionStep[];
  readonly messages: ClassMessages;
  /** Step that goes on. */
  readonly now: string | undefined;
  /** Title of the slide after this. */
  readonly next: string | undefined;
}

export function SpeakerTimes({ session, steps, messages, now: step, next }: SpeakerTimesProps) {
  const now = useNow(1000, true);
  const used = session ? usedTimes(session, now) : {};
  const begun = session?.visits[0]?.at;
  const until = Date.parse(session?.endedAt ?? now);
  const planned = steps.reduce((sum, { minutes }) => sum + minutes, 0);
  const spent = Object.values(used).reduce((sum, ms) => sum + ms, 0);
  return (
    <section class={css['times']} aria-label={messages.times}>
      <dl class={css['clock']}>
        <div>
          <dt>{messages.clock}</dt>
          <dd>{new Date(now).toTimeString().slice(0, 5)}</dd>
        </div>
        <div>
          <dt>{messages.elapsed}</dt>
          <dd>{begun === undefined ? '0:00' : clockOf(Math.max(0, until - Date.parse(begun)))}</dd>
        </div>
      </dl>
      <p>
        <strong>{messages.nextSlide}</strong> {next ?? messages.lastSlide}
      </p>
      <div class={css['scroll']} tabIndex={0} role="region" aria-label={messages.step}>
        <table>
          <thead>
            <tr>
              <th scope="col">{messages.step}</th>
              <th scope="col">{messages.planned}</th>
              <th scope="col">{messages.used}</th>
            </tr>
          </thead>
          <tbody>
            {steps.map(({ id, title, minutes }) => {
              const ms = used[id] ?? 0;
              return (
                <tr
                  key={id}
                  aria-current={id === step ? 'step' : undefined}
                  data-late={ms > minutes * 60_000}
                >
                  <th scope="row">{title}</th>
                  <td>{formatMessage(messages.minutesShort, { n: minutes })}</td>
                  <td>{ms === 0 ? '–' : clockOf(ms)}</td>
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{messages.total}</th>
              <td>{formatMessage(messages.minutesShort, { n: planned })}</td>
              <td>{clockOf(spent)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  );
}
