// Parts of a lesson's text for the class deck: its opening scene as a script to read out, its headings, its figures. Works on
// the source, for a rendered lesson no longer tells its parts apart; `parse-lesson.ts` has checked it.

/** A line of the scene: somebody speaks, or the story goes on. */
export interface SceneLine {
  readonly who?: string;
  readonly text: string;
}

export interface LessonParts {
  readonly scene: readonly SceneLine[];
  readonly headings: readonly string[];
  /** Ids of the figures, in order. */
  readonly figures: readonly string[];
}

/** Text without components (what they enclose stays) and without emphasis. */
function plain(source: string): string {
  return source
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replaceAll(/[*_]{1,2}([^*_]+)[*_]{1,2}/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** @param body of the MDX file, without its frontmatter */
export function readLessonParts(body: string): LessonParts {
  const scene = /<Scene>([\s\S]*?)<\/Scene>/.exec(body)?.[1] ?? '';
  return {
    scene: scene
      .split(/\n\s*\n/)
      .map((block): SceneLine => {
        const [, who, text] = /<Say who="([^"]+)">([\s\S]*?)<\/Say>/.exec(block) ?? [];
        return who === undefined ? { text: plain(block) } : { who, text: plain(text ?? '') };
      })
      .filter(({ text }) => text !== ''),
    headings: [...body.matchAll(/<Heading id="[^"]+">([\s\S]*?)<\/Heading>/g)].map(([, text = '']) =>
      plain(text),
    ),
    figures: [...body.matchAll(/<Figure id="([^"]+)"/g)].map(([, id = '']) => id),
  };
}
