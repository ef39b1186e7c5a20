// Ratings drawn as a radar. A picture of the table beside it, so it says nothing to a screen reader.
import css from './AuditPractice.module.css';
import { pointOnAxis, polygon } from './radar-points.ts';
import { highestRating } from './ratings.ts';

const radius = 88;

interface Props {
  axes: readonly { readonly id: string; readonly short: string }[];
  ratings: Readonly<Record<string, number>>;
}

export function Radar({ axes, ratings }: Props) {
  const at = (rating: number) => (radius * rating) / highestRating;
  const values = axes.map(({ id }) => ratings[id]);
  const rings = Array.from({ length: highestRating }, (_, ring) => axes.map(() => at(ring + 1)));
  return (
    <svg class={css.radar} viewBox="-160 -120 320 240" aria-hidden="true">
      {rings.map((radii, ring) => (
        <polygon key={ring} class={css.ring} points={polygon(radii)} />
      ))}
      {values.every((value) => value !== undefined) && (
        <polygon class={css.area} points={polygon(values.map(at))} />
      )}
      {axes.map(({ id, short }, index) => {
        const end = pointOnAxis(index, axes.length, radius);
        const label = pointOnAxis(index, axes.length, radius + 14);
        const value = values[index];
        const dot = value === undefined ? undefined : pointOnAxis(index, axes.length, at(value));
        return (
          <g key={id}>
            <line class={css.ring} x2={end.x} y2={end.y} />
            {dot && <circle class={css.dot} cx={dot.x} cy={dot.y} r="5" />}
            <text
              x={label.x}
              y={label.y + 5}
              text-anchor={label.x > 5 ? 'start' : label.x < -5 ? 'end' : 'middle'}
            >
              {short}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
