// One person of the class, looked at closely.
import { useState } from 'preact/hooks';
import { formatMessage } from '../i18n/format-message.ts';
import { languageTag } from '../i18n/locale.ts';
import { CertificateCheck } from './CertificateCheck.tsx';
import type { BookOutline } from './content.ts';
import type { ViewProps } from './Gradebook.tsx';
import styles from './Gradebook.module.css';
import type { Person } from './judge-people.ts';
import { removePerson } from './store.ts';
import { tellReason } from './tell-reason.ts';

interface Props extends ViewProps {
  readonly person: Person;
  readonly onClose: () => void;
}

/** The name of an activity, `kind:id`; its id where the course no longer has it. */
export function activityName(outline: BookOutline, key: string): string {
  const [kind = '', id = ''] = key.split(':');
  if (kind === 'quiz') return outline.quizzes[id]?.title ?? id;
  if (kind === 'exam') return outline.exam.title;
  for (const module of outline.modules) {
    for (const list of [module.lessons, module.scenarios, module.questions]) {
      const found = list.find((one) => one.id === id);
      if (found) return found.title;
    }
  }
  return id;
}

export function PersonCard({ person, onClose, ...props }: Props) {
  const { messages: words, outline, locale, tell } = props;
  const [isAsking, ask] = useState(false);
  const { row, name, reading, reasons } = person;
  const percent = (share: number) => String(Math.round(share * 100));
  const day = (iso: string) =>
    iso === '' ? '' : new Date(iso).toLocaleDateString(languageTag[locale], { dateStyle: 'medium' });
  return (
    <div class="stack">
      <h2 id="person-title">
        <bdi>{name}</bdi>
      </h2>
      <p>
        {formatMessage(words.attemptsCount, { n: reading.attempts })}
        {reading.lastAt !== '' && ` · ${formatMessage(words.lastSeen, { date: day(reading.lastAt) })}`}
        {!row.reading && <span class="tag"> {words.fromSlip}</span>}
      </p>
      {person.isOtherEdition && <p class="notice">{words.otherOutline}</p>}
      {reading.oddSums > 0 && <p class="notice">{formatMessage(words.oddSums, { n: reading.oddSums })}</p>}
      {reasons.length > 0 && (
        <ul>
          {reasons.map((reason, index) => (
            <li key={index}>{tellReason(reason, outline, words)}</li>
          ))}
        </ul>
      )}
      <div class={styles['scroll']} tabIndex={0} role="region" aria-label={words.activity}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.activity}</th>
              <th scope="col">{words.firstScore}</th>
              <th scope="col">{words.bestScore}</th>
              <th scope="col">{words.times}</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(reading.done).map(([key, scores]) => {
              const isScored = !/^(lesson|reflection):/.test(key);
              return (
                <tr key={key}>
                  <td>{activityName(outline, key)}</td>
                  <td>{isScored ? percent(scores[0] ?? 0) : '✓'}</td>
                  <td>{isScored ? percent(Math.max(...scores)) : '✓'}</td>
                  <td>{scores.length}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {row.reading && <CertificateCheck {...props} row={row} />}
      <div class={styles['actions']}>
        <button type="button" class="button" onClick={onClose}>
          {words.close}
        </button>
        <button
          type="button"
          class="button-quiet"
          onClick={() => {
            if (!isAsking) ask(true);
            else {
              onClose();
              removePerson(row.key).catch(() => {
                tell(words.notDone);
              });
            }
          }}
        >
          {words.removePerson}
        </button>
      </div>
      {isAsking && <p role="alert">{words.removeSure}</p>}
    </div>
  );
}
