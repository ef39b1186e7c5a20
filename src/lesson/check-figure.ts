// Laws of a figure that its shape cannot say: it has a drawing, every word and number the drawing needs, and no line is
// longer than its place. Messages are for authors.
import { locales } from '../i18n/locale.ts';
import type { PracticeProblem } from './check-practice.ts';
import type { Figure } from './figure-schema.ts';
import { figureParts, isFigureId, type Room } from './figures/figure-parts.ts';
import { estimateWidth } from './figures/text-width.ts';

type FigureProblem = PracticeProblem;

/** Everything wrong with one figure of the right shape; empty when it may be drawn. */
export function checkFigure(id: string, figure: Figure): FigureProblem[] {
  if (!isFigureId(id)) {
    const known = Object.keys(figureParts).join(', ');
    return [{ path: [], message: `figure ${id} has no drawing; name the file after one of ${known}` }];
  }
  const rooms: Readonly<Record<string, Room>> = figureParts[id].labels;
  const numbers: readonly string[] = figureParts[id].numbers;
  return [
    ...checkNames('labels', Object.keys(rooms), Object.keys(figure.labels)),
    ...checkNames('numbers', numbers, Object.keys(figure.numbers)),
    ...Object.entries(figure.labels).flatMap(([name, label]) =>
      locales.flatMap((locale) => {
        const room = rooms[name];
        const fault = room && findOverflow(label[locale], room);
        return fault === undefined
          ? []
          : [{ path: ['labels', name, locale], message: `label ${name}, ${locale}: ${fault}` }];
      }),
    ),
  ].map(({ path, message }) => ({ path, message: `figure ${id}, ${message}` }));
}

function checkNames(kind: string, wanted: readonly string[], given: readonly string[]): FigureProblem[] {
  const missing = wanted.filter((name) => !given.includes(name));
  const unknown = given.filter((name) => !wanted.includes(name));
  return [
    ...missing.map((name) => ({ path: [kind], message: `${kind}: ${name} is missing; write it` })),
    ...unknown.map((name) => ({
      path: [kind, name],
      message: `${kind}: ${name} stands nowhere in the drawing; use one of ${wanted.join(', ')}`,
    })),
  ];
}

function findOverflow(label: string, { width, lines, size, isBold }: Room): string | undefined {
  const given = label.split('\n');
  if (given.length > lines) {
    return `has ${String(given.length)} lines, there is room for ${String(lines)}; shorten it`;
  }
  const long = given.find((line) => estimateWidth(line, size, isBold) > width);
  if (long === undefined) return undefined;
  const need = String(Math.ceil(estimateWidth(long, size, isBold)));
  return `“${long}” needs about ${need} units, there are ${String(width)}; break the line or shorten it`;
}
