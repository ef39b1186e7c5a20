// What an author is told: a sound little course is broken in one place at a time.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/compose/check-content.ts';
import { readContentFiles } from '../../src/compose/load-content.ts';
import { printProblem } from '../../src/compose/problem.ts';

const sound = await readContentFiles(join(import.meta.dirname, 'small-course'));

const module = 'content/modules/cake.yaml';
const quiz = 'content/quizzes/cake.yaml';
const check = 'content/quizzes/late-cake.yaml';
const zh = 'content/lessons/late-cake/zh.mdx';
const en = 'content/lessons/late-cake/en.mdx';
const scenario = 'content/scenarios/the-late-cake.yaml';
const question = 'content/questions/late-cake-apology.yaml';

/** Replaces the first occurrence in one file; `''` as the new text of a whole file removes it. */
function broken(file: string, from: string, to: string): string[] {
  const text = sound.get(file);
  if (!text?.includes(from)) throw new Error(`${file} does not contain: ${from}`);
  return problemsOf(
    new Map(sound).set(
      file,
      text.replace(from, () => to),
    ),
  );
}

function problemsOf(files: ReadonlyMap<string, string>): string[] {
  return checkContent(files).map(printProblem);
}

function without(file: string): string[] {
  const files = new Map(sound);
  files.delete(file);
  return problemsOf(files);
}

test('the little course is sound', () => {
  expect(problemsOf(sound)).toEqual([]);
});

test('a lesson too short for its minutes is told in both languages, with the lengths that would do', () => {
  expect(broken(module, 'minutes: 3', 'minutes: 9')).toEqual([
    expect.stringMatching(
      /en\.mdx lesson late-cake has \d+ words for 9 minutes; write between 360 and 936, or change its minutes/,
    ),
    expect.stringMatching(
      /zh\.mdx lesson late-cake has \d+ characters for 9 minutes; write between 563 and 1463/,
    ),
  ]);
});

test('a question left in one language is told', () => {
  expect(broken(question, 'en: Hears her out first', 'en: 先听完她的话')).toEqual([
    expect.stringMatching(
      /late-cake-apology\.yaml:\d+ late-cake-apology: .*holds no English; write the English text/,
    ),
  ]);
});

describe('a text that is not there', () => {
  test.each<[string, string, string, string, RegExp]>([
    [
      'a title in one language',
      module,
      'title: { zh: 蛋糕, en: Cake }',
      'title: { zh: 蛋糕 }',
      /cake\.yaml:1 module cake, title, en: the English text is missing; write en:/,
    ],
    [
      'an option without Chinese',
      quiz,
      'text: { zh: 让她说完, en: Let her finish }',
      'text: { en: Let her finish }',
      /cake\.yaml:\d+ quiz cake, item shouting-guest, option a, text, zh: the Chinese text is missing/,
    ],
    [
      'an empty text',
      quiz,
      'zh: 她先要被听见。',
      "zh: ''",
      /option a, rationale, zh: is empty; write the text/,
    ],
    [
      'an option without rationale',
      quiz,
      '        rationale: { zh: 她先要被听见。, en: She wants to be heard first. }\n',
      '',
      /option a, rationale: is missing/,
    ],
    [
      'a scene line in one language',
      scenario,
      '三点了，孩子们在等。您说，我听着。\n          en:',
      '三点了，孩子们在等。您说，我听着。\n          fr:',
      /scenario the-late-cake, scene the-clock, choice hear-her, text, en: the English text is missing/,
    ],
    [
      'a lesson without takeaway',
      zh,
      'takeaway: 先听完，再开口。\n',
      '',
      /zh\.mdx:1 frontmatter: .*takeaway/,
    ],
    ['a lesson without frontmatter', zh, '---\n', '', /zh\.mdx:1 has no frontmatter/],
  ])('%s', (_name, file, from, to, sentence) => {
    expect(broken(file, from, to)).toContainEqual(expect.stringMatching(sentence));
  });

  test('a lesson without its English twin', () => {
    expect(without(en)).toContainEqual(
      expect.stringMatching(/lesson late-cake has no en text; write content\/lessons\/late-cake\/en\.mdx/),
    );
  });

  test.each([
    [quiz, /module cake has no quiz; write content\/quizzes\/cake\.yaml/],
    [check, /lesson late-cake has no check; write content\/quizzes\/late-cake\.yaml/],
    [scenario, /module cake: scenario the-late-cake does not exist/],
    [module, /course names module cake; write content\/modules\/cake\.yaml/],
    ['content/facts.yaml', /content\/facts\.yaml is missing; write it/],
    ['content/practices/sort-replies.yaml', /<Practice id="sort-replies"> names nothing/],
  ])('%s', (file, sentence) => {
    expect(without(file)).toContainEqual(expect.stringMatching(sentence));
  });
});

