// Steps to put in order with two buttons each. The moved step keeps the focus and its new place is said.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatMessage } from '../i18n/format-message.ts';
import type { ItemOf } from './item.ts';
import type { FieldsProps } from './ItemFields.tsx';
import { arrange } from './shuffle.ts';

export function OrderFields({
  item,
  order,
  response,
  messages,
  onOrder,
  say,
}: FieldsProps<ItemOf<'ordering'>>) {
  const pressed = useRef<HTMLButtonElement | undefined>(undefined);
  // A node moved in the page loses its focus: give it back to the button pressed, or at either end to the other one.
  useLayoutEffect(() => {
    const buttons = pressed.current?.parentElement?.querySelectorAll('button') ?? [];
    const [other] = [...buttons].filter((button) => !button.disabled);
    (pressed.current?.disabled ? other : pressed.current)?.focus();
    pressed.current = undefined;
  });

  const shown = arrange(item.options, response.order ?? order);
  const ids = shown.map(({ id }) => id);
  return (
    <>
      <p class="hint">{messages.orderingHint}</p>
      <ol>
        {shown.map(({ id, text }, place) => (
          <li key={id}>
            <span>{text}</span>
            {[-1, 1].map((by) => (
              <button
                key={by}
                type="button"
                disabled={!shown[place + by]}
                aria-label={formatMessage(by < 0 ? messages.up : messages.down, { text })}
                onClick={({ currentTarget }) => {
                  pressed.current = currentTarget;
                  const next = ids.filter((other) => other !== id);
                  next.splice(place + by, 0, id);
                  onOrder(next);
                  say(formatMessage(messages.moved, { text, n: place + by + 1, total: ids.length }));
                }}
              >
                {by < 0 ? '↑' : '↓'}
              </button>
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}
