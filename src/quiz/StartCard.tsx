// Before the first item: how to take the quiz, and the way back to one begun.
import { formatMessage } from '../i18n/format-message.ts';
import { Press } from './Press.tsx';
import type { Stage } from './stage.ts';
import type { QuizState } from './store.ts';

const modes = ['practice', 'test'] as const;

export function StartCard({ page, store, act, state }: Stage & { readonly state: QuizState }) {
  const { quiz, messages } = page;
  const total = quiz.items.length;
  const show = (view: QuizState['view']) => () => {
    act(() => {
      store.show(view);
    });
  };
  return (
    <div role="group" aria-label={quiz.title} tabIndex={-1}>
      <p class="actions">
        {state.run && <Press onPress={show('run')}>{messages.resume}</Press>}
        {state.attempt && (
          <Press quiet onPress={show('result')}>
            {messages.result}
          </Press>
        )}
      </p>
      <div class="ways">
        {modes.map((mode) => (
          <button
            key={mode}
            type="button"
            onClick={() => {
              act(() => {
                store.begin(mode);
              });
            }}
          >
            <b>{messages[mode]}</b>
            {formatMessage(messages[`${mode}Lead`], {
              n: mode === 'test' ? (quiz.draw ?? total) : total,
              pass: Math.round(quiz.pass * 100),
            })}
          </button>
        ))}
      </div>
    </div>
  );
}
