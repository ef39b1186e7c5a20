// Every id that something in the content may point at.
import type { Content } from '../load-content.ts';

export interface KnownIds {
  readonly objectives: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  readonly misconceptions: ReadonlySet<string>;
  readonly practices: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  /** Figure id → the facts it rests on. */
  readonly figureFacts: ReadonlyMap<string, readonly string[]>;
  readonly quizzes: ReadonlySet<string>;
  readonly modules: ReadonlySet<string>;
  /** `lesson` and `lesson#heading`. */
  readonly sections: ReadonlySet<string>;
}

export function collectIds(content: Content): KnownIds {
  const ids = (list: readonly { id: string }[] | undefined) => new Set((list ?? []).map(({ id }) => id));
  return {
    objectives: ids(content.modules.flatMap(({ data }) => data.objectives)),
    facts: ids(content.facts?.data),
    terms: ids(content.glossary?.data),
    misconceptions: ids(content.misconceptions?.data),
    practices: ids(content.practices),
    figures: ids(content.figures),
    figureFacts: new Map(content.figures.map(({ id, data }) => [id, data.facts])),
    quizzes: ids(content.quizzes),
    modules: ids(content.modules),
    sections: new Set(
      [...content.lessons].flatMap(([id, { zh, en }]) => [
        id,
        ...(zh?.embeds ?? en?.embeds ?? [])
          .filter(({ component }) => component === 'Heading')
          .map((each) => `${id}#${each.id}`),
      ]),
    ),
  };
}
