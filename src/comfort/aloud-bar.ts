// The bar at the foot of a page that is being read aloud. Built by hand, so that it works on any page and weighs little.
import { formatMessage } from '../i18n/format-message.ts';
import type { ReadingStatus } from './aloud-reader.ts';
import type { aloudWords } from './aloud-words.ts';

type Words = (typeof aloudWords)[keyof typeof aloudWords];

interface BarActions {
  /** Whether more may come when all has been read. */
  readonly isGrowing: boolean;
  /** Why it cannot read; then there is nothing but this sentence and the way out. */
  readonly trouble: string | undefined;
  readonly previous: () => void;
  readonly next: () => void;
  readonly toggle: (isReading: boolean) => void;
  readonly setRate: (times: number) => void;
  readonly stop: () => void;
}

export interface Bar {
  readonly show: (status: ReadingStatus, index: number, all: number) => void;
  readonly tell: (words: string) => void;
  readonly remove: () => void;
}

const rates = [0.75, 1, 1.25, 1.5, 2];

const css = `::highlight(aloud){background-color:light-dark(#ffe08a,#5c4a00);color:light-dark(#241e18,#fff)}
.aloud{position:fixed;inset:auto var(--s-3) var(--s-3);z-index:4;display:flex;flex-wrap:wrap;align-items:center;justify-content:center;gap:var(--s-2);max-inline-size:44rem;margin:0 auto;padding:var(--s-2) var(--s-4);border:1px solid var(--line-strong);border-radius:var(--r-2);background:var(--surface);color:var(--ink);font-size:1rem;line-height:1.4;box-shadow:var(--shadow-1)}
.aloud :is(button,select){min-block-size:2.75rem;min-inline-size:2.75rem;padding:0 var(--s-3);border:1px solid var(--line-strong);border-radius:var(--r-1);background:var(--surface);font:inherit}
.aloud select{padding:0 var(--s-1)}
.aloud :is(small,span:not(:empty)){flex:1 1 7rem}
body:has(.aloud){padding-block-end:7rem}
html:has(.aloud){scroll-padding-block-end:7rem}
@media print{.aloud{display:none}}`;

/** Puts the bar on the page and the focus on its main button. */
export function makeBar(words: Words, actions: BarActions): Bar {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  const bar = document.createElement('div');
  bar.className = 'aloud no-print';
  bar.setAttribute('role', 'region');
  bar.setAttribute('aria-label', words.bar);
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  bar.append(said);

  function add(sign: string, label: string, act: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = sign;
    button.title = label;
    button.setAttribute('aria-label', label);
    button.addEventListener('click', act);
    bar.append(button);
    return button;
  }

  let isReading = actions.trouble === undefined;
  let toggle: HTMLButtonElement | undefined;
  const place = document.createElement('small');
  if (actions.trouble === undefined) {
    add('‹', words.previous, actions.previous);
    toggle = add(words.pause, words.pause, () => {
      actions.toggle(isReading);
    });
    add('›', words.next, actions.next);
    const speed = document.createElement('select');
    speed.setAttribute('aria-label', words.speed);
    speed.title = words.speed;
    for (const rate of rates)
      speed.append(new Option(`${String(rate)}×`, String(rate), rate === 1, rate === 1));
    speed.addEventListener('change', () => {
      actions.setRate(Number(speed.value));
    });
    bar.append(speed);
    bar.prepend(place);
  }
  const stop = add('✕', words.stop, actions.stop);
  bar.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') actions.stop();
  });
  document.body.append(bar);
  (toggle ?? stop).focus({ preventScroll: true });
  // A status that is filled after it exists is read out.
  setTimeout(() => {
    if (actions.trouble !== undefined) said.textContent = actions.trouble;
  });

  return {
    show(status, index, all) {
      isReading = status === 'reading';
      if (toggle) {
        const label = isReading ? words.pause : words.goOn;
        toggle.textContent = label;
        toggle.title = label;
        toggle.setAttribute('aria-label', label);
      }
      place.textContent = formatMessage(words.place, { n: Math.min(index + 1, all), all });
      said.textContent = status === 'ended' ? (actions.isGrowing ? words.waiting : words.ended) : '';
    },
    tell(text) {
      said.textContent = text;
    },
    remove() {
      bar.remove();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    },
  };
}
