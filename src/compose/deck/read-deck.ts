// A module's class deck: its steps and slides, made from what the module already has. Nothing is written for the deck alone.
import { getEntry } from 'astro:content';
import type { Activity } from '../../classroom/schema.ts';
import { classMessages } from '../../classroom/messages.ts';
import { sessionSteps, type SessionStep } from '../../classroom/session-plan.ts';
import type { PlanRow } from '../../classroom/TrainerPlan.tsx';
import { formatMessage } from '../../i18n/format-message.ts';
import { localize, type Locale, type Localized } from '../../i18n/locale.ts';
import { readLessonParts, type SceneLine } from '../lesson-parts.ts';
import { readEntry, readModules, type ModuleWithId } from '../read-course.ts';

/** What one slide shows. */
export type SlideContent =
  | { readonly kind: 'title'; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly head: string; readonly lines: readonly string[] }
  | { readonly kind: 'scene'; readonly lines: readonly SceneLine[] }
  | { readonly kind: 'vote'; readonly item: string }
  | { readonly kind: 'idea'; readonly head: string; readonly lines: readonly string[] }
  | { readonly kind: 'figure'; readonly figure: string }
  | {
      readonly kind: 'question';
      readonly head: string;
      readonly prompt: string;
      readonly material: string | undefined;
    }
  | { readonly kind: 'play'; readonly scenario: string }
  | { readonly kind: 'step'; readonly minutes: number; readonly lines: readonly string[] }
  | { readonly kind: 'poll'; readonly poll: Localized<Activity>['polls'][number] }
  | { readonly kind: 'message'; readonly at: string; readonly to: string; readonly text: string };

export type Slide = SlideContent & {
  readonly id: string;
  /** The step it belongs to. */
  readonly step: string;
  readonly title: string;
  readonly notes: readonly string[];
};

/** A slide on which the class does something that is kept. */
export type ActingSlide = Slide & { readonly kind: 'vote' | 'play' | 'poll' };

export function isActing(slide: Slide): slide is ActingSlide {
  return slide.kind === 'vote' || slide.kind === 'play' || slide.kind === 'poll';
}

/** Above a slide: which part of the meeting it belongs to. */
export function placeOf(slide: Slide, { module, activity, words }: ClassParts): string {
  switch (slide.kind) {
    case 'title':
    case 'step':
    case 'message':
    case 'poll':
      return `${words.activity} · ${activity.title}`;
    case 'idea':
    case 'figure':
      return `${words.keyIdea} · ${slide.title}`;
    case 'question':
      return words.discussion;
    case 'vote':
      return slide.title;
    case 'play':
      return words.simulation;
    case 'list':
    case 'scene':
      return module.title;
  }
}

/** Modules that have an activity, in the order of the course. */
export async function readTaughtModules(): Promise<ModuleWithId[]> {
  const modules = await readModules();
  const written = await Promise.all(modules.map(async ({ id }) => getEntry('activities', id)));
  return modules.filter((_module, index) => written[index] !== undefined);
}

/** Everything a deck, a plan or a handout of a module is made of, in one language. */
export async function readClassParts(source: ModuleWithId, locale: Locale) {
  const module = localize(source, locale);
  const activity = localize(await readEntry('activities', module.id), locale);
  const quiz = await readEntry('quizzes', module.id);
  const lessons = await Promise.all(
    module.lessons.map(async ({ id, title }) => {
      const entry = await getEntry('lessons', `${id}/${locale}`);
      if (!entry) throw new Error(`lesson ${id} has no ${locale} text`);
      return { id, title, ...entry.data, ...readLessonParts(entry.body ?? '') };
    }),
  );
  const questions = await Promise.all(
    activity.discussion.map(async (id) => ({ id, ...localize(await readEntry('questions', id), locale) })),
  );
  const scenarios = await Promise.all(
    module.scenarios.map(async (id) => ({ id, ...(await readEntry('scenarios', id)) })),
  );
  const votes = activity.votes.flatMap((id) => quiz.items.filter((item) => item.id === id));
  const words = localize(classMessages, locale);
  const steps = sessionSteps(
    {
      lessons,
      votes,
      questions,
      scenarios: scenarios.map(({ id, title, minutes }) => ({ id, title: title[locale], minutes })),
      activity,
    },
    words,
  );
  return { module, activity, quiz, lessons, questions, scenarios, votes, steps, words };
}

export type ClassParts = Awaited<ReturnType<typeof readClassParts>>;

