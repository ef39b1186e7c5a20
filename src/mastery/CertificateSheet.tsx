// The certificate itself, in one language or both: what was earned, in words that claim no more than is known. On screen it
// flows like any page; printed it is one sheet of A4, alone.
import { formatMessage } from '../i18n/format-message.ts';
import { languageTag, type Locale, type Localized } from '../i18n/locale.ts';
import { earnedAt } from './certificate-code.ts';
import type { certificateSheetMessages } from './certificate-messages.ts';
import type { CertificateCourse, CertificateStatus } from './certificate.ts';
import css from './Certificate.module.css';

export type SheetWords = Localized<typeof certificateSheetMessages>;
export type PaperLanguage = Locale | 'both';

interface Props {
  readonly status: CertificateStatus;
  readonly course: CertificateCourse;
  readonly words: Readonly<Record<Locale, SheetWords>>;
  readonly language: PaperLanguage;
  readonly name: string;
  /** Empty until it can be made. */
  readonly code: string;
}

/** From here on a name is set smaller, so that it takes two lines of the sheet at most. */
const longName = 24;

const percent = (share: number | undefined): number => Math.floor((share ?? 0) * 100 + 1e-9);

/** What was done, a line each; the parts beyond the first level only where they are part of what was earned. */
function listWork(words: SheetWords, status: CertificateStatus, course: CertificateCourse): string[] {
  const { rules } = course;
  const lines = [
    formatMessage(words.lessons, { n: course.modules.flatMap(({ lessons }) => lessons).length }),
    formatMessage(words.quizzes, { n: course.modules.length, pass: percent(rules.quizPass) }),
  ];
  if (status.level === 'completed') return lines;
  const least = Math.min(...status.simulations.map(({ share }) => percent(share)));
  return [
    ...lines,
    formatMessage(words.exam, { n: percent(status.exam.share) }),
    formatMessage(words.simulations, { n: status.simulations.length, least }),
    formatMessage(words.work[status.work.markedBy ?? 'self'], { n: percent(status.work.share) }),
  ];
}

export function CertificateSheet({ status, course, words, language, name, code }: Props) {
  const { level } = status;
  if (level === 'none') return null;
  const locales: readonly Locale[] = language === 'both' ? ['zh', 'en'] : [language];
  const day = new Date(earnedAt(status.evidence));
  const say = (text: (words: SheetWords) => string) =>
    locales.map((locale) => (
      <span key={locale} lang={languageTag[locale]}>
        {text(words[locale])}
      </span>
    ));
  return (
    <article class={css['sheet']}>
      <div class={css['frame']}>
        <p class={css['heading']}>{say((word) => word.heading)}</p>
        <p class={css['subject']}>{say((word) => word.subject)}</p>
        <p>{say((word) => word.certifies)}</p>
        <p class={`${css['name'] ?? ''} ${name.length > longName ? (css['long'] ?? '') : ''}`}>
          <bdi>{name.trim() || '\u00a0'}</bdi>
        </p>
        <p class={css['has']}>{say((word) => word.has[level])}</p>
        <p class={css['seal']}>{say((word) => word.level[level])}</p>
        <div class={css['works']}>
          {locales.map((locale) => (
            <ul key={locale} lang={languageTag[locale]}>
              {listWork(words[locale], status, course).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          ))}
        </div>
        <p class={css['date']}>
          {locales.map((locale) => (
            <span key={locale} lang={languageTag[locale]}>
              {`${words[locale].date} `}
              <time dateTime={day.toISOString()}>
                {day.toLocaleDateString(locale === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'long' })}
              </time>
            </span>
          ))}
        </p>
        <div class={css['self']}>
          <p>
            <strong>{say((word) => word.selfReported)}</strong>
          </p>
          <p>{say((word) => word.selfReportedWhy)}</p>
        </div>
        <div class={css['sign']}>
          <p>{say((word) => word.trainer)}</p>
          <p>{say((word) => word.signedOn)}</p>
        </div>
        <p class={css['code']}>
          <span class={css['number']}>
            {say((word) => word.code)} <b>{code === '' ? '—' : code}</b>
          </span>
          {say((word) => word.codeWhy)}
        </p>
      </div>
    </article>
  );
}
