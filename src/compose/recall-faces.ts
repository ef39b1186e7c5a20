// The two sides of a recall card out of an item, a decision, a term or a fact, in one language. Functions of their arguments.
import { courseMessages } from '../course/messages.ts';
import type { Fact, Term } from '../course/schema.ts';
import { localize, otherLocale, type Locale } from '../i18n/locale.ts';
import { choiceKey, isChoice, optionsToPick } from '../quiz/choices.ts';
import type { LocalizedItem } from '../quiz/item.ts';
import { quizMessages } from '../quiz/messages.ts';
import { publicItem } from '../quiz/public-item.ts';
import type { Item } from '../quiz/schema.ts';
import { arrange, displayOrder } from '../quiz/shuffle.ts';
import type { DecisionFace, FactFace, ItemFace, TermFace } from '../recall/card.ts';
import { labelTable } from '../scenario/decision-review.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { ChoiceReading } from '../scenario/solve-scenario.ts';
import { formatMessage } from '../i18n/format-message.ts';
import { contentRevision } from './content-revision.ts';

/** An item: the public form in front, its key with the reasons behind. */
export function itemFace(source: Item, locale: Locale, href: string): ItemFace {
  const item = localize(source, locale);
  const { situation, stem } = item;
  const words = localize(quizMessages, locale);
  const base = {
    kind: 'item' as const,
    revision: contentRevision(source),
    href,
    stem,
    ...(situation !== undefined && { situation }),
  };
  if (isChoice(item)) {
    const options = optionsToPick(item, displayOrder(item, item.id), words).map(
      ({ id, text, rationale }) => ({
        id,
        text,
        isKey: choiceKey(item).includes(id),
        why: rationale,
      }),
    );
    return { ...base, options, isMultiple: item.kind === 'multiple' };
  }
  const shown = publicItem(item, item.id);
  const texts = (elements: readonly { readonly text: string }[]): string[] =>
    elements.map(({ text }) => text);
  const lists = [texts(shown.prompts), texts(shown.options), texts(shown.categories)];
  return { ...base, lists: lists.filter((list) => list.length > 0), answers: answersOf(item, words) };
}

function answersOf(
  item: Exclude<LocalizedItem, { kind: 'single' | 'multiple' | 'true-false' }>,
  words: ReturnType<typeof localize<typeof quizMessages>>,
): { text: string; why: string }[] {
  const textOf = (
    elements: readonly { readonly id: string; readonly text: string }[],
    id: string | undefined,
  ) => elements.find((element) => element.id === id)?.text ?? '';
  switch (item.kind) {
    case 'matching':
      return item.prompts.map(({ id, text, rationale }) => ({
        text: `${text} → ${textOf(item.options, item.key[id])}`,
        why: rationale,
      }));
    case 'categorize':
      return item.options.map(({ id, text, rationale }) => ({
        text: `${text} → ${textOf(item.categories, item.key[id])}`,
        why: rationale,
      }));
    case 'ordering':
      return arrange(item.options, item.key).map(({ text, rationale }, place) => ({
        text: `${String(place + 1)}. ${text}`,
        why: rationale,
      }));
    case 'numeric':
      return [{ text: `${String(item.key)} ${item.unit ?? ''}`.trim(), why: item.rationale }];
    case 'best-worst':
      return [...item.options]
        .sort((a, b) => b.rating - a.rating)
        .map(({ text, rationale, rating }) => ({
          text: `${text} (${formatMessage(words.rated, { n: rating })})`,
          why: rationale,
        }));
  }
}

export function termFace(term: Term, locale: Locale, href: string): TermFace {
  return {
    kind: 'term',
    revision: contentRevision(term),
    href,
    word: term.word[locale],
    twin: term.word[otherLocale(locale)],
    meaning: term.meaning[locale],
  };
}

export function factFace(source: Fact, locale: Locale, href: string): FactFace {
  const { claim, grade, say, source: origin, caveat } = localize(source, locale);
  return {
    kind: 'fact',
    revision: contentRevision(source),
    href,
    claim,
    grade,
    gradeText: courseMessages.grades[grade][locale],
    say,
    source: origin,
    ...(caveat !== undefined && { caveat }),
  };
}

type Scene = Scenario['scenes'][number];

/** Loss up to which a decision is no mistake (`decision-review.ts`), in points of 100. */
const harmless = labelTable.find(({ label }) => label === 'inaccuracy')?.upTo ?? 0;

/**
 * Choices of a scene that are mistakes: at random play they give away more than an inaccuracy on average, and in no state
 * nothing.
 */
export function weakChoices(scene: string, readings: readonly ChoiceReading[]): string[] {
  return readings
    .filter((each) => each.scene === scene && each.loss.mean > harmless && each.loss.least > 0)
    .map(({ choice }) => choice);
}

/** A decision: what is seen and heard in front, the reply that gives least away behind. */
export function decisionFace(
  scenario: Scenario,
  scene: Scene,
  readings: readonly ChoiceReading[],
  locale: Locale,
  href: string,
): DecisionFace | undefined {
  const [best] = readings
    .filter((each) => each.scene === scene.id)
    .sort((a, b) => a.loss.mean - b.loss.mean || a.loss.most - b.loss.most);
  const choice = scene.choices.find(({ id }) => id === best?.choice);
  if (!choice) return undefined;
  // A card knows no state: what is always said, else the first thing that may be.
  const always = <Line extends { readonly when?: unknown }>(lines: readonly Line[]): readonly Line[] => {
    const unconditional = lines.filter(({ when }) => when === undefined);
    return unconditional.length > 0 ? unconditional : lines.slice(0, 1);
  };
  return {
    kind: 'decision',
    revision: contentRevision([scene, choice.id]),
    href,
    title: scenario.title[locale],
    manner: scene.manner,
    directions: always(scene.situation).map(({ text }) => text[locale]),
    lines: always(scene.lines).map(({ speaker, text }) => ({
      speaker: scenario.cast.find(({ id }) => id === speaker)?.name[locale] ?? '',
      text: text[locale],
    })),
    best: { text: choice.text[locale], why: choice.rationale[locale] },
  };
}
