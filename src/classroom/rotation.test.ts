import { expect, test } from 'vitest';
import { rotationTable } from './rotation.ts';

test('in three rounds everybody is customer, staff and observer once', () => {
  const table = rotationTable(3, 3);
  for (const person of table) expect([...person].sort()).toEqual([0, 1, 2]);
  for (const round of [0, 1, 2]) expect(table.map((row) => row[round]).sort()).toEqual([0, 1, 2]);
});

test('whoever observed acts as staff in the next round', () => {
  expect(rotationTable(3, 2).find(([first]) => first === 2)?.[1]).toBe(1);
});
