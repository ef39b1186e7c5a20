// What a view waits for: content of the course and the attempts of the class at one activity.
import { useEffect, useState } from 'preact/hooks';
import { useStore } from '../record/use-store.ts';
import type { Gathered } from './class-book.ts';
import { fetchContent } from './fetch-content.ts';
import type { Which } from './read-learner.ts';
import { gather, gradebook } from './store.ts';

/** A value that is on its way (`undefined`), there, or not to be had. */
export type Awaiting<T> = T | 'failed' | undefined;

export function useContent<T>(href: string): Awaiting<T> {
  const [got, set] = useState<{ href: string; value: Awaiting<T> }>();
  useEffect(() => {
    let isWanted = true;
    fetchContent<T>(href).then(
      (value) => {
        if (isWanted) set({ href, value });
      },
      () => {
        if (isWanted) set({ href, value: 'failed' });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [href]);
  return got?.href === href ? got.value : undefined;
}

/** One attempt a person; gathered again when the class has changed. @param activity '' waits */
export function useGathered(kind: string, activity: string, which: Which): Awaiting<readonly Gathered[]> {
  const people = useStore(gradebook.$people);
  const key = `${kind}:${activity}:${which}`;
  const [got, set] = useState<{ key: string; value: Awaiting<readonly Gathered[]> }>();
  useEffect(() => {
    if (activity === '') return undefined;
    let isWanted = true;
    gather(kind, activity, which).then(
      (value) => {
        if (isWanted) set({ key, value });
      },
      () => {
        if (isWanted) set({ key, value: 'failed' });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [key, people]);
  return got?.key === key ? got.value : undefined;
}
