// How far the reading of files is, and which were refused, and why.
import { useState } from 'preact/hooks';
import { formatMessage } from '../i18n/format-message.ts';
import type { ViewProps } from './Gradebook.tsx';
import styles from './Gradebook.module.css';
import { stopTaking, type Taking } from './store.ts';

/** Refusals told one by one; the rest is a number. */
const listed = 500;

export function TakingProgress({ taking, messages: words, faults }: { taking: Taking } & ViewProps) {
  const { news, total, refused, ended } = taking;
  // Drawn when it is looked at: while files are read it would be drawn anew ten times a second.
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {ended === undefined && (
        <div class={styles['reading']}>
          <progress max={total} value={news.files} aria-label={words.progress} />
          <span>{formatMessage(words.reading, { stored: news.stored, refused: news.refused })}</span>
          <button type="button" class="button-quiet" onClick={stopTaking}>
            {words.stop}
          </button>
        </div>
      )}
      {refused.length > 0 && (
        <details
          class={styles['refused']}
          open={isOpen}
          onToggle={({ currentTarget }) => {
            setOpen(currentTarget.open);
          }}
        >
          <summary>{formatMessage(words.refusedTitle, { n: news.refused })}</summary>
          {isOpen && <Refusals refused={refused} words={words} faults={faults} />}
        </details>
      )}
    </>
  );
}

interface RefusalsProps {
  readonly refused: Taking['refused'];
  readonly words: ViewProps['messages'];
  readonly faults: ViewProps['faults'];
}

function Refusals({ refused, words, faults }: RefusalsProps) {
  return (
    <div class={styles['scroll']} tabIndex={0} role="region" aria-label={words.refusedFile}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.refusedFile}</th>
            <th scope="col">{words.refusedWhy}</th>
          </tr>
        </thead>
        <tbody>
          {refused.slice(0, listed).map(({ name, reason }, index) => (
            <tr key={index}>
              <td>
                <bdi>{name.slice(0, 120)}</bdi>
              </td>
              <td>{faults[reason]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
