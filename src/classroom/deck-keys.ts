// What a key does on the deck: keyboard, presenter's clicker (which sends PageDown, PageUp, `.` or B), number keys.

export type DeckAction = 'next' | 'previous' | 'first' | 'last' | 'black' | 'timer' | 'speaker' | 'tools';

export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const actions: Readonly<Record<string, DeckAction>> = {
  PageDown: 'next',
  PageUp: 'previous',
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ' ': 'next',
  n: 'next',
  p: 'previous',
  Home: 'first',
  End: 'last',
  b: 'black',
  '.': 'black',
  t: 'timer',
  s: 'speaker',
  g: 'tools',
};

/**
 * The action of a key, if it has one where the focus is: in a field letters and arrows are typing, on a button the space bar
 * presses it; a clicker's page keys always turn.
 * @param focus tag name of the focused element, in lower case
 */
export function deckAction({ key, ctrlKey, metaKey, altKey }: Key, focus: string): DeckAction | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  const action = actions[key.length === 1 ? key.toLowerCase() : key];
  if (key === 'PageDown' || key === 'PageUp') return action;
  if (['input', 'textarea', 'select'].includes(focus)) return undefined;
  if (key === ' ' && ['button', 'a', 'summary'].includes(focus)) return undefined;
  return action;
}

/** Number of the option a digit stands for, from 0, and whether a hand is added or (with Shift) taken away. */
export function digitKey(
  { code, shiftKey }: { readonly code: string; readonly shiftKey: boolean },
  focus: string,
): { option: number; by: 1 | -1 } | undefined {
  if (['input', 'textarea', 'select'].includes(focus)) return undefined;
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  return digit === undefined ? undefined : { option: Number(digit) - 1, by: shiftKey ? -1 : 1 };
}
