// What is wrong with the content, said so that its author can mend it.

/** Path from the top of a file to the place meant: keys and list positions. */
export type ContentPath = readonly (string | number)[];

/** What a room's own law reports about one file; the caller adds file and line. */
export interface LawProblem {
  readonly path: ContentPath;
  readonly message: string;
}

export interface ContentProblem {
  /** Relative to the project, `content/quizzes/face-to-face.yaml`. */
  readonly file: string;
  /** Counted from 1; absent where no single line is to blame. */
  readonly line?: number;
  readonly message: string;
}

/** One line an editor can jump to: `content/x.yaml:12 quiz x, item y: …`. */
export function printProblem({ file, line, message }: ContentProblem): string {
  return `${file}${line === undefined ? '' : `:${String(line)}`} ${message}`;
}
