// The course of a reading aloud: which sentence, whether it goes on, how fast. Knows no voices and no page: what it speaks
// with is handed in, and says when a sentence has ended.

export type ReadingStatus = 'reading' | 'paused' | 'ended';

export interface Reading {
  /** Of the sentence being read; as many as there are sentences once all have been. */
  readonly index: number;
  readonly status: ReadingStatus;
}

export interface Speech<Part> {
  /** Speaks one sentence; `onEnd` is called when it has been said to the end. */
  readonly speak: (part: Part, rate: number, onEnd: () => void) => void;
  /** Falls silent at once. */
  readonly silence: () => void;
}

/** @param onChange told after every step */
export function openReading<Part>(speech: Speech<Part>, onChange: (reading: Reading) => void) {
  const parts: Part[] = [];
  let index = 0;
  let status: ReadingStatus = 'ended';
  let rate = 1;
  /** What is being spoken now; word of the end of anything before it comes too late to count. */
  let turn = 0;

  function speakOn(): void {
    turn += 1;
    const current = turn;
    speech.silence();
    const part = parts[index];
    if (status === 'reading' && part === undefined) status = 'ended';
    onChange({ index, status });
    if (status !== 'reading' || part === undefined) return;
    speech.speak(part, rate, () => {
      if (current !== turn) return;
      index += 1;
      speakOn();
    });
  }

  function goTo(next: number): void {
    index = Math.min(Math.max(next, 0), parts.length - 1);
    if (status === 'ended') status = 'reading';
    speakOn();
  }

  return {
    /** More to read. A reading that had come to its end goes on with it; a paused one waits. */
    add(more: readonly Part[]): void {
      parts.push(...more);
      if (status !== 'ended' || more.length === 0) return;
      status = 'reading';
      speakOn();
    },
    /** What was to be read before is gone from the page; a paused reading stays paused. */
    skipTo(next: number): void {
      index = next;
      speakOn();
    },
    pause(): void {
      if (status === 'reading') status = 'paused';
      speakOn();
    },
    /** From the beginning of the sentence that was broken off: voices do not go on in the middle everywhere. */
    goOn(): void {
      if (status === 'ended') index = 0;
      status = 'reading';
      speakOn();
    },
    next: () => {
      goTo(index + 1);
    },
    previous: () => {
      goTo(index - 1);
    },
    /** @param times 1 is the voice's own speed */
    setRate(times: number): void {
      rate = times;
      if (status === 'reading') speakOn();
    },
    stop(): void {
      status = 'paused';
      turn += 1;
      speech.silence();
    },
  };
}
