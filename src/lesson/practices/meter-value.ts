// A value moved by choices, and the words for it.

/** The value after all changes, clamped to 0–100 at every step, as the meter shows it. */
export function meterValue(start: number, changes: readonly number[]): number {
  return changes.reduce((value, change) => Math.min(100, Math.max(0, value + change)), start);
}

/** The text of the highest band that begins at or below the value; the first when none does. */
export function bandText(
  bands: readonly { readonly from: number; readonly text: string }[],
  value: number,
): string {
  return (bands.findLast(({ from }) => from <= value) ?? bands[0])?.text ?? '';
}
