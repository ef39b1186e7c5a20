// In a person's card: does the certificate they show come from the record they handed in?
import { useId, useState } from 'preact/hooks';
import { formatMessage } from '../i18n/format-message.ts';
import { languageTag } from '../i18n/locale.ts';
import type { CodeFinding } from '../mastery/certificate-code.ts';
import type { LearnerRow } from './class-book.ts';
import type { ViewProps } from './Gradebook.tsx';
import styles from './Gradebook.module.css';

export function CertificateCheck({ row, ...props }: ViewProps & { readonly row: LearnerRow }) {
  const { messages: words, contentHref } = props;
  const [told, tell] = useState<readonly string[]>([]);
  const id = useId();

  async function check(form: HTMLFormElement): Promise<void> {
    const typed = new FormData(form);
    const text = (field: string) => {
      const value = typed.get(field);
      return typeof value === 'string' ? value : '';
    };
    tell([words.checking]);
    try {
      const { checkCertificate } = await import('./check-certificate.ts');
      const course = `${contentHref}certificate.json`;
      tell(tellFinding(await checkCertificate(course, row, text('code'), text('name')), props));
    } catch {
      tell([words.loadFailed]);
    }
  }

  return (
    <details class="no-print">
      <summary>{words.checkTitle}</summary>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void check(event.currentTarget);
        }}
      >
        <p>{words.checkLead}</p>
        <div class={styles['pair']}>
          <label>
            <span>{words.checkCode}</span>
            <input name="code" required autocomplete="off" spellcheck={false} aria-describedby={id} />
          </label>
          <label>
            <span>{words.checkName}</span>
            <input name="name" required autocomplete="off" defaultValue={row.name} />
          </label>
        </div>
        <button class="button-quiet">{words.check}</button>
        <div id={id} role="status">
          {told.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      </form>
    </details>
  );
}

function tellFinding(finding: CodeFinding, { messages: words, locale }: ViewProps): string[] {
  if (!finding.agrees) return [words[`check-${finding.reason}`]];
  const { level, levelNow, earnedAt } = finding;
  const date = new Date(earnedAt).toLocaleDateString(languageTag[locale], { dateStyle: 'long' });
  const agrees = formatMessage(words.checkAgrees, { level: words.checkLevels[level], date });
  const now = formatMessage(words.checkNow, { level: words.checkLevels[levelNow] });
  return [agrees, ...(levelNow === level ? [] : [now]), words.checkProof];
}
