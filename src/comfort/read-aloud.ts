// Reading aloud on a page: brings sentences, voices and the bar together. Fetched with the first wish for it. What is read is in
// `aloud-parts.ts`, how it goes on in `aloud-reader.ts`.
import { makeBar } from './aloud-bar.ts';
import { readParts, type Part, type ReadNode } from './aloud-parts.ts';
import { openReading } from './aloud-reader.ts';
import { aloudWords } from './aloud-words.ts';
import { pickVoice } from './pick-voice.ts';

/** What a page gives to be read: a lesson's text; of a simulation what stands on the stage now. */
const readable = 'article, [data-read]';
/** Sources are there to be looked up. */
const lookedUp = '.sources, .no-print';

/** Some browsers know their voices only a while after they are first asked. */
const voicesWaitMs = 2000;

let close: (() => void) | undefined;

/** Begins to read the page, from the top; where it cannot, says so. Pressed again it begins anew. */
export async function readAloud(opener: HTMLElement): Promise<void> {
  close?.();
  const page = document.documentElement;
  const words = page.lang === 'en' ? aloudWords.en : aloudWords.zh;
  const speech = 'speechSynthesis' in globalThis ? speechSynthesis : undefined;
  const voices = speech ? await voicesOf(speech) : [];
  const isAble = speech !== undefined && pickVoice(voices, page.lang) !== undefined;
  const reading = openReading<Part>(
    {
      speak(part, rate, onEnd) {
        const voice = pickVoice(voices, part.lang) ?? pickVoice(voices, page.lang);
        const utterance = new SpeechSynthesisUtterance(part.text);
        utterance.voice = voice ?? null;
        utterance.lang = voice?.lang ?? part.lang;
        utterance.rate = rate;
        utterance.onend = onEnd;
        utterance.onerror = ({ error }) => {
          // A sentence broken off by us is no failure.
          if (error === 'canceled' || error === 'interrupted') return;
          reading.pause();
          bar.tell(words.failed);
        };
        // Chromium forgets the end of an utterance that nothing holds.
        held.add(utterance);
        if (held.size > 2) held.delete(held.values().next().value ?? utterance);
        speech?.speak(utterance);
      },
      silence() {
        // Safari does not speak what comes in the same breath as a needless `cancel`.
        if (speech?.speaking || speech?.pending) speech.cancel();
      },
    },
    ({ index: at, status }) => {
      index = at;
      const part = parts[index];
      mark(status === 'ended' ? undefined : part);
      bar.show(status, index, parts.length);
    },
  );
  const parts: Part[] = [];
  let index = 0;
  const heard = new WeakMap<ReadNode, string>();
  const takeNew = (): void => {
    const fresh = Array.from(document.querySelectorAll(readable))
      .flatMap((root) => readParts(root, page.lang, isShown))
      .filter(
        ({ from: { node, offset }, text }) =>
          !(heard.get(node) ?? '').includes(`${String(offset)} ${text}\n`),
      );
    for (const { from, text } of fresh)
      heard.set(from.node, `${heard.get(from.node) ?? ''}${String(from.offset)} ${text}\n`);
    const current = parts[index];
    const isGone = current && current.from.node instanceof Node && !current.from.node.isConnected;
    parts.push(...fresh);
    reading.add(fresh);
    if (isGone && fresh.length > 0) reading.skipTo(parts.length - fresh.length);
  };

  const stage = document.querySelector('[data-read]')?.closest('astro-island');
  let timer: ReturnType<typeof setTimeout> | undefined;
  // A step of a play changes the page at several places: one breath later it is whole.
  const watch = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(takeNew, 150);
  });
  const end = (): void => {
    reading.stop();
    watch.disconnect();
    clearTimeout(timer);
    mark(undefined);
    bar.remove();
    removeEventListener('pagehide', end);
    close = undefined;
  };
  close = end;
  addEventListener('pagehide', end);
  const bar = makeBar(words, {
    isGrowing: stage !== undefined && stage !== null,
    trouble: speech ? (isAble ? undefined : words.noVoice) : words.noSpeech,
    previous: reading.previous,
    next: reading.next,
    toggle: (isReading) => {
      if (isReading) reading.pause();
      else reading.goOn();
    },
    setRate: (times) => {
      reading.setRate(times);
    },
    stop: () => {
      end();
      opener.focus();
    },
  });
  if (!isAble) return;
  if (stage) watch.observe(stage, { childList: true, subtree: true, characterData: true });
  takeNew();
}

const held = new Set<SpeechSynthesisUtterance>();

function voicesOf(speech: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> {
  return new Promise((resolve) => {
    const give = (): void => {
      clearTimeout(timer);
      speech.removeEventListener('voiceschanged', give);
      resolve(speech.getVoices());
    };
    const timer = setTimeout(give, voicesWaitMs);
    if (speech.getVoices().length > 0) give();
    else speech.addEventListener('voiceschanged', give);
  });
}

function isShown(node: ReadNode): boolean {
  return node instanceof Element && !node.matches(lookedUp) && node.checkVisibility();
}

/** Marks a sentence without touching the page's elements, and brings it into view. */
function mark(part: Part | undefined): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete('aloud');
  const { from, to } = part ?? {};
  if (!from || !to || !(from.node instanceof Text) || !(to.node instanceof Text)) return;
  // The page may have been drawn anew since.
  if (!from.node.isConnected || from.offset > from.node.length || to.offset > to.node.length) return;
  const range = new Range();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  CSS.highlights.set('aloud', new Highlight(range));
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 80 || bottom > innerHeight - 120) from.node.parentElement?.scrollIntoView({ block: 'center' });
}
