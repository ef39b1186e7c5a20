import { afterEach, expect, test, vi } from 'vitest';
import { openTabChannel } from './tab-channel.ts';

const pages: EventTarget[] = [];

function openTab(name?: string) {
  const page = new EventTarget();
  pages.push(page);
  const channel = openTabChannel(name, page);
  const heard: object[] = [];
  const stop = channel.subscribe((message) => heard.push(message));
  return { ...channel, page, heard, stop };
}
const moment = () => new Promise((resolve) => setTimeout(resolve, 20));

afterEach(() => {
  vi.unstubAllGlobals();
  for (const page of pages.splice(0)) page.dispatchEvent(new Event('pagehide'));
});

test('tabs of one place hear each other, and no one else', async () => {
  const [left, right, other] = [openTab('a'), openTab('a'), openTab('b')];
  left.tell({ log: [] });
  await moment();
  expect([left.heard, right.heard, other.heard]).toEqual([[], [{ log: [] }], []]);
  right.stop();
  left.tell({ log: [] });
  await moment();
  expect(right.heard).toHaveLength(1);
});

test('a page kept for the back button is silent, and hears again when it comes back', async () => {
  const [left, right] = [openTab('a'), openTab('a')];
  right.page.dispatchEvent(new Event('pagehide'));
  left.tell({ n: 1 });
  right.tell({ n: 2 });
  await moment();
  right.page.dispatchEvent(new Event('pageshow'));
  left.tell({ n: 3 });
  await moment();
  expect([left.heard, right.heard]).toEqual([[], [{ n: 3 }]]);
});

test('where there is no channel, telling does nothing', () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const tab = openTab('a');
  expect(() => {
    tab.tell({ n: 1 });
  }).not.toThrow();
});

test('without a name, as on the server, none is opened', () => {
  const opened = vi.fn();
  vi.stubGlobal('BroadcastChannel', opened);
  openTab().page.dispatchEvent(new Event('pageshow'));
  expect(opened).not.toHaveBeenCalled();
});

test('messages that are no objects are let pass', async () => {
  const tab = openTab('a');
  const stranger = new BroadcastChannel('a');
  stranger.postMessage('word');
  stranger.postMessage(null);
  await moment();
  stranger.close();
  expect(tab.heard).toEqual([]);
});
