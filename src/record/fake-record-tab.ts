// A learner's browser for tests: a disk, a database and tabs that come and go; and attempts to put in.
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { vi } from 'vitest';
import { openDatabase, type Patience } from '../storage/database.ts';
import { FakeAir, FakeDisk, FakePage } from '../storage/fake-tabs.ts';
import type { TabChannel } from '../storage/tab-channel.ts';
import { openTabPlace } from '../storage/tab-place.ts';
import type { Attempt } from './attempt.ts';
import { firstProfile, recordRoot } from './record-root.ts';
import { openRecordStore, type Tab } from './store.ts';
// Loaded by the record when it needs them; here at once, so that no test depends on how long that takes.
import './ask-to-persist.ts';
import './mend-logs.ts';
import '../storage/quarantine.ts';

export function anAttempt(fields: Partial<Attempt> = {}): Attempt {
  return {
    id: 'a',
    kind: 'quiz',
    activity: 'face-to-face',
    revision: 'r1',
    locale: 'zh',
    startedAt: '2026-11-22T08:00:00.000Z',
    finishedAt: '2026-11-22T08:05:00.000Z',
    durationMs: 300_000,
    responses: [{ item: 'process', options: ['b'] }],
    score: { raw: 8, max: 10 },
    ...fields,
  };
}

/** The record's attempts as `a`, `b`, … for short. */
export const idsOf = (attempts: readonly Attempt[]): string[] => attempts.map(({ id }) => id);

export type FakeTab = ReturnType<typeof openRecordStore> & {
  readonly page: FakePage;
  readonly channel: TabChannel;
  /** Does what the page does when idle: joins the database. */
  idle(): Promise<void>;
  /** Hears nothing more from other tabs. */
  deafen(): void;
  /** The tab is gone, in the middle of whatever it was doing. */
  kill(): void;
};

export class FakeBrowser {
  readonly disk = new FakeDisk();
  /** Word between tabs stays within a profile. */
  readonly #airs = new Map<string, FakeAir>();
  now = Date.parse('2026-11-22T08:00:00.000Z');
  #dice = 0;

  constructor() {
    this.eraseDatabase();
  }

  eraseDatabase(): void {
    vi.stubGlobal('indexedDB', new IDBFactory());
    vi.stubGlobal('IDBKeyRange', IDBKeyRange);
  }

  /** IndexedDB as where it is blocked: `open` throws. */
  blockDatabase(): void {
    vi.stubGlobal('indexedDB', {
      open() {
        throw new DOMException('Blocked.', 'SecurityError');
      },
    });
  }

  /** IndexedDB that never answers. */
  silenceDatabase(): void {
    vi.stubGlobal('indexedDB', { open: () => ({}) });
  }

  openTab(
    changes: Partial<Tab> = {},
    patience: Patience = { openMs: 3_000, workMs: 10_000, againMs: 0 },
  ): FakeTab {
    const page = new FakePage(this.disk);
    let joinWhenIdle = () => undefined as unknown;
    let isDead = false;
    const own = openTabPlace(recordRoot('/'), firstProfile, () => page.localStorage, page);
    const airOf = (name: string): FakeAir => {
      const air = this.#airs.get(name) ?? new FakeAir();
      this.#airs.set(name, air);
      return air;
    };
    const air = airOf(own.place);
    const channel = air.join();
    const database = openDatabase(own.place, patience, own.hasEnded);
    const store = openRecordStore({
      ...own,
      database: {
        run: (mode, work) => (isDead ? new Promise(() => undefined) : database.run(mode, work)),
      },
      reload: vi.fn(),
      channel,
      openChannel: (name) => airOf(name).join(),
      page,
      isHidden: () => false,
      isFirstPage: () => true,
      whenIdle(work) {
        joinWhenIdle = work;
      },
      now: () => (this.now += 1),
      random: () => (this.#dice += 0.618_034) % 1,
      ...changes,
    });
    return {
      ...store,
      page,
      channel,
      async idle() {
        await joinWhenIdle();
        await settle();
      },
      deafen: () => {
        air.leave(channel);
      },
      kill: () => {
        isDead = true;
        page.close();
        air.leave(channel);
      },
    };
  }
}

/** Lets everything under way come to rest: transactions, events, word between tabs. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
}
