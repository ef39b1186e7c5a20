import { describe, expect, test } from 'vitest';
import { entryOf } from '../storage/append-log.ts';
import type { Fault } from '../storage/faulty-log.ts';
import { openLocalLog } from '../storage/local-log.ts';
import { openLocalStore } from '../storage/local-store.ts';
import { openMemoryLog } from '../storage/memory-log.ts';
import type { Attempt } from './attempt.ts';
import { FakeDevice } from './fake-device.ts';
import { anAttempt, idsOf } from './fake-record-tab.ts';
import { openLearnerRecord } from './learner-record.ts';

const numbered = (count: number): Attempt[] =>
  Array.from({ length: count }, (_, index) =>
    anAttempt({ id: `run-${String(index).padStart(3, '0')}`, score: { raw: index, max: 1_000 } }),
  );

describe('two copies', () => {
  test('each is written at once', async () => {
    const device = new FakeDevice();
    expect(await device.open().add(numbered(1))).toBe('saved');
    expect([...device.memory.texts.values()]).toEqual(device.localTexts());
    expect(JSON.parse(device.localTexts()[0] ?? '')).toEqual(numbered(1)[0]);
  });

  test('local storage cleared: the database heals it at the next start', async () => {
    const device = new FakeDevice();
    await device.open().add(numbered(5));
    device.disk.items.clear();
    const record = device.open();
    expect(record.attempts()).toEqual([]);
    await record.join();
    expect(record.attempts()).toEqual(numbered(5));
    expect(device.open().attempts()).toEqual(numbered(5));
  });

  test('the database deleted: local storage heals it at the next start', async () => {
    const device = new FakeDevice();
    await device.open().add(numbered(5));
    device.memory.texts.clear();
    await device.open().join();
    expect(device.memory.texts.size).toBe(5);
  });

  test('each has what the other lacks: both end with all', async () => {
    const device = new FakeDevice();
    await device.open().add(numbered(6));
    [...device.disk.items.keys()].slice(0, 2).forEach((key) => device.disk.items.delete(key));
    [...device.memory.texts.keys()].slice(3).forEach((key) => device.memory.texts.delete(key));
    const record = device.open();
    await record.join();
    expect(record.attempts()).toEqual(numbered(6));
    expect(device.memory.texts.size).toBe(6);
    expect(device.localTexts()).toHaveLength(6);
  });

  test('the last answers that a killed browser lost from local storage are in the database', async () => {
    const device = new FakeDevice();
    const record = device.open();
    await record.add(numbered(1));
    const onDisk = new Map(device.disk.items);
    await record.add(numbered(3).slice(1));
    device.disk.items.clear();
    onDisk.forEach((text, key) => device.disk.items.set(key, text));
    const next = device.open();
    await next.join();
    expect(next.attempts()).toEqual(numbered(3));
  });

  test('healing leaves room in local storage: of a record too long for it, the newest attempts are there', async () => {
    const device = new FakeDevice();
    const long = numbered(400).map((attempt) => ({ ...attempt, essay: 'x'.repeat(5_000) }));
    await openLearnerRecord(
      openLocalLog(
        openLocalStore(() => null, new EventTarget()),
        '',
      ),
      openMemoryLog(device.memory),
      {
        onChange: () => undefined,
        setAside: () => Promise.resolve(),
      },
    ).add(long);
    const record = device.open();
    await record.join();
    expect(record.attempts()).toEqual(long);
    expect(device.disk.size()).toBeLessThan(1_600_000);
    expect(idsOf(device.open().attempts())).toEqual(idsOf(long).slice(-device.localTexts().length));
  });
});

