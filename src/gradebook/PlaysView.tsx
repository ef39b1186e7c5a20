// One simulation over the class: how it ended, where it cost most, what was chosen, and the ways taken, drawn on its map.
import { useMemo, useState } from 'preact/hooks';
import { formatMessage } from '../i18n/format-message.ts';
import { reviewPlay, solveValues } from '../scenario/decision-review.ts';
import { countPlays, readPlay, type ClassPlays } from './class-plays.ts';
import { ClassMap } from './ClassMap.tsx';
import type { BookScenario } from './content.ts';
import type { ViewProps } from './Gradebook.tsx';
import styles from './Gradebook.module.css';
import type { Which } from './read-learner.ts';
import { gradebook } from './store.ts';
import { useContent, useGathered } from './use-gathered.ts';
import { WhichAttempt } from './WhichAttempt.tsx';

export function PlaysView(props: ViewProps) {
  const { messages: words, outline, contentHref } = props;
  const [scenario, setScenario] = useState(() => mostPlayed(props));
  const [which, setWhich] = useState<Which>('first');
  const told = useContent<BookScenario>(`${contentHref}scenarios/${scenario}.json`);
  const gathered = useGathered('scenario', scenario, which);
  const counted = useMemo(() => {
    if (!told || told === 'failed' || typeof gathered !== 'object') return undefined;
    const values = solveValues(told.game);
    return countPlays(
      gathered.map(({ key, attempt }) => readPlay(key, attempt)),
      (choices) => reviewPlay(told.game, choices, told.bounds, values).decisions,
    );
  }, [told, gathered]);

  return (
    <section aria-labelledby="plays-title">
      <h2 id="plays-title">{words.playsView}</h2>
      <div class={`${styles['controls'] ?? ''} no-print`}>
        <label>
          <span>{words.whichScenario}</span>
          <select
            value={scenario}
            onChange={({ currentTarget }) => {
              setScenario(currentTarget.value);
            }}
          >
            {outline.modules.flatMap(({ scenarios }) =>
              scenarios.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              )),
            )}
          </select>
        </label>
        <WhichAttempt words={words} which={which} onPick={setWhich} />
      </div>
      {told === 'failed' || gathered === 'failed' ? (
        <p>{words.loadFailed}</p>
      ) : !told || !counted ? (
        <p>{words.gathering}</p>
      ) : counted.people === 0 ? (
        <p>{words.noAttempts}</p>
      ) : (
        <PlaysReading words={words} told={told} counted={counted} />
      )}
    </section>
  );
}

/** The simulation most of the class has played, to begin with. */
function mostPlayed({ outline }: ViewProps): string {
  const ids = outline.modules.flatMap(({ scenarios }) => scenarios.map(({ id }) => id));
  const count = (id: string) =>
    gradebook.$people.get().filter(({ reading }) => reading?.done[`scenario:${id}`] !== undefined).length;
  return ids.reduce((best, id) => (count(id) > count(best) ? id : best), ids[0] ?? '');
}

interface ReadingProps {
  readonly words: ViewProps['messages'];
  readonly told: BookScenario;
  readonly counted: ClassPlays;
}

function PlaysReading({ words, told, counted }: ReadingProps) {
  const { costliest } = counted;
  const scene = told.scenes.find(({ id }) => id === costliest?.scene);
  return (
    <>
      <p>
        {formatMessage(words.playsOf, {
          n: counted.people,
          mean: Math.round((counted.meanScore ?? 0) * 100),
        })}
      </p>
      {counted.otherEdition > 0 && (
        <p class={styles['fine']}>{formatMessage(words.playsEdition, { n: counted.otherEdition })}</p>
      )}
      <h3>{words.costliest}</h3>
      {costliest && scene ? (
        <div class="notice">
          <p>
            {formatMessage(words.costliestOf, { people: costliest.people, loss: costliest.loss.toFixed(0) })}
          </p>
          <blockquote>{scene.head}</blockquote>
        </div>
      ) : (
        <p>{words.costliestNone}</p>
      )}
      <h3>{words.outcomes}</h3>
      <table class={styles['figures']}>
        <thead>
          <tr>
            <th scope="col">{words.outcome}</th>
            <th scope="col">{words.count}</th>
            <th scope="col">{words.share}</th>
          </tr>
        </thead>
        <tbody>
          {told.outcomes.map(({ id, title, success }) => {
            const count = counted.outcomes[id] ?? 0;
            return (
              <tr key={id}>
                <th scope="row">
                  {success ? '✓' : '✗'} {title}{' '}
                  <span class="tag">{success ? words.goodEnd : words.badEnd}</span>
                </th>
                <td>{count}</td>
                <td>
                  <meter min={0} max={counted.people} value={count} aria-label={title}>
                    {count}
                  </meter>{' '}
                  {Math.round((100 * count) / counted.people)}%
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <h3>{words.mapTitle}</h3>
      <p class={styles['fine']}>{words.mapHint}</p>
      <ClassMap told={told} counted={counted} label={words.mapTitle} />
      <ChoiceTable words={words} told={told} counted={counted} />
    </>
  );
}

function ChoiceTable({ words, told, counted }: ReadingProps) {
  return (
    <div class={styles['scroll']} tabIndex={0} role="region" aria-label={words.choice}>
      <table class={styles['figures']}>
        <thead>
          <tr>
            <th scope="col">{words.choice}</th>
            <th scope="col">{words.chose}</th>
            <th scope="col">{words.lossSum}</th>
            <th scope="col">{words.lossMean}</th>
          </tr>
        </thead>
        {told.scenes
          .filter(({ id }) => counted.scenes[id] !== undefined)
          .map((scene) => (
            <tbody key={scene.id}>
              <tr>
                <th scope="rowgroup" colSpan={4}>
                  {told.scenes.indexOf(scene) + 1}. {scene.head}{' '}
                  <small>{formatMessage(words.people, { n: counted.scenes[scene.id] ?? 0 })}</small>
                </th>
              </tr>
              {Object.entries(scene.choices).map(([id, text]) => {
                const count = counted.choices.find((one) => one.scene === scene.id && one.choice === id);
                return (
                  <tr key={id} class={count ? '' : styles['faint']}>
                    <td>{text}</td>
                    <td>{count?.people ?? 0}</td>
                    <td>{count ? count.loss.toFixed(0) : ''}</td>
                    <td>{count ? (count.loss / count.people).toFixed(1) : ''}</td>
                  </tr>
                );
              })}
            </tbody>
          ))}
      </table>
    </div>
  );
}
