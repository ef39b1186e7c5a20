// Laws of the final assessment, which draws on all quizzes.
import { checkExam } from '../../quiz/check-exam.ts';
import type { Item } from '../../quiz/schema.ts';
import { sizeOf } from '../../quiz/trim-item.ts';
import { listExamItems, toPool } from '../exam-pool.ts';
import type { Content } from '../load-content.ts';
import type { ContentProblem } from '../problem.ts';
import { locate, problemAt } from './report.ts';

export function checkAssessment({ exam, course, modules, quizzes }: Content): ContentProblem[] {
  if (!exam) return [];
  const outline = modules.map(({ id, data }) => ({ id, lessons: data.lessons }));
  const pool = toPool(listExamItems(exam.data, outline, quizzes));
  const findings = checkExam(exam.data, pool, course?.data.modules ?? []);
  const ids = new Set(pool.map(({ id }) => id));
  const counting = quizzes.flatMap((quiz) =>
    quiz.data.items.flatMap((item, index) => {
      const size = sizeOf(item);
      if (!ids.has(item.id) || size <= exam.data.elements || !tellsSize(item, size)) return [];
      const message = `quiz ${quiz.id}, item ${item.id}: its words count ${String(size)} elements, but the final assessment shows ${String(exam.data.elements)}; say “these” instead`;
      return [problemAt(quiz, ['items', index, 'stem'], message)];
    }),
  );
  return [
    ...locate(
      exam,
      findings.map(({ path, says }) => ({ path, message: `final assessment: ${says}` })),
    ),
    ...counting,
  ];
}

const inChinese = [
  '',
  '一',
  '二',
  '三',
  '四',
  '五',
  '六',
  '七',
  '八',
  '九',
  '十',
  '十一',
  '十二',
  '十三',
  '十四',
  '十五',
];
const inEnglish = [
  ...['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen'],
];

/** Do the words before the elements say how many there are? A shortened item would then be wrong. */
function tellsSize({ situation, stem }: Item, size: number): boolean {
  const zh = `${situation?.zh ?? ''} ${stem.zh}`;
  const en = `${situation?.en ?? ''} ${stem.en}`;
  const digits = new RegExp(String.raw`(?<!\d)${String(size)}(?!\d)`);
  return (
    new RegExp(`(?<![十百])${inChinese[size] ?? '∅'}(?=[个位条件句段种项步])`).test(zh) ||
    new RegExp(String.raw`\b${inEnglish[size] ?? '∅'}\b`, 'i').test(en) ||
    digits.test(zh) ||
    digits.test(en)
  );
}
