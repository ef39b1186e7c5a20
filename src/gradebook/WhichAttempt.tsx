// Whose answers count where somebody has done a thing more than once: the first time, or the last.
import type { ViewProps } from './Gradebook.tsx';
import type { Which } from './read-learner.ts';

interface WhichAttemptProps {
  readonly words: ViewProps['messages'];
  readonly which: Which;
  readonly onPick: (which: Which) => void;
}

export function WhichAttempt({ words, which, onPick }: WhichAttemptProps) {
  return (
    <label>
      <span>{words.whichAttempt}</span>
      <select
        value={which}
        onChange={({ currentTarget }) => {
          onPick(currentTarget.value as Which);
        }}
      >
        <option value="first">{words.firstAttempt}</option>
        <option value="last">{words.lastAttempt}</option>
      </select>
    </label>
  );
}
