// One line at the foot of the page with at most two buttons. Says something without asking for an answer: it takes no focus,
// covers no control of the page that cannot be scrolled clear, and goes when told to.

const css = `.quiet-line{position:fixed;inset:auto var(--s-3) var(--s-3);z-index:4;display:flex;flex-wrap:wrap;align-items:center;gap:var(--s-3);max-inline-size:36rem;margin:0 auto;padding:var(--s-3) var(--s-4);border:1px solid var(--line-strong);border-radius:var(--r-2);background:var(--surface);color:var(--ink);font-size:1rem;box-shadow:var(--shadow-1)}.quiet-line span{flex:1 1 12rem}@media print{.quiet-line{display:none}}`;

export interface LineButton {
  readonly label: string;
  /** What it says then, in the place of the text; without a word the line goes. */
  readonly act: () => Promise<string | undefined> | undefined;
}

/** Shows the line; only one is shown at a time. */
export function showLine(text: string, buttons: readonly LineButton[]): void {
  if (document.querySelector('.quiet-line')) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  const line = document.createElement('div');
  line.className = 'quiet-line no-print';
  const words = document.createElement('span');
  words.setAttribute('role', 'status');
  line.append(words);
  for (const { label, act } of buttons) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button-quiet';
    button.textContent = label;
    button.addEventListener('click', () => {
      const then = act();
      if (!then) line.remove();
      else
        void then.then((said) => {
          if (said === undefined) line.remove();
          else words.textContent = said;
        });
    });
    line.append(button);
  }
  document.body.append(line);
  // A status that is filled after it exists is read out.
  setTimeout(() => {
    words.textContent = text;
  });
}
