// The side of a card that answers: always with the reason, and with the way back to where it is taught.
import { formatMessage } from '../i18n/format-message.ts';
import type { Face, FactFace, ItemFace } from './card.ts';
import type { RecallMessages } from './RecallSession.tsx';
import css from './RecallSession.module.css';

interface CardBackProps {
  readonly face: Face;
  readonly messages: RecallMessages;
  /** Ids of the options picked. */
  readonly picks: readonly string[];
  /** Undefined where nothing was picked. */
  readonly isRight: boolean | undefined;
}

export function CardBack({ face, messages, picks, isRight }: CardBackProps) {
  const title = isRight === undefined ? messages.answer : isRight ? messages.right : messages.wrong;
  return (
    <section class={css['back']} data-right={isRight}>
      <h3 data-answer tabIndex={-1}>
        {title}
      </h3>
      {face.kind === 'item' && <ItemBack {...{ face, messages, picks }} />}
      {face.kind === 'term' && <p>{face.meaning}</p>}
      {face.kind === 'fact' && <FactBack face={face} messages={messages} />}
      {face.kind === 'decision' && (
        <>
          <p>
            <b>{messages.better}</b> {face.best.text}
          </p>
          <p class={css['why']}>{face.best.why}</p>
        </>
      )}
      <p>
        <a href={face.href}>{messages.readAgain}</a>
      </p>
    </section>
  );
}

function ItemBack({
  face,
  messages,
  picks,
}: Pick<CardBackProps, 'messages' | 'picks'> & { readonly face: ItemFace }) {
  const { options, answers = [] } = face;
  return (
    <ul class={css['answers']}>
      {options?.map(({ id, text, isKey, why }) => (
        <li key={id} data-key={isKey}>
          <span aria-hidden="true">{isKey ? '✓' : ''}</span>
          <div>
            {text} {isKey && <small>{messages.isKey}</small>}{' '}
            {picks.includes(id) && <small>{messages.yours}</small>}
            <p class={css['why']}>{why}</p>
          </div>
        </li>
      ))}
      {answers.map(({ text, why }) => (
        <li key={text}>
          <div>
            {text}
            <p class={css['why']}>{why}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function FactBack({ face, messages }: { readonly face: FactFace; readonly messages: RecallMessages }) {
  return (
    <>
      <p>
        <b>{formatMessage(messages.grade, { grade: face.grade })}</b> · {face.gradeText}
      </p>
      <p>
        <b>{messages.say}</b> {face.say}
      </p>
      {face.caveat !== undefined && (
        <p>
          <b>{messages.caveat}</b> {face.caveat}
        </p>
      )}
      <p class={css['why']}>
        {messages.source} {face.source}
      </p>
    </>
  );
}
