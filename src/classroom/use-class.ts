// How an island of the deck follows the class.
import { useEffect, useState } from 'preact/hooks';
import { useStore } from '../record/use-store.ts';
import type { ClassSession } from './class-session.ts';
import { classStore, type ClassStore } from './store.ts';

/**
 * The session that goes on (none before the first step), and the store that changes it. At first there is none: the page was
 * drawn without it, and an island that starts later than others must begin with what stands there.
 */
export function useClass(module: string): { session: ClassSession | undefined; store: ClassStore } {
  const store = classStore(module);
  const { current } = useStore(store.$file);
  const [hasStarted, setStarted] = useState(false);
  useEffect(() => {
    setStarted(true);
    return store.open();
  }, [store]);
  return { session: hasStarted ? current : undefined, store };
}
