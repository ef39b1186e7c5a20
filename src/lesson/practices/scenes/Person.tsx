// Somebody in a drawn scene: head and shoulders in a few strokes, so that a street full of people stays one hand's work.
// Drawn on the server only.
import css from './scene.module.css';

const tops = {
  short: 'M-14 0q-2-18 14-18t14 18q-3-9-9-10-9 4-19 10z',
  long: 'M-14 12q-7-31 14-31t14 31q-1-16-8-21-7 6-15 6-4 5-5 15z',
  cap: 'M-15-4q0-15 15-15t15 15z',
  hat: 'M-22-5q22-9 44 0-8 3-22 3t-22-3zm10-4q2-11 12-11t12 11z',
} as const;

interface Props {
  /** The middle of the head. */
  x: number;
  y: number;
  top: keyof typeof tops;
  /** Colour of the clothes; left out: white. */
  wears?: 'cool' | 'warm' | 'soft';
  /** Of the usual size. */
  scale?: number;
}

export function Person({ x, y, top, wears, scale = 1 }: Props) {
  const place = `translate(${String(x)} ${String(y)})`;
  const isCloth = top === 'cap' || top === 'hat';
  return (
    <g transform={scale === 1 ? place : `${place} scale(${String(scale)})`}>
      <path class={wears && css[wears]} d="M-21 46q0-31 21-32 21 1 21 32z" />
      <path d="M0-14a14 14 0 1 0 .1 0z" />
      <path class={isCloth ? css.warm : css.hair} d={tops[top]} />
      <path class={css.dot} d="M-5 0a1.8 1.8 0 1 0 .1 0zm10 0a1.8 1.8 0 1 0 .1 0z" />
      <path class={css.line} d="M-4 7q4 3 8 0" />
    </g>
  );
}
