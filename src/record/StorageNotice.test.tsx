import { render } from 'preact-render-to-string';
import { beforeEach, expect, test, vi } from 'vitest';
import type { StorageHealth } from './learner-record.ts';
import { recordMessages } from './messages.ts';
import { StorageNotice } from './StorageNotice.tsx';
import { WaysOut } from './WaysOut.tsx';

vi.mock('./store.ts', async () => {
  const { atom } = await import('nanostores');
  const $storage = atom({});
  const $unsaved = atom(0);
  return { $storage, $unsaved, retrySaving: vi.fn(), tab: { isLocked: false } };
});

const { $storage, $unsaved } = (await import('./store.ts')) as Record<string, unknown> as Record<
  '$storage' | '$unsaved',
  { set(value: unknown): void }
>;
const well: StorageHealth = { localStorage: true, database: true, damaged: 0 };
const messages = Object.fromEntries(
  Object.entries(recordMessages).map(([name, { en }]) => [name, en]),
) as Record<keyof typeof recordMessages, string>;
const drawn = () => render(<StorageNotice messages={messages} />);

beforeEach(() => {
  $storage.set(well);
  $unsaved.set(0);
});

test('while all is well there is only an empty place for what may have to be said', () => {
  expect(drawn()).toBe('<div tabindex="-1"><p role="status"> </p></div>');
});

vi.mock('./profiles.ts', () => ({ profiles: {} }));

const ways = (canRetry: boolean) =>
  render(<WaysOut messages={messages} canRetry={canRetry} tell={vi.fn()} onRetried={vi.fn()} />)
    .match(/<button[^>]*>([^<]*)/g)
    ?.map((button) => button.replace(/.*>/, ''));

test('what is not saved is counted and said', () => {
  $storage.set({ ...well, failure: 'full' });
  $unsaved.set(3);
  expect(drawn()).toContain(
    '<p role="status">NOT saved: the browser has no room left, and 3 of your results',
  );
});

test('there are ways to keep it, and to try again where something was refused', () => {
  expect(ways(true)).toEqual(['Download my record', 'Copy it as text', 'Try again']);
  expect(ways(false)).toEqual(['Download my record', 'Copy it as text']);
});

test('blocked storage is said before anything is lost', () => {
  $storage.set({ localStorage: false, database: false, failure: 'denied', damaged: 0 });
  expect(drawn()).toContain(recordMessages.blocked.en);
});

test('damage names how many results it took', () => {
  $storage.set({ ...well, damaged: 2 });
  expect(drawn()).toContain('2 of your earlier results');
});

test('nothing in it needs an inline style, which the page’s policy forbids', () => {
  $unsaved.set(1);
  expect(drawn()).not.toMatch(/style=/);
});
