// The laws of the final assessment: its tables agree, and the pool can serve every draw. Messages are for authors.
import { distance, drawExam, type PoolItem } from './draw-exam.ts';
import type { Exam } from './exam-schema.ts';
import { repeated, type Finding } from './findings.ts';

/** How many draws are tried before a blueprint is believed. */
const draws = 25;

/**
 * Every broken law; empty when all hold.
 * @param pool all items that may be drawn, as `drawExam` takes them
 * @param modules ids of the course's modules
 */
export function checkExam(exam: Exam, pool: readonly PoolItem[], modules: readonly string[]): Finding[] {
  const tables = [...checkSums(exam), ...checkModules(exam, modules), ...checkDomains(exam)];
  return tables.length > 0 ? tables : checkDraws(exam, pool);
}

function checkSums(exam: Exam): Finding[] {
  const total = sum(exam.modules);
  return (['kinds', 'bloom'] as const).flatMap((table) =>
    sum(exam[table]) === total
      ? []
      : [
          {
            path: [table],
            says: `${table} add up to ${String(sum(exam[table]))}, modules to ${String(total)}; make the sums equal`,
          },
        ],
  );
}

function checkModules({ modules }: Exam, known: readonly string[]): Finding[] {
  return Object.keys(modules).flatMap((id) =>
    known.includes(id)
      ? []
      : [{ path: ['modules', id], says: `module ${id} is not in content/course.yaml; mend the id` }],
  );
}

function checkDomains({ domains, modules }: Exam): Finding[] {
  const listed = domains.flatMap((domain, index) =>
    domain.modules.map((id, place) => ({ id, index, place })),
  );
  const unknown = listed.flatMap(({ id, index, place }) =>
    id in modules
      ? []
      : [
          {
            path: ['domains', index, 'modules', place],
            says: `domain ${domains[index]?.id ?? ''}: no item is drawn from module ${id}; add it to modules or remove it here`,
          },
        ],
  );
  const twice = repeated(listed.map(({ id }) => id)).map(({ id, index }) => ({
    path: ['domains', listed[index]?.index ?? 0, 'modules'],
    says: `module ${id} stands in two domains; its points would count twice, remove one`,
  }));
  const ids = new Set(listed.map(({ id }) => id));
  const missing = Object.keys(modules).flatMap((id) =>
    ids.has(id) ? [] : [{ path: ['domains'], says: `module ${id} is in no domain; add it to one` }],
  );
  return [...unknown, ...twice, ...missing];
}

function checkDraws(exam: Exam, pool: readonly PoolItem[]): Finding[] {
  for (let seed = 0; seed < draws; seed++) {
    const ids = new Set(drawExam(pool, exam, String(seed)));
    const drawn = pool.filter(({ id }) => ids.has(id));
    const wanted = sum(exam.modules);
    if (drawn.length < wanted) return [{ path: ['modules'], says: saysShort(exam, pool) }];
    const off = distance(drawn, exam);
    if (off > 0) {
      return [
        {
          path: ['kinds'],
          says: `no draw meets all three tables (nearest is off by ${String(off)}); write more items of the scarce kinds and levels, or ask for fewer`,
        },
      ];
    }
  }
  return [];
}

function saysShort({ modules, kinds }: Exam, pool: readonly PoolItem[]): string {
  const short = Object.entries(modules).flatMap(([id, count]) => {
    const there = pool.filter(({ module, kind }) => module === id && kind in kinds).length;
    return there < count ? [`${id} has ${String(there)} of ${String(count)}`] : [];
  });
  return `too few items: ${short.join(', ')}; write more items for these modules, or ask for fewer`;
}

function sum(table: Readonly<Record<string, number>>): number {
  return Object.values(table).reduce((total, count) => total + count, 0);
}
