// The sheet itself, as it comes out of the printer: black on white, A4, one question after the other.
import { formatMessage } from '../i18n/format-message.ts';
import { languageTag, type Locale } from '../i18n/locale.ts';
import css from './HandIn.module.css';
import { ownMark, tickedLines, type HandInMessages, type Sheet, type SheetEntry } from './hand-in.ts';
import { textLanguage } from './text-language.ts';

interface HandInSheetProps {
  readonly sheet: Sheet;
  readonly messages: HandInMessages;
  readonly locale: Locale;
}

export function HandInSheet({ sheet, messages, locale }: HandInSheetProps) {
  return (
    <article class={css['sheet']} data-sheet lang={languageTag[locale]}>
      <header>
        <h2>{messages.title}</h2>
        <dl>
          {(['name', 'group', 'date'] as const).map((field) => (
            <div key={field}>
              <dt>{messages[field]}</dt>
              <dd>{sheet[field] === '' ? '\u00a0' : <bdi>{sheet[field]}</bdi>}</dd>
            </div>
          ))}
        </dl>
      </header>
      {sheet.modules.map(({ title, entries }) => (
        <section key={title}>
          <h3>{title}</h3>
          {entries.map((entry) => (
            <Entry key={entry.id} {...{ entry, sheet, messages }} />
          ))}
        </section>
      ))}
    </article>
  );
}

interface EntryProps {
  readonly entry: SheetEntry;
  readonly sheet: Sheet;
  readonly messages: HandInMessages;
}

function Entry({ entry, sheet, messages }: EntryProps) {
  const { key, answer } = entry;
  return (
    <div class={css['entry']}>
      <h4>
        {formatMessage(messages.question, { n: key.order })} {key.prompt}
      </h4>
      <p class={css['text']} lang={textLanguage(answer.text)}>
        {answer.text}
      </p>
      {sheet.withMarks && (
        <div class={css['marks']}>
          <p>{ownMark(entry, messages)}</p>
          <ul>
            {tickedLines(entry).map(({ id, line }) => (
              <li key={id}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      {sheet.withModels && (
        <div class={css['model']}>
          <p>
            <b>{messages.model}</b>
          </p>
          <p class={css['text']}>{key.model}</p>
        </div>
      )}
      <p class={css['trainer']}>{messages.trainerMark}</p>
    </div>
  );
}
