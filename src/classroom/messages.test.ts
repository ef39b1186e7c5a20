// The room's words: both languages of each, with the same gaps, the Chinese with Chinese punctuation.
import { expect, test } from 'vitest';
import { classMessages } from './messages.ts';

const messages = Object.entries(classMessages);
const gaps = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

test.each(messages)('%s has the same gaps in both languages', (_name, { zh, en }) => {
  expect(gaps(zh)).toEqual(gaps(en));
});

test.each(messages)(
  '%s is Chinese with full-width punctuation in Chinese, and English in English',
  (_name, { zh, en }) => {
    expect(zh.replace(/\{\w+\}/g, '')).not.toMatch(/[,:;?!](?!\d)/);
    expect(en).not.toMatch(/\p{Script=Han}|[，。：；？！]/u);
  },
);
