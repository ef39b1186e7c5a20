// The field and what is found below it: on the search page, and in the dialog of every page. Results are plain links, which
// the arrow keys walk; how many there are is said in one status line.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { formatMessage } from '../i18n/format-message.ts';
import type { Localized, Locale } from '../i18n/locale.ts';
import { beginOf, groupHits } from './group-hits.ts';
import type { SearchKind } from './index-shape.ts';
import { loadSearch, type Search } from './load-search.ts';
import { patternOf } from './mark-text.ts';
import type { searchMessages } from './messages.ts';
import { ResultLink } from './ResultLink.tsx';
import styles from './SearchBox.module.css';
import type { SearchResults } from './search-index.ts';

interface Props {
  readonly locale: Locale;
  readonly messages: Localized<typeof searchMessages>;
  /** On the search page the query is part of the address. */
  readonly isPage?: boolean;
  /** A result was taken. */
  readonly onLeave?: () => void;
}

/** Results of each kind before “more” is asked for. */
const shownOnPage = 8;
const shownInDialog = 4;
const all = 500;

/** Results drawn with each letter: a phone's screenful. The others stand below and follow when typing pauses. */
const shownAtOnce = 6;
const settleMs = 150;

/** How long typing must pause before the count is read out and the address told. */
const pauseMs = 500;

export function SearchBox({ locale, messages, isPage = false, onLeave }: Props) {
  const [query, setQuery] = useState('');
  const [search, setSearch] = useState<Search>();
  const [hasFailed, setHasFailed] = useState(false);
  /** What whole texts gave for a query, when the extracts gave little. */
  const [deeper, setDeeper] = useState<{ readonly query: string; readonly results: SearchResults }>();
  const [opened, setOpened] = useState<{ readonly query: string; readonly kinds: readonly SearchKind[] }>();
  /** The last query for which everything is drawn. */
  const [settled, settle] = useState('');
  const [announced, setAnnounced] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef('');
  latest.current = query;

  const quick = useMemo(
    () => (search && query.trim() !== '' ? search.search(query) : undefined),
    [query, search],
  );
  const results = deeper?.query === query ? deeper.results : quick;
  const pattern = useMemo(() => patternOf(results?.marked ?? []), [results]);

  const load = () => {
    setHasFailed(false);
    loadSearch(locale).then(setSearch, () => {
      setHasFailed(true);
    });
  };

  useEffect(() => {
    load();
    // What was typed before the page could hear comes before what the address says.
    const typed = box.current?.querySelector('input')?.value ?? '';
    if (isPage) setQuery(typed || (new URLSearchParams(location.search).get('q') ?? ''));
  }, []);

  useEffect(() => {
    if (!search || !quick) return;
    void search.searchDeeper(query, quick.hits.length).then((found) => {
      if (found && latest.current === query) setDeeper({ query, results: found(query) });
    });
  }, [quick]);

  useEffect(() => {
    const timer = setTimeout(() => {
      settle(query);
    }, settleMs);
    return () => {
      clearTimeout(timer);
    };
  }, [query]);

  useEffect(() => {
    if (!search) return;
    const timer = setTimeout(() => {
      setAnnounced(results ? tellCount(results, query, messages) : '');
      if (isPage) rememberQuery(query);
    }, pauseMs);
    return () => {
      clearTimeout(timer);
    };
  }, [results]);

  const leave = () => {
    if (isPage) rememberQuery(query);
    onLeave?.();
  };

  /** Field and links, in the order in which they stand. */
  const stops = () => [...(box.current?.querySelectorAll<HTMLElement>('input, a') ?? [])];

  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const places = stops();
    const at = places.indexOf(event.target as HTMLElement);
    if (step !== undefined && at >= 0) {
      event.preventDefault();
      places[Math.min(Math.max(at + step, 0), places.length - 1)]?.focus();
    } else if (event.key === 'Enter' && at === 0 && !event.isComposing) {
      event.preventDefault();
      places[1]?.click();
    }
  };

  const shown = isPage ? shownOnPage : shownInDialog;
  const openedKinds = opened?.query === query ? opened.kinds : [];
  const found = groupHits(results?.hits ?? [], (kind) => (openedKinds.includes(kind) ? all : shown));
  const groups = settled === query ? found : beginOf(found, shownAtOnce);
  return (
    <div class={styles['box']} ref={box} onKeyDown={walk}>
      <label>
        <span class={isPage ? undefined : 'visually-hidden'}>{messages.label}</span>
        <input
          type="search"
          value={query}
          maxLength={80}
          autocomplete="off"
          spellcheck={false}
          enterkeyhint="go"
          onInput={({ currentTarget }) => {
            setQuery(currentTarget.value);
          }}
        />
      </label>
      <p class="visually-hidden" role="status">
        {announced}
      </p>
      {hasFailed && (
        <p class="notice">
          {messages.failed}{' '}
          <button class="button-quiet" type="button" onClick={load}>
            {messages.retry}
          </button>
        </p>
      )}
      {!hasFailed && !search && query !== '' && <p>{messages.loading}</p>}
      {query.trim() === '' && (
        <p class={styles['hint']}>
          {messages.hint}
          <br />
          <span class={styles['keys']}>{messages.keys}</span>
        </p>
      )}
      {results?.meant !== undefined && (
        <p class={styles['hint']}>{formatMessage(messages.meant, { query, meant: results.meant })}</p>
      )}
      {groups.map(({ kind, hits, rest }) => (
        <section key={kind} aria-labelledby={`found-${kind}`}>
          <h2 id={`found-${kind}`}>{messages.groups[kind]}</h2>
          <ul>
            {hits.map(({ document }) => (
              <ResultLink
                key={document.path}
                document={document}
                pattern={pattern}
                locale={locale}
                onLeave={leave}
              />
            ))}
          </ul>
          {rest > 0 && (
            <button
              class={styles['more']}
              type="button"
              onClick={() => {
                setOpened({ query, kinds: [...openedKinds, kind] });
              }}
            >
              {formatMessage(messages.more, { n: rest })}
            </button>
          )}
        </section>
      ))}
      {results?.hits.length === 0 && (
        <div>
          <p>{formatMessage(messages.none, { query })}</p>
          {results.near.length === 0 && <p>{messages.noneHint}</p>}
          {results.near.length > 0 && (
            <p class={styles['near']}>
              {messages.near}
              {results.near.map((word) => (
                <button
                  key={word}
                  class="button-quiet"
                  type="button"
                  onClick={() => {
                    setQuery(word);
                    box.current?.querySelector('input')?.focus();
                  }}
                >
                  {word}
                </button>
              ))}
            </p>
          )}
        </div>
      )}
    </div>
  );
}

function tellCount({ hits }: SearchResults, query: string, messages: Props['messages']): string {
  if (hits.length === 0) return formatMessage(messages.none, { query });
  return hits.length === 1 ? messages.countOne : formatMessage(messages.count, { n: hits.length });
}

/** So that going back to the page shows what was found. */
function rememberQuery(query: string): void {
  const address = new URL(location.href);
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  if (address.href !== location.href) history.replaceState(history.state, '', address);
}
