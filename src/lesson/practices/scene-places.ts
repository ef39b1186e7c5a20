// Named places of the drawn scenes, so that content says `place: clerk-b-face` and never a coordinate.
// The drawings themselves are the components in scenes/.

/** Where a numbered mark sits, in units of the drawing; marks keep 48 apart, so that a finger finds each. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** `viewBox` of every scene and of the marks laid over it. */
export const sceneView = '0 0 480 400';

export const sceneNames = ['counter', 'street', 'chain'] as const;
export type SceneName = (typeof sceneNames)[number];

/**
 * `counter`: two desks of one service counter, seen from the customer's side. Left desk A: a clerk who is there for
 * you. Right desk B: one who is not. `street`: five kinds of services along one street, two at each place. `chain`: the way
 * of a school lunch, a dispatcher in the kitchen (red pin) and everybody around her. What the drawing shows at each place
 * stands beside it.
 */
export const scenePlaces: Readonly<Record<SceneName, Readonly<Record<string, Place>>>> = {
  counter: {
    /** Clerk A looks at you; relaxed face, a smile. */
    'clerk-a-face': { x: 86, y: 96 },
    /** Clerk A leans forward a little, hands open and still on the desk. */
    'clerk-a-hands': { x: 116, y: 216 },
    /** Tidy jacket with a name badge. */
    badge: { x: 176, y: 172 },
    /** A form turned towards the customer, the pen beside it. */
    form: { x: 212, y: 226 },
    /** A chair on the customer's side of desk A. */
    chair: { x: 48, y: 300 },
    /** A glass of water pushed towards the customer. */
    water: { x: 40, y: 206 },
    /** Clerk B: tense, stern face, turned to the screen, eyes not on you. */
    'clerk-b-face': { x: 400, y: 112 },
    /** Clerk B hammers on the keyboard, pen behind the ear, movements hurried. */
    'clerk-b-hands': { x: 412, y: 196 },
    /** A speech balloon of clerk B with a paragraph sign: the terms and conditions. */
    'clerk-b-words': { x: 250, y: 102 },
    /** A screen that stands like a wall between clerk B and the customer. */
    screen: { x: 334, y: 206 },
    /** A notice on the wall: a crossed-out hand, “no liability, no exchange”. */
    notice: { x: 200, y: 34 },
    /** Two colleagues chatting in the back, turned away. */
    colleagues: { x: 456, y: 32 },
    /** A mobile telephone on desk B that lights up and buzzes. */
    phone: { x: 262, y: 214 },
    /** Paper piles and a lunch box on desk B. */
    clutter: { x: 458, y: 204 },
  },
  street: {
    /** A clothes shop with dresses upstairs; before it a woman selling socks from a line. */
    'clothes-shop': { x: 90, y: 175 },
    /** A noodle shop with a dining hall upstairs; before it a pancake cart. */
    'noodle-shop': { x: 196, y: 175 },
    /** Flats with the desk of their management; at their side a small inn, a bed on its sign. */
    housing: { x: 292, y: 175 },
    /** Upstairs somebody with a headset beside a water heater; below, a corner shop with bulbs and buckets. */
    'daily-use': { x: 444, y: 175 },
    /** The road with a taxi and its stop; an aeroplane in the sky. */
    road: { x: 272, y: 346 },
  },
  chain: {
    /** Outside the kitchen: a grower in a straw hat with a cart of vegetables. */
    grower: { x: 44, y: 60 },
    /** In the kitchen: two people at a belt with lunch boxes. */
    'packing-line': { x: 155, y: 62 },
    /** In the kitchen: somebody over a form and a calculator. */
    accounts: { x: 254, y: 62 },
    /** A smaller kitchen across the way, with a cook in the window. */
    'rival-kitchen': { x: 428, y: 62 },
    /** The cab of the delivery van. */
    driver: { x: 164, y: 178 },
    /** In the school with a 3: a child at lunch. */
    child: { x: 66, y: 290 },
    /** In the same school: a teacher with a clipboard. */
    teacher: { x: 170, y: 290 },
    /** At home: a mother on the telephone. */
    mother: { x: 277, y: 290 },
    /** A corner shop with a pile of lunch boxes. */
    'corner-shop': { x: 359, y: 270 },
    /** A school with a 5, and a question mark. */
    'other-school': { x: 456, y: 264 },
  },
};

/** Where the places of one practice lie, as “x y”. */
export function pointsOf({
  scene,
  spots,
}: {
  scene: SceneName;
  spots: readonly { readonly place: string }[];
}): Record<string, string> {
  return Object.fromEntries(
    spots.map(({ place }) => {
      const { x, y } = scenePlaces[scene][place] ?? { x: 0, y: 0 };
      return [place, `${String(x)} ${String(y)}`];
    }),
  );
}