describe('an id that does not fit', () => {
  test.each<[string, string, string, string, RegExp]>([
    [
      'a key that names no option',
      quiz,
      'key: a',
      'key: c',
      /cake\.yaml:\d+ quiz cake, item shouting-guest: key "c" names no option; write one of a, b/,
    ],
    [
      'two options of one name',
      quiz,
      'id: b',
      'id: a',
      /cake\.yaml:\d+ quiz cake, item shouting-guest: .*"a"/,
    ],
    [
      'an item id used in two quizzes',
      quiz,
      'id: shouting-guest',
      'id: first-move',
      /item first-move: stands in quiz cake too; item ids are unique/,
    ],
    [
      'an unknown objective of an item',
      quiz,
      'objective: hear-the-story',
      'objective: hear-it',
      /objective hear-it is in no module; use one of hear-the-story/,
    ],
    [
      'an unknown objective of a lesson',
      module,
      'objectives: [hear-the-story]',
      'objectives: [hear-it]',
      /lesson late-cake: objective hear-it is not one of module cake/,
    ],
    [
      'an unknown section',
      quiz,
      'section: late-cake#listen',
      'section: late-cake#talk',
      /section late-cake#talk is no lesson or heading/,
    ],
    [
      'an unknown misconception',
      quiz,
      'misconception: mc-15',
      'misconception: mc-44',
      /misconception mc-44 is not in content\/misconceptions\.yaml/,
    ],
    ['an id that is not kebab-case', quiz, 'id: shouting-guest', 'id: Shouting Guest', /must be kebab-case/],
    [
      'a fact written twice',
      'content/facts.yaml',
      'id: f-36',
      'id: f-12',
      /facts\.yaml:\d+ fact f-12 is written twice/,
    ],
    [
      'an inventory id that is none',
      module,
      'covers: [S0-22]',
      'covers: [S022]',
      /must look like S3-27 or T-21/,
    ],
    [
      'a target that is no scene',
      scenario,
      '    to: the-plan',
      '    to: the-plane',
      /the-late-cake\.yaml:\d+ scenario the-late-cake.*the-plane/,
    ],
    [
      'a start that is no scene',
      scenario,
      'start: the-clock',
      'start: the-watch',
      /scenario the-late-cake.*the-watch/,
    ],
    [
      'an effect on an unknown variable',
      scenario,
      'effects: { anger: -10, overpromise: true }',
      'effects: { fury: -10 }',
      /scenario the-late-cake.*fury/,
    ],
    [
      'a condition on an unknown variable',
      scenario,
      "when: { trust: '>=50' }",
      "when: { faith: '>=50' }",
      /scenario the-late-cake.*faith/,
    ],
    [
      'a condition that is none',
      scenario,
      "when: { trust: '>=50' }",
      "when: { trust: 'about 50' }",
      /must be a comparison such as/,
    ],
    [
      'an unknown field',
      quiz,
      'bloom: apply',
      'bloom: apply\n    colour: red',
      /item shouting-guest: "colour" is not a field here/,
    ],
    ['an unknown kind of item', quiz, 'kind: single', 'kind: essay', /item shouting-guest, kind/],
    [
      'an unknown fact in a lesson',
      zh,
      '<Fact id="f-36" />',
      '<Fact id="f-99" />',
      /zh\.mdx:\d+ lesson late-cake: <Fact id="f-99"> names nothing in content\/facts\.yaml/,
    ],
    [
      'an unknown term in a lesson',
      en,
      '<Term id="voice">',
      '<Term id="say">',
      /en\.mdx:\d+ lesson late-cake: <Term id="say"> names nothing in content\/glossary\.yaml/,
    ],
    [
      'a heading written twice',
      zh,
      '<Practice',
      '<Heading id="listen">又听</Heading>\n\n<Practice',
      /heading listen is written twice/,
    ],
    [
      'an embed without id',
      zh,
      '<Practice id="sort-replies" />',
      '<Practice />',
      /zh\.mdx:\d+ <Practice> has no id/,
    ],
    [
      'a component that is none',
      zh,
      '<Scene>\n',
      '<Video />\n\n<Scene>\n',
      /<Video> is not a lesson component; use one of/,
    ],
    [
      'a figure that is none',
      zh,
      '<Practice id="sort-replies" />',
      '<Figure id="four-scales" />',
      /zh\.mdx:\d+ lesson late-cake: <Figure id="four-scales"> names nothing in content\/figures\//,
    ],
    [
      'a card in no category',
      'content/practices/sort-replies.yaml',
      'category: harms',
      'category: hurts',
      /sort-replies\.yaml:\d+ practice sort-replies.*hurts/,
    ],
  ])('%s', (_name, file, from, to, sentence) => {
    expect(broken(file, from, to)).toContainEqual(expect.stringMatching(sentence));
  });

  test('a file that belongs to no collection', () => {
    const files = new Map(sound).set('content/quizes/extra.yaml', 'title: x');
    expect(problemsOf(files)).toContainEqual(
      expect.stringMatching(/quizes\/extra\.yaml belongs to no collection/),
    );
  });

  test('a figure whose evidence the lesson does not mark', () => {
    const file = 'content/figures/three-fairnesses.yaml';
    const figure = readFileSync(join(import.meta.dirname, '../..', file), 'utf8');
    const embedded = (path: string) =>
      sound.get(path)?.replace('<Practice', () => '<Figure id="three-fairnesses" />\n\n<Practice') ?? '';
    const files = new Map(sound)
      .set(file, figure.replace('f-45', 'f-36').replace('我得到什么', '我得到什么,钱'))
      .set(zh, embedded(zh))
      .set(en, embedded(en).replace('<Fact id="f-36" />', ''));
    expect(problemsOf(files)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/en\.mdx:\d+ lesson late-cake: figure three-fairnesses rests on f-36; mark it/),
        expect.stringMatching(/three-fairnesses\.yaml:\d+ “么,” ends in a half-width mark/),
      ]),
    );
    expect(problemsOf(files).join('\n')).not.toMatch(/late-cake\/zh\.mdx:\d+ /);
    expect(problemsOf(new Map(sound).set(file, figure))).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/three-fairnesses\.yaml:\d+ figure three-fairnesses: fact f-45 is not in/),
        expect.stringMatching(/figure three-fairnesses is in no lesson; write <Figure id="three-fairnesses"/),
      ]),
    );
  });

  test('a quiz that nothing uses', () => {
    const files = new Map(sound).set(
      'content/quizzes/extra.yaml',
      sound.get(quiz)?.replace('shouting-guest', 'another') ?? '',
    );
    expect(problemsOf(files)).toContainEqual(
      expect.stringMatching(/quiz extra belongs to no lesson or module/),
    );
  });

  test('a practice that nothing embeds', () => {
    const files = new Map(sound).set(
      'content/practices/extra.yaml',
      sound.get('content/practices/sort-replies.yaml') ?? '',
    );
    expect(problemsOf(files)).toContainEqual(expect.stringMatching(/practice extra is in no lesson/));
  });
});

