// What the certificate asks for, point by point: done, or open with the way there. Without a record it is the rule itself.
import type { ComponentChildren } from 'preact';
import { formatMessage } from '../i18n/format-message.ts';
import type { Localized } from '../i18n/locale.ts';
import type { certificateMessages } from './certificate-messages.ts';
import type { CertificateCourse, CertificateStatus } from './certificate.ts';
import css from './Certificate.module.css';

export type CertificateWords = Localized<typeof certificateMessages>;

export interface Target {
  readonly title: string;
  readonly href: string;
}

/** Names and addresses of what the course's ids stand for. */
export interface CertificateTargets {
  readonly modules: readonly {
    readonly title: string;
    readonly quizHref: string;
    /** Lesson id → the lesson. */
    readonly lessons: Readonly<Record<string, Target>>;
  }[];
  readonly examHref: string;
  /** Domain id → title. */
  readonly domains: Readonly<Record<string, string>>;
  readonly simulations: Readonly<Record<string, Target>>;
  readonly works: Readonly<Record<string, Target>>;
}

interface Props {
  readonly status: CertificateStatus;
  readonly course: CertificateCourse;
  readonly targets: CertificateTargets;
  readonly messages: CertificateWords;
}

const percent = (share: number): number => Math.floor(share * 100 + 1e-9);

export function CertificateChecklist({ status, course, targets, messages }: Props) {
  const { rules, exam: terms } = course;
  const { modules, exam, simulations, work } = status;
  const link = (target: Target | undefined) => target && <a href={target.href}>{target.title}</a>;
  return (
    <>
      <Rule
        messages={messages}
        title={messages.lessonsAndQuizzes}
        isDone={modules.every(({ isDone }) => isDone)}
        share={modules.filter(({ isDone }) => isDone).length / modules.length}
      >
        <ol class={css['rows']}>
          {modules.map((module, index) => {
            const target = targets.modules[index];
            const all = course.modules[index]?.lessons.length ?? 0;
            const isPassed = (module.quiz ?? -1) >= rules.quizPass - 1e-9;
            const [next = ''] = module.unread;
            return (
              <li key={module.id}>
                <b>
                  <Mark isDone={module.isDone} messages={messages} /> {target?.title}
                </b>
                <span>{formatMessage(messages.lessonsRead, { done: all - module.unread.length, all })}</span>
                <span>
                  {module.quiz === undefined
                    ? messages.quizOpen
                    : formatMessage(messages.quizBest, { n: percent(module.quiz) })}
                </span>
                {next !== '' && (
                  <span>
                    {messages.nextLesson}
                    {link(target?.lessons[next])}
                  </span>
                )}
                {next === '' && !isPassed && <a href={target?.quizHref}>{messages.toQuiz}</a>}
              </li>
            );
          })}
        </ol>
      </Rule>
      <Rule
        messages={messages}
        title={messages.exam}
        isDone={exam.isDone}
        asks={formatMessage(messages.examAsks, {
          pass: percent(terms.pass),
          domain: percent(terms.domainPass),
          attempts: terms.attempts,
        })}
      >
        <p>
          {exam.share === undefined
            ? messages.examNone
            : formatMessage(messages.examBest, { n: percent(exam.share) })}
          {exam.share !== undefined &&
            ` · ${formatMessage(messages.examUsed, { n: exam.attempts, attempts: terms.attempts })}`}
        </p>
        {exam.domains.length > 0 && (
          <ul class={css['rows']}>
            {exam.domains.map(({ id, share, isPassed }) => (
              <li key={id}>
                <b>
                  <Mark isDone={isPassed} messages={messages} /> {targets.domains[id]}
                </b>
                <span>{percent(share)}%</span>
              </li>
            ))}
          </ul>
        )}
        {!exam.isDone && <a href={targets.examHref}>{messages.toExam}</a>}
      </Rule>
      <Rule
        messages={messages}
        title={messages.simulations}
        isDone={simulations.every(({ isDone }) => isDone)}
        share={simulations.filter(({ isDone }) => isDone).length / simulations.length}
        asks={formatMessage(messages.simulationsAsk, { pass: percent(rules.simulationPass) })}
      >
        <ol class={css['rows']}>
          {simulations.map(({ played, share, breach, isDone }, index) => {
            const group = rules.simulations[index] ?? [];
            return (
              <li key={group.join()}>
                <b>
                  <Mark isDone={isDone} messages={messages} />{' '}
                  {isDone ? targets.simulations[played ?? '']?.title : group.length > 1 && messages.oneOf}
                </b>
                {!isDone && group.map((id) => <span key={id}>{link(targets.simulations[id])}</span>)}
                {share !== undefined && <span>{formatMessage(messages.points, { n: percent(share) })}</span>}
                {breach !== undefined && breach in messages.breaches && (
                  <span>{messages.breaches[breach as keyof CertificateWords['breaches']]}</span>
                )}
              </li>
            );
          })}
        </ol>
      </Rule>
      <Rule
        messages={messages}
        title={messages.work}
        isDone={work.isDone}
        asks={formatMessage(messages.workAsks, { pass: percent(rules.workPass) })}
      >
        <ul class={css['rows']}>
          {(work.isDone ? [work.question ?? ''] : rules.works).map((id) => (
            <li key={id}>
              <span>{link(targets.works[id])}</span>
              {id === work.question && work.share !== undefined && (
                <span>
                  {formatMessage(messages.workBest, { n: percent(work.share) })}
                  {work.markedBy && ` · ${messages.markedBy[work.markedBy]}`}
                </span>
              )}
            </li>
          ))}
        </ul>
      </Rule>
    </>
  );
}

interface RuleProps {
  readonly messages: CertificateWords;
  readonly title: string;
  readonly isDone: boolean;
  /** How much of it is done, where it has parts. */
  readonly share?: number;
  readonly asks?: string;
  readonly children: ComponentChildren;
}

function Rule({ messages, title, isDone, share, asks, children }: RuleProps) {
  return (
    <section class={`card ${css['rule'] ?? ''}`}>
      <h3>
        {title}{' '}
        <span class={isDone ? css['done'] : css['open']}>
          {isDone ? `✓ ${messages.done}` : messages.open}
        </span>
      </h3>
      {share !== undefined && <progress aria-label={title} value={share} max={1} />}
      {asks !== undefined && <p class={css['asks']}>{asks}</p>}
      {children}
    </section>
  );
}

function Mark({ isDone, messages }: { readonly isDone: boolean; readonly messages: CertificateWords }) {
  return (
    <span class={isDone ? css['done'] : css['open']}>
      <span aria-hidden="true">{isDone ? '✓' : '○'}</span>
      <span class="visually-hidden">{isDone ? messages.done : messages.open}</span>
    </span>
  );
}
