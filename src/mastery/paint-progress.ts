// Writes what is done onto the course page, before the first paint: runs inlined (with copies of what
// it imports: `finish/copy-alone.ts`) and reads local storage itself.
// `follow-record.ts` sends the whole record when it has been joined; this then paints again.
import { activityProgress, nextActivity, type FinishedWork } from './progress.ts';

/** What the page hands over: words, and where the record is kept (`CourseOutline.astro`). */
const words = document.querySelector<HTMLElement>('[data-progress-words]')?.dataset ?? {};

/** What local storage holds of this learner; entries that cannot be read are left to the record to report. */
function readStored(): FinishedWork[] {
  const { root = '', firstProfile = '' } = words;
  const found: FinishedWork[] = [];
  try {
    const profile = localStorage.getItem(`${root}profile`) ?? firstProfile;
    const log = `${root}${encodeURIComponent(profile)}:log/`;
    // Keys begin with the id, which sorts by time.
    for (const key of Object.getOwnPropertyNames(localStorage).sort()) {
      const value = key.startsWith(log) ? parse(localStorage.getItem(key)) : undefined;
      if (isFinishedWork(value)) found.push(value);
    }
  } catch {
    // Blocked: nothing is known yet.
  }
  return found;
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return undefined;
  }
}

function isFinishedWork(value: unknown): value is FinishedWork {
  const work = value as Partial<FinishedWork> | null | undefined;
  return (
    typeof work?.kind === 'string' && typeof work.activity === 'string' && Number.isFinite(work.score?.raw)
  );
}

/** As `follow-aliases.ts`, which is not shared with the islands' chunk for the reason above. */
function followRenamed(attempts: readonly FinishedWork[]): readonly FinishedWork[] {
  const aliases = new Map(Object.entries((parse(words['aliases'] ?? '{}') ?? {}) as Record<string, string>));
  if (aliases.size === 0) return attempts;
  return attempts.map((work) =>
    work.kind === 'lesson' || work.kind === 'quiz'
      ? { ...work, activity: aliases.get(work.activity) ?? work.activity }
      : work,
  );
}

function paint(all: readonly FinishedWork[]): void {
  const attempts = followRenamed(all);
  const rows = [...document.querySelectorAll<HTMLElement>('[data-activity]')];
  for (const row of rows) paintRow(row, attempts);
  for (const count of document.querySelectorAll<HTMLElement>('[data-lessons-done]')) {
    const lessons = count.closest('.card')?.querySelectorAll<HTMLElement>('[data-activity^="lesson:"]') ?? [];
    const done = [...lessons].filter(({ dataset }) => dataset['done'] !== undefined).length;
    count.hidden = done === 0;
    count.textContent = fill(count.dataset['lessonsDone'], { done, all: lessons.length });
  }
  paintWelcome(rows, attempts);
  paintCommitment(attempts);
}

function paintRow(row: HTMLElement, attempts: readonly FinishedWork[]): void {
  const [kind = '', activity = ''] = row.dataset['activity']?.split(':') ?? [];
  const { done, best } = activityProgress(attempts, kind, activity);
  const state = row.querySelector('.state');
  if (!done || !state) return;
  row.dataset['done'] = '';
  state.textContent =
    best === undefined
      ? `✓ ${words['done'] ?? ''}`
      : `✓ ${fill(words['best'], { n: Math.round(best * 100) })}`;
}

/** What the learner means to do next time, in the words of the last debrief; text, never markup. */
function paintCommitment(attempts: readonly FinishedWork[]): void {
  const place = document.querySelector<HTMLElement>('[data-commitment]');
  const last = attempts.findLast(
    ({ kind, activity }) => kind === 'reflection' && activity.startsWith('commitment/'),
  );
  const responses = (last as { responses?: unknown } | undefined)?.responses;
  const said = Array.isArray(responses)
    ? (responses as { prompt?: unknown; text?: unknown }[]).find(({ prompt }) => prompt === 'commitment')
        ?.text
    : undefined;
  const quote = place?.querySelector('q');
  if (!place || !quote || typeof said !== 'string' || said === '') return;
  quote.textContent = said;
  place.hidden = false;
}

/** Whose record it is, by the name they gave; text, never markup. */
function paintName(): void {
  const greeting = document.querySelector<HTMLElement>('[data-welcome]');
  const [before = '', after = ''] = (greeting?.dataset['welcome'] ?? '').split('{name}');
  const { root = '', firstProfile = '' } = words;
  let cell: string | null = null;
  try {
    cell = localStorage.getItem(`${root}who/${localStorage.getItem(`${root}profile`) ?? firstProfile}`);
  } catch {
    // Blocked: nobody has a name.
  }
  // Sum, stamp and what it follows stand before it (`storage/draft-cell.ts`).
  const profile = parse(cell?.replace(/^\w+ \d+ \S+ /, '') ?? null) as { name?: unknown } | null | undefined;
  if (!greeting || typeof profile?.name !== 'string' || profile.name === '') return;
  const name = document.createElement('bdi');
  name.textContent = profile.name;
  greeting.replaceChildren(before, name, after);
}

/** Who comes back is led on instead of being asked again. */
function paintWelcome(rows: readonly HTMLElement[], attempts: readonly FinishedWork[]): void {
  if (attempts.length === 0) return;
  document.documentElement.dataset['visit'] = 'returning';
  paintName();
  const next = nextActivity(
    attempts,
    rows.map(({ dataset }) => dataset['activity'] ?? ''),
  );
  const source = rows.find(({ dataset }) => dataset['activity'] === next)?.querySelector('a');
  const link = document.querySelector<HTMLAnchorElement>('[data-continue]');
  if (!link) return;
  link.hidden = !source;
  document.querySelector<HTMLElement>('[data-all-done]')?.toggleAttribute('hidden', Boolean(source));
  if (!source) return;
  link.href = source.href;
  const title = link.querySelector('strong');
  if (title) title.textContent = source.textContent;
}

function fill(template: string | undefined, values: Readonly<Record<string, number>>): string {
  return (template ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}

paint(readStored());
document.documentElement.dataset['painted'] = '';
addEventListener('record', (event) => {
  paint((event as CustomEvent<readonly FinishedWork[]>).detail);
});
