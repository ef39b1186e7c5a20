// Geometry of a wheel of equal parts around (0, 0); the first part has its middle at the top, the rest follow clockwise.

export type Polar = readonly [x: number, y: number];

/** The point at `turn` (0 at the top, 1 after a whole round) and `radius`, rounded to a tenth. */
export function pointAt(turn: number, radius: number): Polar {
  const angle = turn * 2 * Math.PI - Math.PI / 2;
  const tenth = (value: number) => Math.round(value * 10) / 10 + 0;
  return [tenth(Math.cos(angle) * radius), tenth(Math.sin(angle) * radius)];
}

/** The `d` of the part at the top of the rim between two radii, `gap` units away from its neighbours. */
export function partPath(count: number, inner: number, outer: number, gap: number): string {
  const at = (side: -1 | 1, radius: number) =>
    pointAt(side / 2 / count - (side * gap) / 2 / (2 * Math.PI * radius), radius).join(' ');
  const arc = (radius: number, sweep: 0 | 1, end: string) =>
    `A${String(radius)} ${String(radius)} 0 0 ${String(sweep)} ${end}`;
  return `M${at(-1, outer)}${arc(outer, 1, at(1, outer))}L${at(1, inner)}${arc(inner, 0, at(-1, inner))}Z`;
}
