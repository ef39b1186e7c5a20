// What the course says of its items, questions and simulations: fetched when a view asks for it, once.

const fetched = new Map<string, Promise<unknown>>();

/** @param href a file of our own site; what is in it was made by the same build. Rejects when it cannot be had. */
export function fetchContent<T>(href: string): Promise<T> {
  const known =
    fetched.get(href) ??
    fetch(href).then((response) => {
      if (!response.ok) throw new Error(href);
      return response.json() as Promise<unknown>;
    });
  fetched.set(href, known);
  known.catch(() => {
    fetched.delete(href);
  });
  return known as Promise<T>;
}
