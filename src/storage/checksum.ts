// A short sum of a text: shows damage, not cheating (anyone can compute it).

/**
 * FNV-1a over the UTF-16 units, 32 bits, in base 36. One changed unit always changes the sum; other damage goes unseen
 * once in four thousand million times.
 */
export function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  }
  return (sum >>> 0).toString(36);
}
