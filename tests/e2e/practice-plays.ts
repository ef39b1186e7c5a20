// How each kind of practice is done once, and in which words it must answer. Expected figures are reckoned here from the
// content, never asked of the rules under test.
import { expect, type Locator } from '@playwright/test';
import { formatMessage } from '../../src/i18n/format-message.ts';
import { localize, type Locale, type Localized } from '../../src/i18n/locale.ts';
import { practiceMessages } from '../../src/lesson/practice-messages.ts';
import type { Practice, PracticeOf } from '../../src/lesson/practice-schema.ts';
import { minutesInWords } from '../../src/lesson/practices/clock-words.ts';
import type { PracticeDriver } from './practice-driver.ts';

type Kind = Practice['kind'];
type Words = Localized<typeof practiceMessages>;
/** How the practice stands once it is done: words on screen, and what else has to hold, now and after a reload. */
interface Result {
  readonly shown: readonly string[];
  readonly holds?: () => Promise<void>;
}
type Play<K extends Kind> = (
  hand: PracticeDriver,
  practice: Localized<PracticeOf<K>>,
  words: Words[K],
) => Promise<Result>;

function at<Each>(list: readonly Each[], index: number): Each {
  const each = list.at(index);
  if (each === undefined) throw new Error(`nothing at ${String(index)}`);
  return each;
}

/** Goes through a deck of choices; every answer is told in the words of `verdict`, and the way on has the focus. */
async function choose(
  hand: PracticeDriver,
  words: Words['sort' | 'match'],
  choice: string,
  told: { verdict: string; rationale: string },
  isLast: boolean,
): Promise<void> {
  const next = hand.button(isLast ? words.result : words.next);
  await hand.press(choice);
  await hand.expectShown(told.verdict, told.rationale);
  await hand.expectSaid(told.verdict, told.rationale);
  await expect(next).toBeFocused();
  await hand.press(next);
}

/** The first card is put wrongly. */
const sort: Play<'sort'> = async (hand, { cards, categories }, words) => {
  const label = (id: string) => categories.find((each) => each.id === id)?.label ?? '';
  for (const [index, card] of cards.entries()) {
    const key = label(card.category);
    const chosen =
      index === 0
        ? at(
            categories.filter(({ id }) => id !== card.category),
            0,
          ).label
        : key;
    const verdict = formatMessage(index === 0 ? words.wrong : words.right, { chosen, key });
    await hand.expectShown(card.text);
    await choose(hand, words, chosen, { verdict, rationale: card.rationale }, index === cards.length - 1);
  }
  return {
    shown: [
      formatMessage(words.summary, { right: cards.length - 1, count: cards.length }),
      words.lookAgain,
      at(cards, 0).text,
    ],
  };
};

const match: Play<'match'> = async (hand, { pairs }, words) => {
  for (const [index, { left, right, rationale }] of pairs.entries()) {
    await hand.expectShown(left);
    await choose(hand, words, right, { verdict: words.right, rationale }, index === pairs.length - 1);
  }
  return { shown: [formatMessage(words.allRight, { count: pairs.length })] };
};

/** A mark once lay above its drawing instead of on it, and everything else still worked. */
async function expectOn(drawing: Locator, mark: Locator): Promise<void> {
  const [whole, part] = await Promise.all([drawing.boundingBox(), mark.boundingBox()]);
  if (!whole || !part) throw new Error('not on screen');
  expect(part.y).toBeGreaterThanOrEqual(whole.y);
  expect(part.y + part.height).toBeLessThanOrEqual(whole.y + whole.height);
}

/** Every place is opened in the picture itself, as often as there are cards behind it. */
const hotspots: Play<'hotspots'> = async (hand, { spots, places = {}, categories }, words) => {
  const kinds = categories ?? [
    { id: 'helps', label: words.helps, sign: '+' },
    { id: 'harms', label: words.harms, sign: '−' },
  ];
  const order = [...new Set(spots.map(({ place }) => place))];
  for (const { id, place, label, verdict, rationale } of spots) {
    const here = spots.filter((spot) => spot.place === place);
    const n = String(order.indexOf(place) + 1);
    const name = `${n}. ${places[place] ?? label}`;
    const mark = hand.region.getByRole('button', { name });
    const kind = kinds.find((each) => each.id === verdict);
    if (!kind) throw new Error(`${id} has no category`);
    const told = formatMessage(words.right, { key: kind.label });
    await hand.press(mark);
    await expect(mark).toHaveAttribute('aria-current', 'true');
    await expectOn(hand.region.getByRole('img'), mark);
    await hand.expectShown(places[place] === undefined ? name : `${name} · ${label}`);
    await expect(mark).toHaveText(n);
    await hand.press(kind.label);
    await hand.expectShown(told, rationale);
    await hand.expectSaid(told, rationale);
    const sofar = here.slice(0, here.findIndex((spot) => spot.id === id) + 1).map((spot) => spot.verdict);
    const labels = kinds.filter((each) => sofar.includes(each.id)).map((each) => each.label);
    await expect(hand.button([name, ...labels].join(' '))).toBeVisible();
    await expect(mark).toHaveText(
      sofar.length < here.length ? n : here.length > 1 ? '✓' : (kind.sign ?? '✓'),
    );
  }
  await hand.press(words.result);
  return { shown: [formatMessage(words.allRight, { count: spots.length })] };
};

