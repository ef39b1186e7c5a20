// Takes many files into a class: reads, judges, joins and stores them in batches, names every one that is refused, and can be
// stopped at any moment without leaving half of anything. Runs in a worker (`import-worker.ts`); knows no worker itself.
import { parseRecordFile, type Refusal } from '../record/record-file.ts';
import { failureOf } from '../storage/failure.ts';
import { addRecords, type BookDatabase, type IncomingRecord } from './class-book.ts';
import { learnerKey } from './identify.ts';
import { readZip, type ZipFault } from './open-zip.ts';
import { faultOfSize, isCompressed, type InputFault } from './read-input.ts';

/** A file to be read: `File` is one. */
export interface Source {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
  stream(): ReadableStream<Uint8Array>;
}

/** Why a file is refused. `unreadable`: it vanished, or may not be read. */
export type TakeInFault = Refusal | InputFault | ZipFault | 'unreadable';

export interface Refused {
  readonly name: string;
  readonly reason: TakeInFault;
}

export interface TakeInNews {
  /** Files dealt with; never falls. */
  readonly files: number;
  /** Records that are in the database, complete. */
  readonly stored: number;
  /** Broken attempts left out of records that were taken in. */
  readonly skipped: number;
  readonly refused: number;
}

export interface TakeInResult extends TakeInNews {
  /** `full`, `denied`: the database would take no more; `stored` records are in, the rest is not. */
  readonly ended: 'done' | 'stopped' | 'full' | 'denied';
}

export interface TakeInOptions {
  readonly classId: string;
  /** ISO 8601. */
  readonly now: string;
  readonly isStopped: () => boolean;
  readonly onRefused: (refused: Refused) => void;
  readonly onNews: (news: TakeInNews) => void;
}

/** A batch is stored when it has this many records or characters: small enough to be given up at once. */
const batchRecords = 100;
const batchSize = 6_000_000;

/** Reads the sources one after the other; never rejects. */
export async function takeIn(
  sources: AsyncIterable<Source>,
  book: BookDatabase,
  { classId, now, isStopped, onRefused, onNews }: TakeInOptions,
): Promise<TakeInResult> {
  let news: TakeInNews = { files: 0, stored: 0, skipped: 0, refused: 0 };
  let batch: IncomingRecord[] = [];
  let batchBytes = 0;
  let batchSkipped = 0;
  let failure: 'full' | 'denied' | undefined;
  const hasEnded = () => failure !== undefined || isStopped();

  function tell(change: Partial<TakeInNews>): void {
    news = { ...news, ...change };
    onNews(news);
  }
  function refuse(name: string, reason: TakeInFault): void {
    onRefused({ name, reason });
    tell({ refused: news.refused + 1 });
  }
  async function store(): Promise<void> {
    const records = batch;
    const skipped = batchSkipped;
    [batch, batchBytes, batchSkipped] = [[], 0, 0];
    if (records.length === 0 || hasEnded()) return;
    try {
      await addRecords(book, classId, records, now, isStopped);
      tell({ stored: news.stored + records.length, skipped: news.skipped + skipped });
    } catch (error) {
      if (!isStopped()) failure = failureOf(error) === 'full' ? 'full' : 'denied';
    }
  }
  async function takeBytes(name: string, bytes: Uint8Array): Promise<void> {
    if (isCompressed(bytes)) {
      refuse(name, 'compressed');
      return;
    }
    const parsed = parseRecordFile(bytes);
    if (!parsed.ok) {
      refuse(name, parsed.reason);
      return;
    }
    const { learner, attempts } = parsed.file;
    batch.push({ key: learnerKey(learner.id, attempts), id: learner.id, name: learner.name, attempts });
    batchBytes += bytes.length;
    batchSkipped += parsed.skipped;
    if (batch.length >= batchRecords || batchBytes >= batchSize) await store();
  }
  async function takeSource(source: Source): Promise<void> {
    const fault = faultOfSize(source.size, source.name);
    if (fault) {
      refuse(source.name, fault);
      return;
    }
    try {
      // An archive must call itself one: in a file that claims to be a record it is an ambush.
      if (!/\.zip$/i.test(source.name)) {
        await takeBytes(source.name, new Uint8Array(await source.arrayBuffer()));
        return;
      }
      const zipFault = await readZip(chunksOf(source), async (entries) => {
        for (const { name, bytes } of entries) {
          if (hasEnded()) return false;
          if (bytes) await takeBytes(`${source.name} › ${name}`, bytes);
          else refuse(`${source.name} › ${name}`, 'too-large');
        }
        return !hasEnded();
      });
      if (zipFault) refuse(source.name, zipFault);
    } catch {
      refuse(source.name, 'unreadable');
    }
  }

  for await (const source of sources) {
    if (hasEnded()) break;
    await takeSource(source);
    tell({ files: news.files + 1 });
  }
  await store();
  const ended = failure ?? (isStopped() ? 'stopped' : 'done');
  return { ...news, ended };
}

async function* chunksOf(source: Source): AsyncGenerator<Uint8Array> {
  const reader = source.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}
