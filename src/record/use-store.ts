// How an island follows a store.
import type { ReadableAtom } from 'nanostores';
import { useEffect, useState } from 'preact/hooks';

/**
 * The value of a store, drawn anew when it changes. @nanostores/preact does the same and more, but what it brings for keys
 * of maps weighs 0.7 kB of every page, and it draws a timer's turn later.
 */
export function useStore<Value>(store: ReadableAtom<Value>): Value {
  const [, draw] = useState({});
  const value = store.get();
  useEffect(() => {
    // What happened between drawing and listening counts as well.
    if (store.get() !== value) draw({});
    return store.listen(() => {
      draw({});
    });
  }, [store]);
  return value;
}
