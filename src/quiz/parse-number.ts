// Reads the number a person typed, on a Chinese or an English keyboard. Knows nothing of items.

const multipliers: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

/** Words or signs, a minus among them, digits, a multiplier, words again: ¥4,800 · -¥20 · 1.2万元 · 36 hours. */
const shape = /^[^\d.-]*(-[^\d.-]*)?([\d.](?:[\d.,' ]*\d)?) ?([百千万亿]?)\D*$/;
const grouped = /^[1-9]\d{0,2}([,' ]\d{3})+(\.\d+)?$/;
const plain = /^(\d*(\.\d+)?|\d+,\d{1,2}|0,\d+)$/;

/**
 * The number in a typed text, or null when there is none or its meaning is open (`3-4`, `12 30`, `1,2000`).
 * Understands full-width digits, thousands separators (`1,200` `1 200` `1'200`), a decimal comma (`0,5`), words and signs
 * around the number (`¥4800`, `4800元`, `50%`; they are not checked), the minus signs of word processors and 负, and
 * 百 千 万 亿 (`1.2万`).
 */
export function parseNumber(typed: string): number | null {
  const text = typed
    .normalize('NFKC')
    .trim()
    .replace(/[−–—负]/g, '-')
    .replace(/(\d)。(?=\d)/g, '$1.');
  const [, sign, digits = '', multiplier = ''] = shape.exec(text) ?? [];
  const number = grouped.test(digits)
    ? Number(digits.replace(/[,' ]/g, ''))
    : plain.test(digits)
      ? Number(digits.replace(',', '.'))
      : NaN;
  if (digits === '' || !Number.isFinite(number)) return null;
  return number * (multipliers[multiplier] ?? 1) * (sign ? -1 : 1) || 0;
}
