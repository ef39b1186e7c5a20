// Geometry of a radar: axes around a centre, the first upwards, clockwise.

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where axis `index` of `count` stands at `radius` from the centre (0, 0), rounded to a tenth. */
export function pointOnAxis(index: number, count: number, radius: number): Point {
  const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
  const tenth = (value: number) => Math.round(value * 10) / 10 + 0;
  return { x: tenth(Math.cos(angle) * radius), y: tenth(Math.sin(angle) * radius) };
}

/** The `points` of an SVG polygon with one corner on each axis. */
export function polygon(radii: readonly number[]): string {
  return radii
    .map((radius, index) => pointOnAxis(index, radii.length, radius))
    .map(({ x, y }) => `${String(x)},${String(y)}`)
    .join(' ');
}
