import { expect, test } from 'vitest';
import { deckAction, digitKey } from './deck-keys.ts';

const press = (key: string) => ({ key, ctrlKey: false, metaKey: false, altKey: false });

test('a clicker turns pages wherever the focus is', () => {
  for (const focus of ['body', 'input', 'button']) expect(deckAction(press('PageDown'), focus)).toBe('next');
});

test('typing in a field turns nothing', () => {
  for (const key of [' ', 'b', 'ArrowLeft', 'Home']) expect(deckAction(press(key), 'input')).toBeUndefined();
});

test('the space bar presses a focused button instead of turning the page', () => {
  expect(deckAction(press(' '), 'button')).toBeUndefined();
  expect(deckAction(press(' '), 'body')).toBe('next');
});

test('shortcuts of the browser are left alone', () => {
  expect(deckAction({ ...press('p'), ctrlKey: true }, 'body')).toBeUndefined();
});

test('a digit adds a hand, with Shift it takes one away, on any keyboard layout', () => {
  expect(digitKey({ code: 'Digit3', shiftKey: false }, 'body')).toEqual({ option: 2, by: 1 });
  expect(digitKey({ code: 'Numpad1', shiftKey: true }, 'button')).toEqual({ option: 0, by: -1 });
  expect(digitKey({ code: 'Digit3', shiftKey: false }, 'input')).toBeUndefined();
  expect(digitKey({ code: 'Digit0', shiftKey: false }, 'body')).toBeUndefined();
});
