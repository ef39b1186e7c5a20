// The deck's helm: turns the slides that stand in the page, in the projected window and the speaker's alike, and holds what
// belongs to no slide: countdown, black screen, tools, times, export.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatMessage } from '../i18n/format-message.ts';
import css from './ClassDeck.module.css';
import { endSession, goToSlide, reopenSession, startTimer, stopTimer } from './class-session.ts';
import { Countdown } from './Countdown.tsx';
import { deckAction, type DeckAction } from './deck-keys.ts';
import { GroupTools } from './GroupTools.tsx';
import { paintDeck, readView, type DeckView } from './paint-deck.ts';
import type { VoteName } from './session-export.ts';
import { plannedSteps, type SessionStep } from './session-plan.ts';
import { SpeakerTimes } from './SpeakerTimes.tsx';
import { Takeaway } from './Takeaway.tsx';
import { followPlan, readPlan } from './store.ts';
import { useClass } from './use-class.ts';
import type { ClassMessages } from './VoteBoard.tsx';

export interface DeckSlide {
  readonly id: string;
  readonly step: string;
  readonly title: string;
}

export interface ClassDeckProps {
  readonly module: string;
  readonly slides: readonly DeckSlide[];
  readonly steps: readonly SessionStep[];
  readonly votes: readonly VoteName[];
  readonly messages: ClassMessages;
  readonly homeHref: string;
  /** The same deck in the other language, and how to say that in it. */
  readonly twin: { readonly href: string; readonly label: string; readonly lang: string };
}

export function ClassDeck(props: ClassDeckProps) {
  const { module, messages } = props;
  const { session, store } = useClass(module);
  const [view, setView] = useState<DeckView>('screen');
  const [plan, setPlan] = useState<readonly string[]>();
  const [isBlocked, setBlocked] = useState(false);
  const [isHydrated, setHydrated] = useState(false);
  const tools = useRef<HTMLDialogElement>(null);

  const steps = plannedSteps(props.steps, plan);
  const slides = props.slides.filter(({ step }) => steps.some(({ id }) => id === step));
  const place = Math.max(
    0,
    slides.findIndex(({ id }) => id === session?.slide),
  );
  const current = slides[place];
  const next = slides[place + 1];
  const step = steps.find(({ id }) => id === current?.step);
  const isSpeaker = view === 'speaker';

  // All before the browser paints: a key pressed at once is heard, and the slide is the right one.
  useLayoutEffect(() => {
    setView(readView(location.search));
    setHydrated(true);
    const follow = () => {
      setPlan(readPlan(module));
    };
    follow();
    return followPlan(module, follow);
  }, [module]);
  useLayoutEffect(() => {
    if (isHydrated && current) paintDeck(current.id, next?.id, view, session?.isBlack === true && !isSpeaker);
  });

  const turnTo = (slide: DeckSlide | undefined) => {
    if (slide) store.act((now, time) => goToSlide(now, slide.id, slide.step, time));
  };
  const openSpeaker = () => {
    const opened = window.open('?speaker', `speaker-${module}`, 'popup,width=1200,height=760');
    setBlocked(opened === null);
  };
  const toggleTools = () => {
    if (tools.current?.open) tools.current.close();
    else tools.current?.showModal();
  };
  const act: Record<DeckAction, () => void> = {
    next: () => {
      turnTo(next);
    },
    previous: () => {
      turnTo(slides[place - 1]);
    },
    first: () => {
      turnTo(slides[0]);
    },
    last: () => {
      turnTo(slides.at(-1));
    },
    black: () => {
      const isBlack = session?.isBlack !== true;
      store.act((now) => ({ ...now, isBlack }));
    },
    timer: () => {
      const seconds = (step?.minutes ?? 5) * 60;
      if (session?.timer) store.act(stopTimer);
      else store.act((now, time) => startTimer(now, seconds, time));
    },
    speaker: openSpeaker,
    tools: toggleTools,
  };
  const latest = useRef(act);
  latest.current = act;
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (tools.current?.open) return;
      const action = deckAction(event, (event.target as Element).tagName.toLowerCase());
      if (!action) return;
      event.preventDefault();
      // A clicker turns while a number is being typed: leaving the field first is what keeps it.
      if (event.target instanceof HTMLInputElement) event.target.blur();
      latest.current[action]();
    };
    document.addEventListener('keydown', hear);
    return () => {
      document.removeEventListener('keydown', hear);
    };
  }, []);

  return (
    <>
      {session?.isBlack && !isSpeaker && (
        <button class={css['black']} type="button" onClick={act.black}>
          <span class="visually-hidden">{messages.light}</span>
        </button>
      )}
      <div class={css['timer']}>
        <Countdown {...{ session, store, messages }} />
      </div>
      {isSpeaker && <SpeakerTimes {...{ session, steps, messages }} now={current?.step} next={next?.title} />}
      <nav class={css['bar']} aria-label={messages.controls}>
        <button type="button" disabled={place === 0} onClick={act.previous}>
          ← <span>{messages.previous}</span>
        </button>
        <span role="status">
          <span class="visually-hidden">
            {formatMessage(messages.slideOf, { n: place + 1, all: slides.length })}: {current?.title}
          </span>
          <span aria-hidden="true">
            {place + 1} / {slides.length}
          </span>
        </span>
        <button type="button" disabled={!next} onClick={act.next}>
          <span>{messages.next}</span> →
        </button>
        <button type="button" onClick={act.timer}>
          {session?.timer ? messages.stop : formatMessage(messages.startTimer, { n: step?.minutes ?? 5 })}
        </button>
        <button type="button" aria-pressed={session?.isBlack === true} onClick={act.black}>
          {messages.black}
        </button>
        {!isSpeaker && (
          <button type="button" onClick={openSpeaker}>
            {messages.speaker}
          </button>
        )}
        <button type="button" onClick={toggleTools}>
          {messages.tools}
        </button>
        <a
          href={`${props.twin.href}${isSpeaker ? '?speaker' : ''}`}
          lang={props.twin.lang}
          hreflang={props.twin.lang}
        >
          {props.twin.label}
        </a>
      </nav>
      {isBlocked && (
        <p class="notice" role="alert">
          {formatMessage(messages.blocked, { query: '?speaker' })}
        </p>
      )}
      <dialog ref={tools} class={css['tools']} aria-label={messages.tools}>
        <p>
          <button class="button-quiet" type="button" onClick={toggleTools}>
            {messages.close}
          </button>
        </p>
        <h2>{messages.drawGroups}</h2>
        <GroupTools {...{ session, store, messages }} />
        <h2>{messages.exportHead}</h2>
        <Takeaway {...props} {...{ session }} />
        <p>
          {session && (
            <button
              class="button-quiet"
              type="button"
              onClick={() => {
                const isOpen = session.endedAt === undefined;
                store.act((now, time) => (isOpen ? endSession(now, time) : reopenSession(now)));
              }}
            >
              {session.endedAt === undefined ? messages.end : messages.reopen}
            </button>
          )}{' '}
          <a class="button-quiet" href="?print">
            {messages.print}
          </a>{' '}
          <a class="button-quiet" href={props.homeHref}>
            {messages.home}
          </a>
        </p>
        {session?.endedAt !== undefined && <p role="status">{messages.ended}</p>}
        <p>{messages.keysHelp}</p>
      </dialog>
    </>
  );
}
