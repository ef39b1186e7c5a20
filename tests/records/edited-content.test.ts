// What an edit of the content costs a learner who has answered already: nothing. Design, idea 3.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { contentRevision } from '../../src/compose/content-revision.ts';
import { localize } from '../../src/i18n/locale.ts';
import { followAliases } from '../../src/mastery/follow-aliases.ts';
import { activityProgress } from '../../src/mastery/progress.ts';
import { finishRun } from '../../src/quiz/finish-run.ts';
import { keyResponse } from '../../src/quiz/key-response.ts';
import { answer, startRun } from '../../src/quiz/quiz-run.ts';
import { readResults } from '../../src/quiz/read-results.ts';
import { QuizSchema, type Quiz } from '../../src/quiz/schema.ts';

const file = join(import.meta.dirname, '../../content/quizzes/face-to-face.yaml');
const authored = QuizSchema.parse(parse(readFileSync(file, 'utf8')));
const revisionsOf = (quiz: Quiz) => Object.fromEntries(quiz.items.map((item) => [item.id, contentRevision(item)]));

/** Every item answered rightly, as the content stood then. */
function attemptOn(quiz: Quiz) {
  const local = localize(quiz, 'en');
  const begun = startRun(local, { id: 'run', mode: 'practice', seed: 's', now: 0 });
  const done = local.items.reduce((run, item) => answer(run, item.id, keyResponse(item), 'sure', 1), begun);
  const finish = { quizId: 'face-to-face', locale: 'en', revision: contentRevision(quiz) } as const;
  return finishRun(local, done, { ...finish, itemRevisions: revisionsOf(quiz) });
}

/** What the review shows after an edit: items kept as they were, told as edited since, and left out. */
function look(edited: Quiz) {
  const attempt = attemptOn(authored);
  const text = JSON.stringify(attempt);
  const now = revisionsOf(edited);
  const results = readResults(localize(edited, 'en').items, attempt);
  const changed = results.filter(({ item, revision }) => revision !== now[item]).map(({ item }) => item);
  expect(JSON.stringify(attempt)).toBe(text);
  expect(results.every(({ raw, max }) => raw === max)).toBe(true);
  return { kept: results.length - changed.length, changed, gone: attempt.responses.length - results.length };
}

const report = (edit: string, { kept, changed, gone }: ReturnType<typeof look>) => {
  console.info(
    `fault table | content edited: ${edit} | ${String(kept)} results as they were, ${String(changed.length)} told as edited since, ${String(gone)} kept but passed over`,
  );
};
const all = authored.items.length;
const [first] = authored.items;
const single = authored.items.find((item) => item.kind === 'single');
if (!first || !single) throw new Error('the sample has lost its items');
const replace = (id: string, change: (item: Quiz['items'][number]) => Quiz['items'][number]): Quiz => ({
  ...authored,
  items: authored.items.map((item) => (item.id === id ? change(item) : item)),
});

test('an item changed: it keeps its points and is told as edited since, the others as they were', () => {
  const seen = look(replace(first.id, (item) => ({ ...item, stem: { zh: '另一问', en: 'Another question' } })));
  report('item changed', seen);
  expect(seen).toEqual({ kept: all - 1, changed: [first.id], gone: 0 });
});

test('an option reworded: the same, for the pick is stored by its id', () => {
  const seen = look(
    replace(single.id, (item) =>
      item.kind === 'single'
        ? { ...item, options: item.options.map((option) => ({ ...option, text: { zh: '换了说法', en: 'In other words' } })) }
        : item,
    ),
  );
  report('option reworded', seen);
  expect(seen).toEqual({ kept: all - 1, changed: [single.id], gone: 0 });
});

test('an item removed: its answer stays in the record, and readings pass it over', () => {
  const seen = look({ ...authored, items: authored.items.slice(1) });
  report('item removed', seen);
  expect(seen).toEqual({ kept: all - 1, changed: [], gone: 1 });
});

test('a lesson renamed by alias: what was read and answered under the old name counts for the new one', () => {
  const lesson = { ...attemptOn(authored), id: 'read', kind: 'lesson', activity: 'old-name' };
  const check = { ...attemptOn(authored), activity: 'old-name' };
  const followed = followAliases([lesson, check], { 'old-name': 'new-name' });
  const [read, tested] = [
    activityProgress(followed, 'lesson', 'new-name'),
    activityProgress(followed, 'quiz', 'new-name'),
  ];
  console.info(
    `fault table | content edited: lesson renamed by alias | read: ${String(read.done)}, its check: ${String((tested.best ?? 0) * 100)} % as before`,
  );
  expect(read.done).toBe(true);
  expect(tested.best).toBe(1);
});
