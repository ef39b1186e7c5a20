// The choices of how to read, each taking effect at once on the page they stand on.
import { useEffect, useState } from 'preact/hooks';
import { formatMessage } from '../i18n/format-message.ts';
import type { Localized } from '../i18n/locale.ts';
import { tab } from '../record/store.ts';
import { keepLook, keptLook } from './keep-look.ts';
import { lookChoices, readLook, writeLook, type Look, type LookPart } from './look.ts';
import type { comfortMessages } from './messages.ts';
import css from './ComfortPanel.module.css';

interface Props {
  readonly messages: Localized<typeof comfortMessages>;
}

const parts = Object.keys(lookChoices) as LookPart[];

export function ComfortPanel({ messages }: Props) {
  // The server does not know who reads.
  const [look, setLook] = useState<Look>(readLook(''));
  const [said, say] = useState('');
  useEffect(() => {
    setLook(keptLook(tab));
    return tab.shared.subscribe(tab.place, () => {
      setLook(keptLook(tab));
    });
  }, []);

  function choose(next: Look, words: string): void {
    setLook(next);
    say(keepLook(tab, next) ? words : messages.notKept);
    document.documentElement.dataset['look'] = writeLook(next);
  }

  return (
    <form
      class={css.panel}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      {parts.map((part) => (
        <fieldset key={part}>
          <legend>{messages[part].name}</legend>
          {lookChoices[part].map((value) => {
            const label = (messages[part] as Record<string, string>)[value] ?? value;
            return (
              <label key={value}>
                <input
                  type="radio"
                  name={part}
                  value={value}
                  checked={look[part] === value}
                  onChange={() => {
                    choose(
                      { ...look, [part]: value },
                      formatMessage(messages.kept, { name: messages[part].name, value: label }),
                    );
                  }}
                />
                <span>{label}</span>
              </label>
            );
          })}
        </fieldset>
      ))}
      <p class={css.foot}>
        <button
          type="button"
          class="button-quiet"
          onClick={() => {
            choose(readLook(''), messages.wasReset);
          }}
        >
          {messages.reset}
        </button>
        <span role="status">{said}</span>
      </p>
    </form>
  );
}