/** The slides in the order they are shown. */
export function makeSlides(parts: ClassParts, locale: Locale): Slide[] {
  const { module, activity, lessons, questions, scenarios, votes, words } = parts;
  const caseLesson = lessons.find(({ id }) => id === activity.case);
  const ask = (questionsOf: readonly { minutes: number; ask: string }[]) =>
    questionsOf.map((each) => each.ask);
  const timed = activity.debrief.long.map(
    (each) => `${formatMessage(words.minutesShort, { n: each.minutes })} ${each.ask}`,
  );
  return [
    {
      id: 'title',
      step: 'open',
      kind: 'title',
      title: module.title,
      lines: [module.summary],
      notes: [activity.aim],
    },
    {
      id: 'objectives',
      step: 'open',
      kind: 'list',
      title: words.objectives,
      head: module.title,
      lines: module.objectives.map(({ text }) => text),
      notes: [],
    },
    {
      id: 'case',
      step: 'open',
      kind: 'scene',
      title: caseLesson?.title ?? words.aCase,
      lines: caseLesson?.scene ?? [],
      notes: [words.caseNotes],
    },
    ...votes.map((item, index): Slide => ({
      id: `vote-${item.id}`,
      step: `vote-${item.id}`,
      kind: 'vote',
      title: formatMessage(words.stepVote, { n: index + 1 }),
      item: item.id,
      notes: [words.voteNotes],
    })),
    ...lessons.flatMap((lesson): Slide[] => [
      {
        id: `idea-${lesson.id}`,
        step: `idea-${lesson.id}`,
        kind: 'idea',
        title: lesson.title,
        head: lesson.takeaway,
        // The last heading is what the reader does tomorrow; here the class decides that itself.
        lines: lesson.headings.slice(0, -1),
        notes: [words.ideaNotes, lesson.summary],
      },
      ...lesson.figures.map((figure): Slide => ({
        id: `figure-${figure}`,
        step: `idea-${lesson.id}`,
        kind: 'figure',
        title: lesson.title,
        figure,
        notes: [],
      })),
    ]),
    ...questions.map((question): Slide => ({
      id: `discuss-${question.id}`,
      step: `discuss-${question.id}`,
      kind: 'question',
      title: words.discussion,
      head: words.discussion,
      prompt: question.prompt,
      material: question.material,
      notes: [words.discussNotes, ...question.rubric.map(({ text }) => text)],
    })),
    ...scenarios.map((scenario): Slide => ({
      id: `play-${scenario.id}`,
      step: `play-${scenario.id}`,
      kind: 'play',
      title: scenario.title[locale],
      scenario: scenario.id,
      notes: [words.playNotes],
    })),
    ...activity.steps.flatMap(({ id, title, minutes, do: does, notes }, index): Slide[] => [
      {
        id: `act-${id}`,
        step: `act-${id}`,
        kind: 'step',
        title,
        minutes,
        lines: does,
        notes: index === 0 ? [activity.setting, ...notes] : notes,
      },
      ...activity.messages
        .filter(({ step }) => step === id)
        .map((message): Slide => ({
          id: `message-${message.id}`,
          step: `act-${id}`,
          kind: 'message',
          title: `${words.message} ${message.at}`,
          at: message.at,
          to: formatMessage(words.to, { who: message.to }),
          text: message.text,
          notes: [],
        })),
      ...activity.polls
        .filter(({ step }) => step === id)
        .map((poll): Slide => ({
          id: `poll-${poll.id}`,
          step: `act-${id}`,
          kind: 'poll',
          title: poll.ask,
          poll,
          notes: [words.pollNotes],
        })),
    ]),
    {
      id: 'debrief',
      step: 'debrief',
      kind: 'list',
      title: words.debrief,
      head: activity.title,
      lines: ask(activity.debrief.short),
      notes: [words.longDebrief, ...timed],
    },
    {
      id: 'close',
      step: 'close',
      kind: 'list',
      title: words.takeHome,
      head: module.title,
      lines: lessons.map(({ takeaway }) => takeaway),
      notes: [],
    },
  ];
}

/** The session plan with what is done in each step. */
export function planRows(steps: readonly SessionStep[], slides: readonly Slide[]): PlanRow[] {
  return steps.map((step) => {
    const slide = slides.find((each) => each.id === step.id && each.kind === 'step');
    return { ...step, does: slide?.kind === 'step' ? slide.lines : [], notes: slide?.notes ?? [] };
  });
}
