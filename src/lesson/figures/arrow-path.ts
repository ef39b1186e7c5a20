// Lines with rounded corners and arrow heads, as the `d` of SVG paths.

export type Corner = readonly [x: number, y: number];

const round = (value: number) => Math.round(value * 10) / 10 + 0;
const write = ([x, y]: Corner) => `${String(round(x))} ${String(round(y))}`;

/** The point `distance` from `from` on the way to `to`, never further than half of it. */
function towards(from: Corner, to: Corner, distance: number): Corner {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const share = length === 0 ? 0 : Math.min(distance / length, 0.5);
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/** A way through all points; corners between are rounded by `radius`. Fewer than two points draw nothing. */
export function linePath(points: readonly Corner[], radius = 8): string {
  return points
    .map((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]];
      if (!before) return `M${write(point)}`;
      if (!after) return `L${write(point)}`;
      return `L${write(towards(point, before, radius))}Q${write(point)} ${write(towards(point, after, radius))}`;
    })
    .join('');
}

/** An arrow head of `size` at the end of the way, pointing along its last piece. */
export function headPath(points: readonly Corner[], size = 7): string {
  const [from, tip] = points.slice(-2);
  if (!from || !tip) return '';
  const angle = Math.atan2(tip[1] - from[1], tip[0] - from[0]);
  const wing = (turn: number): Corner => [
    tip[0] - size * Math.cos(angle + turn),
    tip[1] - size * Math.sin(angle + turn),
  ];
  return `M${write(wing(0.5))}L${write(tip)}L${write(wing(-0.5))}Z`;
}
