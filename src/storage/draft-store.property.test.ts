// Two tabs at one draft, in every order that transactions, events and killed tabs can come in.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Database } from './database.ts';
import { openDraftStore, type DraftStore } from './draft-store.ts';
import { FakeAir, FakeDisk, FakePage } from './fake-tabs.ts';
import { StorageError } from './failure.ts';
import { openLocalStore } from './local-store.ts';

type Answers = Readonly<Record<string, number>>;

/** The drafts' shelf of a database whose transactions come one after another, each when the scheduler says. */
class FakeShelf {
  readonly texts = new Map<string, unknown>();
  #turn: Promise<unknown> = Promise.resolve();

  constructor(readonly scheduler: fc.Scheduler) {}

  open(isAlive: () => boolean, isDown: boolean): Database {
    const request = (result: unknown) => {
      const made = { result, onsuccess: () => undefined };
      queueMicrotask(() => {
        made.onsuccess();
      });
      return made as unknown as IDBRequest<never>;
    };
    const shelf = {
      get: (key: string) => request(this.texts.get(key)),
      put: (text: unknown, key: string) => request(void this.texts.set(key, text)),
      getAll: () => request([...this.texts.values()]),
      getAllKeys: () => request([...this.texts.keys()]),
    } as unknown as IDBObjectStore;
    return {
      run: async (_, work) => {
        await this.scheduler.schedule(Promise.resolve(), 'transaction');
        if (isDown) throw new StorageError('denied');
        const before = this.#turn;
        const done = before.then(() => (isAlive() ? work(() => shelf) : undefined));
        this.#turn = done.catch(() => undefined);
        const result = await done;
        await this.scheduler.schedule(Promise.resolve(), 'complete');
        return isAlive() ? (result as Awaited<ReturnType<typeof work>>) : new Promise<never>(() => undefined);
      },
    };
  }
}

class Origin {
  readonly disk = new FakeDisk();
  readonly air: FakeAir;
  readonly shelf: FakeShelf;
  now = 1_000;

  constructor(readonly scheduler: fc.Scheduler) {
    const later = (task: () => void) => void scheduler.schedule(Promise.resolve(), 'event').then(task);
    this.disk.later = later;
    this.air = new FakeAir(later);
    this.shelf = new FakeShelf(scheduler);
  }

  openTab(isDown: boolean): { drafts: DraftStore; shown: () => string[]; kill: () => void } {
    const page = new FakePage(this.disk);
    const channel = this.air.join();
    let isAlive = true;
    const drafts = openDraftStore(
      openLocalStore(() => page.localStorage, page),
      'draft/',
      'aside/',
      this.shelf.open(() => isAlive, isDown),
      channel,
      () => this.now,
    );
    // What an island shows: what it read when it was told of a change, or made one.
    let shown: string[] = [];
    const look = () => {
      shown = items(drafts);
    };
    drafts.subscribe('quiz/x', look);
    return {
      drafts: {
        ...drafts,
        update(key, next) {
          const updated = drafts.update(key, next);
          look();
          return updated;
        },
      },
      shown: () => shown,
      kill: () => {
        isAlive = false;
        page.close();
        this.air.leave(channel);
      },
    };
  }
}

const steps = fc.array(fc.record({ tab: fc.nat(1), clock: fc.integer({ min: -3, max: 3 }) }), {
  minLength: 2,
  maxLength: 14,
});

const set = (item: string) => (stored: unknown) => ({ ...(stored as Answers | undefined), [item]: 1 });
const items = (drafts: DraftStore) => Object.keys(drafts.read('quiz/x') ?? {}).sort();

test.each([
  ['with a database', false],
  ['where only local storage works', true],
])(
  '%s: whatever the order of things, both tabs end with every answer of both',
  async (_, isDown) => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), steps, async (scheduler, answers) => {
        const origin = new Origin(scheduler);
        const tabs = [origin.openTab(isDown), origin.openTab(isDown)];
        const outcomes: Promise<unknown>[] = [];
        for (const [index, { tab, clock }] of answers.entries()) {
          void scheduler.schedule(Promise.resolve(), 'answer').then(() => {
            origin.now += clock;
            const updated = tabs[tab]?.drafts.update('quiz/x', set(`item-${String(index).padStart(2, '0')}`));
            if (updated) outcomes.push(updated);
          });
        }
        await scheduler.waitIdle();
        expect(outcomes).toHaveLength(answers.length);
        expect(new Set(await Promise.all(outcomes))).toEqual(new Set([undefined]));
        const all = answers.map((__, index) => `item-${String(index).padStart(2, '0')}`);
        for (const { drafts, shown } of tabs) {
          if (shown().length > 0) expect(shown()).toEqual(all);
          expect(items(drafts)).toEqual(all);
        }
        const next = origin.openTab(isDown);
        expect(items(next.drafts)).toEqual(all);
        if (isDown) return;
        origin.disk.items.clear();
        const other = origin.openTab(false);
        void other.drafts.join();
        await scheduler.waitIdle();
        expect(items(other.drafts)).toEqual(all);
      }),
      // Some orders that matter come once in some five thousand.
      { numRuns: isDown ? 500 : 10_000 },
    );
  },
  60_000,
);

test('a tab killed at any moment takes no answer along that was told as kept', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      steps,
      fc.nat(13),
      fc.boolean(),
      async (scheduler, answers, at, isLocalLost) => {
        const origin = new Origin(scheduler);
        const tabs = [origin.openTab(false), origin.openTab(false)];
        const kept: string[] = [];
        for (const [index, { tab }] of answers.entries()) {
          void scheduler.schedule(Promise.resolve(), 'answer').then(async () => {
            if (index === at) tabs[0]?.kill();
            const item = `item-${String(index).padStart(2, '0')}`;
            await tabs[tab]?.drafts.update('quiz/x', set(item));
            kept.push(item);
          });
        }
        await scheduler.waitIdle();
        if (isLocalLost) origin.disk.items.clear();
        const next = origin.openTab(false);
        void next.drafts.join();
        await scheduler.waitIdle();
        expect(items(next.drafts)).toEqual(expect.arrayContaining(kept));
      },
    ),
    { numRuns: 500 },
  );
});

test('one page after another, each left at any moment: every answer is there in the end', async () => {
  const visits = fc.array(fc.record({ answers: fc.integer({ min: 0, max: 3 }), turns: fc.nat(12) }), {
    minLength: 1,
    maxLength: 4,
  });
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), visits, async (scheduler, all) => {
      const origin = new Origin(scheduler);
      const given: string[] = [];
      for (const { answers, turns } of all) {
        const tab = origin.openTab(false);
        void tab.drafts.join();
        for (let answer = 0; answer < answers; answer += 1) {
          const item = `item-${String(given.length).padStart(2, '0')}`;
          void tab.drafts.update('quiz/x', set(item));
          given.push(item);
          for (let turn = 0; turn < turns && scheduler.count() > 0; turn += 1) await scheduler.waitNext(1);
        }
        expect(items(tab.drafts)).toEqual(given);
        tab.kill();
      }
      const last = origin.openTab(false);
      expect(items(last.drafts)).toEqual(given);
      void last.drafts.join();
      await scheduler.waitIdle();
      expect(items(last.drafts)).toEqual(given);
    }),
    { numRuns: 1000 },
  );
});
