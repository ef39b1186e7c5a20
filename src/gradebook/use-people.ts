// The people of the class in view, judged: at once where they are as many as a class has, else with pauses, so that nothing
// holds up the page.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { useStore } from '../record/use-store.ts';
import type { LearnerRow } from './class-book.ts';
import type { ViewProps } from './Gradebook.tsx';
import { judgePeople, type Person, type Steps } from './judge-people.ts';
import { gradebook } from './store.ts';

/** So many are judged in a few milliseconds. */
const atOnce = 200;
/** How long to go on without a pause. */
const sliceMs = 10;

function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Undefined when it is no longer wanted. */
async function finishWithPauses<T>(steps: Steps<T>, isWanted: () => boolean): Promise<T | undefined> {
  let since = performance.now();
  while (isWanted()) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < sliceMs) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
  return undefined;
}

/** Sorted by name; undefined while a big class is being judged for the first time. */
export function usePeople(props: ViewProps): readonly Person[] | undefined {
  const rows = useStore(gradebook.$people);
  const classes = useStore(gradebook.$classes);
  const chosen = useStore(gradebook.$chosen);
  const ticked = classes.find(({ id }) => id === chosen)?.taught;
  const [later, setLater] = useState<{ readonly of: string; readonly people: readonly Person[] }>();
  const judge = (all: readonly LearnerRow[]) => judgePeople(all, { ...props, ticked: ticked ?? [] });

  const now = useMemo(() => (rows.length > atOnce ? undefined : finish(judge(rows))), [rows, ticked]);
  useEffect(() => {
    let isWanted = true;
    if (rows.length > atOnce) {
      void finishWithPauses(judge(rows), () => isWanted).then((people) => {
        if (people) setLater({ of: chosen, people });
      });
    }
    return () => {
      isWanted = false;
    };
  }, [rows, ticked]);
  return now ?? (later?.of === chosen ? later.people : undefined);
}
