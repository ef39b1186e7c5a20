// Steps put in order: each is taken in turn, then all are compared with the right order, step by step.
import { useState } from 'preact/hooks';
import { formatMessage } from '../../i18n/format-message.ts';
import type { Localized } from '../../i18n/locale.ts';
import type { PracticeOf } from '../practice-schema.ts';
import css from './OrderPractice.module.css';
import { arrange, countPlaced, readOrdering, take } from './ordering.ts';
import shared from './practice.module.css';
import { idBase, PracticeFrame, type FrameMessages } from './PracticeFrame.tsx';
import { shownIf, Told } from './Told.tsx';
import { useDraft } from './use-draft.ts';
import { useFocus } from './use-focus.ts';

interface Props {
  practice: Localized<PracticeOf<'order'>>;
  messages: FrameMessages & Record<'check' | 'taken' | 'returned' | 'right' | 'place' | 'summary', string>;
  draftKey: string;
}

export function OrderPractice({ practice, messages, draftKey }: Props) {
  const { steps } = practice;
  const base = idBase(draftKey);
  const { state, change, forget, undo } = useDraft(draftKey, readOrdering);
  const [status, setStatus] = useState('');
  const focus = useFocus();
  const rows = arrange(state, steps, draftKey);
  const taken = rows.filter(({ id }) => state.order.includes(id)).length;
  const { isChecked } = state;
  const summary = formatMessage(messages.summary, { right: countPlaced(rows, steps), count: steps.length });

  return (
    <PracticeFrame
      base={base}
      practice={practice}
      messages={messages}
      status={status}
      isTouched={taken > 0}
      onUndo={undo}
      onRestart={() => {
        forget();
        setStatus(messages.restarted);
        focus(`${base}-task`);
      }}
    >
      <ul class={shared.list}>
        {rows.map((step, index) => {
          const place = steps.indexOf(step);
          const isTaken = index < taken;
          return (
            <li key={step.id}>
              <button
                type="button"
                id={`${base}-${step.id}`}
                class={`${shared.option ?? ''} ${css.row ?? ''}`}
                aria-pressed={isTaken}
                disabled={isChecked}
                onClick={() => {
                  change((ordering) => take(ordering, step.id));
                  setStatus(
                    formatMessage(isTaken ? messages.returned : messages.taken, {
                      n: taken + 1,
                      step: step.text,
                    }),
                  );
                  const next = isTaken ? step : rows.filter((row) => row !== step)[taken];
                  focus(next ? `${base}-${next.id}` : `${base}-check`);
                }}
              >
                <span class={css.number}>{isTaken ? index + 1 : ''}</span>
                <span>{step.text}</span>
              </button>
              <div class={shownIf(isChecked, css.told)}>
                <Told
                  tone={isChecked && (place === index ? 'good' : 'bad')}
                  verdict={
                    isChecked && place === index
                      ? messages.right
                      : formatMessage(messages.place, { n: place + 1 })
                  }
                  rationale={step.rationale}
                />
              </div>
            </li>
          );
        })}
      </ul>
      <div class={shared.pager}>
        <span id={`${base}-result`} tabIndex={-1}>
          {isChecked ? summary : formatMessage('{n} / {count}', { n: taken, count: steps.length })}
        </span>
        {isChecked || (
          <button
            type="button"
            id={`${base}-check`}
            class="button"
            disabled={taken < steps.length}
            onClick={() => {
              change((ordering) => ({ ...ordering, isChecked: true }));
              setStatus(summary);
              focus(`${base}-result`);
            }}
          >
            {messages.check}
          </button>
        )}
      </div>
    </PracticeFrame>
  );
}
