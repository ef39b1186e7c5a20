// Interface words with gaps: `第{n}题` filled with values.

/**
 * Fills the `{name}` gaps of a message. A gap without a value stays as written, so that a mistake shows on the page.
 * @param message already in one language
 */
export function formatMessage(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}
