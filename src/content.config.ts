// The collections: which files are read, and which room says what they must look like.
// Laws that need more than one file are in `compose/check-content.ts`.
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { ActivitySchema } from './classroom/schema.ts';
import {
  CertificateSchema,
  CourseSchema,
  FactSchema,
  LessonFrontmatterSchema,
  MisconceptionSchema,
  ModuleSchema,
  TermSchema,
} from './course/schema.ts';
import { FigureSchema } from './lesson/figure-schema.ts';
import { PracticeSchema } from './lesson/practice-schema.ts';
import { ExamSchema } from './quiz/exam-schema.ts';
import { QuizSchema } from './quiz/schema.ts';
import { InterviewKitSchema } from './reflection/kit-schema.ts';
import { QuestionSchema } from './reflection/schema.ts';
import { OpeningSchema } from './scenario/opening-schema.ts';
import { ScenarioSchema } from './scenario/schema.ts';

const yamlFolder = (folder: string) => glob({ pattern: '*.yaml', base: `content/${folder}` });

export const collections = {
  course: defineCollection({
    loader: glob({ pattern: 'course.yaml', base: 'content' }),
    schema: CourseSchema,
  }),
  opening: defineCollection({
    loader: glob({ pattern: 'opening.yaml', base: 'content' }),
    schema: OpeningSchema,
  }),
  certificate: defineCollection({
    loader: glob({ pattern: 'certificate.yaml', base: 'content' }),
    schema: CertificateSchema,
  }),
  exam: defineCollection({ loader: glob({ pattern: 'exam.yaml', base: 'content' }), schema: ExamSchema }),
  modules: defineCollection({ loader: yamlFolder('modules'), schema: ModuleSchema }),
  lessons: defineCollection({
    loader: glob({ pattern: '*/{zh,en}.mdx', base: 'content/lessons' }),
    schema: LessonFrontmatterSchema,
  }),
  practices: defineCollection({ loader: yamlFolder('practices'), schema: PracticeSchema }),
  figures: defineCollection({ loader: yamlFolder('figures'), schema: FigureSchema }),
  quizzes: defineCollection({ loader: yamlFolder('quizzes'), schema: QuizSchema }),
  scenarios: defineCollection({ loader: yamlFolder('scenarios'), schema: ScenarioSchema }),
  questions: defineCollection({ loader: yamlFolder('questions'), schema: QuestionSchema }),
  activities: defineCollection({ loader: yamlFolder('activities'), schema: ActivitySchema }),
  interviewKit: defineCollection({
    loader: glob({ pattern: 'interview-kit.yaml', base: 'content' }),
    schema: InterviewKitSchema,
  }),
  glossary: defineCollection({ loader: file('content/glossary.yaml'), schema: TermSchema }),
  facts: defineCollection({ loader: file('content/facts.yaml'), schema: FactSchema }),
  misconceptions: defineCollection({
    loader: file('content/misconceptions.yaml'),
    schema: MisconceptionSchema,
  }),
};
