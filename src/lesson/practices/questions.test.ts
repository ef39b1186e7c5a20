import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ask, countFound, readInquiry } from './questions.ts';

const questions = [
  { id: 'where', decisive: true },
  { id: 'floor', decisive: true },
  { id: 'colour', decisive: false },
];
const inquire = (...ids: string[]) =>
  ids.reduce((inquiry, id) => ask(inquiry, id, 2), readInquiry(undefined));

test('no more questions than allowed are answered, and none twice', () => {
  expect(inquire('where', 'where', 'colour', 'floor').asked).toEqual(['where', 'colour']);
});

test('after the truth is told nothing more can be asked', () => {
  expect(ask({ asked: ['where'], isClosed: true }, 'floor', 2).asked).toEqual(['where']);
});

test('the decisive details found are counted, and the questions left', () => {
  expect(countFound(inquire('where', 'colour'), questions, 2)).toEqual({ found: 1, decisive: 2, left: 0 });
});

test('a question taken out of the practice gives its place back', () => {
  expect(countFound({ asked: ['gone', 'where'], isClosed: false }, questions, 2).left).toBe(1);
});

test('whatever was asked, found stays within what there is and left within the limit', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('where', 'floor', 'colour', 'gone')), (ids) => {
      const { found, decisive, left } = countFound(inquire(...ids), questions, 2);
      return found >= 0 && found <= decisive && left >= 0 && left <= 2;
    }),
  );
});
