// The gradebook: which class, taking results in, and one view at a time. Each view is fetched when it is asked for.
import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale, Localized } from '../i18n/locale.ts';
import type { SlipOutline } from '../mastery/result-slip.ts';
import { useStore } from '../record/use-store.ts';
import { AddResults } from './AddResults.tsx';
import { ClassBar } from './ClassBar.tsx';
import type { BookOutline } from './content.ts';
import styles from './Gradebook.module.css';
import type { gradebookMessages } from './messages.ts';
import { Overview } from './Overview.tsx';
import { findSlip } from './read-input.ts';
import { gradebook, openGradebook } from './store.ts';
import type { takeInMessages } from './take-in-messages.ts';
import { takeSlipAndTell } from './tell-slip.ts';

export interface GradebookProps {
  readonly locale: Locale;
  readonly messages: Localized<typeof gradebookMessages>;
  readonly faults: Localized<typeof takeInMessages>;
  readonly outline: BookOutline;
  readonly slipOutline: SlipOutline;
  /** Folder of the content files that views fetch, with a slash at the end. */
  readonly contentHref: string;
}

/** What every view is given. */
export interface ViewProps extends GradebookProps {
  /** Says something in the one live region. */
  readonly tell: (text: string) => void;
}

const views = {
  items: () => import('./ItemsView.tsx').then((module) => module.ItemsView),
  answers: () => import('./AnswersView.tsx').then((module) => module.AnswersView),
  plays: () => import('./PlaysView.tsx').then((module) => module.PlaysView),
  export: () => import('./ExportView.tsx').then((module) => module.ExportView),
};
type LaterView = keyof typeof views;

export function Gradebook(props: GradebookProps) {
  const { messages: words } = props;
  const state = useStore(gradebook.$state);
  const people = useStore(gradebook.$people);
  const classes = useStore(gradebook.$classes);
  const chosen = useStore(gradebook.$chosen);
  const [told, tell] = useState('');
  const [view, setView] = useState<'overview' | LaterView>('overview');
  const [Later, setLater] = useState<{ name: string; View: ComponentType<ViewProps> }>();
  const [hasFailed, setFailed] = useState(false);
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const hear = () => void takeLink();
    void openGradebook(words.firstClass).then(hear);
    addEventListener('hashchange', hear);
    return () => {
      removeEventListener('hashchange', hear);
    };
  }, []);

  /** A slip that came with the address; once taken, it is out of it, so that a reload or a bookmark does not carry it. */
  async function takeLink(): Promise<void> {
    const slip = findSlip(location.hash);
    if (slip === undefined || gradebook.$state.get() !== 'open') return;
    const { said, isSettled } = await takeSlipAndTell(slip, props);
    if (isSettled && findSlip(location.hash) === slip) history.replaceState(null, '', location.pathname);
    tell(said);
  }

  function show(next: 'overview' | LaterView): void {
    setView(next);
    setFailed(false);
    if (next === 'overview') return;
    views[next]().then(
      (View) => {
        setLater({ name: next, View });
        place.current?.focus();
      },
      () => {
        setFailed(true);
      },
    );
  }

  if (state === 'opening') return <p role="status">{words.loading}</p>;
  if (state === 'blocked') return <p class="notice">{words.noDatabase}</p>;
  const names = {
    overview: words.overview,
    items: words.itemsView,
    answers: words.answersView,
    plays: words.playsView,
    export: words.exportView,
  };
  const all: ViewProps = { ...props, tell };
  return (
    <div class={styles['book']}>
      <ClassBar {...all} classes={classes} chosen={chosen} people={people.length} />
      <AddResults {...all} />
      <p role="status" class={styles['told']}>
        {told}
      </p>
      <nav class={`${styles['views'] ?? ''} no-print`} aria-label={words.views}>
        {(Object.keys(names) as (keyof typeof names)[]).map((name) => (
          <button
            key={name}
            type="button"
            class="button-quiet"
            aria-current={view === name ? 'true' : undefined}
            onClick={() => {
              show(name);
            }}
          >
            {names[name]}
          </button>
        ))}
      </nav>
      <div ref={place} tabIndex={-1} class={styles['view']}>
        {people.length === 0 ? (
          <p class="notice">{words.nobody}</p>
        ) : view === 'overview' ? (
          <Overview {...all} />
        ) : hasFailed ? (
          <p>
            {words.loadFailed}{' '}
            <button
              type="button"
              class="button-quiet"
              onClick={() => {
                show(view);
              }}
            >
              {words.retry}
            </button>
          </p>
        ) : Later?.name === view ? (
          <Later.View key={chosen} {...all} />
        ) : (
          <p>{words.loading}</p>
        )}
      </div>
    </div>
  );
}
