// Finding facts: every question asked brings one detail to light, until the questions are used up.
import { useState } from 'preact/hooks';
import { formatMessage } from '../../i18n/format-message.ts';
import type { Localized } from '../../i18n/locale.ts';
import type { PracticeOf } from '../practice-schema.ts';
import shared from './practice.module.css';
import { idBase, PracticeFrame, type FrameMessages } from './PracticeFrame.tsx';
import { ask, countFound, readInquiry } from './questions.ts';
import { shuffleById } from './shuffle-ids.ts';
import { shownIf, Told } from './Told.tsx';
import css from './UncoverPractice.module.css';
import { useDraft } from './use-draft.ts';
import { useFocus } from './use-focus.ts';

interface Props {
  practice: Localized<PracticeOf<'uncover'>>;
  messages: FrameMessages &
    Record<'left' | 'usedUp' | 'close' | 'found' | 'decisiveFound' | 'decisiveMissed' | 'minor', string>;
  draftKey: string;
}

export function UncoverPractice({ practice, messages, draftKey }: Props) {
  const { story, limit, questions, truth } = practice;
  const base = idBase(draftKey);
  const { state, change, forget, undo } = useDraft(draftKey, readInquiry);
  const [status, setStatus] = useState('');
  const focus = useFocus();
  const { asked, isClosed } = state;
  const { found, decisive, left } = countFound(state, questions, limit);
  const leftText = formatMessage(left > 0 ? messages.left : messages.usedUp, { left });
  const foundText = formatMessage(messages.found, { found, decisive });

  return (
    <PracticeFrame
      base={base}
      practice={practice}
      messages={messages}
      status={status}
      isTouched={asked.length > 0 || isClosed}
      onUndo={undo}
      onRestart={() => {
        forget();
        setStatus(messages.restarted);
        focus(`${base}-task`);
      }}
    >
      <p class={shared.line}>{story}</p>
      <ul class={shared.list}>
        {shuffleById(questions, draftKey).map((question) => {
          const { id, answer, rationale } = question;
          const isAsked = asked.includes(id);
          const mark = question.decisive ? (isAsked ? 'decisiveFound' : 'decisiveMissed') : 'minor';
          return (
            <li key={id}>
              <button
                type="button"
                class={shared.option}
                aria-pressed={isAsked}
                disabled={isClosed || (left === 0 && !isAsked)}
                onClick={() => {
                  change((inquiry) => ask(inquiry, id, limit));
                  if (isAsked) return;
                  setStatus(
                    `${answer} ${formatMessage(left > 1 ? messages.left : messages.usedUp, { left: left - 1 })}`,
                  );
                }}
              >
                {question.ask}
              </button>
              <p class={shownIf(isAsked || isClosed, css.answer)}>{answer}</p>
              <div class={shownIf(isClosed, css.verdict)}>
                <Told
                  tone={question.decisive && (isAsked ? 'good' : 'bad')}
                  verdict={messages[mark]}
                  rationale={rationale}
                />
              </div>
            </li>
          );
        })}
      </ul>
      {isClosed || (
        <div class={shared.pager}>
          <span>{leftText}</span>
          <button
            type="button"
            class={left === 0 ? 'button' : 'button-quiet'}
            onClick={() => {
              change((inquiry) => ({ ...inquiry, isClosed: true }));
              setStatus(`${foundText} ${truth}`);
              focus(`${base}-truth`);
            }}
          >
            {messages.close}
          </button>
        </div>
      )}
      <div id={`${base}-truth`} tabIndex={-1} class={shownIf(isClosed, css.truth)}>
        <strong>{isClosed ? foundText : ''}</strong>
        <p>{truth}</p>
      </div>
    </PracticeFrame>
  );
}
