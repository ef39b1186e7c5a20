// One quiz: how its scores lie, how each item did, what people answered, and everybody's points item by item.
import { useMemo, useState } from 'preact/hooks';
import { formatMessage } from '../i18n/format-message.ts';
import { useStore } from '../record/use-store.ts';
import type { BookItem, BookItems } from './content.ts';
import type { ViewProps } from './Gradebook.tsx';
import styles from './Gradebook.module.css';
import { ItemMap, ScoreBars } from './charts.tsx';
import { testStatistics, trustOf, type ItemStatistics, type Trust } from './item-statistics.ts';
import { shownName } from './identify.ts';
import { Matrix } from './Matrix.tsx';
import { readItems, type GivenItem, type Which } from './read-learner.ts';
import { gradebook } from './store.ts';
import { TallyTable } from './TallyTable.tsx';
import { tallyResponses } from './tally-responses.ts';
import { useContent, useGathered } from './use-gathered.ts';
import { WhichAttempt } from './WhichAttempt.tsx';

type Words = ViewProps['messages'];

/** What a view of a quiz needs, computed once from the attempts of the class. */
export function readTest(
  attempts: readonly { key: string; given: readonly GivenItem[] }[],
  items: BookItems,
  quiz: string,
) {
  const own = Object.values(items).filter((item) => item.quiz === quiz);
  const met = new Set(attempts.flatMap(({ given }) => given.map(({ item }) => item)));
  // The final assessment draws from every quiz; items that are gone are told by their id.
  const ids = own.length > 0 ? own.map(({ id }) => id) : [...met].sort();
  const people = attempts.map(({ given }) =>
    Object.fromEntries(given.map(({ item, raw, max }) => [item, { raw, max }])),
  );
  return { ids, statistics: testStatistics(people, ids) };
}

export function ItemsView(props: ViewProps) {
  const { messages: words, outline, contentHref } = props;
  const people = useStore(gradebook.$people);
  const [quiz, setQuiz] = useState(() => mostDone(props));
  const [which, setWhich] = useState<Which>('first');
  const items = useContent<BookItems>(`${contentHref}items.json`);
  const kind = quiz === outline.exam.id ? 'exam' : 'quiz';
  const gathered = useGathered(kind, quiz, which);
  const read = useMemo(() => {
    if (typeof gathered !== 'object' || !items || items === 'failed') return undefined;
    const attempts = gathered.map(({ key, attempt }) => ({ key, given: readItems(attempt) }));
    return { attempts, items, ...readTest(attempts, items, quiz) };
  }, [gathered, items]);

  return (
    <section aria-labelledby="items-title">
      <h2 id="items-title">{words.itemsView}</h2>
      <div class={`${styles['controls'] ?? ''} no-print`}>
        <label>
          <span>{words.whichQuiz}</span>
          <select
            value={quiz}
            onChange={({ currentTarget }) => {
              setQuiz(currentTarget.value);
            }}
          >
            {outline.modules.map(({ id, title, lessons }) => (
              <optgroup key={id} label={title}>
                {[{ id, title }, ...lessons]
                  .filter((one) => outline.quizzes[one.id])
                  .map((one) => (
                    <option key={one.id} value={one.id}>
                      {outline.quizzes[one.id]?.title}
                    </option>
                  ))}
              </optgroup>
            ))}
            <option value={outline.exam.id}>{outline.exam.title}</option>
          </select>
        </label>
        <WhichAttempt words={words} which={which} onPick={setWhich} />
      </div>
      {gathered === 'failed' || items === 'failed' ? (
        <p>{words.loadFailed}</p>
      ) : !read ? (
        <p>{words.gathering}</p>
      ) : read.attempts.length === 0 ? (
        <p>{words.noAttempts}</p>
      ) : (
        <TestReading
          {...props}
          {...read}
          nameOf={(key) => shownName(people.find((row) => row.key === key)?.name, words)}
        />
      )}
    </section>
  );
}

