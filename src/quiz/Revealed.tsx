// An item after the response: its rows with verdict and why, and below them the feedback on the whole.
import type { ComponentChildren } from 'preact';
import { formatMessage } from '../i18n/format-message.ts';
import { findMistakes } from './find-mistakes.ts';
import type { LocalizedItem, QuizMessages } from './item.ts';
import { VerdictIcon } from './pictures.tsx';
import type { Response } from './response.ts';
import { revealRows, type Verdict } from './reveal-rows.ts';
import type { Score } from './score-response.ts';
import { displayOrder } from './shuffle.ts';
import type { QuizPlayerProps } from './stage.ts';

interface RevealedProps {
  readonly item: LocalizedItem;
  /** Decides the order of the options. */
  readonly seed: string;
  /** Null for an item handed in blank. */
  readonly response: Response | null;
  readonly score: Score;
  readonly page: QuizPlayerProps;
  /** Goes to the end of the feedback. */
  readonly children?: ComponentChildren;
}

export function Revealed({ item, seed, response, score, page, children }: RevealedProps) {
  const { messages, sectionHref, misconceptions } = page;
  const verdict = response ? verdictOf(score) : 'blank';
  const rows = revealRows(item, displayOrder(item, seed), response ?? {}, messages);
  // Where one thing is chosen, its why belongs to the feedback, where the learner looks first.
  const [only] = item.kind === 'multiple' ? [] : (response?.picks ?? []);
  return (
    <>
      <ul class="rows">
        {rows.map(({ id, text, verdict: mark, notes, rationale }) => (
          <li key={id} data-verdict={mark}>
            <VerdictIcon verdict={mark} />
            <div>
              {text} <small>{notes.join(' · ')}</small>
              {rationale && id !== only && <p>{rationale}</p>}
            </div>
          </li>
        ))}
      </ul>
      <div class="feedback" data-verdict={verdict} role="group" tabIndex={-1} aria-label={messages[verdict]}>
        <p>
          <VerdictIcon verdict={verdict} />
          <b>{messages[verdict]}</b> <small>{pointsIn(messages, score)}</small>
        </p>
        {only && <p>{rows.find(({ id }) => id === only)?.rationale}</p>}
        {response?.text !== undefined && <p>{formatMessage(messages.typed, { text: response.text })}</p>}
        {response &&
          findMistakes(item, response).map((mistake) => (
            <p key={mistake.misconception ?? mistake.error}>
              <b>{messages.misconception}</b> {misconceptions[mistake.misconception ?? ''] ?? mistake.error}{' '}
              {mistake.howSo}
            </p>
          ))}
        {sectionHref[item.section] && (
          <p>
            <a href={sectionHref[item.section]}>{messages.readAgain}</a>
          </p>
        )}
        {children}
      </div>
    </>
  );
}

/** Points as words, to two decimals at most. */
export function pointsIn(messages: QuizMessages, { raw, max }: Score): string {
  return formatMessage(messages.points, { raw: Math.round(raw * 100) / 100, max });
}

/** Points as a verdict. */
export function verdictOf({ raw, max }: Score): Verdict {
  return raw >= max ? 'right' : raw > 0 ? 'partly' : 'wrong';
}
