// One result: where it leads, the words that were sought marked in it. Built as nodes, never as markup.
import type { Locale } from '../i18n/locale.ts';
import { siteHref } from '../ui/site-href.ts';
import type { SearchDocument } from './index-shape.ts';
import { excerpt, markText } from './mark-text.ts';
import styles from './SearchBox.module.css';

interface Props {
  readonly document: SearchDocument;
  /** Of the sought words; undefined marks nothing. */
  readonly pattern: RegExp | undefined;
  readonly locale: Locale;
  readonly onLeave: () => void;
}

const excerptLength: Record<Locale, number> = { zh: 60, en: 130 };

export function ResultLink({ document, pattern, locale, onLeave }: Props) {
  const { kind, path, title, other, text, parent } = document;
  const shown = excerpt(text, pattern, excerptLength[locale]);
  return (
    <li>
      <a class={styles['result']} href={resultHref(locale, path)} onClick={onLeave}>
        <strong>
          <Marked text={title} pattern={pattern} />
        </strong>
        {kind === 'term' && (
          <span lang={locale === 'zh' ? 'en' : 'zh-Hans'}>
            <Marked text={other} pattern={pattern} />
          </span>
        )}
        {parent !== '' && <span>{parent}</span>}
        {shown !== '' && (
          <small>
            <Marked text={shown} pattern={pattern} />
          </small>
        )}
      </a>
    </li>
  );
}

function Marked({ text, pattern }: { readonly text: string; readonly pattern: RegExp | undefined }) {
  return (
    <>{markText(text, pattern).map((piece) => (piece.isMarked ? <mark>{piece.text}</mark> : piece.text))}</>
  );
}

/** `learn/telephone/complaint-calls/#six-steps` → its address under the site's base. */
function resultHref(locale: Locale, path: string): string {
  const [page = '', fragment] = path.split('#');
  return siteHref(locale, page.replace(/\/$/, '')) + (fragment === undefined ? '' : `#${fragment}`);
}
