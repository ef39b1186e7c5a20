// What the server writes into the page before any script runs: enough to read, nothing a strict policy forbids, no key.
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { localize } from '../i18n/locale.ts';
import { aLocalizedQuiz, anItem, kinds } from './item-builders.ts';
import { quizMessages } from './messages.ts';
import { QuizPlayer } from './QuizPlayer.tsx';
import type { QuizPlayerProps } from './stage.ts';

const page: QuizPlayerProps = {
  quiz: aLocalizedQuiz(),
  quizId: 'face-to-face',
  revision: 'r1',
  locale: 'en',
  messages: localize(quizMessages, 'en'),
  sectionHref: {},
  objectives: {},
  misconceptions: {},
};
const compactOf = (kind: (typeof kinds)[number]) =>
  render(<QuizPlayer {...page} compact quiz={aLocalizedQuiz({ items: [anItem(kind)] })} />);

test('a quiz starts with the two ways to take it', () => {
  const html = render(<QuizPlayer {...page} />);
  expect(html).toContain('Practise');
  expect(html).toContain('Take the test');
  expect(html).not.toContain('<form');
});

test.each(kinds)('a check shows its first item at once: %s', (kind) => {
  const html = compactOf(kind);
  expect(html).toContain('the meaning of stem');
  expect(html).toContain('Item 1 of 1');
  expect(html).toContain('>Check<');
});

test.each(kinds)('nothing of the key or the feedback is written before the response: %s', (kind) => {
  expect(compactOf(kind)).not.toMatch(/why|mc-\d|4800|data-verdict/);
});

test.each(kinds)('no style attribute, no handler, no native submit that would leave the page: %s', (kind) => {
  const html = compactOf(kind);
  expect(html).not.toMatch(/ style=| on\w+=/);
  expect(html).toContain('method="dialog"');
});

test('server and browser draw the first item alike: the order depends on nothing but the quiz', () => {
  expect(compactOf('single')).toBe(compactOf('single'));
});
