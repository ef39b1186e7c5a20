import { expect, test } from 'vitest';
import { findKept, precacheEntries } from './kept-files.ts';
import { isRunPage } from './is-run-page.ts';
import { parseOfflineState, tellSize } from './place.ts';

const kept = new Set(['/a/b/zh/', '/a/b/zh/glossary/', '/a/b/_astro/quiz.1.js']);
const find = (path: string) => findKept(path, '/a/b/', kept);

test('a kept page is found by its address, by its file and without its slash', () => {
  expect(find('/a/b/zh/glossary/')).toEqual({ kind: 'kept', address: '/a/b/zh/glossary/' });
  expect(find('/a/b/zh/glossary/index.html')).toEqual({ kind: 'kept', address: '/a/b/zh/glossary/' });
  expect(find('/a/b/zh/glossary')).toEqual({ kind: 'elsewhere', address: '/a/b/zh/glossary/' });
});

test('a script of another edition may still be kept', () => {
  expect(find('/a/b/_astro/quiz.0.js')).toEqual({ kind: 'perhaps' });
});

test('an unknown address falls back to the page of its language', () => {
  expect(find('/a/b/zh/nowhere/')).toEqual({ kind: 'unknown', fallback: '/a/b/zh/offline/' });
  expect(find('/a/b/nowhere')).toEqual({ kind: 'unknown', fallback: '/a/b/en/offline/' });
});

test('every file carries its hash; only names that never change need a revision', () => {
  const edition = {
    version: 'x',
    bytes: 1,
    files: [
      ['zh/', 'ab+/cd=='],
      ['_astro/a.js', 'ef'],
    ],
  } as const;
  expect(precacheEntries(edition, '/')).toEqual([
    { url: '/zh/', revision: 'ab__cd__', integrity: 'sha256-ab+/cd==' },
    { url: '/_astro/a.js', revision: null, integrity: 'sha256-ef' },
  ]);
});

test('a new edition never comes into a lesson, a quiz, an exam, a simulation, a question, a review or a class', () => {
  const run = [
    'learn/a/b/',
    'quiz/a/',
    'exam/',
    'practice/a/',
    'questions/a/',
    'recall/',
    'trainer/class/a/',
  ];
  for (const path of run) expect(isRunPage(`http://x/c/zh/${path}`), path).toBe(true);
  for (const path of ['', 'practice/', 'glossary/', 'search/?q=quiz', 'me/', 'questions/'])
    expect(isRunPage(`http://x/en/${path}`), path).toBe(false);
});

test('what a device says it has kept is believed only in its own shape', () => {
  const state = { version: 'v', files: 3, bytes: 8_400_000, savedAt: '2026-11-22T10:00:00.000Z' };
  expect(parseOfflineState(state)).toEqual(state);
  for (const other of [null, 'x', {}, { ...state, files: '3' }, { ...state, savedAt: 'yesterday' }])
    expect(parseOfflineState(other)).toBeUndefined();
  expect(tellSize(state.bytes)).toBe('8.4 MB');
});
