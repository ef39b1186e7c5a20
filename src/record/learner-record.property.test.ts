// What no example thinks of: random damage to every copy, and random lives of a record with crashes in between.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fault } from '../storage/faulty-log.ts';
import { FakeDevice } from './fake-device.ts';
import { anAttempt, idsOf } from './fake-record-tab.ts';
import type { LearnerRecord } from './learner-record.ts';
import { nextRunId } from './run-id.ts';

/** One way of spoiling a text. */
const damage = fc.oneof(
  fc
    .double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
    .map((at) => (text: string) => text.slice(0, at * text.length)),
  fc.tuple(fc.nat(5_000), fc.nat(15)).map(([at, bit]) => (text: string) => {
    const place = at % (text.length || 1);
    return (
      text.slice(0, place) + String.fromCharCode(text.charCodeAt(place) ^ (1 << bit)) + text.slice(place + 1)
    );
  }),
  fc.constantFrom('', 'null', '[]', 'NaN', '{}', '\u0000', 'x'.repeat(9_999)).map((text) => () => text),
  fc.string().map((junk) => () => junk),
  fc.string({ minLength: 1 }).map((junk) => (text: string) => text + junk),
);

test('1,000 random corruptions: every whole attempt is read, the bytes of every broken one are kept and reported', async () => {
  let spoiled = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.boolean(), fc.nat(7), damage), { minLength: 1, maxLength: 16 }),
      async (corruptions) => {
        const device = new FakeDevice();
        const attempts = Array.from({ length: 8 }, (_, index) => anAttempt({ id: `run-${String(index)}` }));
        await device.open().add(attempts);
        const before = { local: new Map(device.disk.items), database: new Map(device.memory.texts) };
        for (const [isLocal, index, spoil] of corruptions) {
          const texts = isLocal ? device.disk.items : device.memory.texts;
          const [key = '', text = ''] = [...texts][index] ?? [];
          texts.set(key, spoil(text));
        }
        const broken = (now: ReadonlyMap<string, string>, then: ReadonlyMap<string, string>) =>
          [...now].filter(([key, text]) => then.get(key) !== text).map(([, text]) => text);
        const brokenLocally = broken(device.disk.items, before.local);
        const brokenInDatabase = broken(device.memory.texts, before.database);
        const whole = device.recoverableIds();
        spoiled += brokenLocally.length + brokenInDatabase.length;

        const record = device.open();
        await record.join(true);
        expect(idsOf(record.attempts())).toEqual(whole);
        expect(record.health().damaged).toBe(8 - whole.length);
        expect(device.localTexts('aside/').sort()).toEqual(brokenLocally.sort());
        expect(device.aside.sort()).toEqual(brokenInDatabase.sort());

        // The next write destroys nothing, and the next start finds nothing broken.
        await record.add([anAttempt({ id: 'run-9' })]);
        expect(device.localTexts('aside/').sort()).toEqual(brokenLocally);
        const next = device.open();
        await next.join(true);
        expect(idsOf(next.attempts())).toEqual([...whole, 'run-9']);
        expect(next.health().damaged).toBe(0);
        expect(new Set(device.localTexts()).size).toBe(device.memory.texts.size);
      },
    ),
    { numRuns: 250 },
  );
  expect(spoiled).toBeGreaterThan(1_000);
  console.info(
    `fault table | 1,000 random corruptions | ${String(spoiled)} broken copies in 250 records: all kept aside and reported, every whole attempt read`,
  );
});

interface Tab {
  record: LearnerRecord & { close(): void };
  inMemory: Set<string>;
}

/** A life of one device: what must hold is said after every step. */
class Life {
  readonly device = new FakeDevice();
  readonly tabs: Tab[] = [this.openTab(), this.openTab()];
  /** Ids that were told as saved, less what damage has taken both copies of. */
  readonly saved = new Set<string>();
  readonly taken: string[] = [];
  now = Date.parse('2026-11-22T08:00:00Z');

  openTab(): Tab {
    return { record: this.device.open(), inMemory: new Set() };
  }

  async add(tab: Tab): Promise<void> {
    const last = idsOf(tab.record.attempts()).at(-1);
    const id = nextRunId(this.now, Math.random, last);
    expect(last === undefined || id > last).toBe(true);
    const finishedAt = new Date(this.now).toISOString();
    const outcome = await tab.record.add([anAttempt({ id, startedAt: finishedAt, finishedAt })]);
    if (outcome === 'saved') this.saved.add(id);
    else tab.inMemory.add(id);
  }

