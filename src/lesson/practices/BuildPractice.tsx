// A list, plan or form put together from blocks and own lines; the finished thing can be printed by itself.
import { useRef, useState } from 'preact/hooks';
import { formatMessage } from '../../i18n/format-message.ts';
import type { Localized } from '../../i18n/locale.ts';
import type { PracticeOf } from '../practice-schema.ts';
import { linesOf, missingSections, readPlan, setBlock, setOwn, totalCost } from './build-plan.ts';
import css from './BuildPractice.module.css';
import shared from './practice.module.css';
import { idBase, PracticeFrame, type FrameMessages } from './PracticeFrame.tsx';
import { shownIf } from './Told.tsx';
import { useDraft } from './use-draft.ts';
import { useFocus } from './use-focus.ts';

interface Props {
  practice: Localized<PracticeOf<'build'>>;
  messages: FrameMessages &
    Record<'own' | 'missing' | 'complete' | 'spent' | 'overspent' | 'print' | 'kept', string>;
  draftKey: string;
}

export function BuildPractice({ practice, messages, draftKey }: Props) {
  const { product, budget, sections } = practice;
  const base = idBase(draftKey);
  const { state, change, forget, undo } = useDraft(draftKey, readPlan);
  const [status, setStatus] = useState('');
  const sheet = useRef<HTMLDivElement>(null);
  const focus = useFocus();

  const missing = missingSections(state, sections);
  const spent = totalCost(state, sections);
  const spentText =
    budget &&
    formatMessage(spent > budget.amount ? messages.overspent : messages.spent, {
      label: budget.label,
      spent,
      amount: budget.amount,
    });

  return (
    <PracticeFrame
      base={base}
      practice={practice}
      messages={messages}
      status={status}
      isTouched={sections.some((section) => linesOf(state, section).length > 0)}
      onUndo={undo}
      onRestart={() => {
        forget();
        setStatus(messages.restarted);
        focus(`${base}-task`);
      }}
    >
      {sections.map(({ id, label, hint, own, blocks }) => (
        <fieldset key={id} class={css.section}>
          <legend>{label}</legend>
          {hint !== undefined && <p class={shared.task}>{hint}</p>}
          {blocks.map((block) => {
            const isChosen = state.chosen[id]?.includes(block.id) ?? false;
            return (
              <div key={block.id}>
                <label class={css.block}>
                  <input
                    type="checkbox"
                    checked={isChosen}
                    onChange={({ currentTarget: { checked } }) => {
                      change((plan) => setBlock(plan, id, block.id, checked));
                      setStatus(checked ? (block.rationale ?? '') : '');
                    }}
                  />
                  <span>{block.text}</span>
                  {budget && block.cost !== undefined && <span class="tag">{block.cost}</span>}
                </label>
                {block.rationale !== undefined && (
                  <p class={shownIf(isChosen, css.rationale)}>{block.rationale}</p>
                )}
              </div>
            );
          })}
          {own && (
            <label class={css.own}>
              <span>{messages.own}</span>
              <textarea
                rows={1}
                value={state.own[id] ?? ''}
                onInput={({ currentTarget: { value } }) => {
                  change((plan) => setOwn(plan, id, value));
                }}
              />
            </label>
          )}
        </fieldset>
      ))}
      <div class={css.sheet} ref={sheet}>
        <h4>{product}</h4>
        {sections.map((section) => (
          <div key={section.id}>
            <strong>{section.label}</strong>
            <ul>
              {linesOf(state, section).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      {spentText !== undefined && <p>{spentText}</p>}
      <p class={shared.task}>
        {missing.length === 0
          ? messages.complete
          : formatMessage(messages.missing, { sections: missing.map(({ label }) => label).join(' · ') })}{' '}
        {messages.kept}
      </p>
      <button
        type="button"
        class="button-quiet"
        onClick={() => {
          sheet.current?.toggleAttribute('data-print', true);
          window.print();
          sheet.current?.toggleAttribute('data-print', false);
        }}
      >
        {messages.print}
      </button>
    </PracticeFrame>
  );
}
