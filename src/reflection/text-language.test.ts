import { expect, test } from 'vitest';
import { countWords, textLanguage } from './text-language.ts';

test('an answer is read aloud in the language it is written in, whatever the page', () => {
  expect(textLanguage('先听完，再说 sorry。')).toBe('zh-Hans');
  expect(textLanguage('First I hear her out (先听完).')).toBe('en');
  expect(textLanguage('')).toBe('en');
});

test('Chinese counts by character, English by word', () => {
  expect(countWords('先听完，说 sorry。')).toBe(5);
  expect(countWords('I don’t know, 24 hours.')).toBe(5);
  expect(countWords('  ')).toBe(0);
});
