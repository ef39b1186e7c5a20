// How well a learner judges themselves, what misled them and what they resolved: three sections of “My record”.
import { formatMessage } from '../i18n/format-message.ts';
import { readCalibration } from './calibration.ts';
import { readCommitments } from './commitments.ts';
import { readMisconceptionsMet } from './misconceptions-met.ts';
import { formatDay, percentOf, type Reading } from './my-reading.ts';
import { Bar } from './pictures.tsx';

/** How many of a list are shown at first. */
const shown = 8;

/** Where the thing an item asks is taught. */
function SectionLink({
  course,
  messages,
  item,
}: Pick<Reading, 'course' | 'messages'> & { readonly item: string }) {
  const section = course.sections[course.items[item]?.section ?? -1];
  if (!section) return null;
  return (
    <small>
      {messages.readAgain}
      <a href={section.href}>{section.title}</a>
    </small>
  );
}

export function CalibrationSection({ course, messages, responses }: Reading) {
  const { levels, sureAndWrong } = readCalibration(responses);
  const objectives = new Map(
    course.modules.flatMap((module) => module.objectives.map(({ id, text }): [string, string] => [id, text])),
  );
  const known = sureAndWrong.filter(({ item }) => course.items[item]);
  if (levels.every(({ count }) => count === 0)) {
    return (
      <section>
        <h2>{messages.calibration}</h2>
        <p>{messages.calibrationEmpty}</p>
      </section>
    );
  }
  return (
    <section>
      <h2>{messages.calibration}</h2>
      <h3>{messages.sureAndWrong}</h3>
      {known.length === 0 ? (
        <p>{messages.noneSureAndWrong}</p>
      ) : (
        <>
          <p>{messages.sureAndWrongLead}</p>
          <ul class="rows">
            {known.slice(0, shown).map(({ item }) => (
              <li key={item}>
                <span>{objectives.get(course.items[item]?.objective ?? '')}</span>
                <SectionLink course={course} messages={messages} item={item} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{messages.calibrationLead}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{messages.confidence}</th>
            <th scope="col">{messages.answers}</th>
            <th scope="col">{messages.right}</th>
          </tr>
        </thead>
        <tbody>
          {levels.map(({ confidence, count, right }) => (
            <tr key={confidence}>
              <th scope="row">{messages[confidence]}</th>
              <td>{count}</td>
              <td>
                {count > 0 && percentOf(right / count)}
                {count > 0 && <Bar share={right / count} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export function MisconceptionSection({ course, messages, responses }: Reading) {
  const met = readMisconceptionsMet(responses).filter(({ id }) => Object.hasOwn(course.misconceptions, id));
  return (
    <section>
      <h2>{messages.misconceptions}</h2>
      <p>{met.length > 0 ? messages.misconceptionsLead : messages.misconceptionsEmpty}</p>
      <ul class="rows">
        {met.slice(0, shown).map(({ id, count, item, isOvercome }) => (
          <li key={id}>
            <span>{course.misconceptions[id]}</span>
            <span class="state" data-level={isOvercome ? 'mastered' : 'shaky'}>
              {formatMessage(messages.times, { n: count })}
              {isOvercome && <small>{messages.overcome}</small>}
            </span>
            <SectionLink course={course} messages={messages} item={item} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function CommitmentSection({ course, messages, language, attempts }: Reading) {
  const commitments = readCommitments(attempts);
  if (commitments.length === 0) return null;
  const titles = new Map(
    course.modules.flatMap(({ simulations }) =>
      simulations.map(({ id, title }): [string, string] => [id, title]),
    ),
  );
  return (
    <section>
      <h2>{messages.commitments}</h2>
      <ul class="rows">
        {commitments.map(({ id, simulation, text, at }) => (
          <li key={id}>
            <q dir="auto">{text}</q>
            <small>
              {formatMessage(messages.after, { title: titles.get(simulation) ?? simulation })} ·{' '}
              {formatDay(at, language)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
