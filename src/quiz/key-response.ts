// The response that earns all points; for tests, and for whoever prints a key.
import { choiceKey, isChoice } from './choices.ts';
import type { AnyItem } from './item.ts';
import type { Response } from './response.ts';

/** The response an expert would give. Of equally rated options, the one written first. */
export function keyResponse(item: AnyItem): Response {
  if (isChoice(item)) return { picks: choiceKey(item) };
  switch (item.kind) {
    case 'matching':
    case 'categorize':
      return { pairs: item.key };
    case 'ordering':
      return { order: item.key };
    case 'numeric':
      return { text: String(item.key) };
    case 'best-worst': {
      const ratings = item.options.map(({ rating }) => rating);
      const rated = (rating: number): string =>
        item.options.find((option) => option.rating === rating)?.id ?? '';
      return { pairs: { best: rated(Math.max(...ratings)), worst: rated(Math.min(...ratings)) } };
    }
  }
}
