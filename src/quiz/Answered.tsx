// An answered item on screen: the question, what is told about the answer, and the way on to the next open one.
import type { ComponentChildren } from 'preact';
import type { LocalizedItem } from './item.ts';
import { Press } from './Press.tsx';
import type { Run } from './quiz-run.ts';
import { Revealed } from './Revealed.tsx';
import { scoreResponse } from './score-response.ts';
import type { Stage } from './stage.ts';

interface AnsweredProps extends Stage {
  readonly run: Run;
  readonly item: LocalizedItem;
  /** The question. */
  readonly children: ComponentChildren;
}

export function Answered({ page, store, act, run, item, children }: AnsweredProps) {
  const { messages } = page;
  const response = run.answers[item.id]?.response ?? {};
  const place = run.items.indexOf(item.id);
  const open = [...run.items.slice(place), ...run.items].find((other) => !run.answers[other]);
  return (
    <>
      <div class="stem">{children}</div>
      <Revealed {...{ item, response, page }} seed={run.seed} score={scoreResponse(item, response)}>
        <Press
          onPress={() => {
            act(() => {
              if (open === undefined) store.show('result');
              else store.goTo(open);
            });
          }}
        >
          {open === undefined ? messages.seeResult : messages.next}
        </Press>
      </Revealed>
    </>
  );
}
