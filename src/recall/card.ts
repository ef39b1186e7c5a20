// What a card is: an id, the file its words come in, and its two sides. Types only; made at build in
// `compose/recall-content.ts`.

/**
 * Which cards there are, without their words: what a page needs to say what is due.
 * A card's id is `item:<item>`, `term:<term>`, `fact:<fact>` or `decision:<scenario>/<scene>`.
 */
export interface Catalogue {
  /** Name of the file that words are in → ids of its cards. */
  readonly files: Readonly<Record<string, readonly string[]>>;
  /** Lesson id, former ones too → the terms and facts it introduces. */
  readonly lessons: Readonly<Record<string, readonly string[]>>;
  /** Decision card → ids of the choices that give too much away. */
  readonly weakChoices: Readonly<Record<string, readonly string[]>>;
}

/** Something one may choose. */
export interface FaceOption {
  readonly id: string;
  readonly text: string;
  readonly isKey: boolean;
  readonly why: string;
}

interface FaceBase {
  /** Content hash, kept with the review. */
  readonly revision: string;
  /** Where to read again. */
  readonly href: string;
}

/** An item again: with options to pick, or with its parts in lists. */
export interface ItemFace extends FaceBase {
  readonly kind: 'item';
  readonly situation?: string;
  readonly stem: string;
  /** Of items one picks from. */
  readonly options?: readonly FaceOption[];
  readonly isMultiple?: boolean;
  /** Of all others: what is matched, put in order or sorted, and what with. */
  readonly lists?: readonly (readonly string[])[];
  readonly answers?: readonly { readonly text: string; readonly why: string }[];
}

export interface TermFace extends FaceBase {
  readonly kind: 'term';
  readonly word: string;
  /** The same in the other language. */
  readonly twin: string;
  readonly meaning: string;
}

export interface FactFace extends FaceBase {
  readonly kind: 'fact';
  readonly claim: string;
  readonly grade: string;
  /** What the grade means. */
  readonly gradeText: string;
  readonly say: string;
  readonly source: string;
  readonly caveat?: string;
}

export interface DecisionFace extends FaceBase {
  readonly kind: 'decision';
  readonly title: string;
  readonly manner: 'say' | 'do' | 'think';
  readonly directions: readonly string[];
  readonly lines: readonly { readonly speaker: string; readonly text: string }[];
  readonly best: { readonly text: string; readonly why: string };
}

export type Face = ItemFace | TermFace | FactFace | DecisionFace;

/** Card id → its sides: one file of `/{l}/recall/cards/`. */
export type Faces = Readonly<Record<string, Face>>;
