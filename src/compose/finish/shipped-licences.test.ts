import { expect, test } from 'vitest';
import { findObjection, packageFolder, readShipped, writeShipped, type Shipped } from './shipped-licences.ts';

const aPackage = (more: Partial<Shipped> = {}): Shipped => ({
  name: 'bell',
  version: '1.2.3',
  licence: 'MIT',
  text: 'Permission is hereby granted '.repeat(20),
  ...more,
});

test('a package may be shipped when its licence only asks to be named, and its text is there', () => {
  expect(findObjection(aPackage())).toBeUndefined();
  for (const licence of ['GPL-3.0-only', 'AGPL-3.0', 'MIT OR GPL-2.0', 'no licence', ''])
    expect(findObjection(aPackage({ licence }))).toContain('bell');
  expect(findObjection(aPackage({ text: '' }))).toContain('without the text');
});

test('a module is its package’s, however deep it lies; ours is nobody’s', () => {
  expect(packageFolder('/a/node_modules/preact/dist/preact.mjs')).toBe('/a/node_modules/preact');
  expect(packageFolder('/a/node_modules/x/node_modules/@y/z/i.js')).toBe(
    '/a/node_modules/x/node_modules/@y/z',
  );
  expect(packageFolder('\0/a/node_modules/fuse.js/dist/f.js?commonjs')).toBe('/a/node_modules/fuse.js');
  expect(packageFolder('\0rolldown/runtime.js')).toBe('node_modules/rolldown');
  expect(packageFolder('/a/src/quiz/store.ts')).toBeUndefined();
});

test('what is compiled into a package is named with it', async () => {
  const root = process.cwd();
  const shipped = await readShipped([`${root}/node_modules/zxing-wasm/dist/es/reader/index.js`], root);
  expect(shipped.map(({ name }) => name)).toEqual(['ZXing-C++ (in zxing-wasm)', 'zxing-wasm']);
});

test('the text of a licence cannot become markup', () => {
  const page = writeShipped('<div data-shipped lang="en"></div>', [aPackage({ text: '<script>&</script>' })]);
  expect(page).toContain('&lt;script&gt;&amp;');
  expect(page).toContain('bell 1.2.3 · MIT');
});
