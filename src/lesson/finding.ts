// What one law of a practice found, before it is told with the practice's name.

/** The path from the top of the file, and the sentence for the author. */
export type Finding = readonly [path: (string | number)[], message: string];