describe('a record that has grown long', () => {
  const long = Array.from({ length: 2_500 }, (_, index) =>
    anAttempt({ id: `r${String(index).padStart(5, '0')}` }),
  );
  const newest = idsOf(long).slice(-1_000);

  test('imported: all of it in the database, the newest and the best in local storage, for the first paint', async () => {
    const device = new FakeDevice();
    const achieved = anAttempt({ id: 'a', activity: 'long-ago' });
    await device.open().add([achieved, ...long]);
    expect(device.memory.texts.size).toBe(2_501);
    expect(idsOf(device.open().attempts())).toEqual(['a', ...newest]);
    const record = device.open();
    await record.join();
    expect(record.attempts()).toEqual([achieved, ...long]);
  });

  test('local storage gives up what has grown old, and only what the database is seen to hold', async () => {
    const device = new FakeDevice();
    device.databaseFault = () => 'denied';
    await device.open().add(long);
    expect(device.localTexts()).toHaveLength(2_500);
    await device.open().join();
    expect(device.localTexts()).toHaveLength(2_500);
    device.databaseFault = () => undefined;
    await device.open().join();
    expect(device.memory.texts.size).toBe(2_500);
    expect(idsOf(device.open().attempts())).toEqual(newest);
    const record = device.open();
    await record.join();
    expect(record.attempts()).toEqual(long);
  });

  test('where only local storage works, an import goes there whole', async () => {
    const device = new FakeDevice();
    device.databaseFault = () => 'full';
    expect(await device.open().add(long)).toBe('saved');
    expect(device.open().attempts()).toEqual(long);
  });
});

describe('the ladder of fallbacks', () => {
  test('the database fails: saved in local storage, and the health says so', async () => {
    const device = new FakeDevice();
    device.databaseFault = () => 'aborted';
    const record = device.open();
    expect(await record.add(numbered(1))).toBe('saved');
    expect(record.health()).toMatchObject({ localStorage: true, database: false, failure: 'denied' });
  });

  test('local storage fails: saved in the database', async () => {
    const device = new FakeDevice();
    device.disk.isBlocked = true;
    const record = device.open();
    expect(await record.add(numbered(1))).toBe('saved');
    expect(record.health()).toMatchObject({ localStorage: false, database: true });
  });

  test('both fail: in memory, told as failed, and saved when room returns', async () => {
    const device = new FakeDevice();
    device.disk.quota = 0;
    device.databaseFault = () => 'full';
    const record = device.open();
    expect(await record.add(numbered(3))).toBe('failed');
    expect(record.attempts()).toEqual(numbered(3));
    expect(record.unsaved()).toBe(3);
    expect(record.health()).toMatchObject({ localStorage: false, database: false, failure: 'full' });
    device.databaseFault = () => undefined;
    await record.join();
    expect(record.unsaved()).toBe(0);
    expect(device.memory.texts.size).toBe(3);
  });

  test('storage blocked from the start: the whole session in memory, nothing thrown', async () => {
    const device = new FakeDevice();
    device.disk.isBlocked = true;
    device.databaseFault = () => 'denied';
    device.isDatabaseReadable = false;
    const record = device.open();
    await record.join();
    for (const attempt of numbered(50)) expect(await record.add([attempt])).toBe('failed');
    expect(record.attempts()).toEqual(numbered(50));
    expect(record.health()).toMatchObject({ localStorage: false, database: false });
    console.info(
      `fault table | storage throws from the first read | ${String(record.attempts().length)} of 50 attempts usable in memory, ${String(record.unsaved())} told as not saved, 0 thrown`,
    );
  });

  test('an attempt too big for the room left holds no other back', async () => {
    const device = new FakeDevice();
    device.databaseFault = () => 'full';
    device.disk.quota = 0;
    const record = device.open();
    expect(await record.add([anAttempt({ id: 'big', essay: 'x'.repeat(2_000) })])).toBe('failed');
    expect(await record.add([anAttempt({ id: 'small' })])).toBe('failed');
    device.disk.quota = 1_000;
    await record.join();
    expect(record.unsaved()).toBe(1);
    expect(idsOf(device.open().attempts())).toEqual(['small']);
    device.disk.quota = 5_000;
    await record.join();
    expect(record.unsaved()).toBe(0);
  });

  test('saved is said only when the database has it, not when it has been asked', async () => {
    const device = new FakeDevice();
    device.databaseFault = () => 'hang';
    let outcome: string | undefined;
    void device
      .open()
      .add(numbered(1))
      .then((said) => (outcome = said));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(outcome).toBeUndefined();
  });

  test('storage full at write k, for every k of a session of 50 writes, in local storage, the database or both', async () => {
    const faults: Fault[] = ['full', 'denied', 'aborted', 'torn'];
    let told = 0;
    let lost = 0;
    for (let k = 1; k <= 50; k += 1) {
      for (const where of ['local', 'database', 'both']) {
        const device = new FakeDevice();
        const fault = faults[k % faults.length];
        if (where !== 'local') device.databaseFault = (write) => (write >= k ? fault : undefined);
        const record = device.open();
        const outcomes: string[] = [];
        for (const [index, attempt] of numbered(50).entries()) {
          if (where !== 'database' && index + 1 === k) device.disk.quota = device.disk.size();
          outcomes.push(await record.add([attempt]));
        }
        const failed = where === 'both' ? 51 - k : 0;
        expect(outcomes.filter((outcome) => outcome === 'failed')).toHaveLength(failed);
        expect(record.unsaved()).toBe(failed);
        expect(record.attempts()).toEqual(numbered(50));
        told += failed;

        const reader = device.open();
        await reader.join();
        expect(reader.attempts()).toEqual(numbered(50 - failed));

        device.disk.quota = Infinity;
        device.databaseFault = () => undefined;
        await record.join();
        expect(record.unsaved()).toBe(0);
        const after = device.open();
        await after.join();
        expect(after.attempts()).toEqual(numbered(50));
        lost += 50 - after.attempts().length;
      }
    }
    console.info(
      `fault table | storage full at write k, every k of 50 | 150 sessions (local storage, database, both): ${String(told)} refusals told, ${String(lost)} attempts lost, 0 thrown`,
    );
  });
});