describe('twins that differ', () => {
  test.each<[string, string, string, RegExp]>([
    [
      'a practice in one language only',
      '<Practice id="sort-replies" />\n\n',
      '',
      /embed 6 is <Practice id="sort-replies"> in zh\.mdx but <Quiz id="late-cake"> in en\.mdx/,
    ],
    [
      'two facts in another order',
      '<Fact id="f-36" />. About 69% do speak up <Fact id="f-12" />',
      '<Fact id="f-12" />. About 69% do speak up <Fact id="f-36" />',
      /embed 3 is <Fact id="f-36"> in zh\.mdx but <Fact id="f-12">/,
    ],
    [
      'a check that is missing',
      '<Quiz id="late-cake" />\n',
      '',
      /lesson late-cake must embed its check once/,
    ],
  ])('%s', (_name, from, to, sentence) => {
    expect(broken(en, from, to)).toContainEqual(expect.stringMatching(sentence));
  });
});

describe('prose that breaks a law', () => {
  test.each<[string, string, string, string, RegExp]>([
    [
      'a share without its source',
      zh,
      '有 69% 的人会开口<Fact id="f-12" />。',
      '\n\n有 69% 的人会开口。',
      /the figure “9 ?%” has no source; add <Fact/,
    ],
    [
      'an English passage in the Chinese text',
      zh,
      '先办事，后照顾心情。',
      'Solve the problem first and feelings later.',
      /is not Chinese/,
    ],
    [
      'a Chinese passage in the English text',
      en,
      'Solve first, feelings later.',
      '先办事，后照顾心情。',
      /is not English/,
    ],
    ['a half-width mark in a lesson', zh, '\uff0c再谈', ',再谈', /“见,” ends in a half-width mark/],
    [
      'a half-width mark in a quiz',
      quiz,
      '被听见。',
      '被听见!',
      /cake\.yaml:\d+ “见!” ends in a half-width mark/,
    ],
    ['code in a lesson', zh, '<Scene>\n', "import x from 'y';\n\n<Scene>\n", /imports or exports code/],
    ['a heading without permanent id', zh, '<Scene>\n', '## 标题\n\n<Scene>\n', /write <Heading id=/],
    ['MDX that cannot be read', zh, '</Scene>\n', '', /is not readable MDX/],
    ['YAML that cannot be read', quiz, 'items:', 'items: [', /is not readable YAML/],
  ])('%s', (_name, file, from, to, sentence) => {
    expect(broken(file, from, to)).toContainEqual(expect.stringMatching(sentence));
  });

  test('figures marked as an example need no source', () => {
    const file = zh;
    const text =
      sound
        .get(file)
        ?.replace(
          '有 69% 的人会开口<Fact id="f-12" />。',
          '<Fact id="f-12" />\n\n一块蛋糕 200 元。{/* example */}',
        ) ?? '';
    const english =
      sound.get(en)?.replace(' About 69% do speak up <Fact id="f-12" />.', ' <Fact id="f-12" />') ?? '';
    expect(problemsOf(new Map(sound).set(file, text).set(en, english))).toEqual([]);
  });
});