/** The quiz that most of the class has done, to begin with. */
function mostDone({ outline }: ViewProps): string {
  const counts = new Map<string, number>();
  for (const { reading } of gradebook.$people.get()) {
    for (const key of Object.keys(reading?.done ?? {})) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const quizzes = [...Object.keys(outline.quizzes).map((id) => `quiz:${id}`), `exam:${outline.exam.id}`];
  const [best] = quizzes.sort((left, right) => (counts.get(right) ?? 0) - (counts.get(left) ?? 0));
  const id = best?.split(':')[1] ?? '';
  return counts.get(best ?? '') === undefined ? (outline.modules[0]?.id ?? '') : id;
}

interface ReadingProps extends ViewProps {
  readonly attempts: readonly { key: string; given: readonly GivenItem[] }[];
  readonly items: BookItems;
  readonly ids: readonly string[];
  readonly statistics: ReturnType<typeof testStatistics>;
  readonly nameOf: (key: string) => string;
}

function TestReading(props: ReadingProps) {
  const { messages: words, outline, attempts, items, ids, statistics, nameOf } = props;
  const trust = trustOf(statistics.people);
  const shares = attempts.map(({ given }) => {
    const max = given.reduce((sum, one) => sum + one.max, 0);
    return max > 0 ? given.reduce((sum, one) => sum + one.raw, 0) / max : 0;
  });
  const percent = (value: number | null) => (value === null ? '–' : (value * 100).toFixed(1));
  return (
    <>
      <h3>{words.scores}</h3>
      <p>
        {formatMessage(words.classMean, {
          mean: percent(statistics.mean),
          sd: percent(statistics.deviation),
          n: statistics.people,
        })}
      </p>
      <ScoreBars shares={shares} words={words} />
      {trust === 'counts' && (
        <p class="notice">{formatMessage(words.smallClass, { n: statistics.people })}</p>
      )}
      {trust === 'tentative' && (
        <p class="notice">{formatMessage(words.mediumClass, { n: statistics.people })}</p>
      )}
      {trust === 'shown' && (
        <p>
          {words.alpha}:{' '}
          {statistics.alpha === null
            ? words.alphaNone
            : formatMessage(words.alphaOf, { value: statistics.alpha.toFixed(3), n: statistics.complete })}
        </p>
      )}
      <h3>{words.statsTitle}</h3>
      <StatisticsTable {...props} trust={trust} />
      <p class={styles['fine']}>{words.statsHow}</p>
      {trust === 'shown' && <ItemMap statistics={statistics.items} words={words} />}
      <h3>{words.tallyTitle}</h3>
      {ids.map((id, place) => {
        const item: BookItem | undefined = items[id];
        if (!item) return null;
        const given = attempts.flatMap((attempt) => attempt.given.find((one) => one.item === id) ?? []);
        return (
          <details key={id} class={styles['tally']}>
            <summary>
              {place + 1}. {item.stem}
            </summary>
            <p class={styles['fine']}>
              {words.objective}: {item.objective}
            </p>
            <TallyTable tally={tallyResponses(item, given)} words={words} beliefs={outline.misconceptions} />
          </details>
        );
      })}
      <h3>{words.personItem}</h3>
      <Matrix
        label={words.personItem}
        person={words.person}
        marked=""
        columns={ids.map((id, place) => ({ key: id, title: String(place + 1) }))}
        rows={attempts.map(({ key, given }) => ({
          key,
          name: nameOf(key),
          cells: () =>
            ids.map((id) => {
              const one = given.find(({ item }) => item === id);
              if (!one) return { text: '' };
              const share = one.raw / one.max;
              return { text: share === 1 ? '1' : share === 0 ? '0' : share.toFixed(2), share };
            }),
        }))}
      />
    </>
  );
}

function noteOf({ facility, discrimination }: ItemStatistics, trust: Trust, words: Words): string {
  if (trust === 'counts') return '';
  if (trust === 'shown' && discrimination !== null && discrimination < 0) return words.noteNegative;
  if (facility !== null && facility < 0.4) return words.noteHard;
  return facility !== null && facility > 0.95 ? words.noteEasy : '';
}

function StatisticsTable({
  messages: words,
  items,
  statistics,
  attempts,
  trust,
}: ReadingProps & { trust: Trust }) {
  const figure = (value: number | null, factor = 1) => (value === null ? '–' : (value * factor).toFixed(2));
  const hasRates = trust !== 'counts';
  const faint = trust === 'tentative' ? styles['faint'] : undefined;
  return (
    <div class={styles['scroll']} tabIndex={0} role="region" aria-label={words.statsTitle}>
      <table class={styles['figures']}>
        <thead>
          <tr>
            <th scope="col">{words.item}</th>
            <th scope="col">{words.given}</th>
            <th scope="col">{words.fullMarks}</th>
            {hasRates && (
              <>
                <th scope="col">{words.facility} %</th>
                <th scope="col">{words.deviation} %</th>
                <th scope="col">{words.discrimination}</th>
                <th scope="col">{words.efficiency}</th>
                <th scope="col">{words.note}</th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {statistics.items.map((item, place) => (
            <tr key={item.item} data-item={item.item}>
              <th scope="row">
                {place + 1}. {items[item.item]?.stem ?? item.item}
              </th>
              <td>{item.people}</td>
              <td>
                {
                  attempts.filter(({ given }) =>
                    given.some((one) => one.item === item.item && one.raw >= one.max),
                  ).length
                }
              </td>
              {hasRates && (
                <>
                  <td>{figure(item.facility, 100)}</td>
                  <td>{figure(item.deviation, 100)}</td>
                  <td class={faint}>{figure(item.discrimination)}</td>
                  <td class={faint}>{figure(item.efficiency)}</td>
                  <td>{noteOf(item, trust, words)}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
