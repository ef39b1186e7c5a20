// `client:seen`: an island starts when it is about to come into view, and fetches what it needs to know only then
// (`defer-props.ts` moved it out of the page; in development it is still there).
import type { ClientDirective } from 'astro';

const seen: ClientDirective = (load, _options, island) => {
  const start = async () => {
    const address = island.dataset['props'];
    if (address === undefined) {
      const hydrate = await load();
      await hydrate();
      return;
    }
    const [props] = await Promise.all([fetch(address).then((response) => response.text()), load()]);
    // The island hydrates by itself when its props change and its code is there.
    island.setAttribute('props', props);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      void start();
    },
    { rootMargin: '300px' },
  );
  // The island itself has no box (`display: contents`).
  for (const child of island.children) observer.observe(child);
};

// Astro asks for a default export here.
export default seen;
