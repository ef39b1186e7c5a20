// Named places of the drawn scenes, so that content says `place: clerk-b-face` and never a coordinate.
// The drawings themselves are the components in scenes/.

/** Where a numbered mark sits, in units of the drawing. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export const sceneNames = ['counter'] as const;
export type SceneName = (typeof sceneNames)[number];

/**
 * `counter`: two desks of one service counter, seen from the customer's side. Left desk A: a clerk who is there for
 * you. Right desk B: one who is not. What the drawing shows at each place stands beside it.
 */
export const scenePlaces: Readonly<Record<SceneName, Readonly<Record<string, Place>>>> = {
  counter: {
    /** Clerk A looks at you; relaxed face, a smile. */
    'clerk-a-face': { x: 150, y: 100 },
    /** Clerk A leans forward a little, hands open and still on the desk. */
    'clerk-a-hands': { x: 118, y: 218 },
    /** Tidy jacket with a name badge. */
    badge: { x: 176, y: 178 },
    /** A form turned towards the customer, the pen beside it. */
    form: { x: 212, y: 240 },
    /** A chair on the customer's side of desk A. */
    chair: { x: 70, y: 318 },
    /** A glass of water pushed towards the customer. */
    water: { x: 46, y: 226 },
    /** Clerk B: tense, stern face, turned to the screen, eyes not on you. */
    'clerk-b-face': { x: 440, y: 100 },
    /** Clerk B hammers on the keyboard, pen behind the ear, movements hurried. */
    'clerk-b-hands': { x: 470, y: 214 },
    /** A speech balloon of clerk B with a paragraph sign: the terms and conditions. */
    'clerk-b-words': { x: 372, y: 58 },
    /** A screen that stands like a wall between clerk B and the customer. */
    screen: { x: 536, y: 170 },
    /** A notice on the wall: a crossed-out hand, “no liability, no exchange”. */
    notice: { x: 292, y: 62 },
    /** Two colleagues chatting in the back, turned away. */
    colleagues: { x: 574, y: 66 },
    /** A mobile telephone on desk B that lights up and buzzes. */
    phone: { x: 396, y: 240 },
    /** Paper piles and a lunch box on desk B. */
    clutter: { x: 596, y: 236 },
  },
};
