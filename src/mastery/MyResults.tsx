// How far a learner is, what is mastered, and every result: three sections of “My record”.
import { formatMessage } from '../i18n/format-message.ts';
import type { MapModule } from './course-map.ts';
import { formatDay, formatTime, namePlaces, percentOf, type Reading } from './my-reading.ts';
import { readMastery } from './objective-mastery.ts';
import { Bar, Columns } from './pictures.tsx';
import { activityProgress } from './progress.ts';
import { readHistory } from './result-history.ts';
import { readTimeSpent } from './time-spent.ts';

const activitiesOf = ({ lessons, quiz, simulations }: MapModule): string[] => [
  ...lessons.flatMap(({ id }) => [`lesson:${id}`, `quiz:${id}`]),
  `quiz:${quiz.id}`,
  ...simulations.map(({ id }) => `scenario:${id}`),
];

const dayOf = (moment: string): string => new Date(moment).toDateString();

export function ProgressSection({ course, messages, attempts }: Reading) {
  const groups = course.modules.map((module) => new Set(activitiesOf(module)));
  const time = readTimeSpent(attempts, groups, dayOf);
  const bestOf = (kind: string, ids: readonly string[]) => {
    const found = ids.flatMap((id) => activityProgress(attempts, kind, id).best ?? []);
    return found.length > 0 ? percentOf(Math.max(...found)) : messages.none;
  };
  return (
    <section>
      <h2>{messages.progress}</h2>
      <div class="scroll" tabIndex={0} role="region" aria-label={messages.progress}>
        <table>
          <thead>
            <tr>
              <th scope="col">{messages.module}</th>
              <th scope="col">{messages.lessons}</th>
              <th scope="col">{messages.quiz}</th>
              <th scope="col">{messages.simulations}</th>
              <th scope="col">{messages.time}</th>
            </tr>
          </thead>
          <tbody>
            {course.modules.map((module, index) => {
              const all = module.lessons.length;
              const done = module.lessons.filter(
                ({ id }) => activityProgress(attempts, 'lesson', id).done,
              ).length;
              return (
                <tr key={module.id}>
                  <th scope="row">
                    <a href={module.href}>{module.title}</a>
                  </th>
                  <td>
                    {formatMessage(messages.ofAll, { done, all })}
                    <Bar share={done / all} />
                  </td>
                  <td>{bestOf('quiz', [module.quiz.id])}</td>
                  <td>
                    {module.simulations.length > 0 &&
                      bestOf(
                        'scenario',
                        module.simulations.map(({ id }) => id),
                      )}
                  </td>
                  <td>
                    {(time.byGroup[index] ?? 0) > 0
                      ? formatTime(time.byGroup[index] ?? 0, messages)
                      : messages.none}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p>
        {formatMessage(messages.timeTotal, { time: formatTime(time.totalMs, messages), days: time.days })}
      </p>
    </section>
  );
}

export function MasterySection({ course, messages, responses }: Reading) {
  const objectives = course.modules.flatMap((module) => module.objectives.map(({ id }) => id));
  const mastery = new Map(
    readMastery(responses, course.items, objectives).map((reading) => [reading.objective, reading]),
  );
  const isMastered = (id: string) => mastery.get(id)?.level === 'mastered';
  return (
    <section>
      <h2>{messages.mastery}</h2>
      <p>
        {formatMessage(messages.masteryCount, {
          all: objectives.length,
          n: objectives.filter(isMastered).length,
        })}
      </p>
      {course.modules.map((module) => {
        // What wants another look lies open.
        const isOpen = module.objectives.some(({ id }) => mastery.get(id)?.level === 'shaky');
        return (
          <details key={module.id} open={isOpen}>
            <summary>
              {module.title}
              <span class="marks" aria-hidden="true">
                {module.objectives.map(({ id }) => (
                  <i key={id} data-level={mastery.get(id)?.level} />
                ))}
              </span>
              <small>
                {formatMessage(messages.ofAll, {
                  done: module.objectives.filter(({ id }) => isMastered(id)).length,
                  all: module.objectives.length,
                })}
              </small>
            </summary>
            <ul class="rows">
              {module.objectives.map(({ id, text }) => {
                const { level = 'untried', share, counted } = mastery.get(id) ?? {};
                return (
                  <li key={id}>
                    <span>{text}</span>
                    <span class="state" data-level={level}>
                      {messages[level]}
                      {share !== undefined && <Bar share={share} />}
                      {share !== undefined && (
                        <small>
                          {formatMessage(messages.lastAnswers, {
                            n: counted ?? 0,
                            share: Math.floor(share * 100 + 1e-6),
                          })}
                        </small>
                      )}
                    </span>
                  </li>
                );
              })}
            </ul>
          </details>
        );
      })}
      <details>
        <summary>{messages.masteryRule}</summary>
        <p>{messages.masteryRuleText}</p>
        <p>{messages.masterySource}</p>
      </details>
    </section>
  );
}

export function HistorySection({ course, messages, language, attempts }: Reading) {
  const places = namePlaces(course);
  const kindOf: Record<string, string> = {
    quiz: messages.quizKind,
    exam: messages.examKind,
    scenario: messages.scenarioKind,
  };
  const history = readHistory(attempts);
  if (history.length === 0) return null;
  return (
    <section>
      <h2>{messages.history}</h2>
      <ul class="rows history">
        {history.map(({ kind, activity, results, best }) => {
          const place = places.get(`${kind}:${activity}`);
          const list = results.map(({ share }) => percentOf(share)).join(', ');
          return (
            <li key={`${kind} ${activity}`}>
              <span>
                <small>{kindOf[kind]}</small>{' '}
                {place ? <a href={place.href}>{place.title}</a> : `${activity} ${messages.gone}`}
              </span>
              <span class="state">{best !== undefined && `${messages.best} ${percentOf(best)}`}</span>
              <details>
                <summary>
                  <Columns
                    shares={results.map(({ share }) => share)}
                    label={formatMessage(messages.courseOf, { list })}
                  />
                  {formatMessage(messages.runs, { n: results.length })}
                </summary>
                <ol>
                  {results.map(({ id, at, share, isTest, isPartial }) => (
                    <li key={id}>
                      {formatDay(at, language)} · {percentOf(share)} ·{' '}
                      {isPartial ? messages.partial : isTest ? messages.test : messages.practice}
                    </li>
                  ))}
                </ol>
              </details>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
