// The field and what is found below it: on the search page, and in the dialog of every page. Results are plain links, which
// the arrow keys walk; how many there are is said in one status line.
import { useEffect, useRef, useState } from 'preact/hooks';
import { formatMessage } from '../i18n/format-message.ts';
import type { Localized, Locale } from '../i18n/locale.ts';
import { groupHits } from './group-hits.ts';
import type { SearchKind } from './index-shape.ts';
import { loadSearch, type Search } from './load-search.ts';
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

/** How long typing must pause before the count is read out. */
const announceAfterMs = 500;

export function SearchBox({ locale, messages, isPage = false, onLeave }: Props) {
  const [query, setQuery] = useState('');
  const [search, setSearch] = useState<Search>();
  const [hasFailed, setHasFailed] = useState(false);
  const [results, setResults] = useState<SearchResults>();
  const [opened, setOpened] = useState<readonly SearchKind[]>([]);
  const [announced, setAnnounced] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef('');

  const load = () => {
    setHasFailed(false);
    loadSearch(locale).then(setSearch, () => {
      setHasFailed(true);
    });
  };

  useEffect(() => {
    load();
    if (isPage) setQuery(new URLSearchParams(location.search).get('q') ?? '');
  }, []);

  useEffect(() => {
    latest.current = query;
    if (!search) return;
    setOpened([]);
    const found = query.trim() === '' ? undefined : search.search(query);
    setResults(found);
    if (isPage) rememberQuery(query);
    if (!found) return;
    void search.searchDeeper(query, found.hits.length).then((deeper) => {
      if (deeper && latest.current === query) setResults(deeper(query));
    });
  }, [query, search]);

  useEffect(() => {
    const timer = setTimeout(() => {
      setAnnounced(results ? tellCount(results, query, messages) : '');
    }, announceAfterMs);
    return () => {
      clearTimeout(timer);
    };
  }, [results]);

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
  const groups = groupHits(results?.hits ?? [], (kind) => (opened.includes(kind) ? all : shown));
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
                marked={results?.marked ?? []}
                locale={locale}
                {...(onLeave ? { onLeave } : {})}
              />
            ))}
          </ul>
          {rest > 0 && (
            <button
              class={styles['more']}
              type="button"
              onClick={() => {
                setOpened([...opened, kind]);
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