/** A step is taken and put back; the last two are left the wrong way round. */
const order: Play<'order'> = async (hand, { steps }, words) => {
  const row = (text: string) => hand.region.getByRole('button', { name: text });
  const second = at(steps, 1).text;
  await hand.press(row(second));
  await hand.expectSaid(formatMessage(words.taken, { n: 1, step: second }));
  await hand.press(row(second));
  await hand.expectSaid(formatMessage(words.returned, { step: second }));
  for (const { text } of [...steps.slice(0, -2), at(steps, -1), at(steps, -2)]) await hand.press(row(text));
  await expect(hand.button(words.check)).toBeFocused();
  await hand.press(words.check);
  const summary = formatMessage(words.summary, { right: steps.length - 2, count: steps.length });
  await hand.expectSaid(summary);
  return {
    shown: [summary, words.right, formatMessage(words.place, { n: steps.length }), at(steps, -1).rationale],
  };
};

const flip: Play<'flip'> = async (hand, { cards, faces, prompt }, words) => {
  const own = hand.region.getByRole('textbox', { name: prompt ?? words.prompt, exact: true });
  for (const [index, { faces: sides, rationale }] of cards.entries()) {
    for (const name of faces.slice(1, -1)) await hand.press(formatMessage(words.turn, { face: name }));
    await hand.write(own, `14:05 ${String(index)}`);
    await hand.press(formatMessage(words.turn, { face: at(faces, -1) }));
    await hand.expectShown(at(sides, -1), ...(rationale === undefined ? [] : [rationale]));
    await hand.expectSaid(at(sides, -1));
    await hand.press(index === cards.length - 1 ? words.result : words.next);
  }
  return {
    shown: [
      formatMessage(words.summary, { count: cards.length }),
      formatMessage(words.written, { written: cards.length }),
    ],
    holds: async () => {
      await hand.press(words.layOut);
      for (const index of cards.keys()) await expect(own.nth(index)).toHaveValue(`14:05 ${String(index)}`);
      await hand.press(words.gather);
    },
  };
};

/** Every choice is the best but those of `others`, by stop; tells the choices made. */
async function walk<
  Choice extends { id: string; text: string; verdict: string; rationale: string; next?: string | undefined },
>(
  hand: PracticeDriver,
  stops: readonly { id: string; text: string; choices?: readonly Choice[] | undefined }[],
  others: readonly string[],
  words: Words['decide' | 'steps'],
  tell: (choice: Choice, sofar: readonly Choice[]) => string[],
): Promise<readonly Choice[]> {
  const chosen: Choice[] = [];
  for (let stop = stops.at(0); stop?.choices;) {
    const { choices } = stop;
    const choice =
      choices.find(({ id }) => others.includes(id)) ?? choices.find(({ verdict }) => verdict === 'best');
    if (!choice) throw new Error(`${stop.id} has no best choice`);
    chosen.push(choice);
    const following =
      choice.next === undefined ? stops[stops.indexOf(stop) + 1] : stops.find(({ id }) => id === choice.next);
    await hand.expectShown(stop.text);
    await hand.press(choice.text);
    const told = [...tell(choice, chosen), words[choice.verdict as 'best'], choice.rationale];
    await hand.expectShown(...told);
    await hand.expectSaid(...told);
    const next = hand.button(following?.choices ? words.goOn : words.finish);
    await expect(next).toBeFocused();
    await hand.press(next);
    stop = following;
  }
  return chosen;
}

const review = (chosen: readonly { text: string; verdict: string }[], words: Words['decide' | 'steps']) => [
  words.review,
  ...chosen.map(({ text, verdict }) => `${text} ${words[verdict as 'best']}`),
];

