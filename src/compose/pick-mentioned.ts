// An island is given only what it may need to say: every word of its props is printed into the page.

/** The entries of a table whose ids occur somewhere in some content as a text of their own. */
export function pickMentioned<Entry>(
  table: Readonly<Record<string, Entry>>,
  content: unknown,
): Record<string, Entry> {
  const mentioned = new Set<string>();
  collectTexts(content, mentioned);
  return Object.fromEntries(Object.entries(table).filter(([id]) => mentioned.has(id)));
}

function collectTexts(value: unknown, texts: Set<string>): void {
  if (typeof value === 'string') texts.add(value);
  else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) collectTexts(inner, texts);
  }
}
