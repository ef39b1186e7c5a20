import { expect, test } from 'vitest';
import { checkExam } from './check-exam.ts';
import type { PoolItem } from './draw-exam.ts';
import type { Exam } from './exam-schema.ts';

const pool: PoolItem[] = ['counter', 'phone'].flatMap((module) =>
  (['single', 'multiple'] as const).flatMap((kind) =>
    (['apply', 'analyse'] as const).map((bloom) => ({
      id: `${module}-${kind}-${bloom}`,
      module,
      kind,
      bloom,
    })),
  ),
);

function anExam(change: Partial<Exam> = {}): Exam {
  return {
    title: { zh: '测评', en: 'Assessment' },
    lead: { zh: '说明', en: 'Lead' },
    pass: 0.8,
    domainPass: 0.6,
    minutes: 10,
    attempts: 3,
    pause: 24,
    elements: 6,
    modules: { counter: 2, phone: 2 },
    kinds: { single: 2, multiple: 2 },
    bloom: { apply: 2, analyse: 2 },
    domains: [{ id: 'all', title: { zh: '全部', en: 'All' }, modules: ['counter', 'phone'] }],
    ...change,
  };
}

function said(change: Partial<Exam>, from = pool): string {
  return checkExam(anExam(change), from, ['counter', 'phone'])
    .map(({ says }) => says)
    .join('\n');
}

test('a sound assessment', () => {
  expect(said({})).toBe('');
});

test.each<[string, Partial<Exam>, RegExp]>([
  [
    'kinds that add up to another number',
    { kinds: { single: 3, multiple: 2 } },
    /kinds add up to 5, modules to 4; make/,
  ],
  ['levels that add up to another number', { bloom: { apply: 1 } }, /bloom add up to 1, modules to 4/],
  [
    'a module that does not exist',
    { modules: { counter: 2, letter: 2 } },
    /module letter is not in content\/course\.yaml/,
  ],
  [
    'a module in no domain',
    { domains: [{ id: 'one', title: { zh: '一', en: 'One' }, modules: ['counter'] }] },
    /module phone is in no domain; add it to one/,
  ],
  [
    'a module in two domains',
    {
      domains: [
        { id: 'one', title: { zh: '一', en: 'One' }, modules: ['counter', 'phone'] },
        { id: 'two', title: { zh: '二', en: 'Two' }, modules: ['phone'] },
      ],
    },
    /module phone stands in two domains; .* remove one/,
  ],
  [
    'more items than a module has',
    { modules: { counter: 6, phone: 2 }, kinds: { single: 4, multiple: 4 }, bloom: { apply: 4, analyse: 4 } },
    /too few items: counter has 4 of 6; write more/,
  ],
  [
    'kinds and levels that no draw can meet',
    { kinds: { single: 4 }, bloom: { apply: 4 } },
    /too few items|no draw meets all three tables/,
  ],
])('%s', (_, change, sentence) => {
  expect(said(change)).toMatch(sentence);
});
