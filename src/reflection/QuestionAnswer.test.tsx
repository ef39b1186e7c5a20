// What the server writes into the page before any script runs: a field, no key, nothing a strict policy forbids.
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { localize } from '../i18n/locale.ts';
import { answerMessages } from './messages.ts';
import { QuestionAnswer } from './QuestionAnswer.tsx';

const html = render(
  <QuestionAnswer
    questionId="difficult-customer"
    revision="r1"
    locale="en"
    messages={localize(answerMessages, 'en')}
    keysHref="/en/questions/keys/face-to-face.json"
    handInHref="/en/questions/hand-in/#difficult-customer"
  />,
);

test('an answer can be begun before the script has come', () => {
  expect(html).toContain('<textarea');
  expect(html).toContain('Your answer</label>');
});

test('no style attribute, no handler, no native submit that would leave the page', () => {
  expect(html).not.toMatch(/ style=| on\w+=/);
  expect(html).toContain('method="dialog"');
});
