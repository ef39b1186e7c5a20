// Lines with rounded corners and arrow heads, as the `d` of SVG paths: as short as they can be said, since every page
// carries them.

/** A way from corner to corner, written as SVG writes points: `85,56 85,84`. */
export type Way = string;

type Corner = readonly [x: number, y: number];

const round = (value: number) => Math.round(value * 10) / 10 + 0;

function readWay(way: Way): Corner[] {
  const corners = way.split(' ').map((corner) => corner.split(',').map(Number));
  return corners.map(([x, y]) => {
    if (x === undefined || y === undefined || Number.isNaN(x + y)) throw new Error(`“${way}” is no way`);
    return [x, y];
  });
}

/** From where the pen stands straight on: `V84` rather than `L85 84`. */
function straight([fromX, fromY]: Corner, [x, y]: Corner): string {
  if (fromX === x) return `V${String(y)}`;
  return fromY === y ? `H${String(x)}` : `L${String(x)} ${String(y)}`;
}

/** The point `distance` from `from` on the way to `to`, never further than half of it. */
function towards(from: Corner, to: Corner, distance: number): Corner {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const share = length === 0 ? 0 : Math.min(distance / length, 0.5);
  return [round(from[0] + (to[0] - from[0]) * share), round(from[1] + (to[1] - from[1]) * share)];
}

/** A way through all its points; corners between are rounded by `radius`. */
export function linePath(way: Way, radius = 8): string {
  const points = readWay(way);
  let pen = points[0] ?? [0, 0];
  let path = `M${pen.join(' ')}`;
  for (const [index, point] of points.entries()) {
    if (index === 0) continue;
    const next = points[index + 1];
    const end = next ? towards(point, pen, radius) : point;
    path += straight(pen, end);
    pen = end;
    if (!next) continue;
    const after = towards(point, next, radius);
    const turn = [point, after].map(([x, y]) => `${String(round(x - end[0]))} ${String(round(y - end[1]))}`);
    path += `q${turn.join(' ')}`;
    pen = after;
  }
  return path;
}

/** An arrow head of `size` at the end of the way, pointing along its last piece. */
export function headPath(way: Way, size = 6): string {
  const [from, tip] = readWay(way).slice(-2);
  if (!from || !tip) return '';
  const angle = Math.atan2(tip[1] - from[1], tip[0] - from[0]);
  const [along, across] = [
    [Math.cos(angle) * size, Math.sin(angle) * size],
    [Math.sin(angle) * size, -Math.cos(angle) * size],
  ].map(([x = 0, y = 0]) => [round(x), round(y)]) as [[number, number], [number, number]];
  const wing = [round(across[0] / 2 - along[0]), round(across[1] / 2 - along[1])];
  return `M${tip.join(' ')}l${wing.join(' ')} ${String(-across[0] + 0)} ${String(-across[1] + 0)}z`;
}
