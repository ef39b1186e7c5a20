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
  'response-tree': {
    labels: {
      failure: name(164),
      unhappy: text(164),
      silence: name(80, 2),
      action: name(150),
      firm: name(80, 2),
      around: name(80, 2),
      'third-party': name(80, 2),
      leaves: text(40),
      stays: text(40),
      styles: text(350),
      passive: name(200),
      voicer: name(200),
      irate: name(200),
      activist: name(200),
      campaigner: name(200),
      'campaigner-note': text(150),
    },
    numbers: [],
  },
  'silent-iceberg': {
    labels: {
      costly: name(170),
      'costly-what': text(170, 2),
      small: name(170),
      'small-what': text(170, 2),
      spoke: text(84, 2),
      silent: text(92, 2),
      unwritten: text(92, 2),
      again: text(350),
      'costly-loss': text(150, 2),
      'small-loss': text(150, 2),
    },
    numbers: ['costly-spoke', 'small-unwritten', 'costly-again', 'small-again'],
  },
  'tarp-table': {
    labels: {
      happened: text(120),
      small: text(320),
      costly: text(320),
      silent: name(340),
      unsettled: name(340),
      settled: name(340),
      quickly: name(340),
    },
    numbers: [
      'silent-small',
      'silent-costly',
      'unsettled-small',
      'unsettled-costly',
      'settled-small',
      'settled-costly',
      'quickly-small',
      'quickly-costly',
    ],
  },
  'recovery-wheel': {
    labels: {
      hub: name(92, 2),
      'avoid-failure': text(86, 3),
      'welcome-complaints': text(86, 3),
      'act-fast': text(74, 3),
      'explain-adequately': text(86, 3),
      'treat-fairly': text(86, 3),
      'cultivate-relationships': text(90, 3),
      'learn-from-recovery': text(74, 3),
      'learn-from-lost': text(86, 3),
    },
    numbers: [],
  },
  'five-service-levels': {
    labels: {
      firm: text(74),
      customer: text(74),
      intended: name(240),
      possible: name(240),
      delivered: name(240),
      perceived: name(240),
      expected: name(240),
      'intended-possible': text(226),
      'possible-delivered': text(226),
      'delivered-perceived': text(226),
      'perceived-expected': text(226),
    },
    numbers: [],
  },
  'gap-model': {
    labels: {
      customer: text(90),
      firm: text(90),
      'word-of-mouth': text(104, 2),
      needs: text(104, 2),
      experience: text(104, 2),
      expected: name(168),
      perceived: name(168),
      delivery: name(168),
      promises: text(78, 3),
      standards: name(168, 2),
      reading: name(168, 2),
      'gap-1': text(322),
      'gap-2': text(322),
      'gap-3': text(322),
      'gap-4': text(322),
      'gap-5': text(322),
    },
    numbers: [],
  },
  'four-service-types': {
    labels: {
      person: text(200),
      procedure: text(200),
      warm: text(42),
      cold: text(42),
      muddled: text(100),
      smooth: text(100),
      zoo: name(146),
      'zoo-says': text(146, 2),
      quality: name(146),
      'quality-says': text(146, 2),
      freezer: name(146),
      'freezer-says': text(146, 2),
      factory: name(146),
      'factory-says': text(146, 2),
    },
    numbers: [],
  },
} as const satisfies Readonly<Record<string, Parts>>;

export type FigureId = keyof typeof figureParts;

export function isFigureId(id: string): id is FigureId {
  return Object.hasOwn(figureParts, id);
}
