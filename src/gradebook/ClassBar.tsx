// Which class is in view; making one, its settings, its end.
import { useEffect, useRef, useState } from 'preact/hooks';
import { formatMessage } from '../i18n/format-message.ts';
import type { ClassInfo } from './class-book.ts';
import type { ViewProps } from './Gradebook.tsx';
import styles from './Gradebook.module.css';
import { aClass, chooseClass, removeClass, saveClass } from './store.ts';

interface Props extends ViewProps {
  readonly classes: readonly ClassInfo[];
  readonly chosen: string;
  readonly people: number;
}

export function ClassBar({ messages: words, outline, tell, classes, chosen, people }: Props) {
  const [edited, edit] = useState<ClassInfo>();
  const [isAsking, ask] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const current = classes.find(({ id }) => id === chosen);

  function open(info: ClassInfo): void {
    edit(info);
    ask(false);
    setFailed(false);
  }
  // Once its fields are there, so that the first of them gets the focus.
  useEffect(() => {
    if (edited) dialog.current?.showModal();
  }, [edited]);
  /** The dialog stays until the class is there, so that nothing is taken into another class meanwhile. */
  async function save(event: Event): Promise<void> {
    event.preventDefault();
    if (!edited) return;
    setFailed(false);
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const text = (name: string) => {
      const value = form.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    const info = {
      id: edited.id,
      name: text('name').slice(0, 100) || words.firstClass,
      from: text('from'),
      to: text('to'),
      trainer: text('trainer').slice(0, 100),
      taught: form.getAll('taught').map(String),
    };
    try {
      await saveClass({ ...info, roster: await readNames(text('roster')) });
      dialog.current?.close();
    } catch {
      setFailed(true);
    }
  }

  return (
    <div class={`${styles['bar'] ?? ''} no-print`}>
      <label>
        <span>{words.class}</span>
        <select
          value={chosen}
          onChange={({ currentTarget }) => {
            chooseClass(currentTarget.value).catch(() => {
              currentTarget.value = chosen;
              tell(words.notDone);
            });
          }}
        >
          {classes.map(({ id, name, from }) => (
            <option key={id} value={id}>
              {from ? `${name} (${from})` : name}
            </option>
          ))}
        </select>
      </label>
      <span class="tag">{formatMessage(words.people, { n: people })}</span>
      <button
        type="button"
        class="button-quiet"
        onClick={() => {
          if (current) open(current);
        }}
      >
        {words.editClass}
      </button>
      <button
        type="button"
        class="button-quiet"
        onClick={() => {
          open(aClass(''));
        }}
      >
        {words.newClass}
      </button>
      <dialog
        ref={dialog}
        aria-label={words.editClass}
        class={styles['dialog']}
        onClose={() => {
          edit(undefined);
        }}
      >
        {edited && (
          <form key={edited.id} onSubmit={(event) => void save(event)} class="stack">
            <label>
              <span>{words.className}</span>
              <input name="name" defaultValue={edited.name} maxLength={100} required />
            </label>
            <div class={styles['pair']}>
              <label>
                <span>{words.from}</span>
                <input type="date" name="from" defaultValue={edited.from} />
              </label>
              <label>
                <span>{words.to}</span>
                <input type="date" name="to" defaultValue={edited.to} />
              </label>
            </div>
            <label>
              <span>{words.trainer}</span>
              <input name="trainer" defaultValue={edited.trainer} maxLength={100} />
            </label>
            <label>
              <span>{words.roster}</span>
              <textarea name="roster" rows={4} defaultValue={edited.roster.join('\n')} />
              <small>{words.rosterHint}</small>
            </label>
            <fieldset>
              <legend>{words.taught}</legend>
              <small>{words.taughtHint}</small>
              {outline.modules.map(({ id, title }) => (
                <label key={id} class={styles['tick']}>
                  <input
                    type="checkbox"
                    name="taught"
                    value={id}
                    defaultChecked={edited.taught.includes(id)}
                  />
                  {title}
                </label>
              ))}
            </fieldset>
            <div class={styles['actions']}>
              <button type="submit" class="button">
                {words.save}
              </button>
              <button
                type="button"
                class="button-quiet"
                onClick={() => {
                  dialog.current?.close();
                }}
              >
                {words.cancel}
              </button>
              {classes.some(({ id }) => id === edited.id) && !isAsking && (
                <button
                  type="button"
                  class="button-quiet"
                  onClick={() => {
                    ask(true);
                  }}
                >
                  {words.deleteClass}
                </button>
              )}
            </div>
            {hasFailed && (
              <p class="notice" role="alert">
                {words.classNotSaved}
              </p>
            )}
            {isAsking && (
              <p class="notice" role="alert">
                {formatMessage(words.deleteClassSure, { name: edited.name, n: people })}{' '}
                <button
                  type="button"
                  class="button-quiet"
                  onClick={() => {
                    dialog.current?.close();
                    removeClass(words.firstClass).then(
                      () => {
                        tell('');
                      },
                      () => {
                        tell(words.notDone);
                      },
                    );
                  }}
                >
                  {words.deleteSure}
                </button>
              </p>
            )}
          </form>
        )}
      </dialog>
    </div>
  );
}

/** Names out of a pasted list or table; the reader of tables comes only when there is something to read. */
export async function readNames(text: string): Promise<string[]> {
  if (text.trim() === '') return [];
  const [{ parse }, { readRoster }] = await Promise.all([import('papaparse'), import('./read-input.ts')]);
  return readRoster(parse<string[]>(text.trim(), { skipEmptyLines: true }).data);
}
