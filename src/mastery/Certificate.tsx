// The island of the certificate's page: which level the record has reached, what is missing, and the sheet to print. All of it
// is worked out anew from the record each time; only how the name is to read on paper is kept, with the learner's drafts.
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { formatMessage } from '../i18n/format-message.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Attempt } from '../record/attempt.ts';
import { $attempts, onDraftChange, readDraft, updateDraft } from '../record/store.ts';
import { useStore } from '../record/use-store.ts';
import {
  CertificateChecklist,
  type CertificateTargets,
  type CertificateWords,
} from './CertificateChecklist.tsx';
import { certificateCode } from './certificate-code.ts';
import { CertificateSheet, type PaperLanguage, type SheetWords } from './CertificateSheet.tsx';
import { certificateStatus, type CertificateCourse } from './certificate.ts';
import css from './Certificate.module.css';

interface Props {
  readonly course: CertificateCourse;
  readonly targets: CertificateTargets;
  readonly messages: CertificateWords;
  /** The one island text that is needed in both languages: both may stand on one sheet. */
  readonly sheet: Readonly<Record<Locale, SheetWords>>;
  readonly locale: Locale;
}

const draftKey = 'certificate/sheet';
const levels = ['completed', 'certified', 'distinction'] as const;
const languages = ['zh', 'en', 'both'] as const;
const nameLimit = 80;
const none: readonly Attempt[] = [];

/** How the sheet is to be written; the draft may be of another version, so its shape is looked at. */
interface SheetChoice {
  readonly name?: string | undefined;
  readonly language?: PaperLanguage | undefined;
}

function readChoice(stored: unknown): SheetChoice {
  const { name, language } = (stored ?? {}) as Partial<Record<keyof SheetChoice, unknown>>;
  return {
    ...(typeof name === 'string' && { name: name.slice(0, nameLimit) }),
    ...(languages.includes(language as PaperLanguage) && { language: language as PaperLanguage }),
  };
}

export function Certificate({ course, targets, messages, sheet, locale }: Props) {
  const stored = useStore($attempts);
  // Drawn first as the server did it: taking over a page, Preact mends its texts but not its attributes, and a link would go
  // on leading to what is done already.
  const [isTakenOver, takeOver] = useState(false);
  useLayoutEffect(() => {
    takeOver(true);
  }, []);
  const attempts = isTakenOver ? stored : none;
  const status = useMemo(() => certificateStatus(attempts, course), [attempts]);
  const { level } = status;
  const reached = level === 'none' ? -1 : levels.indexOf(level);
  const [choice, setChoice] = useState<SheetChoice>({});
  const [learner, setLearner] = useState<{ id: string; name: string }>();

  useEffect(() => {
    const read = () => {
      setChoice(readChoice(readDraft(draftKey)));
    };
    read();
    return onDraftChange(draftKey, read);
  }, []);
  useEffect(() => {
    // Who learns is asked for only when there is a sheet to put it on.
    if (level !== 'none')
      import('../record/profiles.ts').then(
        ({ profiles }) => {
          setLearner(profiles.learner());
        },
        () => undefined,
      );
  }, [level === 'none']);

  function change(next: SheetChoice): void {
    setChoice({ ...choice, ...next });
    void updateDraft<SheetChoice>(draftKey, (stored) => ({ ...readChoice(stored), ...next }));
  }

  const { rules } = course;
  const bounds = {
    quiz: Math.round(rules.quizPass * 100),
    exam: Math.round(rules.distinction.exam * 100),
    simulations: Math.round(rules.distinction.simulations * 100),
    work: Math.round(rules.distinction.work * 100),
  };
  const name = choice.name ?? learner?.name ?? '';
  const language = choice.language ?? locale;
  const code = learner && name.trim() !== '' ? certificateCode({ learner: learner.id, name }, status) : '';
  return (
    <div class={css['room']}>
      <ol class={css['levels']}>
        {levels.map((each, index) => (
          <li key={each} class={index <= reached ? css['is-reached'] : undefined}>
            <b>{messages.levels[each]}</b>
            <span>{formatMessage(messages.asks[each], bounds)}</span>
            <strong>{index <= reached ? `✓ ${messages.reached}` : messages.notYet}</strong>
          </li>
        ))}
      </ol>
      {level !== 'none' && (
        <section class={css['paper']} aria-labelledby="paper">
          <div class={css['form']}>
            <h2 id="paper">{messages.paper}</h2>
            <p>{messages.paperWhy}</p>
            <label>
              <span>{messages.name}</span>
              <input
                type="text"
                maxLength={nameLimit}
                autocomplete="name"
                value={name}
                aria-describedby="name-why"
                onInput={({ currentTarget }) => {
                  change({ name: currentTarget.value });
                }}
              />
            </label>
            <small id="name-why">{messages.nameWhy}</small>
            <fieldset>
              <legend>{messages.paperLanguage}</legend>
              {languages.map((each) => (
                <label key={each}>
                  <input
                    type="radio"
                    name="paper-language"
                    value={each}
                    checked={each === language}
                    onChange={() => {
                      change({ language: each });
                    }}
                  />{' '}
                  {messages.paperLanguages[each]}
                </label>
              ))}
            </fieldset>
            <button
              type="button"
              class="button"
              disabled={code === ''}
              aria-describedby={code === '' ? 'needs-name' : undefined}
              onClick={() => {
                print();
              }}
            >
              {messages.print}
            </button>
            <p role="status" id="needs-name">
              {name.trim() === '' && messages.printNeedsName}
            </p>
          </div>
          <section aria-label={messages.sheet}>
            <CertificateSheet {...{ status, course, language, name, code }} words={sheet} />
          </section>
        </section>
      )}
      <section class={css['checklist']} aria-labelledby="checklist">
        <h2 id="checklist">{messages.checklist}</h2>
        {level === 'none' && <p>{messages.nothingYet}</p>}
        <CertificateChecklist {...{ status, course, targets, messages }} />
      </section>
    </div>
  );
}
