// A result slip as a link and as the squares of a QR code. Loaded on a click: it brings the encoder.
import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import type { Attempt } from '../record/attempt.ts';
import { profiles } from '../record/profiles.ts';
import { formatSlip, makeSlip, type SlipOutline } from './result-slip.ts';

export interface SlipDrawing {
  readonly link: string;
  /** Squares on a side, without the quiet zone. */
  readonly size: number;
  /** Path of an SVG, one unit a square. */
  readonly path: string;
}

/**
 * @param address of the gradebook, with origin; the slip goes into its fragment, which browsers never send
 * @param now milliseconds since 1970
 */
export function drawSlip(
  attempts: readonly Attempt[],
  outline: SlipOutline,
  address: string,
  now: number,
): SlipDrawing {
  const link = `${address}#slip=${formatSlip(makeSlip(attempts, outline, profiles.learner(), now))}`;
  const code = generate(link);
  return { link, size: code.size, path: toSvgPath(code) };
}
