// Word between the tabs of one place. A courtesy: where the browser has no BroadcastChannel, tabs read again when seen.
import type { Page } from './local-store.ts';

export type TabMessage = Readonly<Record<string, unknown>>;

export interface TabChannel {
  tell(message: TabMessage): void;
  /** @returns stops listening */
  subscribe(listener: (message: TabMessage) => void): () => void;
}

/**
 * Other tabs hear what is told under the same name; without a name nobody does. Closed while the page is kept for the back button, which an open channel may forbid.
 */
export function openTabChannel(name: string | undefined, page: Page): TabChannel {
  const listeners = new Set<(message: TabMessage) => void>();
  let channel: BroadcastChannel | undefined;

  function open(): void {
    try {
      if (name === undefined) return;
      channel ??= new BroadcastChannel(name);
      channel.onmessage = ({ data }: MessageEvent<unknown>) => {
        if (Object(data) === data) for (const listener of listeners) listener(data as TabMessage);
      };
    } catch {
      // None in this browser, or forbidden to this page.
    }
  }

  function close(): void {
    channel?.close();
    channel = undefined;
  }

  open();
  page.addEventListener('pagehide', close);
  page.addEventListener('pageshow', open);
  return {
    tell: (message) => channel?.postMessage(message),
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
