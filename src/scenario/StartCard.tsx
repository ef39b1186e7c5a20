// The card before a play: who the learner is, where, which parts happened, and how to play. Drawn on the server too, so it
// is there to be read before any script.
import type { Localized } from '../i18n/locale.ts';
import type { Passage } from '../i18n/split-passages.ts';
import { startState } from './condition.ts';
import type { scenarioMessages } from './messages.ts';
import { FaceLine } from './Meters.tsx';
import { readFace } from './read-state.ts';
import type { Pace, PlayMode } from './saved-run.ts';
import css from './ScenarioPlayer.module.css';
import type { PlayScenario } from './transcript.ts';

export type ScenarioMessages = Localized<typeof scenarioMessages>;

/** A source behind a documented case: what it is called and where the course shows it. */
export interface Source {
  readonly label: readonly Passage[];
  readonly href: string;
}

interface StartCardProps {
  readonly scenario: PlayScenario;
  readonly messages: ScenarioMessages;
  readonly sources: readonly Source[];
  /** Objective id → what the learner can do. */
  readonly objectives: Readonly<Record<string, string>>;
  readonly onBegin: (mode: PlayMode, pace: Pace) => void;
  /** What an earlier visit left: an unfinished play or a debrief. */
  readonly wayBack: 'run' | 'debrief' | undefined;
  readonly onBack: () => void;
}

export function StartCard(props: StartCardProps) {
  const { scenario, messages, sources, objectives, onBegin, wayBack, onBack } = props;
  const { evidence } = scenario;
  const face = readFace(scenario, startState(scenario));
  const isTimed = scenario.scenes.some(({ timeout }) => timeout !== undefined);
  return (
    <form
      class="stack"
      data-read
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        onBegin(form.get('mode') === 'exam' ? 'exam' : 'learn', Number(form.get('pace') ?? 0) as Pace);
      }}
    >
      <p class={css['lead']}>{scenario.setting}</p>
      {face && (
        <div class={css['who']}>
          <FaceLine {...{ face, messages }} />
        </div>
      )}
      <p>
        <strong>{messages.yourPart}</strong> {scenario.role}
      </p>
      <Practised {...{ scenario, messages, objectives }} />
      {evidence && (
        <div class="notice">
          <p>
            <strong>{messages.documented}</strong> {evidence.documented}
          </p>
          <p>
            <strong>{messages.dramatised}</strong> {evidence.dramatised}
          </p>
          {sources.length > 0 && (
            <p>
              <strong>{messages.sources}</strong>{' '}
              {sources.map(({ label, href }, index) => (
                <>
                  {index > 0 && ' · '}
                  <a href={href}>
                    {label.map(({ text, lang }) => (
                      <span lang={lang}>{text}</span>
                    ))}
                  </a>
                </>
              ))}
            </p>
          )}
        </div>
      )}
      <fieldset>
        <legend>{messages.howToPlay}</legend>
        <Choice name="mode" value="learn" label={messages.learn} hint={messages.learnHint} isFirst />
        <Choice name="mode" value="exam" label={messages.exam} hint={messages.examHint} />
      </fieldset>
      {isTimed && (
        <p>
          <label>
            {messages.time}{' '}
            <select class={css['time']} name="pace">
              {[messages.timeOff, messages.timeNormal, messages.timeDouble, messages.timeTriple].map(
                (label, pace) => (
                  <option value={pace}>{label}</option>
                ),
              )}
            </select>
          </label>
        </p>
      )}
      <p>
        <button class="button" type="submit">
          {messages.begin}
        </button>{' '}
        {wayBack && (
          <button class="button-quiet" type="button" onClick={onBack}>
            {wayBack === 'run' ? messages.goOn : messages.lastDebrief}
          </button>
        )}
      </p>
    </form>
  );
}

/** What this scenario lets the learner practise, as far as the page knows the objectives' words; folded, so that a phone shows how to begin. */
function Practised({
  scenario,
  messages,
  objectives,
}: Pick<StartCardProps, 'scenario' | 'messages' | 'objectives'>) {
  const texts = scenario.objectives.flatMap((id) => objectives[id] ?? []);
  if (texts.length === 0) return null;
  return (
    <details>
      <summary>{messages.practised}</summary>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly hint: string;
  readonly isFirst?: boolean;
}

function Choice({ name, value, label, hint, isFirst = false }: ChoiceProps) {
  return (
    <label class={css['option']}>
      <input type="radio" name={name} value={value} defaultChecked={isFirst} />
      <span>
        {label} <small>{hint}</small>
      </span>
    </label>
  );
}
