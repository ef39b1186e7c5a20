import { expect, test } from 'vitest';
import { openReading, type Reading } from './aloud-reader.ts';

function aReading() {
  const said: string[] = [];
  const rates: number[] = [];
  const ends: (() => void)[] = [];
  let now: Reading | undefined;
  const reading = openReading<string>(
    {
      speak: (part, rate, onEnd) => {
        said.push(part);
        rates.push(rate);
        ends.push(onEnd);
      },
      silence: () => undefined,
    },
    (step) => {
      now = step;
    },
  );
  return { reading, said, rates, ends, endSentence: () => ends.at(-1)?.(), at: () => now };
}

test('one sentence follows the other, and then it is over', () => {
  const { reading, said, endSentence, at } = aReading();
  reading.add(['one', 'two']);
  expect(at()).toEqual({ index: 0, status: 'reading' });
  endSentence();
  endSentence();
  expect(said).toEqual(['one', 'two']);
  expect(at()).toEqual({ index: 2, status: 'ended' });
});

test('after a pause the broken sentence is begun again', () => {
  const { reading, said, endSentence } = aReading();
  reading.add(['one', 'two', 'three']);
  endSentence();
  reading.pause();
  reading.goOn();
  expect(said).toEqual(['one', 'two', 'two']);
});

test('the end of a sentence that was broken off does not skip another', () => {
  const { reading, said, ends } = aReading();
  reading.add(['one', 'two', 'three']);
  reading.next();
  ends[0]?.();
  ends[0]?.();
  expect(said).toEqual(['one', 'two']);
});

test('a step back from the first sentence and on from the last stays where there is something to read', () => {
  const { reading, said, at } = aReading();
  reading.add(['one', 'two']);
  reading.previous();
  reading.next();
  reading.next();
  expect(said.at(-1)).toBe('two');
  expect(at()?.index).toBe(1);
});

test('new words are read when the old ones are over, and wait while it is paused', () => {
  const { reading, said, endSentence } = aReading();
  reading.add(['one']);
  endSentence();
  reading.add(['two']);
  reading.pause();
  reading.add(['three']);
  expect(said).toEqual(['one', 'two']);
  reading.goOn();
  endSentence();
  expect(said).toEqual(['one', 'two', 'two', 'three']);
});

test('what has gone from the page is not read on, and a paused reading stays paused', () => {
  const { reading, said } = aReading();
  reading.add(['start card', 'more of it', 'the first line']);
  reading.skipTo(2);
  expect(said).toEqual(['start card', 'the first line']);
  reading.pause();
  reading.skipTo(0);
  expect(said).toHaveLength(2);
});

test('another speed counts from the sentence being read, also when chosen in a pause', () => {
  const { reading, rates } = aReading();
  reading.add(['one']);
  reading.setRate(1.5);
  reading.pause();
  reading.setRate(0.75);
  reading.goOn();
  expect(rates).toEqual([1, 1.5, 0.75]);
});

test('from the end it begins again', () => {
  const { reading, said, endSentence } = aReading();
  reading.add(['one']);
  endSentence();
  reading.goOn();
  expect(said).toEqual(['one', 'one']);
});
