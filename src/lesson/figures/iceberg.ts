// How deep an iceberg floats, so that the picture shows the share it is about.

export type Point = readonly [x: number, y: number];

/** An iceberg around its own middle, from the tip down. */
export const ice: readonly Point[] = [
  [-4, 0],
  [15, 16],
  [20, 38],
  [42, 58],
  [50, 92],
  [68, 118],
  [62, 154],
  [38, 180],
  [6, 196],
  [-30, 184],
  [-58, 154],
  [-68, 116],
  [-52, 86],
  [-44, 52],
  [-22, 34],
];

/** Area of a polygon without holes. */
export function area(points: readonly Point[]): number {
  const doubled = points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

/** What of a polygon lies above the line (y grows downwards); the cut runs along it. */
export function clipAbove(points: readonly Point[], level: number): Point[] {
  return points.flatMap((point, index): Point[] => {
    const next = points[(index + 1) % points.length] ?? point;
    const kept: Point[] = point[1] <= level ? [point] : [];
    if (point[1] <= level !== next[1] <= level) {
      const share = (level - point[1]) / (next[1] - point[1]);
      kept.push([point[0] + (next[0] - point[0]) * share, level]);
    }
    return kept;
  });
}

/**
 * The height at which a line leaves `share` of the polygon's area above it, within a hundredth of a unit.
 * @param share 0 to 1
 */
export function waterLevel(points: readonly Point[], share: number): number {
  const wanted = area(points) * share;
  let [top, bottom] = [Math.min(...points.map(([, y]) => y)), Math.max(...points.map(([, y]) => y))];
  while (bottom - top > 0.01) {
    const middle = (top + bottom) / 2;
    if (area(clipAbove(points, middle)) < wanted) top = middle;
    else bottom = middle;
  }
  return (top + bottom) / 2;
}
