import { expect, test } from 'vitest';
import type { StoredMark } from './class-book.ts';
import { createMarkKeeper } from './keep-marks.ts';

const aMark = (key: string, comment: string): StoredMark => ({
  key,
  question: 'crisis',
  mark: { id: `${key}-${comment}`, of: 'r', by: '', points: [], comment, at: '2026-11-22T08:00:00.000Z' },
});

test('a mark counts before it is kept, over what the database still holds', async () => {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const keeper = createMarkKeeper(() => held);
  const old = [aMark('fang', 'old'), aMark('na', 'old')];
  const keeping = keeper.keep('c1', aMark('fang', 'new'));
  expect(keeper.latest('c1', old).map(({ mark }) => mark.id)).toEqual(['na-old', 'fang-new']);
  expect(keeper.latest('c2', old)).toEqual(old);
  letGo();
  await keeping;
  expect(keeper.latest('c1', old)).toEqual(old);
});

test('a mark the database refuses stays, and goes with the next', async () => {
  const written: string[][] = [];
  let isFull = true;
  const keeper = createMarkKeeper((_, marks) => {
    if (isFull) return Promise.reject(new Error('full'));
    written.push(marks.map(({ mark }) => mark.id));
    return Promise.resolve();
  });
  await expect(keeper.keep('c1', aMark('fang', '1'))).rejects.toThrow('full');
  await expect(keeper.keep('c1', aMark('na', '1'))).rejects.toThrow('full');
  await expect(keeper.keep('c1', aMark('fang', '2'))).rejects.toThrow('full');
  expect(keeper.latest('c1', []).map(({ mark }) => mark.id)).toEqual(['na-1', 'fang-2']);
  isFull = false;
  await keeper.keep('c2', aMark('li', '1'));
  await keeper.keep('c1', aMark('li', '1'));
  expect(written).toEqual([['li-1'], ['na-1', 'fang-2', 'li-1']]);
  expect(keeper.latest('c1', [])).toEqual([]);
});

test('a mark changed while it is being kept stays until its last change is kept', async () => {
  const ends: (() => void)[] = [];
  const keeper = createMarkKeeper(
    () =>
      new Promise((resolve) => {
        ends.push(resolve);
      }),
  );
  const first = keeper.keep('c1', aMark('fang', '1'));
  const second = keeper.keep('c1', aMark('fang', '2'));
  ends[0]?.();
  await first;
  expect(keeper.latest('c1', []).map(({ mark }) => mark.id)).toEqual(['fang-2']);
  ends[1]?.();
  await second;
  expect(keeper.latest('c1', [])).toEqual([]);
});
