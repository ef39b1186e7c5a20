// Laws over all items together: nobody should pass by the place or the length of an option. A few items prove nothing,
// so the laws begin to speak when there are enough.
import { locales } from '../i18n/locale.ts';
import { readLengths, readPositions, readTrueShare } from './bank-stats.ts';
import type { Item } from './schema.ts';

/** Bound of the rank correlation between an option's length and its being right, either way. */
export const greatestTau = 0.15;
/** How far the share of keys at one place, or of statements that are true, may lie from an even one. */
const greatestLean = 0.15;
const enough = 30;

/** Every broken law of the whole bank, for authors; empty when all hold. */
export function checkBank(items: readonly Item[]): string[] {
  return [...checkLengths(items), ...checkPlaces(items), ...checkTrue(items)];
}

function checkLengths(items: readonly Item[]): string[] {
  return locales.flatMap((locale) => {
    const { items: size, tau } = readLengths(items, ['single', 'multiple'], locale);
    if (size < enough || Math.abs(tau) < greatestTau) return [];
    const [long, short] = tau > 0 ? ['right', 'wrong'] : ['wrong', 'right'];
    return [
      `${locale}: ${long} options are longer than ${short} ones (Kendall’s tau ${tau.toFixed(2)}, bound ${String(greatestTau)}); trim the ${long} ones where \`npm run stats:quizzes\` points`,
    ];
  });
}

function checkPlaces(items: readonly Item[]): string[] {
  const sizes = new Set(items.flatMap((item) => (item.kind === 'single' ? [item.options.length] : [])));
  return [...sizes].flatMap((size) => {
    const places = readPositions(items, size);
    const total = places.reduce((sum, count) => sum + count, 0);
    if (total < enough) return [];
    return places.flatMap((count, place) =>
      Math.abs(count / total - 1 / size) < greatestLean
        ? []
        : [
            `of ${String(total)} keys among ${String(size)} options ${String(count)} stand at place ${String(place + 1)}; move some options`,
          ],
    );
  });
}

function checkTrue(items: readonly Item[]): string[] {
  const { total, share } = readTrueShare(items);
  if (total < enough || Math.abs(share - 0.5) < greatestLean) return [];
  return [`${(share * 100).toFixed(0)}% of ${String(total)} statements are true; turn some round`];
}
