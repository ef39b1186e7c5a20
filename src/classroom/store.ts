// The one reactive file of the room: the class of one module on this device, in every window that shows it. What a change
// means is said in `class-session.ts`, what is kept in `class-file.ts`, how it is kept in `record/`.
import { atom, type ReadableAtom } from 'nanostores';
import { newRunId, onDraftChange, readDraft, updateDraft } from '../record/store.ts';
import { putSession, readClassFile, type ClassFile } from './class-file.ts';
import { startSession, type ClassSession } from './class-session.ts';

export interface ClassStore {
  readonly $file: ReadableAtom<ClassFile>;
  /** Takes up what is kept and follows other windows; call when mounted. @returns stops following */
  readonly open: () => () => void;
  /** Changes the session that goes on; begins one when there is none. The change must change nothing when done twice. */
  readonly act: (change: (session: ClassSession, now: string) => ClassSession) => void;
  /** A new session with the same roster; the last one goes to the past. */
  readonly begin: () => void;
}

/** Kept under this key for each module: ids of the steps ticked in the session plan. */
const planKey = (module: string) => `class-plan/${module}`;

function createClassStore(module: string, firstSlide: string): ClassStore {
  const key = `class/${module}`;
  const $file = atom<ClassFile>({ past: [] });
  const follow = () => {
    const file = readClassFile(readDraft(key));
    if (JSON.stringify(file) !== JSON.stringify($file.get())) $file.set(file);
  };
  const put = (change: (file: ClassFile) => ClassFile) => {
    $file.set(change($file.get()));
    void updateDraft<unknown>(key, (stored) => change(readClassFile(stored)));
  };
  let listeners = 0;
  let stop: (() => void) | undefined;

  return {
    $file,
    open() {
      listeners += 1;
      if (listeners === 1) {
        follow();
        stop = onDraftChange(key, follow);
      }
      return () => {
        listeners -= 1;
        if (listeners === 0) stop?.();
      };
    },
    act(change) {
      const now = new Date().toISOString();
      const fresh = startSession(newRunId(), module, firstSlide, now);
      put((file) => putSession(file, change(file.current ?? fresh, now)));
    },
    begin() {
      const now = new Date().toISOString();
      const fresh = startSession(newRunId(), module, firstSlide, now);
      put((file) =>
        putSession(file, {
          ...fresh,
          roster: file.current?.roster ?? [],
          groups: file.current?.groups ?? [],
        }),
      );
    },
  };
}

const stores = new Map<string, ClassStore>();

/** The store of a module's class; all islands of a page share one. */
export function classStore(module: string): ClassStore {
  const known = stores.get(module) ?? createClassStore(module, 'title');
  stores.set(module, known);
  return known;
}

/** Ids of the steps ticked for a module; undefined when nothing has been chosen. */
export function readPlan(module: string): readonly string[] | undefined {
  const plan: unknown = readDraft(planKey(module));
  return Array.isArray(plan) && plan.every((id) => typeof id === 'string') ? plan : undefined;
}

export function keepPlan(module: string, steps: readonly string[]): void {
  void updateDraft(planKey(module), () => steps);
}

/** @returns stops following */
export function followPlan(module: string, listener: () => void): () => void {
  return onDraftChange(planKey(module), listener);
}
