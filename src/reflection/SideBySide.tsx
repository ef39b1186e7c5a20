// The learner's text beside the model answer; one below the other where there is no room.
import type { AnswerMessages } from './QuestionAnswer.tsx';
import css from './QuestionAnswer.module.css';
import type { QuestionKey } from './question-key.ts';
import { textLanguage } from './text-language.ts';

interface SideBySideProps {
  readonly text: string;
  /** Missing until it is fetched. */
  readonly questionKey: QuestionKey | undefined;
  readonly messages: AnswerMessages;
}

export function SideBySide({ text, questionKey, messages }: SideBySideProps) {
  return (
    <div class={css['sides']}>
      <section class={css['side']} aria-label={messages.own}>
        <h3>{messages.own}</h3>
        <p class={css['text']} lang={textLanguage(text)}>
          {text}
        </p>
      </section>
      {questionKey && (
        <section class={css['side']} aria-label={messages.model} data-model>
          <h3>{messages.model}</h3>
          <p class={css['text']}>{questionKey.model}</p>
          <p>
            <small>{messages.modelLead}</small>
          </p>
          {questionKey.sources.map(({ label, href }) => (
            <p key={href}>
              <small>
                {messages.source} <a href={href}>{label}</a>
              </small>
            </p>
          ))}
        </section>
      )}
    </div>
  );
}
