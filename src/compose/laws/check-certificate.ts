// Laws of the certificate: what it asks for exists, and can be earned.
import type { Content } from '../load-content.ts';
import type { ContentPath, ContentProblem } from '../problem.ts';
import { problemAt, repeated } from './report.ts';

export function checkCertificate({ certificate, exam, scenarios, questions }: Content): ContentProblem[] {
  if (!certificate) return [];
  const report = (path: ContentPath, message: string) =>
    problemAt(certificate, path, `certificate: ${message}`);
  const known = {
    scenarios: new Set(scenarios.map(({ id }) => id)),
    questions: new Set(questions.map(({ id }) => id)),
  };
  const { simulations, works } = certificate.data;
  return [
    ...(exam ? [] : [report([], 'the course has no final assessment; write content/exam.yaml')]),
    ...simulations.flatMap((group, index) =>
      group.flatMap((id, place) =>
        known.scenarios.has(id)
          ? []
          : [
              report(
                ['simulations', index, place],
                `simulation ${id} does not exist; use one of content/scenarios`,
              ),
            ],
      ),
    ),
    ...repeated(simulations.flat()).map(({ id }) =>
      report(['simulations'], `simulation ${id} stands twice; one play would count for two, remove one`),
    ),
    ...works.flatMap((id, index) =>
      known.questions.has(id)
        ? []
        : [report(['works', index], `open work ${id} is no review question; use one of content/questions`)],
    ),
  ];
}
