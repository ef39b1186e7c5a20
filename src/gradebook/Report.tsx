// The class on paper: who needs help and why, and the overview as a plain table, module by module.
import { formatMessage } from '../i18n/format-message.ts';
import { useStore } from '../record/use-store.ts';
import { cellText, listColumns } from './class-columns.ts';
import type { ViewProps } from './Gradebook.tsx';
import styles from './Gradebook.module.css';
import type { Person } from './judge-people.ts';
import { gradebook } from './store.ts';
import { tellReason } from './tell-reason.ts';

/** People on paper; more than this is for the spreadsheet. */
const printed = 120;

/** Columns whose heads fit side by side on an upright sheet. */
const fewColumns = 10;

export function Report({
  messages: words,
  outline,
  people,
}: ViewProps & { readonly people: readonly Person[] }) {
  const classes = useStore(gradebook.$classes);
  const chosen = useStore(gradebook.$chosen);
  const info = classes.find(({ id }) => id === chosen);
  const inNeed = people.filter(({ reasons }) => reasons.length > 0);
  const columns = listColumns(outline, '', words).filter((column) =>
    people.some(({ reading }) => column.activities.some((key) => reading.done[key] !== undefined)),
  );
  return (
    <div class={styles['report']}>
      <h2>
        {info?.name} · {formatMessage(words.people, { n: people.length })}
      </h2>
      {info && (info.from || info.to) && (
        <p>
          {info.from} – {info.to}
        </p>
      )}
      <h3>{words.helpTitle}</h3>
      {inNeed.length === 0 ? (
        <p>{words.helpNobody}</p>
      ) : (
        <ul class={styles['names']}>
          {inNeed.map(({ row, name, reasons }) => (
            <li key={row.key}>
              <bdi>{name}</bdi>: {reasons.map((reason) => tellReason(reason, outline, words)).join('; ')}
            </li>
          ))}
        </ul>
      )}
      <h3>{words.matrixTitle}</h3>
      <div class={styles['scroll']} tabIndex={0} role="region" aria-label={words.matrixTitle}>
        <table
          class={`${styles['paper'] ?? ''} ${columns.length > fewColumns ? (styles['many'] ?? '') : ''}`}
        >
          <thead>
            <tr>
              <th scope="col">{words.person}</th>
              {columns.map(({ key, title, group }) => (
                <th key={key} scope="col">
                  {group && <small>{group} · </small>}
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {people.slice(0, printed).map(({ row, name, reading }) => (
              <tr key={row.key}>
                <th scope="row">
                  <bdi>{name}</bdi>
                </th>
                {columns.map((column) => (
                  <td key={column.key}>{cellText(column, reading, words).text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {people.length > printed && <p>{formatMessage(words.helpMore, { n: people.length - printed })}</p>}
    </div>
  );
}
