// How large a slide's words can be set: what a class reads from the last row still has to fit.
import type { Slide } from './read-deck.ts';

/** Width in Latin letters, each line with what it loses by its break. */
function widthOf(lines: readonly string[]): number {
  return lines.reduce(
    (sum, line) =>
      sum + 40 + Array.from(line).reduce((width, letter) => width + (letter > '\u2e7f' ? 2 : 1), 0),
    0,
  );
}

/** @returns the class of a slide whose words would not fit in the usual size, else nothing */
export function slideSize(slide: Slide): 'dense' | 'close-set' | undefined {
  const width =
    slide.kind === 'list' || slide.kind === 'idea' || slide.kind === 'step'
      ? widthOf(slide.lines)
      : slide.kind === 'scene'
        ? widthOf(slide.lines.map(({ text }) => text)) / 2
        : 0;
  if (width > 620) return 'dense';
  return width > 440 ? 'close-set' : undefined;
}