/** The second customer is met poorly. */
const decide: Play<'decide'> = async (hand, { meter, situations, endings }, words) => {
  if (!meter) throw new Error('choose one with a meter');
  const stops = situations.map(({ options, ...rest }) => ({ ...rest, choices: options }));
  const poor = at(situations, 1).options.find(({ verdict }) => verdict === 'poor')?.id ?? '';
  const sum = (list: readonly { change: number }[]) =>
    list.reduce((all, { change }) => all + change, meter.start);
  const chosen = await walk(hand, stops, [poor], words, ({ reaction, change }, sofar) => {
    const moved = formatMessage(change < 0 ? words.fell : words.rose, { n: Math.abs(change) });
    const band = meter.bands.findLast(({ from }) => from <= sum(sofar))?.text ?? '';
    return [reaction, `${meter.label} ${String(sum(sofar))} · ${band} ${moved}`];
  });
  const ending = endings.findLast(({ from }) => from <= sum(chosen))?.text ?? '';
  return { shown: [ending, ...review(chosen, words)] };
};

/** At the first station something else comes first, and the first clock, which stops at the second, runs over. */
const steps: Play<'steps'> = async (hand, { clocks, stations }, words) => {
  const slow = at(stations, 0).choices?.toSorted((a, b) => b.minutes - a.minutes)[0];
  const { label, limitMinutes } = at(clocks, 0);
  const clock = `${label} ${minutesInWords(slow?.minutes ?? 0, words)} / ${minutesInWords(limitMinutes, words)} · ${words.over}`;
  const chosen = await walk(hand, stations, [slow?.id ?? ''], words, () => [clock]);
  return {
    shown: [at(stations, -1).text, formatMessage(words.broken, { n: 1 }), clock, ...review(chosen, words)],
  };
};

/** Sets expectation and experience of `gap`, whose figure is their difference. */
const dials: Play<'dials'> = async (hand, { dials: [before, after], figure, says, lesson }) => {
  if (!before || !after) throw new Error('choose one with two dials');
  const slider = (label: string) => hand.region.getByRole('slider', { name: label });
  await hand.slide(slider(before.label), 4, before);
  await hand.slide(slider(after.label), 9, after);
  const sentence = says.findLast(({ from }) => from <= 5)?.text ?? '';
  await hand.expectSaid(`${figure.label} 5 ${sentence}`);
  await hand.expectShown(lesson ?? '');
  return {
    shown: [`${figure.label} 5`, sentence],
    holds: async () => {
      await expect(slider(before.label)).toHaveValue('4');
      await expect(slider(after.label)).toHaveValue('9');
    },
  };
};

const timeline: Play<'timeline'> = async (hand, { events, lesson }, words) => {
  const right = events.findIndex(({ verdict }) => verdict === 'right');
  for (const { text } of events.slice(0, right)) {
    await hand.expectShown(text);
    await hand.press(words.readOn);
  }
  const { text, meaning } = at(events, right);
  await expect(hand.region.getByRole('listitem').filter({ hasText: text })).toBeFocused();
  await expect(hand.shown(at(events, -1).text)).toHaveCount(0);
  await hand.press(words.stepIn);
  await hand.expectSaid(`${words.right} ${meaning}`);
  return {
    shown: [
      `${words.yours} · ${words.right}`,
      at(events, -1).meaning,
      ...(lesson === undefined ? [] : [lesson]),
    ],
  };
};

/** Rates one statement lower than the others, and takes it on. */
const audit: Play<'audit'> = async (hand, { scale, statements }, words) => {
  const group = (name: string) => hand.region.getByRole('group', { name, exact: true });
  const rated = statements.map(({ text, short }, index) => ({
    text,
    short,
    word: at(scale, index === 2 ? 0 : 1 + (index % 3)),
  }));
  for (const [index, { text, word }] of rated.entries()) {
    await hand.expectShown(formatMessage(words.open, { open: statements.length - index }));
    await hand.pick(group(text).getByRole('radio', { name: word, exact: true }));
  }
  await hand.expectSaid(words.choose);
  const { short, advice } = at(statements, 2);
  const chosen = group(words.choose).getByRole('radio', { name: `${short} ${words.lowest}`, exact: true });
  await hand.pick(chosen);
  await hand.expectSaid(advice);
  return {
    shown: [words.kept, advice],
    holds: async () => {
      await expect(chosen).toBeChecked();
      const table = hand.region.getByRole('table', { name: words.table });
      for (const { short, word } of rated) {
        await expect(table.getByRole('row', { name: `${short} ${word}`, exact: true })).toBeVisible();
      }
    },
  };
};

