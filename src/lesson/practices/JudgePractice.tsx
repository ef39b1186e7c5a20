// Every statement held against the same tests: tick what it passes, then compare test by test.
import { useState } from 'preact/hooks';
import { formatMessage } from '../../i18n/format-message.ts';
import type { Localized } from '../../i18n/locale.ts';
import type { PracticeOf } from '../practice-schema.ts';
import { Deck, type DeckMessages } from './Deck.tsx';
import css from './JudgePractice.module.css';
import shared from './practice.module.css';
import { idBase, PracticeFrame, type FrameMessages } from './PracticeFrame.tsx';
import { shownIf, Told } from './Told.tsx';
import { useDraft } from './use-draft.ts';
import { useFocus } from './use-focus.ts';
import { check, countAgreed, isTicked, readTicks, tick } from './verdict-ticks.ts';

interface Props {
  practice: Localized<PracticeOf<'judge'>>;
  messages: FrameMessages &
    DeckMessages &
    Record<'check' | 'passes' | 'fails' | 'agree' | 'differ' | 'better' | 'agreed' | 'summary', string>;
  draftKey: string;
}

export function JudgePractice({ practice, messages, draftKey }: Props) {
  const { tests, statements } = practice;
  const base = idBase(draftKey);
  const { state, change, forget, undo } = useDraft(draftKey, readTicks);
  const [chosenAt, setAt] = useState<number>();
  const [status, setStatus] = useState('');
  const focus = useFocus();

  const isChecked = (id: string | undefined) => id !== undefined && state.checked.includes(id);
  const firstOpen = statements.findIndex(({ id }) => !isChecked(id));
  const at = chosenAt ?? (firstOpen === -1 ? statements.length : firstOpen);
  const current = statements[at];
  const counts = statements
    .filter(({ id }) => isChecked(id))
    .map((statement) => countAgreed(state, statement));
  const sum = (key: 'agreed' | 'of') => counts.reduce((total, count) => total + count[key], 0);

  const go = (to: number) => {
    setAt(to);
    setStatus('');
    focus(`${base}-${String(to)}`);
  };

  return (
    <PracticeFrame
      base={base}
      practice={practice}
      messages={messages}
      status={status}
      isTouched={Object.keys(state.ticked).length + state.checked.length > 0}
      onUndo={undo}
      onRestart={() => {
        forget();
        go(0);
        setStatus(messages.restarted);
      }}
    >
      <Deck
        base={base}
        count={statements.length}
        at={at}
        isDone={isChecked(current?.id)}
        messages={messages}
        onGo={go}
        card={(index) => {
          const statement = statements[index];
          if (!statement) return null;
          const { id, text, verdicts, better } = statement;
          const isTold = isChecked(id);
          return (
            <>
              <fieldset>
                <legend class={shared.text}>{text}</legend>
                {tests.map((test) => {
                  const { passes, feedback } = verdicts[test.id] ?? { passes: false, feedback: '' };
                  const isSet = isTicked(state, id, test.id);
                  const agrees = isSet === passes;
                  return (
                    <div key={test.id} class={css.test}>
                      <label>
                        <input
                          type="checkbox"
                          checked={isSet}
                          disabled={isTold}
                          onChange={({ currentTarget: { checked } }) => {
                            setAt(at);
                            change((ticks) => tick(ticks, id, test.id, checked));
                          }}
                        />
                        <span>
                          {test.label}
                          {test.hint !== undefined && <small> {test.hint}</small>}
                        </span>
                      </label>
                      <div class={shownIf(isTold, css.feedback)}>
                        <Told
                          tone={isTold && (agrees ? 'good' : 'bad')}
                          verdict={`${passes ? messages.passes : messages.fails}${isTold ? ` · ${agrees ? messages.agree : messages.differ}` : ''}`}
                          rationale={feedback}
                        />
                      </div>
                    </div>
                  );
                })}
              </fieldset>
              {better !== undefined && (
                <p class={shownIf(isTold, css.better)}>
                  <strong>{messages.better}</strong> {better}
                </p>
              )}
              {isTold || (
                <button
                  type="button"
                  class={`button ${css.check ?? ''}`}
                  onClick={() => {
                    setAt(at);
                    change((ticks) => check(ticks, id));
                    const told = tests.map((test) => verdicts[test.id]?.feedback).join(' ');
                    setStatus(
                      `${formatMessage(messages.agreed, { ...countAgreed(state, statement) })} ${told}`,
                    );
                    focus(`${base}-next`);
                  }}
                >
                  {messages.check}
                </button>
              )}
            </>
          );
        }}
        summary={
          <p class={shared.text}>
            {formatMessage(messages.summary, { agreed: sum('agreed'), of: sum('of') })}
          </p>
        }
      />
    </PracticeFrame>
  );
}
