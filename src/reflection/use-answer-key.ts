// Fetches model answer and rubric when they are wanted: they are not in the page before an answer has been committed.
import { useEffect, useState } from 'preact/hooks';
import type { ModuleKeys } from './question-key.ts';

/** What has come of fetching. */
export type Fetched<Value> = { readonly value: Value } | 'loading' | 'failed';

const fetched = new Map<string, Promise<ModuleKeys>>();

/** The keys of one module, fetched once a page; a failed fetch is tried again when asked again. */
export function fetchKeys(address: string): Promise<ModuleKeys> {
  const known = fetched.get(address);
  if (known) return known;
  const keys = fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
    return response.json() as Promise<ModuleKeys>;
  });
  fetched.set(address, keys);
  keys.catch(() => fetched.delete(address));
  return keys;
}

/**
 * The keys of some modules, in the order of the addresses; none are fetched for an empty list.
 * @returns what has come so far, and how to try again
 */
export function useKeys(addresses: readonly string[]): readonly [Fetched<readonly ModuleKeys[]>, () => void] {
  const [state, setState] = useState<Fetched<readonly ModuleKeys[]>>('loading');
  const [tries, setTries] = useState(0);
  const wanted = addresses.join(' ');
  useEffect(() => {
    let isWanted = true;
    setState('loading');
    Promise.all(addresses.map(fetchKeys)).then(
      (value) => {
        if (isWanted) setState({ value });
      },
      () => {
        if (isWanted) setState('failed');
      },
    );
    return () => {
      isWanted = false;
    };
  }, [wanted, tries]);
  return [
    state,
    () => {
      setTries((count) => count + 1);
    },
  ];
}