  async reopen(index: number): Promise<void> {
    this.tabs[index]?.record.close();
    const tab = this.openTab();
    this.tabs[index] = tab;
    const whole = this.device.recoverableIds();
    await tab.record.join(true);
    if (this.device.isDatabaseReadable) expect(idsOf(tab.record.attempts())).toEqual(whole);
  }

  /** Something is destroyed: only what then has no whole copy may be missing. */
  destroy(how: () => void): void {
    how();
    const whole = new Set(this.device.recoverableIds());
    for (const id of this.saved) if (!whole.has(id)) this.saved.delete(id);
  }

  check(): void {
    const whole = new Set(this.device.recoverableIds());
    for (const id of this.saved) expect(whole).toContain(id);
    for (const { record, inMemory } of this.tabs) {
      const ids = idsOf(record.attempts());
      expect(ids).toEqual([...ids].sort());
      for (const id of inMemory) expect(ids).toContain(id);
      expect(record.unsaved()).toBeLessThanOrEqual(inMemory.size);
    }
  }
}

type Step = (life: Life) => Promise<void> | void;
const tabOf = (life: Life, index: number): Tab => {
  const tab = life.tabs[index];
  if (!tab) throw new Error('no such tab');
  return tab;
};
const which = fc.nat(1);

const step: fc.Arbitrary<{ readonly name: string; readonly run: Step }> = fc.oneof(
  {
    weight: 6,
    arbitrary: which.map((tab) => ({
      name: `add in ${String(tab)}`,
      run: (life: Life) => life.add(tabOf(life, tab)),
    })),
  },
  {
    weight: 2,
    arbitrary: which.map((tab) => ({ name: `kill ${String(tab)}`, run: (life: Life) => life.reopen(tab) })),
  },
  {
    weight: 1,
    arbitrary: which.map((tab) => ({
      name: `join in ${String(tab)}`,
      run: (life: Life) => tabOf(life, tab).record.join(),
    })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom<(Fault | undefined)[]>('full', 'aborted', 'torn', undefined, undefined)
      .map((fault) => ({
        name: `database ${fault ?? 'well'}`,
        run: (life: Life) => {
          life.device.databaseFault = () => fault;
        },
      })),
  },
  {
    weight: 1,
    arbitrary: fc.boolean().map((isReadable) => ({
      name: `database readable: ${String(isReadable)}`,
      run: (life: Life) => {
        life.device.isDatabaseReadable = isReadable;
      },
    })),
  },
  {
    weight: 1,
    arbitrary: fc.boolean().map((isFull) => ({
      name: `local storage full: ${String(isFull)}`,
      run: (life: Life) => {
        life.device.disk.quota = isFull ? life.device.disk.size() : Infinity;
      },
    })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.boolean(), fc.nat(20), damage).map(([isLocal, index, spoil]) => ({
      name: `damage`,
      run: (life: Life) => {
        const texts = isLocal ? life.device.disk.items : life.device.memory.texts;
        const [key, text] = [...texts].filter(([name]) => !name.startsWith('aside/'))[index] ?? [];
        if (key !== undefined && text !== undefined) life.destroy(() => texts.set(key, spoil(text)));
      },
    })),
  },
  {
    weight: 1,
    arbitrary: fc.boolean().map((isLocal) => ({
      name: `wipe`,
      run: (life: Life) => {
        life.destroy(() => {
          (isLocal ? life.device.disk.items : life.device.memory.texts).clear();
        });
      },
    })),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: -86_400_000, max: 86_400_000 }).map((jump) => ({
      name: `clock ${String(jump)}`,
      run: (life: Life) => {
        life.now += jump;
      },
    })),
  },
);

test('a record lives through any order of answers, crashes, full disks, damage and clock jumps', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const life = new Life();
      for (const { run } of steps) {
        await run(life);
        await Promise.resolve();
        life.check();
      }
      // Room returns: what was only in memory is kept too, and both tabs and the next one agree.
      life.device.databaseFault = () => undefined;
      life.device.isDatabaseReadable = true;
      life.device.disk.quota = Infinity;
      for (const { record } of life.tabs) await record.join(true);
      const next = life.openTab();
      await next.record.join(true);
      for (const { inMemory } of life.tabs) {
        for (const id of inMemory) expect(idsOf(next.record.attempts())).toContain(id);
      }
      for (const id of life.saved) expect(idsOf(next.record.attempts())).toContain(id);
      expect(life.tabs.map(({ record }) => record.unsaved())).toEqual([0, 0]);
    }),
    { numRuns: 400 },
  );
});
