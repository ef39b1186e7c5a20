// The response that earns all points; shown in the review and used by tests.
import type { AnyItem } from './item.ts';
import type { Response } from './response.ts';

/** The response an expert would give. Of equally rated options, the one written first. */
export function keyResponse(item: AnyItem): Response {
  switch (item.kind) {
    case 'single':
      return { option: item.key };
    case 'multiple':
      return { options: item.key };
    case 'true-false':
      return { value: item.key };
    case 'matching':
    case 'categorize':
      return { pairs: item.key };
    case 'ordering':
      return { order: item.key };
    case 'numeric':
      return { text: String(item.key) };
    case 'best-worst': {
      const [best, ...others] = [...item.options].sort((a, b) => b.rating - a.rating);
      const lowest = others.at(-1)?.rating;
      const worst = others.find(({ rating }) => rating === lowest);
      return { ...(best && { best: best.id }), ...(worst && { worst: worst.id }) };
    }
  }
}
