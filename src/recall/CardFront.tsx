// The side of a card that asks.
import { languageTag, otherLocale, type Locale } from '../i18n/locale.ts';
import type { Face, ItemFace } from './card.ts';
import type { RecallMessages } from './RecallSession.tsx';
import css from './RecallSession.module.css';

interface CardFrontProps {
  readonly face: Face;
  readonly messages: RecallMessages;
  readonly locale: Locale;
  readonly isRevealed: boolean;
  /** Ids of the options picked; picking is free, thinking will do. */
  readonly picks: readonly string[];
  readonly onPick: (picks: readonly string[]) => void;
}

export function CardFront(props: CardFrontProps) {
  const { face, messages, locale } = props;
  switch (face.kind) {
    case 'item':
      return (
        <>
          <p class={css['kind']}>{messages.kinds.item}</p>
          {face.situation !== undefined && <p class={css['situation']}>{face.situation}</p>}
          <h2 data-news tabIndex={-1}>
            {face.stem}
          </h2>
          <Options {...props} face={face} />
          {face.lists?.map((list, index) => (
            <ul key={index} class={css['list']}>
              {list.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          ))}
        </>
      );
    case 'term':
      return (
        <>
          <p class={css['kind']}>{messages.kinds.term}</p>
          <h2 data-news tabIndex={-1}>
            {face.word}
          </h2>
          <p lang={languageTag[otherLocale(locale)]}>{face.twin}</p>
        </>
      );
    case 'fact':
      return (
        <>
          <p class={css['kind']}>{messages.kinds.fact}</p>
          <p class={css['often']}>{messages.often}</p>
          <h2 data-news tabIndex={-1}>
            {face.claim}
          </h2>
        </>
      );
    case 'decision':
      return (
        <>
          <p class={css['kind']}>
            {messages.kinds.decision} · {face.title}
          </p>
          {face.directions.map((text) => (
            <p key={text} class={css['situation']}>
              {text}
            </p>
          ))}
          {face.lines.map(({ speaker, text }) => (
            <p key={text} class={css['line']}>
              {speaker !== '' && <b>{speaker}</b>} {text}
            </p>
          ))}
          <h2 data-news tabIndex={-1}>
            {messages.manners[face.manner]}
          </h2>
        </>
      );
  }
}

function Options({
  face,
  messages,
  isRevealed,
  picks,
  onPick,
}: CardFrontProps & { readonly face: ItemFace }) {
  const { options, isMultiple = false, stem } = face;
  if (!options || isRevealed) return null;
  return (
    <fieldset class={css['options']} aria-label={stem}>
      {isMultiple && <p class={css['keys']}>{messages.multiple}</p>}
      {options.map(({ id, text }) => (
        <label key={id}>
          <input
            type={isMultiple ? 'checkbox' : 'radio'}
            name="option"
            value={id}
            checked={picks.includes(id)}
            onChange={({ currentTarget }) => {
              const others = isMultiple ? picks.filter((pick) => pick !== id) : [];
              onPick(currentTarget.checked ? [...others, id] : others);
            }}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
