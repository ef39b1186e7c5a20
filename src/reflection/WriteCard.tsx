// Where an answer is typed. The field keeps its own text, so that drawing the page again never cuts a word that is being
// composed (Chinese is typed in several strokes); it is handed over at every pause, and at once when the page is left.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { formatMessage } from '../i18n/format-message.ts';
import type { Saving } from '../record/store.ts';
import type { AnswerMessages } from './QuestionAnswer.tsx';
import css from './QuestionAnswer.module.css';
import type { AnswerState, AnswerStore } from './store.ts';
import { countWords, textLanguage } from './text-language.ts';

/** A pause this long is one; typing without any is kept as often as the second says. */
const pauseMs = 400;
const longestMs = 1_000;

interface WriteCardProps {
  readonly store: AnswerStore;
  readonly state: AnswerState;
  readonly messages: AnswerMessages;
  readonly saving: Saving;
  readonly say: (text: string) => void;
  readonly onCommit: () => void;
}

export function WriteCard({ store, state, messages, saving, say, onCommit }: WriteCardProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const isComposing = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const waitingSince = useRef(0);
  const early = useRef('');

  const keep = (): void => {
    clearTimeout(timer.current);
    waitingSince.current = 0;
    store.save();
  };
  const hear = (): void => {
    const { current } = field;
    if (!current) return;
    grow(current);
    // Half a word is not text yet; it is heard when it is whole, or when the page is left.
    if (isComposing.current) return;
    store.type(current.value);
    const now = performance.now();
    waitingSince.current ||= now;
    clearTimeout(timer.current);
    timer.current = setTimeout(keep, Math.min(pauseMs, longestMs - (now - waitingSince.current)));
  };
  const leave = (): void => {
    if (field.current) store.type(field.current.value);
    keep();
  };

  // Before the store is open (`takes` is 0) the field belongs to whoever types early.
  // A text from elsewhere goes into the field, but what was typed before the script came stays below it.
  useLayoutEffect(() => {
    const { current } = field;
    if (!current) return;
    if (state.takes === 0) {
      early.current = current.value;
      return;
    }
    const typed = early.current;
    early.current = '';
    current.value = state.text;
    if (typed !== '' && !state.text.endsWith(typed)) {
      current.value = state.text === '' ? typed : `${state.text}\n${typed}`;
      hear();
    }
    grow(current);
  }, [state.takes]);
  useEffect(() => {
    const onHide = () => {
      if (document.hidden) leave();
    };
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', onHide);
      clearTimeout(timer.current);
    };
  }, []);

  const status = state.isKept ? (saving === 'idle' ? 'saved' : saving) : 'saving';
  const isWritten = state.text.trim() !== '';
  return (
    <form
      method="dialog"
      onSubmit={(event) => {
        event.preventDefault();
        leave();
        if (store.$answer.get().text.trim() !== '') onCommit();
        else {
          say(messages.empty);
          field.current?.focus();
        }
      }}
    >
      <label class={css['label']} for="answer">
        {messages.yourAnswer}
      </label>
      <textarea
        id="answer"
        ref={field}
        data-news
        class={css['field']}
        rows={8}
        autoComplete="off"
        spellcheck={false}
        aria-describedby="answer-lead"
        onInput={hear}
        onCompositionStart={() => {
          isComposing.current = true;
          store.compose(true);
        }}
        onCompositionEnd={() => {
          isComposing.current = false;
          hear();
          store.compose(false);
        }}
        onBlur={leave}
      />
      <p class={css['below']}>
        <span>{formatMessage(messages.words, { n: countWords(state.text) })}</span>
        <span data-saving={status}>{isWritten || !state.isKept ? messages[status] : ''}</span>
      </p>
      {state.others.length > 0 && (
        <div class="notice">
          <p>{messages.otherTab}</p>
          {state.others.map((version) => (
            <div key={version.tab}>
              <blockquote class={css['text']} lang={textLanguage(version.text)}>
                {version.text}
              </blockquote>
              <p class={css['buttons']}>
                <button
                  class="button-quiet"
                  type="button"
                  onClick={() => {
                    leave();
                    store.append(version);
                    field.current?.focus();
                  }}
                >
                  {messages.append}
                </button>
                <button
                  class="button-quiet"
                  type="button"
                  onClick={() => {
                    leave();
                    store.discard(version);
                    field.current?.focus();
                  }}
                >
                  {messages.discard}
                </button>
              </p>
            </div>
          ))}
        </div>
      )}
      <p id="answer-lead" class={css['lead']}>
        {messages.commitLead}
      </p>
      <button class="button">{messages.commit}</button>
    </form>
  );
}

/** Browsers that do not size a field by its content are helped; the policy forbids styles in the page, not in scripts. */
function grow(field: HTMLTextAreaElement): void {
  if (CSS.supports('field-sizing', 'content')) return;
  field.style.blockSize = 'auto';
  field.style.blockSize = `${String(field.scrollHeight + field.offsetHeight - field.clientHeight)}px`;
}
