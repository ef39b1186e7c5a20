// What of a page is read aloud, in which order and in which language: whole sentences, each with the place it stands at. Knows
// the shape of the pages, not the browser: anything built like a DOM node will do.

/** As much of a DOM node as reading needs. */
export interface ReadNode {
  readonly nodeName: string;
  /** Of a text node; null for elements. */
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<ReadNode>;
  getAttribute?(name: string): string | null;
}

/** A place in the text: a text node and how many characters into it. */
export interface Spot {
  readonly node: ReadNode;
  readonly offset: number;
}

export interface Part {
  /** What is spoken: one sentence, or a piece of a long one. */
  readonly text: string;
  /** Language tag of the words. */
  readonly lang: string;
  readonly from: Spot;
  readonly to: Spot;
}

/** Neither heard nor of use to an ear: controls, ways around the site, what is shown only when asked for. */
const passedOver = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT BUTTON INPUT SELECT TEXTAREA FIELDSET NAV METER PROGRESS SVG'.split(' '),
);

/** Begin and end a sentence, whatever their marks say. A speaker's name in bold is one. */
const apart = new Set(
  'P LI DIV SECTION ARTICLE H1 H2 H3 H4 BLOCKQUOTE FIGURE FIGCAPTION TR TD TH DT DD B DETAILS SUMMARY BR'.split(
    ' ',
  ),
);

/** Characters after which a voice of some browsers falls silent before the end (about 15 s). */
const longest = { zh: 60, other: 180 };

interface Run {
  readonly lang: string;
  readonly spots: { readonly node: ReadNode; readonly start: number }[];
  text: string;
}

/**
 * The sentences below a node, in order. A drawing is read by its text alternative; marks of evidence, folded sources,
 * controls and ways around are passed over; a term that opens its meaning is read as the word it is.
 * @param isShown whether an element can be seen; what is folded inside a figure is its alternative, and read all the same
 */
export function readParts(root: ReadNode, lang: string, isShown: (node: ReadNode) => boolean): Part[] {
  const runs: Run[] = [];
  let isApart = true;

  function add(node: ReadNode, text: string, language: string): void {
    const run = runs.at(-1);
    if (run && !isApart && run.lang === language) {
      run.spots.push({ node, start: run.text.length });
      run.text += text;
    } else if (text.trim() !== '') {
      runs.push({ lang: language, spots: [{ node, start: 0 }], text });
      isApart = false;
    }
  }

  function visit(node: ReadNode, language: string, isInFigure: boolean): void {
    if (node.nodeValue !== null) {
      if (node.nodeName === '#text') add(node, node.nodeValue, language);
      return;
    }
    const name = node.nodeName.toUpperCase();
    const attribute = (key: string) => node.getAttribute?.(key) ?? null;
    const isTerm = name === 'BUTTON' && (attribute('popovertarget') ?? '').startsWith('term-');
    const isHidden = attribute('popover') !== null || attribute('aria-hidden') === 'true';
    if (isHidden || attribute('role') === 'status' || (passedOver.has(name) && !isTerm)) return;
    const isAlternative = isInFigure && name === 'DETAILS';
    if (name === 'SUMMARY' && isInFigure) return;
    if (!isAlternative && !isInFigure && !isShown(node)) return;
    const isBlock = apart.has(name);
    if (isBlock) isApart = true;
    for (const child of node.childNodes)
      visit(child, attribute('lang') ?? language, isInFigure || name === 'FIGURE');
    if (isBlock) isApart = true;
  }

  visit(root, lang, false);
  return runs.flatMap(toParts);
}

function toParts(run: Run): Part[] {
  return splitSentences(run.text, run.lang).map(({ text, start }) => ({
    text,
    lang: run.lang,
    from: spotAt(run, start),
    to: spotAt(run, start + text.length, true),
  }));
}

/** @param isEnd the end of one node rather than the beginning of the next */
function spotAt({ spots }: Run, position: number, isEnd = false): Spot {
  const spot = spots.findLast(({ start }) => (isEnd ? start < position : start <= position)) ?? spots[0];
  if (!spot) throw new Error('a run has at least one node');
  return { node: spot.node, offset: position - spot.start };
}

/** Sentences of a text without the blanks around them, and where each begins; long ones cut at a comma or a blank. */
export function splitSentences(text: string, lang: string): { text: string; start: number }[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  const limit = lang.startsWith('zh') ? longest.zh : longest.other;
  return Array.from(segmenter.segment(text))
    .flatMap(({ segment, index }) => cutLong(segment, index, limit))
    .map(({ text: piece, start }) => ({
      text: piece.trim(),
      start: start + piece.length - piece.trimStart().length,
    }))
    .filter(({ text: piece }) => /[\p{L}\p{N}]/u.test(piece));
}

function cutLong(text: string, start: number, limit: number): { text: string; start: number }[] {
  if (text.length <= limit) return [{ text, start }];
  const head = text.slice(0, limit);
  const mark = head.search(/[\uff0c\uff1b\uff1a\u3001,;:](?!.*[\uff0c\uff1b\uff1a\u3001,;:])/su);
  const blank = head.lastIndexOf(' ');
  const at = mark > limit / 3 ? mark + 1 : blank > limit / 3 ? blank + 1 : limit;
  return [{ text: text.slice(0, at), start }, ...cutLong(text.slice(at), start + at, limit)];
}
