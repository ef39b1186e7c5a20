// What the learner has done in a practice, kept as a draft: survives reload and language switch, shared by tabs.
import { useLayoutEffect, useState } from 'preact/hooks';
import { onDraftChange, readDraft, removeDraft, updateDraft } from '../../record/store.ts';

export interface Draft<State> {
  readonly state: State;
  /** Applies a pure change to what is shown and to what is stored, which another tab may have moved on. */
  readonly change: (next: (state: State) => State) => void;
  readonly forget: () => void;
}

/**
 * The draft under `key`, starting empty as the server rendered it and read before the first paint after hydration.
 * @param read makes a state of whatever is stored; `undefined` gives the empty state
 */
export function useDraft<State>(key: string, read: (stored: unknown) => State): Draft<State> {
  const [state, setState] = useState(() => read(undefined));
  useLayoutEffect(() => {
    const load = () => {
      setState(read(readDraft<unknown>(key)));
    };
    if (readDraft<unknown>(key) !== undefined) load();
    return onDraftChange(key, load);
  }, [key]);
  return {
    state,
    change: (next) => {
      setState(next);
      void updateDraft<unknown>(key, (stored) => next(read(stored)));
    },
    forget: () => {
      setState(read(undefined));
      void removeDraft(key);
    },
  };
}
