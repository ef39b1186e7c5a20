// `client:later`: an island starts when it is about to come into view (`"seen"`), once the page has been read (`"idle"`),
// or at once (`"now"`: what a page is for). This much stands in every page; the rest travels with the shared chunk, which
// in development does not exist: there an island starts at once, with what is still in the page.
import type { ClientDirective } from 'astro';
import type { startLater } from './start-later.ts';

const later: ClientDirective = (load, { value }, island) => {
  const start = async () => {
    const shared = (await import(/* @vite-ignore */ island.getAttribute('renderer-url') ?? '')) as {
      later?: typeof startLater;
    };
    if (shared.later) shared.later(load, value, island);
    else await (await load())();
  };
  void start();
};

// Astro asks for a default export here.
export default later;
