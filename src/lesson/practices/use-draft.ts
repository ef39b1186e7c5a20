// What the learner has done in a practice, kept as a draft: survives reload and language switch, shared by tabs.
import { useLayoutEffect, useState } from 'preact/hooks';
import { onDraftChange, readDraft, removeDraft, updateDraft } from '../../record/store.ts';

export interface Draft<State> {
  readonly state: State;
  /** Applies a pure change to what is shown and to what is stored, which another tab may have moved on. */
  readonly change: (next: (state: State) => State) => void;
  /** Starts over; until the next change it can be undone. */
  readonly forget: () => void;
  /** Brings back what was just forgotten; undefined when there is nothing to bring back. */
  readonly undo: (() => void) | undefined;
}

/**
 * The draft under `key`, starting empty as the server rendered it and read before the first paint after hydration.
 * @param read makes a state of whatever is stored; `undefined` gives the empty state
 */
export function useDraft<State>(key: string, read: (stored: unknown) => State): Draft<State> {
  const [state, setState] = useState(() => read(undefined));
  const [forgotten, setForgotten] = useState<State>();
  useLayoutEffect(() => {
    const load = () => {
      setState(read(readDraft<unknown>(key)));
    };
    if (readDraft<unknown>(key) !== undefined) load();
    return onDraftChange(key, load);
  }, [key]);
  const change = (next: (state: State) => State) => {
    setForgotten(undefined);
    setState(next);
    void updateDraft<unknown>(key, (stored) => next(read(stored)));
  };
  return {
    state,
    change,
    forget: () => {
      setForgotten(() => state);
      setState(read(undefined));
      void removeDraft(key);
    },
    undo:
      forgotten &&
      (() => {
        change(() => forgotten);
      }),
  };
}
