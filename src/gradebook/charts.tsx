// Two pictures of a quiz: how many reached which score, and where the items lie between hard and easy, telling and not. Each
// has its figures in a table beside it.
import { scaleBand, scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { formatMessage } from '../i18n/format-message.ts';
import type { ViewProps } from './Gradebook.tsx';
import styles from './Gradebook.module.css';
import type { ItemStatistics } from './item-statistics.ts';

type Words = ViewProps['messages'];

const width = 560;
const height = 200;
const tall = 300;
const edge = { left: 36, right: 8, top: 16, bottom: 28 } as const;

/** People per tenth of the points; full marks belong to the last. */
export function binScores(shares: readonly number[]): number[] {
  const bins = Array.from({ length: 10 }, () => 0);
  for (const share of shares) {
    const bin = Math.min(9, Math.max(0, Math.floor(share * 10 + 1e-9)));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
}

const rangeOf = (bin: number, words: Words) =>
  formatMessage(words.scoresOf, { from: bin * 10, to: bin === 9 ? 100 : bin * 10 + 9 });

export function ScoreBars({ shares, words }: { readonly shares: readonly number[]; readonly words: Words }) {
  const bins = binScores(shares);
  const x = scaleBand<number>()
    .domain(bins.map((_, bin) => bin))
    .range([edge.left, width - edge.right])
    .padding(0.12);
  const y = scaleLinear()
    .domain([0, Math.max(1, ...bins)])
    .nice(4)
    .range([height - edge.bottom, edge.top]);
  const ticks = y.ticks(4).filter(Number.isInteger);
  return (
    <figure class={styles['chart']}>
      <svg viewBox={`0 0 ${String(width)} ${String(height)}`} role="img" aria-label={words.scores}>
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={edge.left} x2={width - edge.right} y1={y(tick)} y2={y(tick)} class={styles['grid']} />
            <text x={edge.left - 6} y={y(tick) + 4} text-anchor="end">
              {tick}
            </text>
          </g>
        ))}
        {bins.map((count, bin) => (
          <g key={bin}>
            <rect
              x={x(bin)}
              y={y(count)}
              width={x.bandwidth()}
              height={y(0) - y(count)}
              class={bin >= 7 ? styles['passed'] : styles['below']}
            />
            {count > 0 && (
              <text x={(x(bin) ?? 0) + x.bandwidth() / 2} y={y(count) - 4} text-anchor="middle">
                {count}
              </text>
            )}
            <text x={(x(bin) ?? 0) + x.bandwidth() / 2} y={height - 10} text-anchor="middle">
              {bin * 10}
            </text>
          </g>
        ))}
      </svg>
      <details>
        <summary>{words.asTable}</summary>
        <table class={styles['figures']}>
          <thead>
            <tr>
              <th scope="col">{words.range}</th>
              <th scope="col">{words.count}</th>
            </tr>
          </thead>
          <tbody>
            {bins.map((count, bin) => (
              <tr key={bin}>
                <th scope="row">{rangeOf(bin, words)}</th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** The table of item statistics is its twin. */
export function ItemMap({
  statistics,
  words,
}: {
  readonly statistics: readonly ItemStatistics[];
  readonly words: Words;
}) {
  const x = scaleLinear(
    [Math.min(0.5, ...statistics.map(({ facility }) => facility ?? 1)), 1],
    [edge.left, width - edge.right],
  );
  const known = statistics.flatMap(({ discrimination }) => discrimination ?? []);
  const y = scaleLinear([Math.min(0, ...known), Math.max(50, ...known)], [tall - edge.bottom, edge.top]).nice(
    5,
  );
  const axis = line();
  return (
    <figure class={styles['chart']}>
      <figcaption>{words.statsChart}</figcaption>
      <svg viewBox={`0 0 ${String(width)} ${String(tall)}`} role="img" aria-label={words.statsChart}>
        {y.ticks(5).map((tick) => (
          <g key={tick}>
            <path
              d={
                axis([
                  [edge.left, y(tick)],
                  [width - edge.right, y(tick)],
                ]) ?? ''
              }
              class={tick === 0 ? styles['axis'] : styles['grid']}
            />
            <text x={edge.left - 6} y={y(tick) + 4} text-anchor="end">
              {tick}
            </text>
          </g>
        ))}
        {x.ticks(5).map((tick) => (
          <text key={tick} x={x(tick)} y={tall - 10} text-anchor="middle">
            {Math.round(tick * 100)}
          </text>
        ))}
        {statistics.map(({ item, facility, discrimination }, place) =>
          facility === null || discrimination === null ? null : (
            <g key={item}>
              <circle
                cx={x(facility)}
                cy={y(discrimination)}
                r={9}
                class={discrimination < 0 ? styles['below'] : styles['passed']}
              />
              <text x={x(facility)} y={y(discrimination) + 4} text-anchor="middle" class={styles['onMark']}>
                {place + 1}
              </text>
            </g>
          ),
        )}
      </svg>
    </figure>
  );
}
