// Back and forth through a test, and handing in; blanks are told before they cost anything.
import { useState } from 'preact/hooks';
import { formatMessage } from '../i18n/format-message.ts';
import { Press } from './Press.tsx';
import type { Run } from './quiz-run.ts';
import type { Stage } from './stage.ts';
import { validateResponse } from './validate-response.ts';

export function TestSteps({ page: { quiz, messages }, store, act, run }: Stage & { readonly run: Run }) {
  const [isAsking, ask] = useState(false);
  const blanks = run.items.filter((id) => {
    const item = quiz.items.find((candidate) => candidate.id === id);
    return item && validateResponse(item, run.entries[id]?.response);
  });
  const place = run.items.indexOf(run.place.item);
  const next = run.items[place + 1];
  const goTo =
    (id = '') =>
    () => {
      act(() => {
        ask(false);
        store.goTo(id);
      });
    };
  const handIn = (): void => {
    act(() => {
      if (blanks.length > 0 && !isAsking) ask(true);
      else store.handIn();
    });
  };
  return isAsking ? (
    <div class="notice" role="group" tabIndex={-1}>
      <p>{formatMessage(messages.blanks, { n: blanks.length })}</p>
      <p class="actions">
        <Press onPress={goTo(blanks[0])}>{messages.toBlank}</Press>
        <Press quiet onPress={handIn}>
          {messages.handInAnyway}
        </Press>
      </p>
    </div>
  ) : (
    <p class="actions">
      {next === undefined ? (
        <Press onPress={handIn}>{messages.handIn}</Press>
      ) : (
        <Press onPress={goTo(next)}>{messages.next}</Press>
      )}
      {place > 0 && (
        <Press quiet onPress={goTo(run.items[place - 1])}>
          {messages.back}
        </Press>
      )}
    </p>
  );
}
