import { expect, test } from 'vitest';
import { anAttempt, aTest } from '../../tests/gradebook/an-attempt.ts';
import { formatSlip, makeSlip, type SlipOutline } from '../mastery/result-slip.ts';
import { readLearner } from './read-learner.ts';
import { readRow, slipKey } from './read-slip.ts';

const outline: SlipOutline = {
  revision: '9f2c41d0',
  modules: [
    { id: 'telephone', lessons: ['basics', 'calls'] },
    { id: 'complaints', lessons: ['gift'] },
  ],
  simulations: [{ id: 'fourth-call', outcomes: ['saved', 'lost'] }],
  domains: [],
  domainOf: {},
};
const attempts = [
  anAttempt({ kind: 'lesson', activity: 'calls' }),
  aTest('telephone', { a: 1, b: 0 }),
  anAttempt({ kind: 'scenario', activity: 'fourth-call', outcome: 'saved', score: { raw: 80, max: 100 } }),
];
const slip = makeSlip(attempts, outline, { id: 'p-7', name: '李娜' }, Date.UTC(2026, 10, 22));
const aRow = (more: object) => ({ key: 'k', id: 'p-7', name: '李娜', importedAt: '', ...more });

test('a slip tells the same of a person as the record it was made from', () => {
  const fromSlip = readRow(aRow({ slip: formatSlip(slip) }), outline, {}).reading;
  expect(fromSlip.done).toEqual(readLearner(attempts).done);
  expect(fromSlip.attempts).toBe(3);
});

test('a slip of another edition is told as such, not read wrongly', () => {
  const { reading, isOtherEdition } = readRow(
    aRow({ slip: formatSlip(slip) }),
    { ...outline, revision: 'ffff' },
    {},
  );
  expect([isOtherEdition, reading.done]).toEqual([true, {}]);
});

test('where both are there the record counts, because it holds the answers', () => {
  const reading = readLearner([aTest('telephone', { a: 1, b: 1 })]);
  expect(readRow(aRow({ slip: formatSlip(slip), reading }), outline, {}).reading).toBe(reading);
});

test('work at a renamed lesson counts for what it is called now', () => {
  const reading = readLearner(attempts);
  expect(readRow(aRow({ reading }), outline, { calls: 'calls-2' }).reading.done).toHaveProperty(
    'lesson:calls-2',
  );
});

test('slips meet by the learner; those of the profile that every device has, by name', () => {
  expect(slipKey(slip)).toBe('p-7');
  const first = (name: string) => slipKey({ ...slip, learner: { id: 'first', name } });
  expect(first('李娜 ')).toBe(first('李娜'));
  expect(first('李娜')).not.toBe(first('王芳'));
});
