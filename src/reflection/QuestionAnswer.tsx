// The island of a question's page: writing, committing, comparing, marking. Decides which card is shown, where the focus
// goes and what is told to those who do not see; what a step means is decided by `store.ts` and the rules under it.
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Localized } from '../i18n/locale.ts';
import { $attempts, $saving } from '../record/store.ts';
import { useStore } from '../record/use-store.ts';
import { readAnswers, type AnswerSetting } from './answer-attempt.ts';
import { History } from './History.tsx';
import { MarkCard } from './MarkCard.tsx';
import { MarkedCard } from './MarkedCard.tsx';
import type { answerMessages } from './messages.ts';
import css from './QuestionAnswer.module.css';
import { createAnswerStore } from './store.ts';
import { useKeys } from './use-answer-key.ts';
import { WriteCard } from './WriteCard.tsx';

export type AnswerMessages = Localized<typeof answerMessages>;

export interface QuestionAnswerProps extends AnswerSetting {
  readonly messages: AnswerMessages;
  /** Address of the file with the keys of the question's module. */
  readonly keysHref: string;
  /** Where a finished answer can be printed. */
  readonly handInHref: string;
}

export function QuestionAnswer(page: QuestionAnswerProps) {
  const { questionId, messages, keysHref, revision } = page;
  // A page hands over its question once: nothing of it changes while it is open.
  const store = useMemo(() => createAnswerStore(page), []);
  const [state, setState] = useState(store.$answer.get());
  const attempts = useStore($attempts);
  const saving = useStore($saving);
  const [said, say] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const hasNews = useRef(false);
  const { view, committed, others } = state;
  const answers = readAnswers(attempts, questionId);
  const [keys, retry] = useKeys(view === 'write' && answers.length === 0 ? [] : [keysHref]);
  const key = typeof keys === 'object' ? keys.value[0]?.[questionId] : undefined;

  // Before the browser paints, so that what is stored is there in the same frame.
  useLayoutEffect(() => {
    const stops = [store.$answer.listen(setState), store.open()];
    setState(store.$answer.get());
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  useLayoutEffect(() => {
    if (!hasNews.current) return;
    hasNews.current = false;
    root.current?.querySelector<HTMLElement>('[data-news]')?.focus();
  }, [view]);
  /** Takes a step that brings up something new, which then takes the focus. */
  const act = (step: () => void): void => {
    hasNews.current = true;
    say('');
    step();
  };

  const wait = keys === 'failed' && (
    <p class="notice">
      {messages.offline}{' '}
      <button class="button-quiet" type="button" onClick={retry}>
        {messages.retry}
      </button>
    </p>
  );
  const last = answers.at(-1);
  const earlier = view === 'done' ? answers.slice(0, -1) : answers;
  return (
    <div class={css['answer']} ref={root}>
      {view === 'write' && (
        <WriteCard
          {...{ store, state, messages, saving, say }}
          onCommit={() => {
            act(store.commit);
          }}
        />
      )}
      {view === 'mark' && committed && (
        <MarkCard
          {...{ messages, committed, wait }}
          questionKey={key}
          hasLeftOver={others.length > 0}
          saving={saving}
          onTick={store.tick}
          onMark={(rubric) => {
            act(() => {
              store.mark(rubric);
            });
          }}
        />
      )}
      {view === 'done' && last && (
        <MarkedCard
          {...{ messages, wait, attempts }}
          answer={last}
          questionKey={key}
          isChanged={last.revision !== revision}
          hasLeftOver={others.length > 0 || state.text !== ''}
          handInHref={page.handInHref}
          onAgain={() => {
            act(store.again);
          }}
        />
      )}
      {earlier.length > 0 && (
        <History
          answers={earlier}
          attempts={attempts}
          messages={messages}
          locale={page.locale}
          questionKey={key}
        />
      )}
      <p class={css['said']} role="status">
        {said}
      </p>
    </div>
  );
}
