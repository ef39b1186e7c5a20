// What every drawing takes from its file: the labels with the room there is for them, and the numbers.
// A label that is renamed here is renamed in `content/figures/<id>.yaml` in the same commit; nothing else points at it.

/** Room for a label, in units of the drawing; every drawing is 360 units wide. */
export interface Room {
  /** Of the longest line. */
  readonly width: number;
  readonly lines: number;
  /** Height of the letters. */
  readonly size: number;
  readonly isBold: boolean;
}

/** Running text of a drawing. */
const text = (width: number, lines = 1): Room => ({ width, lines, size: 14, isBold: false });
/** Names of things. */
const name = (width: number, lines = 1): Room => ({ width, lines, size: 15, isBold: true });

interface Parts {
  readonly labels: Readonly<Record<string, Room>>;
  readonly numbers: readonly string[];
}

export const figureParts = {
  'three-fairnesses': {
    labels: {
      outcome: name(108),
      process: name(108),
      interaction: name(108),
      'outcome-asks': text(108, 2),
      'process-asks': text(108, 2),
      'interaction-asks': text(108, 2),
      'outcome-fair': text(108, 3),
      'process-fair': text(108, 3),
      'interaction-fair': text(108, 3),
      satisfaction: name(200),
    },
    numbers: [],
  },
  'complaint-procedure': {
    labels: {
      yes: text(28),
      no: text(28),
      'dealer-receives': name(150, 2),
      'maker-receives': name(150, 2),
      contact: name(160),
      'contact-clock': text(126),
      'is-major': name(130),
      'dealer-solves': name(150),
      'general-clock': text(110),
      'dealer-drafts': name(150, 2),
      'ask-support': name(150, 2),
      'maker-decides': name(150, 2),
      'dealer-carries-out': name(150),
      'major-clock': text(110),
      'is-satisfied': name(130),
      'report-back': name(220, 2),
      'dealer-files': name(150, 2),
      'all-file': text(152, 4),
      closed: name(130),
      'follow-up': name(160),
      'follow-up-clock': text(126),
    },
    numbers: [],
  },
} as const satisfies Readonly<Record<string, Parts>>;

export type FigureId = keyof typeof figureParts;

export function isFigureId(id: string): id is FigureId {
  return Object.hasOwn(figureParts, id);
}
