// Writes onto the list of questions how far the learner is with each, and keeps it right while the page is open.
import { $attempts, draftKeys, onDraftChange, readDraft } from '../record/store.ts';
import { questionState } from './question-state.ts';

const rows = [...document.querySelectorAll<HTMLElement>('[data-question]')];
const list = document.querySelector<HTMLElement>('[data-question-words]');
const words = JSON.parse(list?.dataset['questionWords'] ?? '{}') as Readonly<Record<string, string>>;

function paint(): void {
  const attempts = $attempts.get().filter(({ kind }) => kind === 'reflection');
  const drafts = new Set(draftKeys());
  let done = 0;
  for (const row of rows) {
    const id = row.dataset['question'] ?? '';
    const key = `reflection/${id}`;
    const { stage, raw, max } = questionState(attempts, drafts.has(key) ? readDraft(key) : undefined, id);
    row.dataset['stage'] = stage;
    if (stage === 'marked' || stage === 'committed' || max !== undefined) done += 1;
    const state = row.querySelector('.state');
    if (state) state.textContent = fill(words[stage], { raw, max });
  }
  const progress = document.querySelector<HTMLElement>('[data-answered]');
  if (!progress) return;
  progress.hidden = done === 0;
  progress.textContent = fill(progress.dataset['answered'], { done, all: rows.length });
}

function fill(template = '', values: Readonly<Record<string, number | undefined>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}

$attempts.subscribe(paint);
for (const { dataset } of rows) onDraftChange(`reflection/${dataset['question'] ?? ''}`, paint);
