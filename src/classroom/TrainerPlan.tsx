// The session plan of one module: steps to tick, minutes that add up, presets for the time there is. What is ticked is kept
// and followed by the deck.
import { useEffect, useState } from 'preact/hooks';
import { formatMessage } from '../i18n/format-message.ts';
import { fitPlan, plannedSteps, sessionLengths, totalMinutes, type SessionStep } from './session-plan.ts';
import { followPlan, keepPlan, readPlan } from './store.ts';
import css from './TrainerPlan.module.css';
import type { ClassMessages } from './VoteBoard.tsx';

export interface PlanRow extends SessionStep {
  /** What the class does, and what the trainer should know; empty for steps that explain themselves. */
  readonly does: readonly string[];
  readonly notes: readonly string[];
}

interface TrainerPlanProps {
  readonly module: string;
  readonly title: string;
  readonly rows: readonly PlanRow[];
  readonly messages: ClassMessages;
}

export function TrainerPlan({ module, title, rows, messages }: TrainerPlanProps) {
  const [ticked, setTicked] = useState<readonly string[]>();
  useEffect(() => {
    const follow = () => {
      setTicked(readPlan(module));
    };
    follow();
    return followPlan(module, follow);
  }, [module]);
  const kept = plannedSteps(rows, ticked);
  const choose = (ids: readonly string[]) => {
    setTicked(ids);
    keepPlan(module, ids);
  };
  return (
    <div class={css['plan']}>
      <p class={css['presets']}>
        {sessionLengths.map((limit) => (
          <button
            key={limit}
            class="button-quiet"
            type="button"
            onClick={() => {
              choose(fitPlan(rows, limit));
            }}
          >
            {formatMessage(messages.fit, { n: limit })}
          </button>
        ))}
        <button
          class="button-quiet"
          type="button"
          onClick={() => {
            choose(rows.map(({ id }) => id));
          }}
        >
          {messages.wholeSession}
        </button>
        <button
          class="button-quiet"
          type="button"
          onClick={({ currentTarget }) => {
            const card = currentTarget.closest<HTMLElement>('[data-plan]');
            card?.setAttribute('data-printing', '');
            print();
            card?.removeAttribute('data-printing');
          }}
        >
          {messages.printPlan}
        </button>
      </p>
      <p role="status">
        <strong>
          {formatMessage(messages.planTotal, { n: totalMinutes(kept), all: totalMinutes(rows) })}
        </strong>{' '}
        <span class="no-print">{messages.planKept}</span>
      </p>
      <fieldset>
        <legend class="visually-hidden">{title}</legend>
        <ol class={css['steps']}>
          {rows.map(({ id, title: step, minutes, does, notes }) => {
            const isKept = kept.some((each) => each.id === id);
            return (
              <li key={id} data-off={!isKept}>
                <label>
                  <input
                    type="checkbox"
                    checked={isKept}
                    onChange={(event) => {
                      const wanted = event.currentTarget.checked;
                      choose(
                        rows
                          .map((row) => row.id)
                          .filter((each) => (each === id ? wanted : kept.some((k) => k.id === each))),
                      );
                    }}
                  />
                  <span>{step}</span>
                  <span class={css['minutes']}>{formatMessage(messages.minutesShort, { n: minutes })}</span>
                </label>
                {does.length + notes.length > 0 && (
                  <div class={css['how']}>
                    {does.map((line) => (
                      <p key={line}>{line}</p>
                    ))}
                    <ul>
                      {notes.map((line) => (
                        <li key={line}>{line}</li>
                      ))}
                    </ul>
                  </div>
                )}
              </li>
            );
          })}
        </ol>
      </fieldset>
    </div>
  );
}
