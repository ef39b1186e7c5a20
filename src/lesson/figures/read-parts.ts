// From a figure's file to what its drawing asks for by name. The laws have made sure that everything is there.
import type { Localized } from '../../i18n/locale.ts';
import type { Figure } from '../figure-schema.ts';
import { figureParts, type FigureId, type Room } from './figure-parts.ts';

export interface Label {
  readonly lines: readonly string[];
  readonly room: Room;
}

type LabelName<Id extends FigureId> = keyof (typeof figureParts)[Id]['labels'] & string;
type NumberName<Id extends FigureId> = (typeof figureParts)[Id]['numbers'][number];

/** The labels of a figure by name, with the room each has. Throws where one is missing. */
export function readLabels<Id extends FigureId>(
  id: Id,
  figure: Localized<Figure>,
): Record<LabelName<Id>, Label> {
  const labels = Object.entries<Room>(figureParts[id].labels).map(([name, room]) => {
    const text = figure.labels[name];
    if (text === undefined) throw new Error(`figure ${id} has no label ${name}`);
    return [name, { lines: text.split('\n'), room }];
  });
  return Object.fromEntries(labels) as Record<LabelName<Id>, Label>;
}

/** The numbers of a figure by name. Throws where one is missing. */
export function readNumbers<Id extends FigureId>(
  id: Id,
  figure: Localized<Figure>,
): Record<NumberName<Id>, number> {
  const numbers = figureParts[id].numbers.map((name) => {
    const value = figure.numbers[name];
    if (value === undefined) throw new Error(`figure ${id} has no number ${name}`);
    return [name, value];
  });
  return Object.fromEntries(numbers) as Record<NumberName<Id>, number>;
}
