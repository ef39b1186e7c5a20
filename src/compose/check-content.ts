// The laws of the course that need more than one file, and the calls of each room's own laws.
// Every sentence names file, line, thing and mend.
import { findUntranslated } from '../i18n/find-untranslated.ts';
import { checkPractice } from '../lesson/check-practice.ts';
import { checkBank } from '../quiz/check-bank.ts';
import { checkDataPunctuation } from './check-prose.ts';
import { checkCoverage } from './coverage.ts';
import { checkActivities } from './laws/check-activities.ts';
import { checkAssessment } from './laws/check-assessment.ts';
import { checkCertificate } from './laws/check-certificate.ts';
import { checkEmbedded, checkLesson } from './laws/check-lessons.ts';
import { checkOutline, checkUniqueIds } from './laws/check-outline.ts';
import {
  checkFigureFile,
  checkQuestionFile,
  checkQuestionOrder,
  checkQuizzes,
  checkScenarioFile,
} from './laws/check-references.ts';
import { collectIds } from './laws/known-ids.ts';
import { checkLengths } from './laws/check-lengths.ts';
import { locate, problemAt } from './laws/report.ts';
import { loadContent, type Content, type ContentFiles } from './load-content.ts';
import type { ContentProblem } from './problem.ts';

/** Everything wrong with the content, by file and line; empty when the course may be built. */
export function checkContent(files: ContentFiles): ContentProblem[] {
  const { content, problems } = loadContent(files);
  // Laws across files speak of what is there; while shapes are broken they would only repeat the same fault.
  const all = problems.length > 0 ? problems : checkLaws(content);
  return all.toSorted((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
}

function checkLaws(content: Content): ContentProblem[] {
  const known = collectIds(content);
  return [
    ...checkUniqueIds(content),
    ...checkOutline(content),
    ...[...content.lessons].flatMap(([id, twins]) => checkLesson(id, twins, known)),
    ...checkQuizzes(content, known),
    ...checkBank(content.quizzes.flatMap(({ data }) => data.items)).map((message) => ({
      file: 'content/quizzes',
      message,
    })),
    ...content.practices.flatMap((practice) => locate(practice, checkPractice(practice.id, practice.data))),
    ...checkCoverage(content),
    ...checkEmbedded(content, 'Practice', content.practices),
    ...checkEmbedded(content, 'Figure', content.figures),
    ...content.figures.flatMap((figure) => checkFigureFile(figure, known)),
    ...content.scenarios.flatMap((scenario) => checkScenarioFile(scenario, known)),
    ...content.questions.flatMap((question) => checkQuestionFile(question, known)),
    ...checkQuestionOrder(content.questions),
    ...checkAssessment(content),
    ...checkCertificate(content),
    ...checkActivities(content),
    ...allYaml(content).flatMap((loaded) => [
      ...locate(loaded, checkDataPunctuation(loaded.data)),
      ...findUntranslated(loaded.data).map(({ path, says }) =>
        problemAt(loaded, path, `${loaded.id}: ${says}`),
      ),
    ]),
    ...content.modules.flatMap((module) => checkLengths(module.data.lessons, content.lessons)),
  ];
}

function allYaml({
  course,
  opening,
  certificate,
  exam,
  modules,
  practices,
  figures,
  quizzes,
  scenarios,
  questions,
  activities,
  interviewKit,
  glossary,
  facts,
  misconceptions,
}: Content) {
  const single = [course, opening, certificate, exam, interviewKit, glossary, facts, misconceptions].filter(
    (loaded) => loaded !== undefined,
  );
  return [
    ...single,
    ...modules,
    ...practices,
    ...figures,
    ...quizzes,
    ...scenarios,
    ...questions,
    ...activities,
  ];
}
