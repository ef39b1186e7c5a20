// Statements about oneself, rated 0–3: radar and table, then one habit to improve. Kept on the device, never scored.
import { useState } from 'preact/hooks';
import { formatMessage } from '../../i18n/format-message.ts';
import type { Localized } from '../../i18n/locale.ts';
import type { PracticeOf } from '../practice-schema.ts';
import css from './AuditPractice.module.css';
import shared from './practice.module.css';
import { idBase, PracticeFrame, type FrameMessages } from './PracticeFrame.tsx';
import { Radar } from './Radar.tsx';
import { rate, readAudit, weakest } from './ratings.ts';
import { shownIf } from './Told.tsx';
import { useDraft } from './use-draft.ts';
import { useFocus } from './use-focus.ts';

interface Props {
  practice: Localized<PracticeOf<'audit'>>;
  messages: FrameMessages & Record<'open' | 'table' | 'lowest' | 'choose' | 'kept', string>;
  draftKey: string;
}

export function AuditPractice({ practice, messages, draftKey }: Props) {
  const { scale, statements } = practice;
  const base = idBase(draftKey);
  const { state, change, forget, undo } = useDraft(draftKey, readAudit);
  const [status, setStatus] = useState('');
  const focus = useFocus();
  const { ratings, chosen } = state;
  const open = statements.filter(({ id }) => ratings[id] === undefined).length;
  const lowest = weakest(state, statements);

  return (
    <PracticeFrame
      base={base}
      practice={practice}
      messages={messages}
      status={status}
      isTouched={open < statements.length}
      onUndo={undo}
      onRestart={() => {
        forget();
        setStatus(messages.restarted);
        focus(`${base}-task`);
      }}
    >
      <ol class={shared.deck}>
        {statements.map(({ id, text }) => (
          <li key={id}>
            <fieldset class={css.statement}>
              <legend>{text}</legend>
              <div class={css.scale}>
                {scale.map((word, rating) => (
                  <label key={rating}>
                    <input
                      type="radio"
                      name={`${base}-${id}`}
                      checked={ratings[id] === rating}
                      onChange={() => {
                        change((audit) => rate(audit, id, rating));
                        // Said until one is chosen: arrow keys pass through ratings on their way to the meant one.
                        const isLast = open === (ratings[id] === undefined ? 1 : 0);
                        setStatus(isLast && chosen === undefined ? messages.choose : '');
                      }}
                    />
                    <span>{word}</span>
                  </label>
                ))}
              </div>
            </fieldset>
          </li>
        ))}
      </ol>
      <div class={css.result}>
        <Radar axes={statements} ratings={ratings} />
        <table>
          <caption class="visually-hidden">{messages.table}</caption>
          <tbody>
            {statements.map(({ id, short }) => (
              <tr key={id}>
                <th scope="row">{short}</th>
                <td>{scale[ratings[id] ?? -1] ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>{open > 0 ? formatMessage(messages.open, { open }) : messages.kept}</p>
      <fieldset class={open > 0 ? shared.later : undefined}>
        <legend>
          <strong>{messages.choose}</strong>
        </legend>
        {statements.map((statement) => (
          <div key={statement.id} class={css.improve}>
            <label>
              <input
                type="radio"
                name={`${base}-improve`}
                checked={chosen === statement.id}
                onChange={() => {
                  change((audit) => ({ ...audit, chosen: statement.id }));
                  setStatus(statement.advice);
                }}
              />
              <span>
                {statement.short} {lowest.includes(statement) && <small class="tag">{messages.lowest}</small>}
              </span>
            </label>
            <p class={shownIf(chosen === statement.id, css.advice)}>{statement.advice}</p>
          </div>
        ))}
      </fieldset>
    </PracticeFrame>
  );
}
