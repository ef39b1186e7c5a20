// The fields of an item before the response, for every kind. They carry ids in `name` and `value` and no behaviour of
// their own: the form around them listens once (`change-response.ts`). Orderings have buttons: `OrderFields.tsx`.
import { optionsToPick } from './choices.ts';
import type { ItemOf, LocalizedItem, QuizMessages } from './item.ts';
import { OrderFields } from './OrderFields.tsx';
import type { Response } from './response.ts';
import { arrange } from './shuffle.ts';

/** Up to here categories stand side by side; more would not fit a narrow phone and come as a list to pick from. */
const fewCategories = 3;

export interface FieldsProps<Item extends LocalizedItem> {
  readonly item: Item;
  /** Option ids in the order to show them. */
  readonly order: readonly string[];
  readonly response: Response;
  readonly messages: QuizMessages;
  readonly onOrder: (order: readonly string[]) => void;
  readonly say: (text: string) => void;
}

export function ItemFields(props: FieldsProps<LocalizedItem>) {
  const { item, order, response, messages } = props;
  switch (item.kind) {
    case 'single':
    case 'multiple':
    case 'true-false': {
      const isMultiple = item.kind === 'multiple';
      return (
        <>
          {isMultiple && <p class="hint">{messages.multipleHint}</p>}
          {optionsToPick(item, order, messages).map(({ id, text }) => (
            <label key={id} class="option">
              <input
                type={isMultiple ? 'checkbox' : 'radio'}
                name="option"
                value={id}
                checked={response.picks?.includes(id)}
                required={!isMultiple}
              />
              <span>{text}</span>
            </label>
          ))}
        </>
      );
    }
    case 'matching':
      return <MatchingFields {...props} item={item} />;
    case 'categorize': {
      const few = item.categories.length <= fewCategories;
      return arrange(item.options, order).map(({ id, text }) =>
        few ? (
          <fieldset key={id} class="row">
            <legend>{text}</legend>
            <Chips name={id} chips={item.categories} chosen={response.pairs?.[id]} isRequired />
          </fieldset>
        ) : (
          <Select key={id} row={{ id, text }} targets={item.categories} {...props} />
        ),
      );
    }
    case 'ordering':
      return <OrderFields {...props} item={item} />;
    case 'numeric':
      return (
        <label class="number">
          <span class="hint">{messages.yourAnswer}</span>
          <input inputMode="decimal" autoComplete="off" name="number" value={response.text ?? ''} required />
          {item.unit}
        </label>
      );
    case 'best-worst':
      return <BestWorstFields {...props} item={item} />;
  }
}

interface Element {
  readonly id: string;
  readonly text: string;
}

/** The options are read as a list with letters first, for a narrow select cuts them short. */
function MatchingFields(props: FieldsProps<ItemOf<'matching'>>) {
  const { item, order } = props;
  const targets = arrange(item.options, order).map(({ id, text }, place) => ({
    id,
    text: `${String.fromCharCode(65 + place)} ${text}`,
  }));
  return (
    <>
      <ul class="letters">
        {targets.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      {item.prompts.map((prompt) => (
        <Select key={prompt.id} row={prompt} targets={targets} {...props} />
      ))}
    </>
  );
}

interface SelectProps {
  readonly row: Element;
  readonly targets: readonly Element[];
  readonly response: Response;
  readonly messages: QuizMessages;
}

function Select({ row, targets, response, messages }: SelectProps) {
  return (
    <label class="row">
      <span>{row.text}</span>
      <select name={row.id} value={response.pairs?.[row.id] ?? ''} required>
        <option value="">{messages.choose}</option>
        {targets.map(({ id, text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ChipsProps {
  readonly name: string;
  readonly chips: readonly Element[];
  readonly chosen: string | undefined;
  readonly isRequired?: boolean;
}

/** A few short choices side by side. */
export function Chips({ name, chips, chosen, isRequired = false }: ChipsProps) {
  return (
    <div class="chips">
      {chips.map(({ id, text }) => (
        <label key={id}>
          <input type="radio" name={name} value={id} checked={id === chosen} required={isRequired} />
          <span>{text}</span>
        </label>
      ))}
    </div>
  );
}

const picks = ['best', 'worst'] as const;

/** Replies in a table with two columns of radio buttons. */
function BestWorstFields({ item, order, response, messages }: FieldsProps<ItemOf<'best-worst'>>) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{messages.bestWorstHint}</th>
          {picks.map((pick) => (
            <th key={pick} scope="col">
              {messages[pick]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {arrange(item.options, order).map(({ id, text }) => (
          <tr key={id}>
            <th scope="row">{text}</th>
            {picks.map((pick) => (
              <td key={pick}>
                <label>
                  <input
                    type="radio"
                    name={pick}
                    value={id}
                    checked={response.pairs?.[pick] === id}
                    required
                    aria-label={`${messages[pick]}: ${text}`}
                  />
                </label>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