describe('damage', () => {
  test('an unreadable copy is set aside, byte for byte, and mended from the other', async () => {
    const device = new FakeDevice();
    await device.open().add(numbered(3));
    const [key = ''] = device.disk.items.keys();
    device.disk.items.set(key, '{"id":"run-000"');
    const record = device.open();
    expect(idsOf(record.attempts())).toEqual(['run-001', 'run-002']);
    await record.join();
    expect(record.attempts()).toEqual(numbered(3));
    expect(record.health().damaged).toBe(0);
    expect(device.localTexts('aside/')).toEqual(['{"id":"run-000"']);
    expect(device.open().attempts()).toEqual(numbered(3));
  });

  test('with no other copy it is reported, and set aside all the same', async () => {
    const device = new FakeDevice();
    device.isDatabaseReadable = false;
    device.databaseFault = () => 'denied';
    await device.open().add(numbered(2));
    const [key = ''] = device.disk.items.keys();
    device.disk.items.set(key, '礼');
    const record = device.open();
    await record.join();
    expect(record.health().damaged).toBe(1);
    expect(device.localTexts('aside/')).toEqual(['礼']);
    expect(idsOf(device.open().attempts())).toEqual(['run-001']);
  });

  test('a score changed by one digit is damage too', async () => {
    const device = new FakeDevice();
    await device.open().add([anAttempt({ score: { raw: 8, max: 10 } })]);
    for (const [key, text] of device.disk.items)
      device.disk.items.set(key, text.replace('"raw":8', '"raw":9'));
    const record = device.open();
    expect(record.attempts()).toEqual([]);
    await record.join();
    expect(record.attempts()[0]?.score.raw).toBe(8);
  });

  test('bytes that are whole but no attempt are set aside', async () => {
    const device = new FakeDevice();
    const entry = entryOf('a', '{"id":"a"}');
    device.disk.items.set(`log/${entry.key}`, entry.text);
    const record = device.open();
    await record.join();
    expect(record.attempts()).toEqual([]);
    expect(device.localTexts('aside/')).toEqual(['{"id":"a"}']);
  });

  test('an attempt under another one’s key is damage', async () => {
    const device = new FakeDevice();
    const { key, text } = entryOf('a', JSON.stringify(anAttempt({ id: 'a' })));
    device.disk.items.set(`log/${key.replace('a~', 'b~')}`, text);
    const record = device.open();
    expect(record.attempts()).toEqual([]);
    expect(record.health().damaged).toBe(1);
    await record.join();
    expect(device.localTexts('aside/')).toEqual([text]);
  });

  test('what could not be set aside is not copied to the database', async () => {
    const device = new FakeDevice();
    await device.open().add(numbered(2));
    const [key = ''] = device.disk.items.keys();
    device.disk.items.set(key, 'broken');
    device.memory.texts.clear();
    device.disk.quota = device.disk.size();
    await device.open().join();
    expect([...device.memory.texts.values()]).toEqual([JSON.stringify(numbered(2)[1])]);
  });

  test('without room for a copy the bytes stay where they are, and nothing is written over them', async () => {
    const device = new FakeDevice();
    await device.open().add(numbered(2));
    const [key = ''] = device.disk.items.keys();
    device.disk.items.set(key, 'x'.repeat(100));
    device.disk.quota = device.disk.size() + 50;
    const record = device.open();
    await record.join();
    expect(record.attempts()).toEqual(numbered(2));
    expect(device.disk.items.get(key)).toBe('x'.repeat(100));
  });

  test('a damaged second copy is found by a thorough look, and mended from the first', async () => {
    const device = new FakeDevice();
    await device.open().add(numbered(2));
    const [key = '', text] = [...device.memory.texts][0] ?? [];
    device.memory.texts.set(key, 'damaged');
    await device.open().join(true);
    expect(device.memory.texts.get(key)).toBe(text);
    expect(device.aside).toEqual(['damaged']);
  });

  test('things of other sites on the same origin are let alone', async () => {
    const device = new FakeDevice();
    device.disk.items.set('cart', '{broken');
    device.disk.items.set('LOG/a~b', '{broken');
    const record = device.open();
    await record.join();
    await record.add(numbered(1));
    expect(device.disk.items.get('cart')).toBe('{broken');
    expect(device.disk.items.get('LOG/a~b')).toBe('{broken');
    expect(device.localTexts('aside/')).toEqual([]);
  });
});

