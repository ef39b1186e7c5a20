// Laws of a practice that its shape cannot say: ids are unique, what is named exists, every way leads to an end.
// Messages are for authors: they name practice, card and the mend. The laws of ways are in check-ways.ts, those of
// bands and dials in check-dials.ts.
import { checkBands, checkDials } from './check-dials.ts';
import { checkDecideWays, checkStepsWays } from './check-ways.ts';
import type { Finding } from './finding.ts';
import type { Practice, PracticeOf } from './practice-schema.ts';
import { scenePlaces } from './practices/scene-places.ts';

export interface PracticeProblem {
  /** From the top of the file to the place meant. */
  readonly path: (string | number)[];
  readonly message: string;
}

/** Everything wrong with one practice of the right shape; empty when it may be built. */
export function checkPractice(id: string, practice: Practice): PracticeProblem[] {
  return [...checkUnique(practice), ...checkKind(practice)].map(([path, message]) => ({
    path,
    message: `practice ${id}, ${message}`,
  }));
}

function checkKind(practice: Practice): Finding[] {
  switch (practice.kind) {
    case 'sort':
      return checkSort(practice);
    case 'flip':
      return checkFlip(practice);
    case 'hotspots':
      return checkHotspots(practice);
    case 'decide':
      return [
        ...checkDecideWays(practice),
        ...(practice.meter ? checkBands('meter', practice.meter.bands, ['meter', 'bands'], 0, 100) : []),
        ...checkBands('endings', practice.endings, ['endings'], 0, practice.meter ? 100 : 0),
      ];
    case 'uncover':
      return checkUncover(practice);
    case 'judge':
      return checkJudge(practice);
    case 'match':
      return checkMatch(practice);
    case 'steps':
      return checkStepsWays(practice);
    case 'dials':
      return checkDials(practice);
    case 'timeline':
      return practice.events.some(({ verdict }) => verdict === 'right')
        ? []
        : [[['events'], 'events: no event is the right moment; give at least one `verdict: right`']];
    case 'build':
      return checkBuild(practice);
    case 'audit':
    case 'order':
      return [];
  }
}

/** Every list whose members carry ids, wherever it stands in the file: ids must differ within it. */
function checkUnique(value: unknown, path: (string | number)[] = []): Finding[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, child]) =>
    checkUnique(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  if (!Array.isArray(value)) return inner;
  const ids = value.map((entry: unknown) =>
    typeof entry === 'object' && entry !== null && 'id' in entry ? String(entry.id) : undefined,
  );
  const twice = ids.flatMap((id, index): Finding[] =>
    id !== undefined && ids.indexOf(id) < index
      ? [[[...path, index, 'id'], `${path.join('.')}: id ${id} is written twice; rename one`]]
      : [],
  );
  return [...twice, ...inner];
}

function checkSort({ axes, categories, cards }: PracticeOf<'sort'>): Finding[] {
  const ids = categories.map(({ id }) => id);
  const findings = cards.flatMap(({ id, category }, index): Finding[] =>
    ids.includes(category)
      ? []
      : [
          [
            ['cards', index, 'category'],
            `card ${id}: category ${category} does not exist; use ${ids.join(', ')}`,
          ],
        ],
  );
  const placed = categories.filter(({ across, up }) => across !== undefined || up !== undefined);
  if (!axes) {
    if (placed.length > 0) {
      findings.push([
        ['categories'],
        'categories: `across` and `up` need `axes`; add them or take the places out',
      ]);
    }
    return findings;
  }
  const fields = new Set(categories.flatMap(({ across, up }) => (across && up ? [`${across} ${up}`] : [])));
  if (categories.length !== 4 || fields.size !== 4) {
    findings.push([
      ['categories'],
      'categories: a square has exactly four, one for each of low/high `across` and low/high `up`',
    ]);
  }
  return findings;
}

function checkFlip({ faces, write, prompt, cards }: PracticeOf<'flip'>): Finding[] {
  const findings = cards.flatMap((card, index): Finding[] =>
    card.faces.length === faces.length
      ? []
      : [
          [
            ['cards', index, 'faces'],
            `card ${card.id}: has ${String(card.faces.length)} faces, the practice names ${String(faces.length)}; write one text for each`,
          ],
        ],
  );
  if (prompt && !write)
    findings.push([['prompt'], 'prompt: nothing is written here; add `write: true` or take it out']);
  return findings;
}

