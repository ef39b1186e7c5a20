// The class as files: a workbook, tables as text, a printed report. What makes them is fetched on the click.
import { useState } from 'preact/hooks';
import { formatMessage } from '../i18n/format-message.ts';
import type { ViewProps } from './Gradebook.tsx';
import styles from './Gradebook.module.css';
import { Report } from './Report.tsx';
import { usePeople } from './use-people.ts';

type Kind = 'xlsx' | 'class.csv' | 'items.csv';

export function ExportView(props: ViewProps) {
  const { messages: words, tell } = props;
  const people = usePeople(props);
  const [isMaking, setMaking] = useState(false);

  async function make(kind: Kind): Promise<void> {
    setMaking(true);
    tell(words.making);
    try {
      const { exportClass } = await import('./export-class.ts');
      tell(formatMessage(words.made, { name: await exportClass(kind, people ?? [], props) }));
    } catch {
      tell(words.exportFailed);
    }
    setMaking(false);
  }

  const button = (kind: Kind, label: string, look: string) => (
    <button type="button" class={look} disabled={isMaking || !people} onClick={() => void make(kind)}>
      {label}
    </button>
  );
  return (
    <section aria-labelledby="export-title">
      <h2 id="export-title" class="no-print">
        {words.exportView}
      </h2>
      <p class="no-print">{words.exportLead}</p>
      <div class={`${styles['actions'] ?? ''} no-print`}>
        {button('xlsx', words.exportXlsx, 'button')}
        {button('class.csv', words.exportCsv, 'button-quiet')}
        {button('items.csv', words.exportItemsCsv, 'button-quiet')}
        <button
          type="button"
          class="button-quiet"
          onClick={() => {
            print();
          }}
        >
          {words.print}
        </button>
      </div>
      {people ? <Report {...props} people={people} /> : <p>{words.loading}</p>}
    </section>
  );
}
