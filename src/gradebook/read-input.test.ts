import { expect, test } from 'vitest';
import { faultOfSize, findSlip, isCompressed, readPasted, readRoster } from './read-input.ts';

test('files are refused by size before a byte is read', () => {
  expect(faultOfSize(0, 'a.json')).toBe('empty');
  expect(faultOfSize(500_000_000, 'a.json')).toBe('too-large');
  expect(faultOfSize(500_000_000, 'class.zip')).toBeUndefined();
  expect(faultOfSize(40_000, 'a.json')).toBeUndefined();
});

test('the first bytes tell what is packed, whatever its name', () => {
  expect(isCompressed(Uint8Array.of(0x1f, 0x8b, 8))).toBe(true);
  expect(isCompressed(Uint8Array.of(0x50, 0x4b, 3, 4))).toBe(true);
  expect(isCompressed(new TextEncoder().encode('{"format":1}'))).toBe(false);
});

test('a record, slips in links, and names are told apart when pasted', () => {
  expect(readPasted(' {"format":"x"}\n')).toEqual({ kind: 'record', text: '{"format":"x"}' });
  expect(readPasted('https://a.test/zh/trainer/gradebook/#slip=1.abc\nhttps://a.test/#slip=1.def')).toEqual({
    kind: 'slips',
    slips: ['1.abc', '1.def'],
  });
  expect(readPasted('王芳\n李娜')).toEqual({ kind: 'names', text: '王芳\n李娜' });
  expect(findSlip('https://a.test/')).toBeUndefined();
});

test('a roster is its column of names, with or without a head', () => {
  expect(
    readRoster([
      ['工号', '姓名'],
      ['1', '王芳'],
      ['2', ' 李娜 '],
      ['3', ''],
    ]),
  ).toEqual(['王芳', '李娜']);
  expect(
    readRoster([
      ['Wang Fang', '1'],
      ['Wang Fang', '1'],
    ]),
  ).toEqual(['Wang Fang']);
  expect(readRoster([])).toEqual([]);
});
