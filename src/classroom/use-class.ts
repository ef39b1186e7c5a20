// How an island of the deck follows the class.
import { useEffect } from 'preact/hooks';
import { useStore } from '../record/use-store.ts';
import { classStore, type ClassStore } from './store.ts';
import type { ClassSession } from './class-session.ts';

/** The session that goes on (none before the first step), and the store that changes it. */
export function useClass(module: string): { session: ClassSession | undefined; store: ClassStore } {
  const store = classStore(module);
  const { current } = useStore(store.$file);
  useEffect(() => store.open(), [store]);
  return { session: current, store };
}