/** Misses one decisive question and wastes two others, if the limit allows. */
const uncover: Play<'uncover'> = async (hand, { limit, questions, story, truth }, words) => {
  const decisive = questions.filter((each) => each.decisive);
  const missed = at(decisive, -1);
  const asked = [...decisive.slice(0, -1), ...questions.filter((each) => !each.decisive)].slice(0, limit);
  await hand.expectShown(story, formatMessage(words.left, { left: limit }));
  for (const [index, { ask, answer }] of asked.entries()) {
    await hand.press(ask);
    await hand.expectShown(answer);
    const left = limit - index - 1;
    await hand.expectSaid(answer, left > 0 ? formatMessage(words.left, { left }) : words.usedUp);
  }
  await hand.expectShown(words.usedUp);
  await expect(hand.button(missed.ask)).toBeDisabled();
  await hand.press(words.close);
  const found = formatMessage(words.found, { found: decisive.length - 1, decisive: decisive.length });
  await hand.expectSaid(found, truth);
  return { shown: [found, truth, missed.answer, words.decisiveMissed, words.decisiveFound, words.minor] };
};

/** Agrees in everything but the first test of the first statement. */
const judge: Play<'judge'> = async (hand, { tests, statements }, words) => {
  const passes = (statement: (typeof statements)[number], id: string) =>
    statement.verdicts[id]?.passes ?? false;
  for (const [index, statement] of statements.entries()) {
    const group = hand.region.getByRole('group', { name: statement.text, exact: true });
    for (const [place, { id, label, hint }] of tests.entries()) {
      const isOdd = index === 0 && place === 0;
      const name = hint === undefined ? label : `${label} ${hint}`;
      if (passes(statement, id) !== isOdd)
        await hand.tick(group.getByRole('checkbox', { name, exact: true }));
    }
    await hand.press(words.check);
    const agreed = tests.length - (index === 0 ? 1 : 0);
    const feedback = tests.map(({ id }) => statement.verdicts[id]?.feedback ?? '');
    await hand.expectSaid(formatMessage(words.agreed, { agreed, of: tests.length }), ...feedback);
    await hand.expectShown(...feedback, ...(statement.better === undefined ? [] : [statement.better]));
    await expect(hand.shown(words.agree)).toHaveCount(agreed);
    await expect(hand.shown(words.differ)).toHaveCount(tests.length - agreed);
    if (index === 0) {
      const verdict = passes(statement, at(tests, 0).id) ? words.passes : words.fails;
      await hand.expectShown(`${verdict} · ${words.differ}`);
    }
    const next = hand.button(index === statements.length - 1 ? words.result : words.next);
    await expect(next).toBeFocused();
    await hand.press(next);
  }
  const of = tests.length * statements.length;
  return { shown: [formatMessage(words.summary, { agreed: of - 1, of })] };
};

/** The first block of every section, and an own line in the first that takes one. */
const build: Play<'build'> = async (hand, { budget, sections }, words) => {
  const group = (name: string) => hand.region.getByRole('group', { name, exact: true });
  const line = '一杯水 + 08:40';
  const blocks = sections.flatMap(({ label, blocks }) =>
    blocks.slice(0, 1).map((block) => ({ ...block, section: label })),
  );
  const labels = sections.filter(({ required }) => required).map(({ label }) => label);
  await hand.expectShown(formatMessage(words.missing, { sections: labels.join(' · ') }));
  for (const { section, text, rationale } of blocks) {
    await hand.tick(group(section).getByRole('checkbox', { name: text }));
    if (rationale === undefined) continue;
    await hand.expectShown(rationale);
    await hand.expectSaid(rationale);
  }
  const own = group(sections.find(({ own }) => own)?.label ?? '').getByRole('textbox', { name: words.own });
  await hand.write(own, line);
  const spent = blocks.reduce((sum, { cost }) => sum + (cost ?? 0), 0);
  return {
    shown: [
      words.complete,
      ...(budget
        ? [formatMessage(spent > budget.amount ? words.overspent : words.spent, { ...budget, spent })]
        : []),
    ],
    holds: async () => {
      for (const text of [...blocks.map((block) => block.text), line]) {
        await expect(hand.region.getByRole('listitem').filter({ hasText: text })).toBeVisible();
      }
      await expect(own).toHaveValue(line);
    },
  };
};

const plays: { readonly [K in Kind]: Play<K> } = {
  sort,
  match,
  order,
  flip,
  steps,
  dials,
  timeline,
  hotspots,
  audit,
  decide,
  uncover,
  judge,
  build,
};

/** Does the practice once, checking every answer it gives on the way. */
export async function playPractice<K extends Kind>(
  hand: PracticeDriver,
  practice: Localized<PracticeOf<K>>,
  locale: Locale,
): Promise<Result> {
  const kind: K = practice.kind as K;
  return plays[kind](hand, practice, localize(practiceMessages, locale)[kind]);
}