describe('a scenario that is no game', () => {
  test.each<[string, string, string, RegExp]>([
    ['a scene that nobody reaches', '    to: the-plan', '    to: outcome', /the-plan/],
    ['a scene with no way out', '    to: outcome', '    to: the-plan', /the-plan/],
  ])('%s', (_name, from, to, sentence) => {
    const problems = broken(scenario, from, to);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.join('\n')).toMatch(sentence);
  });

  test('no outcome that is bad', () => {
    const text = sound.get(scenario)?.replaceAll('success: false', 'success: true') ?? '';
    expect(problemsOf(new Map(sound).set(scenario, text))).toContainEqual(
      expect.stringMatching(/scenario the-late-cake.*outcome/),
    );
  });
});

describe('a question that cannot be marked', () => {
  test.each<[string, string, string, RegExp]>([
    [
      'a module that is none',
      'module: cake',
      'module: bread',
      /late-cake-apology\.yaml:1 question late-cake-apology: module bread does not exist; use one of cake/,
    ],
    [
      'a section that is none',
      'late-cake#listen',
      'late-cake#talk',
      /:5 question late-cake-apology: section late-cake#talk is no lesson or heading/,
    ],
    [
      'an unknown fact',
      '[f-36]',
      '[f-99]',
      /:6 question late-cake-apology: fact f-99 is not in content\/facts/,
    ],
    ['an unknown kind', 'kind: review', 'kind: essay', /question late-cake-apology, kind/],
    [
      'two rubric points of one name',
      'id: name-the-error',
      'id: hear-first',
      /:\d+ question late-cake-apology: a second rubric point is called "hear-first"/,
    ],
    [
      'a rubric of two points',
      '  - id: hear-first\n    text: { zh: 先听完, en: Hears her out first }\n    hints: { zh: [听完, 说完], en: [hear, listen] }\n',
      '',
      /question late-cake-apology, rubric: has fewer than three points; write three to six/,
    ],
    [
      'a rubric point with a single hint',
      'en: [hear, listen]',
      'en: [listen]',
      /rubric hear-first, hints, en: has fewer than two hints/,
    ],
    [
      'a hint that is in no model answer',
      'zh: [三点二十, 几点]',
      'zh: [四点半, 五点半]',
      /no zh hint of rubric point honest-time is in the model answer/,
    ],
    [
      'a model answer that is too short',
      '，中间不插嘴、不找单号。听完我会说，蛋糕晚了一个小时，孩子们都等着，这是我们的错。接着去后面问清楚',
      '，听完说是我们的错',
      /the zh model answer has \d+ Han characters; write 80 to 160/,
    ],
    ['a half-width mark', '你怎么接待她？', '你怎么接待她?', /“她\?” ends in a half-width mark/],
  ])('%s', (_name, from, to, sentence) => {
    expect(broken(question, from, to)).toContainEqual(expect.stringMatching(sentence));
  });

  test('a model answer that is the same in both languages', () => {
    const text = sound.get(question)?.replace(/^ {2}en: I put.*$/m, (line) => {
      const zh = /^ {2}zh: (我先停.*)$/m.exec(sound.get(question) ?? '')?.[1];
      return line.replace(/I put.*/, zh ?? '');
    });
    expect(problemsOf(new Map(sound).set(question, text ?? ''))).toContainEqual(
      expect.stringMatching(/question late-cake-apology: the model answer is the same in both languages/),
    );
  });

  test('two questions in one place of the module', () => {
    const second = sound.get(question) ?? '';
    expect(problemsOf(new Map(sound).set('content/questions/second.yaml', second))).toContainEqual(
      expect.stringMatching(
        /second\.yaml:2 question second: late-cake-apology is number 1 of module cake, too/,
      ),
    );
  });

  test('an inventory id that the course has not', () => {
    const files = new Map(sound).set('content/inventory.yaml', '- S0-22\n- S0-26\n');
    const text = sound.get(question)?.replace('covers: [S0-22]', 'covers: [S0-30]') ?? '';
    expect(problemsOf(files.set(question, text))).toContainEqual(
      expect.stringMatching(
        /:4 question late-cake-apology covers S0-30, which is not in content\/inventory\.yaml/,
      ),
    );
  });
});

