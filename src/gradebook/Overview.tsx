// The class at a glance: who needs help, who is missing, who has done what; and one person, looked at closely.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { formatMessage } from '../i18n/format-message.ts';
import { useStore } from '../record/use-store.ts';
import { cellText, listColumns } from './class-columns.ts';
import type { ViewProps } from './Gradebook.tsx';
import styles from './Gradebook.module.css';
import { missingNames } from './identify.ts';
import type { Person } from './judge-people.ts';
import { Matrix } from './Matrix.tsx';
import { PersonCard } from './PersonCard.tsx';
import { gradebook } from './store.ts';
import { tellReason } from './tell-reason.ts';
import { usePeople } from './use-people.ts';

type Order = 'name' | 'help' | 'last';

/** By name they come already; who is equal stays so. */
const orders: Record<Order, (left: Person, right: Person) => number> = {
  name: () => 0,
  help: (left, right) => right.reasons.length - left.reasons.length,
  last: ({ reading: left }, { reading: right }) =>
    Number(left.lastAt < right.lastAt) - Number(left.lastAt > right.lastAt),
};

/** Shown before "n more". */
const helpShown = 12;
const nobody: readonly Person[] = [];

export function Overview(props: ViewProps) {
  const { messages: words, outline } = props;
  const judged = usePeople(props);
  const people = judged ?? nobody;
  const classes = useStore(gradebook.$classes);
  const chosen = useStore(gradebook.$chosen);
  const [module, setModule] = useState('');
  const [wanted, setWanted] = useState('');
  const [order, setOrder] = useState<Order>('name');
  const [opened, setOpened] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);

  const roster = classes.find(({ id }) => id === chosen)?.roster ?? [];
  const missing = useMemo(
    () =>
      missingNames(
        roster,
        people.map(({ row }) => row),
      ),
    [roster, people],
  );
  const inNeed = people
    .filter(({ reasons }) => reasons.length > 0)
    .sort((left, right) => right.reasons.length - left.reasons.length);
  const columns = useMemo(() => listColumns(outline, module, words), [module]);
  const rows = useMemo(() => {
    const part = wanted.trim().toLowerCase();
    return people
      .filter(({ name }) => part === '' || name.toLowerCase().includes(part))
      .sort(orders[order])
      .map(({ row, name, reading, reasons }) => ({
        key: row.key,
        name,
        isMarked: reasons.length > 0,
        cells: () => columns.map((column) => cellText(column, reading, words)),
      }));
  }, [people, columns, wanted, order]);

  function open(key: string): void {
    setOpened(key);
  }
  useEffect(() => {
    if (opened !== '') dialog.current?.showModal();
  }, [opened]);
  const person = people.find(({ row }) => row.key === opened);

  if (!judged) return <p>{words.loading}</p>;

  return (
    <>
      <section aria-labelledby="help-title">
        <h2 id="help-title">{words.helpTitle}</h2>
        {inNeed.length === 0 && <p>{words.helpNobody}</p>}
        <ul class={styles['help']}>
          {inNeed.slice(0, helpShown).map(({ row, name, reasons }) => (
            <li key={row.key} class="card">
              <button
                type="button"
                onClick={() => {
                  open(row.key);
                }}
              >
                <bdi>{name}</bdi>
              </button>
              <ul>
                {reasons.map((reason, index) => (
                  <li key={index}>{tellReason(reason, outline, words)}</li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
        {inNeed.length > helpShown && (
          <p>{formatMessage(words.helpMore, { n: inNeed.length - helpShown })}</p>
        )}
        <p class={styles['fine']}>{words.helpRule}</p>
        {missing.length > 0 && (
          <details>
            <summary>{formatMessage(words.missing, { n: missing.length })}</summary>
            <ul class={styles['names']}>
              {missing.map((name) => (
                <li key={name}>
                  <bdi>{name}</bdi>
                </li>
              ))}
            </ul>
          </details>
        )}
      </section>
      <section>
        <h2>{words.matrixTitle}</h2>
        <div class={`${styles['controls'] ?? ''} no-print`}>
          <label>
            <span>{words.show}</span>
            <select
              value={module}
              onChange={({ currentTarget }) => {
                setModule(currentTarget.value);
              }}
            >
              <option value="">{words.allModules}</option>
              {outline.modules.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>{words.sort}</span>
            <select
              value={order}
              onChange={({ currentTarget }) => {
                setOrder(currentTarget.value as Order);
              }}
            >
              <option value="name">{words.sortName}</option>
              <option value="help">{words.sortHelp}</option>
              <option value="last">{words.sortLast}</option>
            </select>
          </label>
          <label>
            <span>{words.find}</span>
            <input
              type="search"
              value={wanted}
              onInput={({ currentTarget }) => {
                setWanted(currentTarget.value);
              }}
            />
          </label>
        </div>
        <p class={styles['fine']}>{words.matrixHint}</p>
        <Matrix
          label={words.matrixTitle}
          person={words.person}
          marked={words.needsHelp}
          columns={columns}
          rows={rows}
          onOpen={open}
        />
      </section>
      <dialog
        ref={dialog}
        class={styles['dialog']}
        aria-labelledby="person-title"
        onClose={() => {
          setOpened('');
        }}
      >
        {person && (
          <PersonCard
            key={opened}
            {...props}
            person={person}
            onClose={() => {
              dialog.current?.close();
            }}
          />
        )}
      </dialog>
    </>
  );
}
