// Record files of an invented class, made from the built site's own content: quizzes, open answers and plays of a simulation,
// the same every time. Realistic in shape and size, not in meaning.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BookItem, BookItems, BookQuestions, BookScenario } from '../../src/gradebook/content.ts';
import type { Attempt } from '../../src/record/attempt.ts';
import { formatRecordFile } from '../../src/record/record-file.ts';
import { currentScene, openChoices, start } from '../../src/scenario/scenario-run.ts';

export interface BuiltFile {
  readonly name: string;
  readonly text: string;
  readonly attempts: readonly Attempt[];
}

export interface BookContent {
  readonly items: BookItems;
  readonly questions: BookQuestions;
  readonly scenario: (id: string) => BookScenario;
}

/** @param folder of the built site */
export function readBookContent(folder: string, locale: 'zh' | 'en'): BookContent {
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(join(folder, locale, 'trainer/gradebook', file), 'utf8'));
  return {
    items: read('items.json') as BookItems,
    questions: read('questions.json') as BookQuestions,
    scenario: (id) => read(`scenarios/${id}.json`) as BookScenario,
  };
}

/** Numbers from 0 to 1, the same for the same seed. */
export function fromSeed(seed: number): () => number {
  let state = (seed + 1) * 2654435761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}

const familyNames = Array.from('王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗');
const givenNames = [
  '芳',
  '娜',
  '敏',
  '静',
  '磊',
  '洋',
  '艳',
  '勇',
  '军',
  '杰',
  '娟',
  '涛',
  '明',
  '超',
  '秀兰',
  '霞',
  '平',
  '刚',
  '桂英',
  '建华',
];

export function nameOf(index: number): string {
  const family = familyNames[index % familyNames.length] ?? '';
  const given = givenNames[Math.floor(index / familyNames.length + index * 7) % givenNames.length] ?? '';
  return `${family}${given}`;
}

let stamp = 0;
/** An id of a run, later than any before. */
function nextId(): string {
  stamp += 1;
  return `mfabcd${stamp.toString(36).padStart(5, '0')}-${(stamp * 7919).toString(36).padStart(8, '0').slice(-8)}`;
}
const base = Date.UTC(2026, 10, 2, 1);
const moment = (offsetMs: number) => new Date(base + offsetMs).toISOString();

function anAttempt(parts: Partial<Attempt> & { kind: string; activity: string }): Attempt {
  const id = nextId();
  return {
    id,
    revision: '9f2c41d0aa11',
    locale: 'zh',
    startedAt: moment(stamp * 60_000),
    finishedAt: moment(stamp * 60_000 + 45_000),
    durationMs: 45_000,
    responses: [],
    score: { raw: 1, max: 1 },
    ...parts,
  };
}

/** A test of items with the marks given, 0 to 1 each. */
export function testAttempt(
  kind: 'quiz' | 'exam',
  activity: string,
  items: readonly BookItem[],
  marks: readonly number[],
  random: () => number,
): Attempt {
  const responses = items.map((item, place) => {
    const raw = marks[place] ?? 0;
    const wrong = item.options.filter(({ id }) => !item.key.includes(id));
    const pick = raw === 1 ? item.key[0] : wrong[Math.floor(random() * wrong.length)]?.id;
    const mistake = wrong.find(({ id }) => id === pick)?.mistake;
    return {
      item: item.id,
      revision: item.revision,
      response: item.rows
        ? {
            pairs: Object.fromEntries(
              item.rows.map((row) => [row.id, raw === 1 ? row.key[0] : item.options[0]?.id]),
            ),
          }
        : item.kind === 'ordering'
          ? { order: raw === 1 ? item.key : [...item.key].reverse() }
          : item.kind === 'numeric'
            ? { text: raw === 1 ? '48' : '36' }
            : { picks: pick === undefined ? [] : [pick] },
      raw,
      max: 1,
      confidence: random() < 0.5 ? 'sure' : 'guess',
      ...(raw < 1 && mistake?.startsWith('mc-') && { misconceptions: [mistake] }),
      answeredAt: moment(stamp * 60_000 + place * 9_000),
    };
  });
  const raw = Math.round(responses.reduce((sum, response) => sum + response.raw, 0) * 1e6) / 1e6;
  return anAttempt({
    kind,
    activity,
    mode: 'test',
    scope: 'whole',
    round: 1,
    seed: 7,
    responses,
    score: { raw, max: responses.length },
  });
}

/** A play of a simulation, its choices by chance. */
export function playAttempt(id: string, { game, bounds }: BookScenario, random: () => number): Attempt {
  let run = start(1, new Date(base), 'run');
  const responses: { scene: string; choice: string }[] = [];
  for (let scene = currentScene(game, run); scene; scene = currentScene(game, run)) {
    const open = openChoices(game, run);
    const choice = open[Math.floor(random() * open.length)];
    if (!choice) break;
    responses.push({ scene: scene.id, choice: choice.id });
    run = { ...run, choices: [...run.choices, choice.id] };
  }
  const outcomes = game.outcomes;
  const outcome = outcomes[Math.floor(random() * outcomes.length)]?.id;
  const raw = Math.min(99, Math.round(random() * 100 * Math.sign(bounds.max - bounds.min)));
  return anAttempt({
    kind: 'scenario',
    activity: id,
    responses,
    outcome,
    mode: 'exam',
    pace: 0,
    seed: 1,
    score: { raw, max: 100 },
  });
}

export const answerOf = (index: number) =>
  `我会先把客户请到一边坐下，听完再说。“您先别急，我叫小${String(index)}，这件事我来办。”然后当场查清楚，说明什么时候给答复，再把我的电话写给她。`;

export function recordFile(id: string, name: string, attempts: readonly Attempt[]): BuiltFile {
  const text = formatRecordFile({
    exportedAt: '2026-11-22T08:00:00.000Z',
    learner: { id, name },
    attempts,
    drafts: {},
    quarantined: [],
  });
  return { name: `${name}-${id}.record.json`, text, attempts };
}

/** Which quiz, simulation and question the invented class has done. */
export const done = {
  quiz: 'face-to-face',
  scenario: 'anger-at-the-counter',
  question: 'difficult-customer',
} as const;

/** One learner's file: two quizzes, lessons, a play, an open answer; weaker and stronger people by index. */
export function buildLearner(index: number, content: BookContent, lessons: readonly string[]): BuiltFile {
  const random = fromSeed(index);
  const ability = 0.35 + 0.6 * random();
  const quiz = Object.values(content.items).filter((item) => item.quiz === done.quiz);
  const marks = quiz.map(() => (random() < ability ? 1 : random() < 0.3 ? 0.5 : 0));
  const own = lessons.filter(() => random() < ability + 0.15);
  const attempts = [
    ...own.map((lesson) => anAttempt({ kind: 'lesson', activity: lesson, score: { raw: 0, max: 0 } })),
    testAttempt('quiz', done.quiz, quiz, marks, random),
    ...(index % 3 === 0
      ? [
          testAttempt(
            'quiz',
            done.quiz,
            quiz,
            marks.map(() => 1),
            random,
          ),
        ]
      : []),
    playAttempt(done.scenario, content.scenario(done.scenario), random),
    anAttempt({
      kind: 'reflection',
      activity: done.question,
      responses: [{ question: done.question, text: answerOf(index), points: [] }],
      score: { raw: 0, max: 4 },
    }),
  ];
  return recordFile(`p-${String(index)}`, nameOf(index), attempts);
}
