// The item on screen with what belongs to it: confidence and submit. In practice the first answer counts and its feedback
// follows at once (`Answered.tsx`); in a test one moves freely and hands in at the end (`TestSteps.tsx`).
import { formatMessage } from '../i18n/format-message.ts';
import { changeResponse } from './change-response.ts';
import { Chips, ItemFields } from './ItemFields.tsx';
import type { Run } from './quiz-run.ts';
import { readConfidence } from './read-run.ts';
import { confidences, type Response } from './response.ts';
import { displayOrder } from './shuffle.ts';
import type { Stage } from './stage.ts';

/** No id can be spelt like this, so no row of an item is taken for it. */
const confidenceField = ':confidence';

export function ItemCard(props: Stage & { readonly run: Run }) {
  const { page, store, aftermath, act, say, run } = props;
  const { quiz, messages, compact } = page;
  const item = quiz.items.find(({ id }) => id === run.place.item);
  if (!item) return null;
  const { id, situation, stem } = item;
  const { response = {}, confidence } = run.entries[id] ?? {};
  const isTest = run.mode === 'test';
  const place = run.items.indexOf(id);
  const question = (
    <>
      <span class="visually-hidden">
        {formatMessage(messages.position, { n: place + 1, total: run.items.length })}
      </span>
      {situation && <span class="situation">{situation}</span>}
      {stem}
    </>
  );
  if (aftermath && run.answers[id]) {
    return (
      <aftermath.Answered {...props} item={item}>
        {question}
      </aftermath.Answered>
    );
  }

  // Asked of the store, not of the last drawing: two events may come before the next one.
  const entered = (): Response => store.$quiz.get().run?.entries[id]?.response ?? {};
  const submit = (form: HTMLFormElement): void => {
    const problem = store.answer(id);
    if (!problem) {
      act();
      return;
    }
    say(messages[item.kind === 'ordering' ? 'empty-order' : problem]);
    // Fields still open are `required`; a group of boxes cannot say so.
    const open = form.querySelector(':is(input, select):invalid') ?? form.querySelector('input, button');
    (open as HTMLElement | null)?.focus();
  };
  return (
    <form
      key={id}
      method="dialog"
      noValidate
      onInput={({ target }) => {
        const field = target as HTMLInputElement;
        const isConfidence = field.name === confidenceField;
        say('');
        store.enter(
          id,
          isConfidence ? readConfidence(field.value) : { response: changeResponse(item, entered(), field) },
        );
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isTest) submit(event.currentTarget);
      }}
    >
      <fieldset>
        <legend class="stem" tabIndex={-1}>
          {question}
        </legend>
        <ItemFields
          item={item}
          order={displayOrder(item, run.seed)}
          response={response}
          messages={messages}
          onOrder={(order) => {
            store.enter(id, { response: { order } });
          }}
          say={say}
        />
      </fieldset>
      {!compact && (
        <fieldset class="confidence">
          <legend>{messages.confidence}</legend>
          <Chips
            name={confidenceField}
            chips={confidences.map((sure) => ({ id: sure, text: messages[sure] }))}
            chosen={confidence}
          />
        </fieldset>
      )}
      {isTest ? (
        aftermath && <aftermath.TestSteps {...props} />
      ) : (
        <button class="button">{messages.check}</button>
      )}
    </form>
  );
}
