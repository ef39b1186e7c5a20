// The map of a simulation with the ways a class took: the same layout as the trainer's map (`scenario/layout-map.ts`), lines as
// wide as people went there. Every number is in the table below it as well.
import { line, curveBumpY } from 'd3-shape';
import { scaleSqrt } from 'd3-scale';
import type { ClassPlays } from './class-plays.ts';
import type { BookScenario } from './content.ts';
import styles from './Gradebook.module.css';

interface Props {
  readonly told: BookScenario;
  readonly counted: ClassPlays;
  readonly label: string;
}

/** As much as fits a row: a Chinese character is about twice as wide as a Latin letter. */
function cut(text: string, width: number): string {
  let used = 0;
  const characters = Array.from(text);
  const end = characters.findIndex(
    (character) => (used += /[\u2e80-\uffef]/.test(character) ? 2 : 1) > width,
  );
  return end < 0 ? text : `${characters.slice(0, end - 1).join('')}…`;
}

/** Height of a row in the layout, and where its text stands. */
const row = 22;
const textY = (place: number) => place * row + 20;

export function ClassMap({ told, counted, label }: Props) {
  const { map, scenes, outcomes } = told;
  const thickness = scaleSqrt([0, counted.people], [1.5, 16]);
  const draw = line<readonly [number, number]>().curve(curveBumpY);
  return (
    <div
      // The map begins in the middle of its first row.
      ref={(box) => {
        if (box) box.scrollLeft = (box.scrollWidth - box.clientWidth) / 2;
      }}
      class={styles['scroll']}
      tabIndex={0}
      role="region"
      aria-label={label}
    >
      <svg
        viewBox={`0 0 ${String(map.width)} ${String(map.height)}`}
        width={map.width}
        height={map.height}
        class={styles['map']}
        role="img"
        aria-label={label}
      >
        {map.edges.map(({ from, to, points }) => {
          const people = counted.ways[`${from}>${to}`] ?? 0;
          return (
            <path
              key={`${from}>${to}`}
              d={draw([...points]) ?? ''}
              stroke-width={people > 0 ? thickness(people) : 1}
              stroke-dasharray={people > 0 ? undefined : '3 5'}
              class={people > 0 ? styles['way'] : styles['noWay']}
            />
          );
        })}
        {map.nodes.map(({ id, x, y, width, height }) => {
          const place = scenes.findIndex((scene) => scene.id === id);
          const scene = scenes[place];
          const outcome = outcomes.find((one) => one.id === id);
          const people = counted.scenes[id] ?? counted.outcomes[id] ?? 0;
          const isCostliest = counted.costliest?.scene === id;
          return (
            <g key={id} transform={`translate(${String(x)} ${String(y)})`} opacity={people > 0 ? 1 : 0.55}>
              <rect
                width={width}
                height={height}
                rx={8}
                class={outcome ? (outcome.success ? styles['wellEnd'] : styles['badEnd']) : undefined}
                stroke-width={isCostliest ? 4 : 1}
              />
              <text x={10} y={textY(0)} font-weight="700">
                {isCostliest ? '▲ ' : ''}
                {scene ? `${String(place + 1)} ${cut(scene.head, 28)}` : cut(outcome?.title ?? id, 20)}
              </text>
              <text x={width - 10} y={textY(0)} text-anchor="end" font-weight="700">
                {people}
              </text>
              {Object.entries(scene?.choices ?? {}).map(([choice, text], index) => (
                <g key={choice}>
                  <text x={10} y={textY(index + 1)}>
                    {cut(text, 32)}
                  </text>
                  <text x={width - 10} y={textY(index + 1)} text-anchor="end">
                    {counted.choices.find((one) => one.scene === id && one.choice === choice)?.people ?? 0}
                  </text>
                </g>
              ))}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
