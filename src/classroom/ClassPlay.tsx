// A simulation played by the whole class: hands for every choice, the trainer confirms. Rules, result and debrief are those of
// a single learner's play (`scenario/`); here is only who decides.
import { useEffect } from 'preact/hooks';
import { formatMessage } from '../i18n/format-message.ts';
import type { Locale } from '../i18n/locale.ts';
import { useStore } from '../record/use-store.ts';
import { newRunId } from '../record/store.ts';
import { FaceLine, Meters } from '../scenario/Meters.tsx';
import { readChanges, readFace, readMeters } from '../scenario/read-state.ts';
import { Result } from '../scenario/Result.tsx';
import { continueRun, trimRun, type SavedRun } from '../scenario/saved-run.ts';
import { choose, openChoices, replay, start } from '../scenario/scenario-run.ts';
import type { ScenarioPlayerProps } from '../scenario/ScenarioPlayer.tsx';
import { Transcript } from '../scenario/Transcript.tsx';
import { transcript } from '../scenario/transcript.ts';
import css from './ClassPlay.module.css';
import { comparePlay } from './compare-plays.ts';
import type { ClassSession } from './class-session.ts';
import { useClass } from './use-class.ts';
import { useHeir } from './use-heir.ts';
import { VoteBoard, type ClassMessages } from './VoteBoard.tsx';

export interface ClassPlayProps {
  readonly module: string;
  readonly slide: string;
  readonly locale: Locale;
  readonly messages: ClassMessages;
  readonly game: Omit<ScenarioPlayerProps, 'locale'>;
  /** Choices of the best play, and its title in the comparison. */
  readonly bestPlay: readonly string[];
}

export function ClassPlay({ module, slide, locale, messages, game, bestPlay }: ClassPlayProps) {
  const { session, store } = useClass(module);
  const { past } = useStore(store.$file);
  const { scenario, scenarioId } = game;
  const stored = session?.plays[scenarioId];
  const run = stored && trimRun(scenario, stored);
  const { heir, handOver } = useHeir<HTMLDivElement>(`${run?.id ?? ''} ${String(run?.choices.length)}`);
  // The debrief must be there when the network is not.
  useEffect(() => {
    void import('../scenario/Debrief.tsx');
  }, []);
  const put = (next: SavedRun) => {
    handOver();
    store.act((now) => ({ ...now, plays: { ...now.plays, [scenarioId]: next } }));
  };
  const begin = () => {
    const now = new Date();
    const fresh = start(Math.floor(Math.random() * 2 ** 31), now, newRunId());
    put({ ...fresh, mode: 'learn', pace: 0, timedOut: [], spentMs: 0, lastAt: fresh.startedAt });
  };

  if (!run) {
    return (
      <>
        <p>{scenario.setting}</p>
        <p>
          <strong>{game.messages.yourPart}</strong> {scenario.role}
        </p>
        <button class="button" type="button" onClick={begin}>
          {messages.beginPlay}
        </button>
      </>
    );
  }

  const play = replay(scenario, run);
  const turn = run.choices.length;
  if (play.outcome) {
    return (
      <div class={css['result']} ref={heir} tabIndex={0} role="region" aria-label={messages.simulation}>
        <Result
          key={run.id}
          {...game}
          locale={locale}
          run={run}
          play={play}
          onAgain={begin}
          onPlayOn={(from) => {
            put(continueRun(run, from, newRunId(), new Date()));
          }}
          onCommit={() => undefined}
          onSay={() => undefined}
        />
        <Comparison {...{ session, past, messages, game, locale, run, bestPlay }} />
      </div>
    );
  }

  const face = readFace(scenario, play.state);
  const last = play.turns.at(-1);
  const entries = transcript(scenario, play).filter(({ step }) => step === turn);
  return (
    <div class={css['play']}>
      <div class={css['talk']} ref={heir} tabIndex={0} role="region" aria-label={game.messages.talk}>
        <div class={css['face']}>{face && <FaceLine {...{ face }} messages={game.messages} />}</div>
        <Meters meters={readMeters(scenario, play.state)} />
        <Transcript
          entries={entries}
          messages={game.messages}
          changesOf={() => (last ? readChanges(scenario, last.before, last.after) : [])}
        />
      </div>
      <div>
        <p class={css['turn']}>
          {formatMessage(messages.turn, { n: turn + 1 })}: {play.scene && game.messages[play.scene.manner]}
        </p>
        <VoteBoard
          {...{ session, store, messages, slide }}
          vote={`play/${scenarioId}/${run.id}/${String(turn)}`}
          label={formatMessage(messages.turn, { n: turn + 1 })}
          options={openChoices(scenario, run)}
          act={(option, isMost) => (
            <button
              class={isMost ? 'button' : 'button-quiet'}
              type="button"
              onClick={() => {
                const next = choose(scenario, run, option);
                put({ ...run, choices: next.choices, lastAt: new Date().toISOString() });
              }}
            >
              {messages.playThis}
              {isMost && ` (${messages.mostHands})`}
            </button>
          )}
        />
      </div>
    </div>
  );
}

interface ComparisonProps extends Pick<ClassPlayProps, 'messages' | 'game' | 'locale' | 'bestPlay'> {
  readonly session: ClassSession | undefined;
  readonly past: readonly ClassSession[];
  readonly run: SavedRun;
}

/** This class, the best way, and classes before it: outcome, score, and where each parted from this class. */
function Comparison({ session, past, messages, game, locale, run, bestPlay }: ComparisonProps) {
  const { scenario, scenarioId, solution } = game;
  const date = new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en', { dateStyle: 'medium' });
  const nameOf = ({ label, startedAt }: ClassSession) =>
    label === '' ? formatMessage(messages.unnamed, { date: date.format(new Date(startedAt)) }) : label;
  const others = past.flatMap((each) => {
    const play = each.plays[scenarioId];
    return play ? [{ label: nameOf(each), choices: play.choices }] : [];
  });
  const rows = [
    { label: session ? nameOf(session) : messages.thisClass, choices: run.choices },
    { label: messages.bestWay, choices: bestPlay },
    ...others,
  ].map(({ label, choices }) => comparePlay(scenario, solution, label, choices, run.choices));
  return (
    <section>
      <h3>{messages.compare}</h3>
      <table class={css['compare']}>
        <thead>
          <tr>
            {[messages.whose, messages.outcome, messages.score, messages.parted].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, outcome, points, partedAt }, index) => (
            <tr key={index}>
              <th scope="row">{label}</th>
              <td>{outcome || '–'}</td>
              <td>{points ?? '–'}</td>
              <td>
                {index === 0
                  ? ''
                  : partedAt === undefined
                    ? messages.never
                    : formatMessage(messages.turn, { n: partedAt })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