describe('adding', () => {
  test('a run finished twice counts once, as it was finished first', async () => {
    const device = new FakeDevice();
    const record = device.open();
    await record.add([anAttempt()]);
    await record.add([anAttempt({ finishedAt: '2026-11-22T09:00:00.000Z', score: { raw: 0, max: 10 } })]);
    expect(record.attempts()).toEqual([anAttempt()]);
  });

  test('an attempt that could not be read again is refused without harm', async () => {
    const device = new FakeDevice();
    const record = device.open();
    expect(await record.add([anAttempt({ durationMs: NaN })])).toBe('failed');
    const circle: Record<string, unknown> = {};
    circle['itself'] = circle;
    expect(await record.add([anAttempt({ id: 'b', circle })])).toBe('failed');
    expect(record.attempts()).toEqual([]);
    expect(await record.add([anAttempt()])).toBe('saved');
  });

  test('ten thousand at once, as an import does', async () => {
    const device = new FakeDevice();
    const many = Array.from({ length: 10_000 }, (_, index) =>
      anAttempt({ id: `r${String(index).padStart(5, '0')}` }),
    );
    const record = device.open();
    expect(await record.add(many)).toBe('saved');
    expect(record.attempts()).toHaveLength(10_000);
    expect(await record.add(many)).toBe('saved');
    expect(device.memory.texts.size).toBe(10_000);
  });
});
