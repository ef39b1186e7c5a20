// The island: a quiz from its start card to its result. Decides which card is shown, where the focus goes, and what is
// told to those who do not see; what a step means is decided by `store.ts` and the rules under it.
import { useStore } from '../record/use-store.ts';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { $saving } from '../record/store.ts';
import { letGo } from '../ui/let-go.ts';
import type { Aftermath } from './aftermath.ts';
import { Bar } from './Bar.tsx';
import { ItemCard } from './ItemCard.tsx';
import css from './QuizPlayer.module.css';
import type { QuizPlayerProps } from './stage.ts';
import { StartCard } from './StartCard.tsx';
import { createQuizStore, type QuizState } from './store.ts';

export function QuizPlayer(page: QuizPlayerProps) {
  const { messages, own } = page;
  const mode = page.mode ?? (page.compact ? 'practice' : undefined);
  // A page hands over its quiz once: nothing of it changes while it is open.
  const store = useMemo(() => createQuizStore({ ...page, mode }), []);
  // Listened to directly: `useStore` draws in a task of its own, and a quick hand would be ahead of the page.
  const [latest, setLatest] = useState(store.$quiz.get());
  const root = useRef<HTMLDivElement>(null);
  const hasNews = useRef(false);
  const [steps, countSteps] = useState(0);
  const [said, say] = useState('');
  const [aftermath, setAftermath] = useState<Aftermath>();

  // What is on screen stays until all that the next view needs is there: no empty card in between.
  const onScreen = useRef(latest);
  const isShowable = (quiz: QuizState) => !!aftermath || !isAftermath(quiz);
  if (isShowable(latest)) onScreen.current = latest;
  const state = onScreen.current;

  // Before the browser paints, so that what is stored is there in the same frame.
  useLayoutEffect(() => {
    const stops = [store.$quiz.listen(setLatest), store.open()];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  // Fetched once there is something to tell or soon will be; a failed fetch is tried again at the next step.
  const isTouched = isAftermath(latest) || !!latest.run?.id;
  useEffect(() => {
    if (isTouched && !aftermath)
      import('./aftermath.ts')
        .then((loaded) => {
          setAftermath(loaded.aftermath);
        })
        .catch(() => {
          say(messages.offline);
        });
  }, [isTouched, steps]);
  useLayoutEffect(() => {
    if (hasNews.current && root.current && state === latest)
      hasNews.current = !focusNews(root.current, state.view === 'run');
  });
  const act = (step?: () => void): void => {
    say('');
    step?.();
    const next = store.$quiz.get();
    if (next !== latest && isShowable(next)) letGo();
    hasNews.current = true;
    countSteps((count) => count + 1);
  };

  const { view, run, attempt } = state;
  const stage = { page, store, aftermath, act, say };
  const place = run ? run.items.indexOf(run.place.item) + 1 : 0;
  return (
    <div class={`card ${css['player'] ?? ''}`} ref={root}>
      {view === 'run' && run ? (
        <>
          <div class="head">
            <span aria-hidden="true">
              {place} / {run.items.length}
            </span>
            <Bar share={place / run.items.length} />
            <Saving {...{ messages }} isBegun={run.id !== ''} />
          </div>
          {own && <own.Above {...stage} run={run} />}
          <ItemCard {...stage} run={run} />
          {!mode && (
            <button
              class="leave"
              type="button"
              onClick={() => {
                act(() => {
                  store.show('start');
                });
              }}
            >
              {messages.leave}
            </button>
          )}
        </>
      ) : view === 'result' && attempt && aftermath ? (
        <aftermath.ResultCard
          {...stage}
          attempt={attempt}
          onAgain={() => {
            if (mode) store.begin(mode);
            else store.show('start');
          }}
        />
      ) : own ? (
        <own.Start {...stage} state={state} />
      ) : (
        <StartCard {...stage} state={state} />
      )}
      <p class="said" role="status">
        {said}
      </p>
    </div>
  );
}

/** Whether what was done is kept; drawn alone when that changes. */
function Saving({ messages, isBegun }: Pick<QuizPlayerProps, 'messages'> & { readonly isBegun: boolean }) {
  const saving = useStore($saving);
  return <small data-saving={saving}>{saving === 'idle' || !isBegun ? '' : messages[saving]}</small>;
}

/** Does the view show what the aftermath tells? */
function isAftermath({ view, run }: QuizState): boolean {
  return view === 'result' || (view === 'run' && run?.answers[run.place.item] !== undefined);
}

/**
 * Moves the focus to what has come up: in an item the newest thing is the last that can take it (question, feedback,
 * warning), on the other cards the first. A card whose top is out of sight is shown from its top.
 * @returns whether there was anything to focus
 */
function focusNews(root: HTMLElement, isItem: boolean): boolean {
  const news = [...root.querySelectorAll<HTMLElement>('[tabindex="-1"]')];
  const target = isItem ? news.at(-1) : news[0];
  const isInside = isItem && target?.tagName === 'DIV';
  target?.focus({ preventScroll: !isInside });
  if (!isInside && root.getBoundingClientRect().top < 0) root.scrollIntoView();
  return target !== undefined;
}
