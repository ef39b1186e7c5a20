// The island of the hand-in page: what goes on the sheet, whose it is, and how it leaves: printed, as a file, copied.
import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../i18n/locale.ts';
import { $attempts, draftKeys, readDraft, updateDraft } from '../record/store.ts';
import { useStore } from '../record/use-store.ts';
import css from './HandIn.module.css';
import { HandInSheet } from './HandInSheet.tsx';
import { finishedAnswer, sheetToMarkdown, type HandInMessages, type Sheet } from './hand-in.ts';
import { useKeys } from './use-answer-key.ts';

interface SheetModule {
  readonly id: string;
  readonly title: string;
  /** Address of its keys. */
  readonly keysHref: string;
  /** In their order. */
  readonly questions: readonly string[];
}

interface HandInProps {
  readonly locale: Locale;
  readonly messages: HandInMessages;
  readonly modules: readonly SheetModule[];
}

/** Who hands in, kept for the next time. */
const whoKey = 'hand-in';
type Who = Pick<Sheet, 'name' | 'group'>;

function readWho(stored: unknown): Who {
  const who = stored as Partial<Record<keyof Who, unknown>> | undefined;
  const text = (value: unknown) => (typeof value === 'string' ? value.slice(0, 200) : '');
  return { name: text(who?.name), group: text(who?.group) };
}

export function HandIn({ locale, messages, modules }: HandInProps) {
  const attempts = useStore($attempts);
  const [scope, setScope] = useState('');
  const [only, setOnly] = useState('');
  const [who, setWho] = useState<Who>({ name: '', group: '' });
  const [date, setDate] = useState('');
  const [withMarks, setWithMarks] = useState(true);
  const [withModels, setWithModels] = useState(false);
  const [said, say] = useState('');

  useEffect(() => {
    const id = decodeURIComponent(location.hash.slice(1));
    if (modules.some(({ questions }) => questions.includes(id))) {
      setOnly(id);
      setScope(`question:${id}`);
    }
    const stored = readWho(readDraft<unknown>(whoKey));
    setWho(stored);
    if (stored.name === '')
      import('../record/profiles.ts').then(({ profiles }) => {
        const { name } = profiles.learner();
        // Unless somebody was quicker to type.
        setWho((now) => (now.name === '' ? { ...now, name } : now));
      }, Boolean);
    setDate(localDate(new Date()));
  }, []);

  const drafts = new Set(draftKeys());
  const answerOf = (id: string) => {
    const key = `reflection/${id}`;
    return finishedAnswer(attempts, drafts.has(key) ? readDraft<unknown>(key) : undefined, id);
  };
  const finished = modules
    .map((module) => ({ ...module, questions: module.questions.filter((id) => answerOf(id)) }))
    .filter(({ questions }) => questions.length > 0);
  const chosen = finished
    .map((module) => ({
      ...module,
      questions: module.questions.filter(
        (id) => scope === '' || scope === `module:${module.id}` || scope === `question:${id}`,
      ),
    }))
    .filter(({ questions }) => questions.length > 0);
  const [keys, retry] = useKeys(chosen.map(({ keysHref }) => keysHref));
  const sheet: Sheet | undefined =
    typeof keys === 'object' && keys.value.length === chosen.length
      ? {
          ...who,
          date,
          withMarks,
          withModels,
          modules: chosen.map(({ title, questions }, index) => ({
            title,
            entries: questions.flatMap((id) => {
              const key = keys.value[index]?.[id];
              const answer = answerOf(id);
              return key && answer ? [{ id, key, answer }] : [];
            }),
          })),
        }
      : undefined;

  const keepWho = (change: Partial<Who>): void => {
    setWho({ ...who, ...change });
    void updateDraft<unknown>(whoKey, (stored) => ({ ...readWho(stored), ...change }));
  };
  const save = async (made: Sheet): Promise<void> => {
    const { saveMarkdown } = await import('../record/save-text.ts');
    saveMarkdown(messages.file, sheetToMarkdown(made, messages));
  };
  const copy = async (made: Sheet): Promise<void> => {
    try {
      await navigator.clipboard.writeText(sheetToMarkdown(made, messages));
      say(messages.copied);
    } catch {
      say(messages.copyFailed);
    }
  };

  if (finished.length === 0) return <p class="notice">{messages.nothing}</p>;
  return (
    <>
      <form class={`card ${css['form'] ?? ''}`} method="dialog">
        <label class={css['wide']}>
          <span>{messages.scope}</span>
          <select
            value={scope}
            onChange={({ currentTarget }) => {
              setScope(currentTarget.value);
            }}
          >
            {only !== '' && <option value={`question:${only}`}>{messages.one}</option>}
            <option value="">{messages.everything}</option>
            {finished.map(({ id, title }) => (
              <option key={id} value={`module:${id}`}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{messages.name}</span>
          <input
            autoComplete="name"
            value={who.name}
            onInput={({ currentTarget }) => {
              keepWho({ name: currentTarget.value });
            }}
          />
        </label>
        <label>
          <span>{messages.group}</span>
          <input
            autoComplete="off"
            value={who.group}
            onInput={({ currentTarget }) => {
              keepWho({ group: currentTarget.value });
            }}
          />
        </label>
        <label>
          <span>{messages.date}</span>
          <input
            type="date"
            value={date}
            onInput={({ currentTarget }) => {
              setDate(currentTarget.value);
            }}
          />
        </label>
        <div class={css['ticks']}>
          <label>
            <input
              type="checkbox"
              checked={withMarks}
              onChange={({ currentTarget }) => {
                setWithMarks(currentTarget.checked);
              }}
            />
            {messages.withMarks}
          </label>
          <label>
            <input
              type="checkbox"
              checked={withModels}
              onChange={({ currentTarget }) => {
                setWithModels(currentTarget.checked);
              }}
            />
            {messages.withModels}
          </label>
        </div>
        {sheet && (
          <p class={css['buttons']}>
            <button
              class="button"
              type="button"
              onClick={() => {
                print();
              }}
            >
              {messages.print}
            </button>
            <button class="button-quiet" type="button" onClick={() => void save(sheet)}>
              {messages.download}
            </button>
            <button class="button-quiet" type="button" onClick={() => void copy(sheet)}>
              {messages.copy}
            </button>
          </p>
        )}
        <p role="status">{said}</p>
      </form>
      {keys === 'loading' && <p>{messages.loading}</p>}
      {keys === 'failed' && (
        <p class="notice">
          {messages.offline}{' '}
          <button class="button-quiet" type="button" onClick={retry}>
            {messages.retry}
          </button>
        </p>
      )}
      {sheet && <HandInSheet sheet={sheet} messages={messages} locale={locale} />}
    </>
  );
}

/** The day by the learner's own calendar, as a date field wants it. */
function localDate(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
