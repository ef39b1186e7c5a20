// Earlier answers to the same question, folded away until they are asked for.
import { formatMessage } from '../i18n/format-message.ts';
import { languageTag, type Locale } from '../i18n/locale.ts';
import type { Attempt } from '../record/attempt.ts';
import type { Answer } from './answer-attempt.ts';
import { TrainerMarks } from './MarkedCard.tsx';
import type { AnswerMessages } from './QuestionAnswer.tsx';
import css from './QuestionAnswer.module.css';
import type { QuestionKey } from './question-key.ts';
import { textLanguage } from './text-language.ts';

interface HistoryProps {
  readonly answers: readonly Answer[];
  readonly attempts: readonly Attempt[];
  readonly messages: AnswerMessages;
  readonly locale: Locale;
  readonly questionKey: QuestionKey | undefined;
}

export function History({ answers, attempts, messages, locale, questionKey }: HistoryProps) {
  const dates = new Intl.DateTimeFormat(languageTag[locale], { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <details class={css['history']}>
      <summary>{formatMessage(messages.history, { n: answers.length })}</summary>
      <ol>
        {answers.toReversed().map((answer) => (
          <li key={answer.id}>
            <p>
              <small>
                {formatMessage(messages.answeredOn, {
                  date: dates.format(new Date(answer.finishedAt)),
                  raw: answer.raw,
                  max: answer.max,
                })}
              </small>
            </p>
            <p class={css['text']} lang={textLanguage(answer.text)}>
              {answer.text}
            </p>
            <TrainerMarks {...{ answer, attempts, questionKey, messages }} />
          </li>
        ))}
      </ol>
    </details>
  );
}
