// What lies in an archive, entry by entry, while it is being read: nothing is unpacked that is bigger than a record may be,
// and what an archive claims about itself is not believed.
import { Unzip, UnzipInflate } from 'fflate';
import { recordFileLimit } from '../record/record-file.ts';

export interface ZipEntry {
  readonly name: string;
  /** Undefined where it was larger than a record may be, or damaged. */
  readonly bytes: Uint8Array | undefined;
}

export type ZipFault = 'damaged' | 'too-many';

/** More entries than any class has people. */
const entryLimit = 20_000;
/** Read at once: a thousandfold inflation of this is still small. */
const sliceBytes = 16_384;

/** Folders, and what other systems put beside the files. */
const isNoise = (name: string) => /(^|\/)(__MACOSX\/|\.)|\/$/.test(name);

/**
 * Hands out the entries of an archive as they come.
 * @returns undefined when all was read, else why it was given up
 */
export async function readZip(
  chunks: AsyncIterable<Uint8Array>,
  onEntries: (entries: ZipEntry[]) => Promise<boolean>,
): Promise<ZipFault | undefined> {
  let ready: ZipEntry[] = [];
  let open = 0;
  let count = 0;
  const unzip = new Unzip((file) => {
    count += 1;
    if (isNoise(file.name) || count > entryLimit) return;
    const parts: Uint8Array[] = [];
    let size = 0;
    open += 1;
    file.ondata = (error, chunk, isLast) => {
      if (size > recordFileLimit) return;
      size += (chunk as Uint8Array | undefined)?.length ?? 0;
      const isTooLarge = size > recordFileLimit;
      if (!isTooLarge && !(error as Error | null)) parts.push(chunk);
      if (!isLast && !isTooLarge && !(error as Error | null)) return;
      open -= 1;
      ready.push({
        name: file.name,
        bytes: isTooLarge || (error as Error | null) ? undefined : join(parts, size),
      });
      if (isTooLarge) file.terminate();
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for await (const chunk of chunks) {
      for (let from = 0; from < chunk.length; from += sliceBytes) {
        unzip.push(chunk.subarray(from, from + sliceBytes));
        if (ready.length === 0) continue;
        const entries = ready;
        ready = [];
        if (!(await onEntries(entries))) return undefined;
      }
      if (count > entryLimit) return 'too-many';
    }
    unzip.push(new Uint8Array(0), true);
  } catch {
    return 'damaged';
  }
  if (ready.length > 0) await onEntries(ready);
  return open > 0 || count === 0 ? 'damaged' : undefined;
}

function join(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
