// Ids of runs: sort by time, need no coordination, and keep their order when the clock is set back.

const form = /^([0-9a-z]{11})-[0-9a-z]{8}$/;
const digits = (value: number, length: number): string =>
  Math.floor(value).toString(36).padStart(length, '0');

/** Thousandths of a millisecond since 1970; undefined for an id of another form, or one from the end of time. */
function stampOf(id: string): number | undefined {
  const stamp = parseInt(form.exec(id)?.[1] ?? '', 36);
  return stamp < Number.MAX_SAFE_INTEGER ? stamp : undefined;
}

/**
 * An id greater than `last`, as strings compare: eleven digits of time, base 36, a hyphen, eight by chance (2.8 million
 * million values, so two devices do not meet). When the clock stands or has gone back, it is `last` that moves on.
 * @param nowMs wall clock, milliseconds since 1970
 * @param random gives 0 ≤ n < 1, such as `Math.random`
 * @param last the greatest id known; one that is no run id sets no bound
 */
export function nextRunId(nowMs: number, random: () => number, last = ''): string {
  const stamp = Math.max(nowMs * 1_000, (stampOf(last) ?? -1) + 1);
  return `${digits(stamp, 11)}-${digits(random() * 36 ** 8, 8)}`;
}

export function isRunId(id: string): boolean {
  return stampOf(id) !== undefined;
}
