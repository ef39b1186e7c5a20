// All of `content/` read and checked by shape, with the line of everything, for the laws that look across files.
// Works on texts, so that a test can break one and see what is said.
import { readFile, readdir } from 'node:fs/promises';
import { z } from 'astro/zod';
import { ActivitySchema, type Activity } from '../classroom/schema.ts';
import {
  CertificateSchema,
  CourseSchema,
  FactSchema,
  InventoryIdSchema,
  MisconceptionSchema,
  ModuleSchema,
  TermSchema,
  type CertificateRules,
  type Course,
  type Fact,
  type Misconception,
  type Module,
  type Term,
} from '../course/schema.ts';
import { locales, type Locale } from '../i18n/locale.ts';
import { FigureSchema, type Figure } from '../lesson/figure-schema.ts';
import { PracticeSchema, type Practice } from '../lesson/practice-schema.ts';
import { ExamSchema, type Exam } from '../quiz/exam-schema.ts';
import { QuizSchema, type Quiz } from '../quiz/schema.ts';
import { InterviewKitSchema, type InterviewKit } from '../reflection/kit-schema.ts';
import { QuestionSchema, type Question } from '../reflection/schema.ts';
import { OpeningSchema, type Opening } from '../scenario/opening-schema.ts';
import { ScenarioSchema, type Scenario } from '../scenario/schema.ts';
import { parseLesson, type ParsedLesson } from './parse-lesson.ts';
import { parseYaml, type LineOf } from './parse-yaml.ts';
import type { ContentProblem } from './problem.ts';

/** One content file that fits its shape. */
export interface Loaded<T> {
  readonly id: string;
  readonly file: string;
  readonly data: T;
  readonly lineOf: LineOf;
}

export interface Content {
  readonly course: Loaded<Course> | undefined;
  readonly opening: Loaded<Opening> | undefined;
  /** What the certificate asks for; a course may do without. */
  readonly certificate: Loaded<CertificateRules> | undefined;
  /** The final assessment; a course may do without. */
  readonly exam: Loaded<Exam> | undefined;
  /** Labels of what the course has promised to teach; a course may do without. */
  readonly inventory: Loaded<string[]> | undefined;
  readonly modules: readonly Loaded<Module>[];
  readonly practices: readonly Loaded<Practice>[];
  readonly figures: readonly Loaded<Figure>[];
  readonly quizzes: readonly Loaded<Quiz>[];
  readonly scenarios: readonly Loaded<Scenario>[];
  readonly questions: readonly Loaded<Question>[];
  readonly activities: readonly Loaded<Activity>[];
  /** Sheets for the interview homework; a course may do without. */
  readonly interviewKit: Loaded<InterviewKit> | undefined;
  readonly glossary: Loaded<Term[]> | undefined;
  readonly facts: Loaded<Fact[]> | undefined;
  readonly misconceptions: Loaded<Misconception[]> | undefined;
  /** Lesson id → its files by language; a missing twin is absent. */
  readonly lessons: ReadonlyMap<string, Readonly<Partial<Record<Locale, ParsedLesson>>>>;
}

const inventoryFile = 'content/inventory.yaml';
const examFile = 'content/exam.yaml';
const certificateFile = 'content/certificate.yaml';
const kitFile = 'content/interview-kit.yaml';

/** Path relative to the project → text. */
export type ContentFiles = ReadonlyMap<string, string>;

/** Reads every text under `content/` of the project at `root`. */
export async function readContentFiles(root: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const entry of await readdir(`${root}/content`, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = `${entry.parentPath}/${entry.name}`;
    files.set(path.slice(root.length + 1), await readFile(path, 'utf8'));
  }
  return new Map([...files].sort(([a], [b]) => a.localeCompare(b)));
}

/** Shapes every file; files that do not fit are problems and left out of the content. */
export function loadContent(files: ContentFiles): { content: Content; problems: ContentProblem[] } {
  const problems: ContentProblem[] = [];
  const seen = new Set<string>();

  function one<T>(file: string, subject: string, schema: z.ZodType<T>, id: string): Loaded<T> | undefined {
    const text = files.get(file);
    seen.add(file);
    if (text === undefined) {
      problems.push({ file, message: 'is missing; write it' });
      return undefined;
    }
    const parsed = parseYaml(file, subject, text, schema);
    problems.push(...parsed.problems);
    return parsed.data === undefined ? undefined : { id, file, data: parsed.data, lineOf: parsed.lineOf };
  }

  function folder<T>(name: string, kind: string, schema: z.ZodType<T>): Loaded<T>[] {
    const pattern = new RegExp(`^content/${name}/([^/]+)\\.yaml$`);
    return [...files.keys()].flatMap((file) => {
      const id = pattern.exec(file)?.[1];
      if (id === undefined) return [];
      const loaded = one(file, `${kind} ${id}`, schema, id);
      return loaded ? [loaded] : [];
    });
  }

  const content: Content = {
    course: one('content/course.yaml', 'course', CourseSchema, 'course'),
    opening: one('content/opening.yaml', 'opening', OpeningSchema, 'opening'),
    certificate: files.has(certificateFile)
      ? one(certificateFile, 'certificate', CertificateSchema, 'certificate')
      : undefined,
    exam: files.has(examFile) ? one(examFile, 'exam', ExamSchema, 'exam') : undefined,
    inventory: files.has(inventoryFile)
      ? one(inventoryFile, 'inventory', z.array(InventoryIdSchema), 'inventory')
      : undefined,
    modules: folder('modules', 'module', ModuleSchema),
    practices: folder('practices', 'practice', PracticeSchema),
    figures: folder('figures', 'figure', FigureSchema),
    quizzes: folder('quizzes', 'quiz', QuizSchema),
    scenarios: folder('scenarios', 'scenario', ScenarioSchema),
    questions: folder('questions', 'question', QuestionSchema),
    activities: folder('activities', 'activity', ActivitySchema),
    interviewKit: files.has(kitFile)
      ? one(kitFile, 'interview kit', InterviewKitSchema, 'interview-kit')
      : undefined,
    glossary: one('content/glossary.yaml', 'glossary', z.array(TermSchema), 'glossary'),
    facts: one('content/facts.yaml', 'facts', z.array(FactSchema), 'facts'),
    misconceptions: one(
      'content/misconceptions.yaml',
      'misconceptions',
      z.array(MisconceptionSchema),
      'misconceptions',
    ),
    lessons: loadLessons(files, seen, problems),
  };
  for (const file of files.keys()) {
    if (!seen.has(file)) problems.push({ file, message: 'belongs to no collection; move it or remove it' });
  }
  return { content, problems };
}

function loadLessons(
  files: ContentFiles,
  seen: Set<string>,
  problems: ContentProblem[],
): Map<string, Partial<Record<Locale, ParsedLesson>>> {
  const lessons = new Map<string, Partial<Record<Locale, ParsedLesson>>>();
  for (const [file, text] of files) {
    const [, id, locale] = /^content\/lessons\/([^/]+)\/([^/]+)\.mdx$/.exec(file) ?? [];
    if (id === undefined) continue;
    if (!locales.includes(locale as Locale)) {
      problems.push({ file, message: 'must be named zh.mdx or en.mdx' });
      seen.add(file);
      continue;
    }
    const lesson = parseLesson(file, text);
    problems.push(...lesson.problems);
    seen.add(file);
    lessons.set(id, { ...lessons.get(id), [locale as Locale]: lesson });
  }
  return lessons;
}
