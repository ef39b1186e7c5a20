// The learner's own words after a play: three prompts and one commitment. What is typed is kept as a draft at once.
import { useState } from 'preact/hooks';
import { readDraft, removeDraft, updateDraft } from '../record/store.ts';
import css from './ScenarioPlayer.module.css';
import type { ScenarioMessages } from './StartCard.tsx';

interface CommitmentProps {
  readonly messages: ScenarioMessages;
  readonly scenarioId: string;
  readonly prompts: readonly string[];
  readonly onCommit: (responses: readonly { prompt: string; text: string }[]) => void;
  readonly onSay: (text: string) => void;
}

const fields = ['moment', 'gap', 'next', 'commitment'] as const;
type Field = (typeof fields)[number];
type Words = Partial<Record<Field, string>>;

function readWords(key: string): Words {
  const stored = readDraft<unknown>(key);
  const all = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  return Object.fromEntries(
    fields.flatMap((field) => {
      const text = all[field];
      return typeof text === 'string' ? [[field, text]] : [];
    }),
  );
}

export function Commitment({ messages, scenarioId, prompts, onCommit, onSay }: CommitmentProps) {
  const key = `commitment/${scenarioId}`;
  const [words, setWords] = useState(() => readWords(key));
  const [said, setSaid] = useState('');
  const say = (text: string) => {
    setSaid(text);
    onSay(text);
  };
  const labels = [...prompts, messages.commitment];
  return (
    <form
      class={css['words']}
      onSubmit={(event) => {
        event.preventDefault();
        if (!words.commitment?.trim()) {
          say(messages.writeFirst);
          event.currentTarget.querySelector<HTMLElement>('[name=commitment]')?.focus();
          return;
        }
        onCommit(
          fields.flatMap((prompt) => {
            const text = words[prompt]?.trim() ?? '';
            return text === '' ? [] : [{ prompt, text }];
          }),
        );
        void removeDraft(key);
        say(messages.kept);
      }}
    >
      <h3>{messages.nextTime}</h3>
      {fields.map((field, index) => (
        <label key={field}>
          {labels[index]} {field === 'commitment' && <small>{messages.commitmentHint}</small>}
          <textarea
            name={field}
            rows={2}
            value={words[field] ?? ''}
            onInput={({ currentTarget }) => {
              const next = { ...words, [field]: currentTarget.value };
              setWords(next);
              setSaid('');
              void updateDraft<Words>(key, () => next);
            }}
          />
        </label>
      ))}
      <p class={css['foot']}>
        <button class="button" type="submit">
          {messages.keep}
        </button>
        <span>{said}</span>
      </p>
    </form>
  );
}
