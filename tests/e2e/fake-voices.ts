// A device that can speak, for a browser that has no voices: notes what it is given to say, and ends a sentence when told to.
import type { Page } from '@playwright/test';

export interface Said {
  readonly text: string;
  /** Of the voice. */
  readonly lang: string;
  readonly rate: number;
}

declare global {
  interface Window {
    said: Said[];
    endSentence: () => void;
  }
}

/** Before the first page is opened. The voices come a moment late, as they do. */
export async function giveVoices(page: Page, languages: readonly string[]): Promise<void> {
  await page.addInitScript((tags: readonly string[]) => {
    const speech = new EventTarget();
    let voices: object[] = [];
    let current: SpeechSynthesisUtterance | undefined;
    window.said = [];
    window.endSentence = () => current?.dispatchEvent(new Event('end'));
    Object.assign(speech, {
      getVoices: () => voices,
      speak(utterance: SpeechSynthesisUtterance & { voice: { lang: string } | null }) {
        current = utterance;
        window.said.push({
          text: utterance.text,
          lang: utterance.voice?.lang ?? utterance.lang,
          rate: utterance.rate,
        });
      },
      cancel: () => {
        current = undefined;
      },
      get speaking() {
        return current !== undefined;
      },
      pending: false,
    });
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    // The browser's own takes only voices of its own.
    class Utterance extends EventTarget {
      voice: object | null = null;
      lang = '';
      rate = 1;
      constructor(readonly text: string) {
        super();
      }
      set onend(listener: EventListener) {
        this.addEventListener('end', listener);
      }
      set onerror(listener: EventListener) {
        this.addEventListener('error', listener);
      }
    }
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    setTimeout(() => {
      voices = tags.map((lang) => ({ lang, default: false, localService: true, name: lang }));
      speech.dispatchEvent(new Event('voiceschanged'));
    }, 300);
  }, languages);
}

export const said = (page: Page): Promise<Said[]> => page.evaluate(() => window.said);

export const endSentence = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.endSentence();
  });
