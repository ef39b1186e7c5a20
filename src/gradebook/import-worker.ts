// The worker in which files are taken in and records gone through, so that the page never waits. One task a worker.
import { openDatabase } from '../storage/database.ts';
import { bookTables, gatherAttempts } from './class-book.ts';
import { takeIn, type Refused, type Source, type TakeInNews } from './take-in.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

/** How often the page is told how far things are. */
const newsMs = 100;

const queue: File[] = [];
let isLast = false;
/** More files are on their way. */
let isAsking = false;
let isStopped = false;
let wake: () => void = () => undefined;

const say = (message: FromWorker) => {
  postMessage(message);
};

/** Files whose bytes are asked for while those before them are still looked at. */
const readAhead = 8;
/** Bytes; greater files wait for their turn, so that not many lie in memory. */
const aheadSize = 1_000_000;

function beginReading(file: File): Source {
  const { name, size } = file;
  if (size > aheadSize || /\.zip$/i.test(name)) return file;
  const bytes = file.arrayBuffer();
  // Told when its turn comes.
  bytes.catch(Boolean);
  return { name, size, arrayBuffer: () => bytes, stream: () => file.stream() };
}

/** Files that lie ready when more are asked for. */
const lowTide = 16;

async function* arriving(): AsyncGenerator<Source> {
  const ahead: Source[] = [];
  for (;;) {
    ahead.push(...queue.splice(0, readAhead - ahead.length).map(beginReading));
    if (queue.length < lowTide && !isLast && !isAsking) {
      isAsking = true;
      say({ say: 'more' });
    }
    const source = ahead.shift();
    if (source) yield source;
    else if (isLast || isStopped) return;
    else await new Promise<void>((resolve) => (wake = resolve));
  }
}

async function begin(database: string, classId: string, now: string): Promise<void> {
  const book = openDatabase(database, undefined, undefined, bookTables);
  let refused: Refused[] = [];
  let toldAt = -newsMs;
  const result = await takeIn(arriving(), book, {
    classId,
    now,
    isStopped: () => isStopped,
    onRefused: (one) => refused.push(one),
    onNews(news: TakeInNews) {
      if (performance.now() - toldAt < newsMs) return;
      toldAt = performance.now();
      say({ say: 'news', news, refused });
      refused = [];
    },
  });
  say({ say: 'ended', result, refused });
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.say === 'begin') void begin(data.database, data.classId, data.now);
  else if (data.say === 'files') {
    queue.push(...data.files);
    isLast = data.isLast;
    isAsking = false;
    wake();
  } else if (data.say === 'stop') {
    isStopped = true;
    wake();
  } else {
    const book = openDatabase(data.database, undefined, undefined, bookTables);
    gatherAttempts(book, data.classId, data.kind, data.activity, data.which).then(
      (found) => {
        say({ say: 'gathered', found });
      },
      () => {
        say({ say: 'failed' });
      },
    );
  }
});
