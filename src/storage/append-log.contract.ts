// What every append log keeps, whatever it is made of. Each adapter's test runs this suite.
import { describe, expect, test } from 'vitest';
import { entryOf, isIntact, type AppendLog, type LogEntry } from './append-log.ts';

/** One fresh place, which several tabs may hold. */
export interface Place {
  /** Opens the place as a new tab would. */
  open(): AppendLog;
  /** Puts bytes under a key past the log, as damage or another program would. */
  damage(key: string, bytes: string): Promise<void>;
}

const moment = () => new Promise((resolve) => setTimeout(resolve, 20));
const byKey = (entries: readonly LogEntry[]) => [...entries].sort((a, b) => (a.key < b.key ? -1 : 1));

export function describeAppendLog(name: string, newPlace: () => Place): void {
  describe(name, () => {
    const a = entryOf('a', '{"a":1}');
    const b = entryOf('b', '{"讲":"《礼》\\ud800"}');

    test('a new place is empty', async () => {
      expect(await newPlace().open().readAll()).toEqual({ keys: [], entries: [] });
    });

    test('what was appended is read back as it was, by this tab and by the next', async () => {
      const place = newPlace();
      const log = place.open();
      await log.append([a]);
      await log.append([b]);
      expect(byKey((await log.readAll()).entries)).toEqual([a, b]);
      expect(byKey((await place.open().readAll()).entries)).toEqual([a, b]);
    });

    test('appending an entry again changes nothing', async () => {
      const log = newPlace().open();
      await log.append([a, a]);
      await log.append([a, b]);
      expect(byKey((await log.readAll()).entries)).toEqual([a, b]);
    });

    test('two contents under one id are both kept', async () => {
      const log = newPlace().open();
      const other = entryOf('a', '{"a":2}');
      await log.append([a]);
      await log.append([other]);
      expect((await log.readAll()).entries).toHaveLength(2);
    });

    test('a reader who knows some keys is given the others, and all keys', async () => {
      const log = newPlace().open();
      await log.append([a, b]);
      const { keys, entries } = await log.readAll(new Set([a.key]));
      expect([...keys].sort()).toEqual([a.key, b.key]);
      expect(entries).toEqual([b]);
    });

    test('damaged bytes are read as they are, show their damage, and are not written over', async () => {
      const place = newPlace();
      await place.open().append([a, b]);
      await place.damage(a.key, '{"a":7}');
      const log = place.open();
      await log.append([a]);
      const { entries } = await log.readAll();
      expect(entries.filter(isIntact)).toEqual([b]);
      expect(entries.find(({ key }) => key === a.key)?.text).toBe('{"a":7}');
    });

    test('another tab hears what was appended; the writer does not, nor one who stopped listening', async () => {
      const place = newPlace();
      const writer = place.open();
      const reader = place.open();
      const heard: Record<'writer' | 'reader' | 'stopped', LogEntry[]> = {
        writer: [],
        reader: [],
        stopped: [],
      };
      writer.subscribe((entries) => heard.writer.push(...entries));
      reader.subscribe((entries) => heard.reader.push(...entries));
      reader.subscribe((entries) => heard.stopped.push(...entries))();
      await writer.append([a]);
      await moment();
      expect(heard).toEqual({ writer: [], reader: [a], stopped: [] });
    });

    test('many at once, as an import brings them, are read back each as it was; again, they change nothing', async () => {
      const many = Array.from({ length: 120 }, (_, index) =>
        entryOf(`m${String(index)}`, '{"讲":"a b\\nc"}'),
      );
      const place = newPlace();
      const log = place.open();
      await log.append([a]);
      await log.append(many);
      await log.append(many.slice(30, 90));
      await log.append([...many.slice(100), b]);
      for (const reader of [log, place.open()]) {
        const { keys, entries } = await reader.readAll();
        const once = new Map(entries.map((entry) => [entry.key, entry]));
        expect(byKey([...once.values()])).toEqual(byKey([a, ...many, b]));
        expect([...new Set(keys)].sort()).toEqual([...once.keys()].sort());
        const known = await reader.readAll(new Set([a, ...many].map(({ key }) => key)));
        expect(known.entries).toEqual([b]);
        expect(new Set(known.keys)).toEqual(new Set(keys));
      }
    });

    test('two tabs appending at once lose nothing', async () => {
      const place = newPlace();
      const entries = Array.from({ length: 100 }, (_, index) => entryOf(String(index), `"${String(index)}"`));
      const [first, second] = [place.open(), place.open()];
      await Promise.all(entries.map((entry, index) => (index % 2 ? first : second).append([entry])));
      expect(byKey((await place.open().readAll()).entries)).toEqual(byKey(entries));
    });
  });
}
