// Local storage and a database without a browser, and what may befall them: the stage of the record's fault tests.
import { vi } from 'vitest';
import { isIntact, type AppendLog } from '../storage/append-log.ts';
import { FakeDisk, FakePage } from '../storage/fake-tabs.ts';
import { openFaultyLog, type Fault } from '../storage/faulty-log.ts';
import { openLocalLog, type LocalLog } from '../storage/local-log.ts';
import { openLocalStore } from '../storage/local-store.ts';
import { Memory, openMemoryLog } from '../storage/memory-log.ts';
import { setAsideLocally } from '../storage/quarantine.ts';
import type { Attempt } from './attempt.ts';
import { openLearnerRecord, type LearnerRecord } from './learner-record.ts';

export class FakeDevice {
  readonly disk = new FakeDisk();
  readonly memory = new Memory();
  /** What was set aside in the database. */
  readonly aside: string[] = [];
  databaseFault: (write: number) => Fault | undefined = () => undefined;
  isDatabaseReadable = true;

  /** Opens the record as a new tab would. */
  open(): LearnerRecord & { close(): void } {
    const page = new FakePage(this.disk);
    const store = openLocalStore(() => page.localStorage, page);
    const local: LocalLog = openLocalLog(store, 'log/');
    const durable: AppendLog = openFaultyLog(
      openMemoryLog(this.memory),
      (write) => this.databaseFault(write),
      () => this.isDatabaseReadable,
    );
    const record = openLearnerRecord(local, durable, {
      onChange: vi.fn(),
      setAside: (log, keys) => {
        if (log === local) setAsideLocally(store, 'log/', 'aside/', keys);
        else this.#setAsideInMemory(keys);
        return Promise.resolve();
      },
    });
    return {
      ...record,
      close: () => {
        page.close();
      },
    };
  }

  #setAsideInMemory(keys: readonly string[]): void {
    for (const key of keys) {
      this.aside.push(this.memory.texts.get(key) ?? '');
      this.memory.texts.delete(key);
    }
  }

  localTexts(prefix = 'log/'): string[] {
    return [...this.disk.items].filter(([key]) => key.startsWith(prefix)).map(([, text]) => text);
  }

  /** Ids of the attempts of which a whole copy lies in local storage or the database. */
  recoverableIds(): string[] {
    const local = [...this.disk.items].map(([key, text]) => ({ key: key.replace('log/', ''), text }));
    const stored = [...this.memory.texts].map(([key, text]) => ({ key, text }));
    const whole = [...local, ...stored].filter((entry) => isIntact(entry) && !entry.key.startsWith('aside/'));
    return [...new Set(whole.map(({ text }) => (JSON.parse(text) as Attempt).id))].sort();
  }
}