describe('a lesson that was renamed', () => {
  const renamed = (aliases: string) =>
    sound.get(module)?.replace('  - id: late-cake\n', `  - id: late-cake\n    aliases: ${aliases}\n`) ?? '';
  const problemsWith = (aliases: string) => problemsOf(new Map(sound).set(module, renamed(aliases)));

  test('keeps its former ids', () => {
    expect(problemsWith('[cake-too-late, hour-late]')).toEqual([]);
  });

  test.each<[string, string, RegExp]>([
    ['itself', '[late-cake]', /alias late-cake is the id of a lesson that is still there; .* remove it/],
    ['a module', '[cake]', /alias cake is the id of a module that is still there/],
    ['the same twice', '[hour-late, hour-late]', /alias hour-late is one of lesson late-cake already/],
    ['something else than an id', '[Hour Late]', /must be kebab-case/],
  ])('a former id that is %s', (_name, aliases, sentence) => {
    expect(problemsWith(aliases)).toContainEqual(expect.stringMatching(sentence));
  });
});

describe('the certificate', () => {
  const rules = (simulations: string, works: string) =>
    problemsOf(
      new Map(sound).set(
        'content/certificate.yaml',
        `quizPass: 0.7\nsimulationPass: 0.7\nsimulations: ${simulations}\nworkPass: 0.75\nworks: ${works}\ndistinction: { exam: 0.9, simulations: 0.85, work: 0.9 }\n`,
      ),
    );

  test.each<[string, string, string, RegExp]>([
    [
      'asks for a simulation that is not there',
      '[[the-early-cake]]',
      '[late-cake-apology]',
      /certificate\.yaml:3 certificate: simulation the-early-cake does not exist/,
    ],
    [
      'lets one play count for two',
      '[[the-late-cake], [the-late-cake]]',
      '[late-cake-apology]',
      /simulation the-late-cake stands twice; .* remove one/,
    ],
    [
      'asks for a question that is not there',
      '[[the-late-cake]]',
      '[essay]',
      /certificate\.yaml:5 certificate: open work essay is no review question/,
    ],
    [
      'asks for an assessment that the course has not',
      '[[the-late-cake]]',
      '[late-cake-apology]',
      /certificate: the course has no final assessment; write content\/exam\.yaml/,
    ],
  ])('%s', (_name, simulations, works, sentence) => {
    expect(rules(simulations, works)).toContainEqual(expect.stringMatching(sentence));
  });
});

describe('the cases of the final assessment', () => {
  const cases = 'content/quizzes/exam-cases.yaml';
  const text = sound.get(quiz)?.replace('id: shouting-guest', 'id: case-guest') ?? '';

  test('they belong to no lesson or module, and need none', () => {
    const told = text.replace(
      '    kind: single',
      '    kind: single\n    situation: { zh: 下午三点。, en: Three o’clock. }',
    );
    expect(problemsOf(new Map(sound).set(cases, told))).toEqual([]);
  });

  test('an item without its case', () => {
    expect(problemsOf(new Map(sound).set(cases, text))).toContainEqual(
      expect.stringMatching(/exam-cases\.yaml:\d+ quiz exam-cases, item case-guest: has no situation/),
    );
  });

  test('any other quiz without a home', () => {
    expect(problemsOf(new Map(sound).set('content/quizzes/cases.yaml', text))).toContainEqual(
      expect.stringMatching(/quiz cases belongs to no lesson or module of that name/),
    );
  });
});