function checkHotspots({ scene, categories, places = {}, spots }: PracticeOf<'hotspots'>): Finding[] {
  const known = Object.keys(scenePlaces[scene]);
  const verdicts = categories?.map(({ id }) => id) ?? ['helps', 'harms'];
  const used = spots.map(({ place }) => place);
  const strangers = Object.keys(places)
    .filter((place) => !used.includes(place))
    .map((place): Finding => [
      ['places', place],
      `places: no spot lies at ${place}; give it one or take the name out`,
    ]);
  const findings = spots.flatMap(({ id, place, verdict }, index): Finding[] => {
    const at = ['spots', index];
    if (!verdicts.includes(verdict)) {
      return [
        [[...at, 'verdict'], `spot ${id}: verdict ${verdict} does not exist; use ${verdicts.join(', ')}`],
      ];
    }
    if (!known.includes(place)) {
      return [
        [[...at, 'place'], `spot ${id}: scene ${scene} has no place ${place}; use ${known.join(', ')}`],
      ];
    }
    const first = used.indexOf(place);
    if (first === index) return [];
    if (places[place] === undefined) {
      return [
        [
          [...at, 'place'],
          `spot ${id}: place ${place} is taken by spot ${spots[first]?.id ?? ''}; choose another, or name it in \`places\``,
        ],
      ];
    }
    return used[index - 1] === place
      ? []
      : [[at, `spot ${id}: stands apart from the others at ${place}; write them one after the other`]];
  });
  return [...strangers, ...findings];
}

function checkUncover({ limit, questions }: PracticeOf<'uncover'>): Finding[] {
  const decisive = questions.filter((question) => question.decisive).length;
  const findings: Finding[] = [];
  if (decisive === 0) findings.push([['questions'], 'questions: none is decisive; mark at least one']);
  if (decisive > limit) {
    findings.push([
      ['limit'],
      `limit: ${String(decisive)} questions are decisive but only ${String(limit)} may be asked; raise the limit or mark fewer`,
    ]);
  }
  if (limit >= questions.length) {
    findings.push([
      ['limit'],
      'limit: all questions may be asked, so nothing is chosen; lower it or add questions',
    ]);
  }
  return findings;
}

function checkJudge({ tests, statements }: PracticeOf<'judge'>): Finding[] {
  const ids = tests.map(({ id }) => id);
  return statements.flatMap(({ id, verdicts }, index): Finding[] => {
    const path = ['statements', index, 'verdicts'];
    return [
      ...ids
        .filter((test) => !(test in verdicts))
        .map((test): Finding => [path, `statement ${id}: no verdict for test ${test}; add it`]),
      ...Object.keys(verdicts)
        .filter((test) => !ids.includes(test))
        .map((test): Finding => [
          [...path, test],
          `statement ${id}: test ${test} does not exist; use ${ids.join(', ')}`,
        ]),
    ];
  });
}

function checkMatch({ pairs, extras }: PracticeOf<'match'>): Finding[] {
  const findings = extras.flatMap(({ id }, index): Finding[] =>
    pairs.some((pair) => pair.id === id)
      ? [[['extras', index, 'id'], `extra ${id}: a pair has the same id; rename one`]]
      : [],
  );
  const rights = [...pairs, ...extras].map(({ right }) => right);
  rights.forEach(({ zh, en }, index) => {
    if (!rights.slice(0, index).some((other) => other.zh === zh || other.en === en)) return;
    const path = index < pairs.length ? ['pairs', index, 'right'] : ['extras', index - pairs.length, 'right'];
    findings.push([
      path,
      `right side “${zh}” / “${en}” is written twice; a left side could go to either, reword one`,
    ]);
  });
  return findings;
}

function checkBuild({ budget, sections }: PracticeOf<'build'>): Finding[] {
  const findings = sections.flatMap(({ id, own, blocks }, index): Finding[] =>
    own || blocks.length > 0
      ? []
      : [
          [
            ['sections', index],
            `section ${id}: has no blocks and takes no own lines; add blocks or drop \`own: false\``,
          ],
        ],
  );
  const costs = sections.flatMap(({ blocks }) => blocks.flatMap(({ cost }) => cost ?? []));
  if (!budget) {
    if (costs.length > 0)
      findings.push([['sections'], 'sections: blocks have a cost but there is no budget; add one']);
    return findings;
  }
  const cheapest = sections
    .filter(({ required, own }) => required && !own)
    .reduce((sum, { blocks }) => sum + Math.min(...blocks.map(({ cost }) => cost ?? 0)), 0);
  if (cheapest > budget.amount) {
    findings.push([
      ['budget', 'amount'],
      `budget: the cheapest complete choice costs ${String(cheapest)}; raise the budget`,
    ]);
  }
  return findings;
}
