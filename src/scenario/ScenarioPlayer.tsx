// The island: a scenario from its start card to its debrief. Decides which part is shown, where the focus goes, and what is
// told to those who do not see; what a step means is decided by `store.ts` and the rules under it.
import { atom, type ReadableAtom } from 'nanostores';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { formatMessage } from '../i18n/format-message.ts';
import type { Locale } from '../i18n/locale.ts';
import { useStore } from '../record/use-store.ts';
import { letGo } from '../ui/let-go.ts';
import { readChanges, readFace } from './read-state.ts';
import { prepareDebrief, Result } from './Result.tsx';
import type { SavedRun } from './saved-run.ts';
import { replay } from './scenario-run.ts';
import type { CompactSolution } from './solve-scenario.ts';
import { Stage } from './Stage.tsx';
import { StartCard, type ScenarioMessages, type Source } from './StartCard.tsx';
import { createPlayStore } from './store.ts';
import { transcript, type PlayScenario } from './transcript.ts';

export interface ScenarioPlayerProps {
  readonly scenario: PlayScenario;
  readonly scenarioId: string;
  /** Content hash of the scenario, kept in the attempt. */
  readonly revision: string;
  readonly locale: Locale;
  readonly messages: ScenarioMessages;
  /** `compactSolution` of the solved scenario. */
  readonly solution: CompactSolution;
  /** Objective id → what the learner can do. */
  readonly objectives: Readonly<Record<string, string>>;
  /** Misconception id → the wrong belief. */
  readonly misconceptions: Readonly<Record<string, string>>;
  /** Sources of a documented case, in the order of `evidence.facts`. */
  readonly sources?: readonly Source[];
  /** Where the learner goes afterwards: the page of all simulations. */
  readonly homeHref: string;
}

/** An answer takes longer to read than this; meanwhile the debrief is made ready. */
const readingMs = 1000;

export function ScenarioPlayer(props: ScenarioPlayerProps) {
  const { scenario, scenarioId, revision, locale, messages, solution } = props;
  // A page hands over its scenario once: nothing here changes while it is open.
  const store = useMemo(
    () => createPlayStore({ scenario, scenarioId, revision, locale, bounds: solution }),
    [scenarioId, locale],
  );
  const run = useStore(store.$run);
  const root = useRef<HTMLDivElement>(null);
  const hasNews = useRef(false);
  // A store of its own: what is said is drawn alone, not the whole play once more.
  const $said = useMemo(() => atom(''), []);
  const say = (text: string): void => {
    $said.set(text);
  };
  useEffect(store.open, [store]);
  const isUnderWay = !!run?.choices.length;
  useEffect(() => {
    if (!isUnderWay) return;
    const timer = setTimeout(() => {
      prepareDebrief(scenario);
    }, readingMs);
    return () => {
      clearTimeout(timer);
    };
  }, [isUnderWay]);

  useLayoutEffect(() => {
    if (!hasNews.current) return;
    hasNews.current = false;
    const news = root.current?.querySelector<HTMLElement>('[data-news], form input');
    news?.focus({ preventScroll: true });
    news?.scrollIntoView({ block: 'start' });
    const now = store.$run.get();
    say(now ? tellNews(props, now) : '');
  });
  const act = (step: () => void): void => {
    const before = store.$run.get();
    step();
    if (store.$run.get() === before) return;
    letGo();
    hasNews.current = true;
    say('');
  };
  const leave = () => {
    act(store.leave);
  };

  const play = run && replay(scenario, run);
  return (
    <div ref={root}>
      <StatusLine $said={$said} />
      {!play && (
        <StartCard
          scenario={scenario}
          messages={messages}
          sources={props.sources ?? []}
          objectives={props.objectives}
          wayBack={store.wayBack()}
          onBack={() => {
            act(store.goBack);
          }}
          onBegin={(mode, pace) => {
            act(() => {
              store.begin(mode, pace);
            });
          }}
        />
      )}
      {run && play?.scene && (
        <Stage
          scenario={scenario}
          messages={messages}
          run={run}
          play={play}
          scene={play.scene}
          onChoose={(choiceId, timedOut) => {
            act(() => {
              store.choose(choiceId, timedOut);
            });
          }}
          onLeave={leave}
        />
      )}
      {run && play?.outcome && (
        <Result
          key={run.id}
          {...props}
          run={run}
          play={play}
          onAgain={leave}
          onPlayOn={(turn) => {
            act(() => {
              store.playOnFrom(turn);
            });
          }}
          onCommit={store.commit}
          onSay={say}
        />
      )}
    </div>
  );
}

function StatusLine({ $said }: { readonly $said: ReadableAtom<string> }) {
  return (
    <p class="visually-hidden" role="status">
      {useStore($said)}
    </p>
  );
}

/** The newest words in one breath: answer, next line, mood, and in learn mode what moved. */
function tellNews({ scenario, messages }: ScenarioPlayerProps, run: SavedRun): string {
  const play = replay(scenario, run);
  const step = run.choices.length;
  const last = play.turns.at(-1);
  const face = readFace(scenario, play.state);
  const words = transcript(scenario, play)
    .filter((entry) => entry.step === step && entry.kind !== 'choice' && entry.kind !== 'comment')
    .map(({ speaker, text }) => (speaker === '' ? text : `${speaker}: ${text}`));
  const moved = last && run.mode === 'learn' ? readChanges(scenario, last.before, last.after) : [];
  return [
    ...(last && run.timedOut.includes(step - 1) ? [messages.timeUp] : []),
    ...words,
    ...(play.outcome ? [play.outcome.title] : []),
    ...(face ? [formatMessage(messages.moodLine, { name: face.name, mood: messages[face.mood] })] : []),
    ...moved.map(({ name, by }) => `${name} ${by}`),
  ].join(' ');
}
