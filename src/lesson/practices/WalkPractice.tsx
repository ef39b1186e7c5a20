// A way through stops, each with choices that are told at once: what `decide` and `steps` have in common.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { formatMessage } from '../../i18n/format-message.ts';
import shared from './practice.module.css';
import { idBase, PracticeFrame, type FrameMessages } from './PracticeFrame.tsx';
import { shuffleById } from './shuffle-ids.ts';
import { shownIf, Told, useIsPlayed } from './Told.tsx';
import { useDraft } from './use-draft.ts';
import { useFocus } from './use-focus.ts';
import { readPath, replay, type Way } from './walk.ts';
import css from './WalkPractice.module.css';

export type Verdict = 'best' | 'fair' | 'poor';

export interface WalkMessages extends FrameMessages, Record<Verdict, string> {
  back: string;
  goOn: string;
  finish: string;
  /** `{n}` */
  step: string;
  review: string;
  again: string;
}

export interface WalkChoice extends Way {
  readonly text: string;
  readonly verdict: Verdict;
  readonly reaction?: string | undefined;
  readonly rationale: string;
}

export interface WalkStop<Choice extends WalkChoice> {
  readonly id: string;
  readonly text: string;
  readonly line?: string | undefined;
  readonly choices?: readonly Choice[] | undefined;
}

interface Props<Choice extends WalkChoice> {
  practice: { title: string; task: string };
  draftKey: string;
  messages: WalkMessages;
  stops: readonly WalkStop<Choice>[];
  /** Stands above the stop: meter or clocks after the choices made up to what is shown. */
  gauge?: (chosen: readonly Choice[]) => ComponentChildren;
  /** The gauge in words, for the status line. */
  gaugeText?: (chosen: readonly Choice[]) => string;
  ending: (chosen: readonly Choice[]) => ComponentChildren;
  /** All endings, for paper. */
  endings?: ComponentChildren;
}

const tones = { best: 'good', fair: 'fair', poor: 'bad' } as const;

export function WalkPractice<Choice extends WalkChoice>(props: Props<Choice>) {
  const { practice, draftKey, messages, stops, gauge, gaugeText, ending, endings } = props;
  const base = idBase(draftKey);
  const { state: path, change, forget, undo } = useDraft(draftKey, readPath);
  const [chosenAt, setAt] = useState<number>();
  const [status, setStatus] = useState('');
  const focus = useFocus();

  const isPlayed = useIsPlayed();
  const { legs, stop: open } = replay(stops, ({ choices }) => choices, path);
  /** Number of the leg shown; `legs.length`: the stop that is still open, or the end. */
  const at = Math.min(chosenAt ?? legs.length, legs.length);
  const leg = legs[at];
  const stop = leg?.stop ?? open;
  const isOver = stop?.choices === undefined;
  const chosen = legs.slice(0, at + 1).map(({ choice }) => choice);

  const go = (to: number) => {
    setAt(to);
    setStatus('');
    focus(`${base}-stage`);
  };
  const choose = (choice: Choice) => {
    change((before) => [...before.slice(0, at), choice.id]);
    setAt(at);
    const after = [...chosen.slice(0, at), choice];
    setStatus([choice.reaction, gaugeText?.(after), messages[choice.verdict], choice.rationale].join(' '));
    focus(`${base}-next`);
  };

  return (
    <PracticeFrame
      base={base}
      practice={practice}
      messages={messages}
      status={status}
      isTouched={legs.length > 0}
      onUndo={undo}
      onRestart={() => {
        forget();
        go(0);
        setStatus(messages.restarted);
      }}
    >
      {gauge?.(chosen)}
      <div id={`${base}-stage`} tabIndex={-1}>
        {isOver && stop && <p class={shared.text}>{stop.text}</p>}
        {isOver && ending(chosen)}
        <ol class={shared.deck}>
          {stops.slice(0, isPlayed ? undefined : 1).map((each, index) => (
            <li key={each.id} class={shownIf(each === stop && !isOver, css.stop)}>
              <p class={css.step}>{formatMessage(messages.step, { n: (each === stop ? at : index) + 1 })}</p>
              <p>{each.text}</p>
              {each.line !== undefined && <p class={shared.line}>{each.line}</p>}
              <ul class={shared.list}>
                {shuffleById(each.choices ?? [], each.id).map((choice) => {
                  const isChosen = each === stop && leg?.choice === choice;
                  return (
                    <li key={choice.id}>
                      <button
                        type="button"
                        class={shared.option}
                        aria-pressed={isChosen}
                        onClick={() => {
                          choose(choice);
                        }}
                      >
                        {choice.text}
                      </button>
                      <div class={shownIf(isChosen, css.told)}>
                        {choice.reaction !== undefined && <p class={shared.line}>{choice.reaction}</p>}
                        <Told
                          tone={tones[choice.verdict]}
                          verdict={messages[choice.verdict]}
                          rationale={choice.rationale}
                        />
                      </div>
                    </li>
                  );
                })}
              </ul>
            </li>
          ))}
        </ol>
        {endings}
        {isOver && (
          <div class={shared.controls}>
            <p>
              <strong>{messages.review}</strong>
            </p>
            <ol class={css.review}>
              {legs.map(({ choice }, index) => (
                <li key={choice.id}>
                  <span>
                    {choice.text} <small class="tag">{messages[choice.verdict]}</small>
                  </span>
                  <button
                    type="button"
                    class="button-quiet"
                    aria-label={`${messages.again} ${String(index + 1)}`}
                    onClick={() => {
                      change((before) => before.slice(0, index));
                      go(index);
                    }}
                  >
                    {messages.again}
                  </button>
                </li>
              ))}
            </ol>
          </div>
        )}
      </div>
      <div class={shared.pager}>
        {at > 0 && (
          <button
            type="button"
            class="button-quiet"
            onClick={() => {
              go(at - 1);
            }}
          >
            {messages.back}
          </button>
        )}
        {leg && (
          <button
            type="button"
            id={`${base}-next`}
            class={`button ${css.next ?? ''}`}
            onClick={() => {
              go(at + 1);
            }}
          >
            {at + 1 === legs.length && open?.choices === undefined ? messages.finish : messages.goOn}
          </button>
        )}
      </div>
    </PracticeFrame>
  );
}
