// The island: what is due today, then one card after the other until it is done. Decides what is shown, where the focus goes
// and what is told to those who do not see; which cards come is decided by the rules under `store.ts`.
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { formatMessage } from '../i18n/format-message.ts';
import { languageTag, type Locale, type Localized } from '../i18n/locale.ts';
import { $saving } from '../record/store.ts';
import { useStore } from '../record/use-store.ts';
import { CardOnTable } from './CardOnTable.tsx';
import type { Catalogue, Faces } from './card.ts';
import { noonOf } from './learning-day.ts';
import type { recallMessages } from './messages.ts';
import type { DayPlan } from './plan-day.ts';
import css from './RecallSession.module.css';
import type { Grade } from './schedule.ts';
import { createRecallStore, type Shown } from './store.ts';

export type RecallMessages = Localized<typeof recallMessages>;

interface RecallSessionProps {
  readonly locale: Locale;
  readonly messages: RecallMessages;
  readonly catalogue: Catalogue;
  /** Folder of the files with the cards' words. */
  readonly cardsHref: string;
  readonly homeHref: string;
}

export function RecallSession({ locale, messages, catalogue, cardsHref, homeHref }: RecallSessionProps) {
  const store = useMemo(() => createRecallStore(catalogue, locale), []);
  const [plan, setPlan] = useState<DayPlan>();
  const [shown, setShown] = useState<Shown>();
  const [faces, setFaces] = useState<Faces>({});
  const [state, setState] = useState<'still' | 'fetching' | 'failed' | 'over'>('still');
  const [said, say] = useState('');
  const saving = useStore($saving);
  const root = useRef<HTMLDivElement>(null);

  // Before the browser paints, so that what is due is there in the same frame.
  useLayoutEffect(() => {
    const stops = [store.$plan.listen(setPlan), store.open()];
    setPlan(store.$plan.get());
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  useLayoutEffect(() => {
    if (shown ?? state === 'over') root.current?.querySelector<HTMLElement>('[data-news]')?.focus();
  }, [shown, state]);

  /** Puts the next card on the table, its words fetched first where they are not there yet. */
  const next = async (known: Faces): Promise<void> => {
    const { queue } = store.$plan.get();
    const wanted = new Set(queue.filter((id) => !(id in known)));
    const files = Object.entries(catalogue.files)
      .filter(([, ids]) => ids.some((id) => wanted.has(id)))
      .map(([file]) => file);
    try {
      if (files.length > 0) setState('fetching');
      const fetched = await Promise.all(files.map((file) => fetchFaces(`${cardsHref}${file}.json`)));
      const all: Faces = Object.assign({}, known, ...fetched) as Faces;
      setFaces(all);
      // A card that an older page knows and a newer file no longer has is passed over.
      const card = store.show((id) => id in all);
      setShown(card);
      setState(card ? 'still' : 'over');
    } catch {
      setState('failed');
    }
  };
  const grade = (mark: Grade, revision: string, isRight?: boolean): void => {
    if (!shown) return;
    store.grade(shown, mark, revision, isRight);
    const { queue } = store.$plan.get();
    say(`${messages.grades[mark]} · ${formatMessage(messages.left, { n: queue.length })}`);
    void next(faces);
  };

  const count = plan?.queue.length ?? 0;
  const face = shown && faces[shown.card];
  return (
    <div class={`card ${css['recall'] ?? ''}`} ref={root}>
      {shown && state !== 'over' ? (
        <>
          <p class={css['head']}>
            <span>{formatMessage(messages.left, { n: count })}</span>
            <small data-saving={saving}>{saving === 'idle' ? '' : messages[saving]}</small>
          </p>
          {face && (
            <CardOnTable key={shown.id} face={face} messages={messages} locale={locale} onGrade={grade} />
          )}
        </>
      ) : !plan ? (
        <p>{messages.loading}</p>
      ) : count > 0 && state !== 'over' ? (
        <>
          <h2>{formatMessage(messages.today, { n: count })}</h2>
          <p>{formatMessage(messages.todayLead, { fresh: plan.fresh, minutes: Math.ceil(count / 2) })}</p>
          {state === 'failed' && <p class="notice">{messages.offline}</p>}
          <button
            class="button"
            type="button"
            disabled={state === 'fetching'}
            onClick={() => void next(faces)}
          >
            {state === 'failed' ? messages.retry : plan.done > 0 ? messages.goOn : messages.start}
          </button>
        </>
      ) : (
        <Nothing plan={plan} messages={messages} locale={locale} homeHref={homeHref} />
      )}
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}

async function fetchFaces(address: string): Promise<Faces> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return response.json() as Promise<Faces>;
}

interface NothingProps {
  readonly plan: DayPlan;
  readonly messages: RecallMessages;
  readonly locale: Locale;
  readonly homeHref: string;
}

/** The end of the day, or a deck that is still empty. */
function Nothing({ plan, messages, locale, homeHref }: NothingProps) {
  const { done, nextDay, isTomorrow } = plan;
  const date =
    nextDay === undefined
      ? ''
      : new Intl.DateTimeFormat(languageTag[locale], {
          dateStyle: 'full',
          timeZone: 'UTC',
        }).format(noonOf(nextDay));
  const title = done > 0 ? messages.finished : nextDay === undefined ? messages.none : messages.nothing;
  return (
    <>
      <h2 data-news tabIndex={-1}>
        {title}
      </h2>
      {done > 0 && <p>{formatMessage(messages.finishedLead, { n: done })}</p>}
      {done === 0 && nextDay === undefined && <p>{messages.noneLead}</p>}
      {nextDay !== undefined && (
        <p>{isTomorrow ? messages.tomorrow : formatMessage(messages.nextOn, { date })}</p>
      )}
      <p>
        <a class="button-quiet" href={homeHref}>
          {messages.toCourse}
        </a>
      </p>
    </>
  );
}
