// `client:later`: an island starts when it is about to come into view (`"seen"`), once the page has been read (`"idle"`),
// or at once (`"now"`: what a page is for). The finished page does so by `start-islands.ts`; in development, where pages
// are not finished, an island starts at once, with what is still in the page.
import type { ClientDirective } from 'astro';

const later: ClientDirective = (load) => {
  void load().then((hydrate) => hydrate());
};

// Astro asks for a default export here.
export default later;
