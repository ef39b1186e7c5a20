// What people answered to one item, as bars with their numbers.
import { formatMessage } from '../i18n/format-message.ts';
import type { ViewProps } from './Gradebook.tsx';
import styles from './Gradebook.module.css';
import type { Tally } from './tally-responses.ts';

interface Props {
  readonly tally: Tally;
  readonly words: ViewProps['messages'];
  /** Misconception id → the wrong belief. */
  readonly beliefs: Readonly<Record<string, string>>;
}

export function TallyTable({ tally, words, beliefs }: Props) {
  return (
    <>
      {tally.groups.map(({ label, lines }, place) => (
        <div
          key={place}
          class={styles['scroll']}
          tabIndex={0}
          role="region"
          aria-label={label || words.tallyTitle}
        >
          <table class={styles['figures']}>
            {label !== '' && <caption>{label}</caption>}
            <thead>
              <tr>
                <th scope="col">{words.option}</th>
                <th scope="col">{words.count}</th>
                <th scope="col">{words.share}</th>
                <th scope="col">{words.sure}</th>
                <th scope="col">{words.belief}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ text, isKey, count, sure, mistake }, index) => (
                <tr key={index}>
                  <th scope="row">
                    {isKey && <span class={styles['key']}>✓ {words.key}</span>} {text}
                  </th>
                  <td>{count}</td>
                  <td>
                    <meter min={0} max={Math.max(1, tally.people)} value={count} aria-label={text}>
                      {count}
                    </meter>{' '}
                    {tally.people > 0 ? Math.round((100 * count) / tally.people) : 0}%
                  </td>
                  <td>{sure}</td>
                  <td>{mistake === undefined ? '' : (beliefs[mistake] ?? mistake)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
      {tally.blank > 0 && <p class={styles['fine']}>{formatMessage(words.blank, { n: tally.blank })}</p>}
      {tally.otherEdition > 0 && (
        <p class={styles['fine']}>{formatMessage(words.otherEdition, { n: tally.otherEdition })}</p>
      )}
    </>
  );
}
