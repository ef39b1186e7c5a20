// An item after the response, as rows of text: what was chosen, what would have been right, and why. Every kind comes
// out in the same shape, so that one component shows them all.
import { formatMessage } from '../i18n/format-message.ts';
import { choiceKey, optionsToPick, pairParts } from './choices.ts';
import type { LocalizedItem, QuizMessages } from './item.ts';
import type { Response } from './response.ts';
import { isInOrder } from './score-response.ts';
import { arrange } from './shuffle.ts';

/** On a response as a whole; `blank`: nothing was given. */
export type Verdict = 'right' | 'partly' | 'wrong' | 'blank';

/** On one row; `missed`: right, but not chosen. */
export type RowVerdict = Exclude<Verdict, 'blank'> | 'missed';

export interface Row {
  readonly id: string;
  readonly text: string;
  /** Missing where nothing was chosen and nothing should have been. */
  readonly verdict?: RowVerdict | undefined;
  /** The verdict in words, and what else there is to say in brief. */
  readonly notes: readonly string[];
  readonly rationale?: string | undefined;
}

/**
 * The rows of an item.
 * @param shown ids of the options as they were shown; orderings come in the order of their key, rated replies best first
 */
export function revealRows(
  item: LocalizedItem,
  shown: readonly string[],
  { picks = [], pairs = {}, order = [] }: Response,
  messages: QuizMessages,
): Row[] {
  switch (item.kind) {
    case 'single':
    case 'multiple':
    case 'true-false': {
      const key = choiceKey(item);
      return optionsToPick(item, shown, messages).map((option) => {
        const isKey = key.includes(option.id);
        const isPicked = picks.includes(option.id);
        const note = isKey ? (isPicked ? 'choseRight' : 'keyMissed') : 'choseWrong';
        return {
          ...option,
          verdict: isKey ? (isPicked ? 'right' : 'missed') : isPicked ? 'wrong' : undefined,
          notes: isKey || isPicked ? [messages[note]] : [],
        };
      });
    }
    case 'matching':
    case 'categorize': {
      const { rows, targets } = pairParts(item);
      const used = Object.values(item.key);
      const extras = item.kind === 'matching' ? item.options.filter(({ id }) => !used.includes(id)) : [];
      const say = (message: string, id: string | undefined): string =>
        formatMessage(message, { text: targets.find((target) => target.id === id)?.text ?? '–' });
      return [
        ...arrange<Omit<Row, 'notes'>>(rows, shown).map((row): Row => {
          const given = pairs[row.id];
          const key = item.key[row.id];
          const yours = say(messages.paired, given);
          return given === key
            ? { ...row, verdict: 'right', notes: [yours] }
            : { ...row, verdict: 'wrong', notes: [yours, say(messages.belongs, key)] };
        }),
        ...extras.map((extra) => ({ ...extra, notes: [messages.spare] })),
      ];
    }
    case 'ordering':
      return arrange(item.options, item.key).map((step, place) => {
        const isRight = isInOrder(item.key, place, order);
        const yours = formatMessage(messages.yourPlace, { n: order.indexOf(step.id) + 1 || '–' });
        return {
          ...step,
          text: `${String(place + 1)}. ${step.text}`,
          verdict: place ? (isRight ? 'right' : 'wrong') : undefined,
          notes: place ? [messages[isRight ? 'inOrder' : 'tooEarly'], yours] : [yours],
        };
      });
    case 'numeric': {
      const { unit = '' } = item;
      // A word of Latin letters stands apart from its number; 分钟 and :00 do not.
      const gap = /^[a-z]/i.test(unit) ? ' ' : '';
      const text = formatMessage(messages.answerIs, { text: `${String(item.key)}${gap}${unit}` });
      return [{ id: item.id, text, rationale: item.rationale, verdict: 'missed', notes: [] }];
    }
    case 'best-worst': {
      const ratings = item.options.map(({ rating }) => rating);
      const ends = [Math.max(...ratings), Math.min(...ratings)];
      const ranked = [...item.options].sort((a, b) => b.rating - a.rating);
      return ranked.map((option) => {
        const pick = [pairs['best'], pairs['worst']].indexOf(option.id);
        const rated = formatMessage(messages.rated, { n: option.rating });
        if (pick < 0) return { ...option, notes: [rated] };
        const verdict =
          option.rating === ends[pick] ? 'right' : option.rating === ends[1 - pick] ? 'wrong' : 'partly';
        return { ...option, verdict, notes: [pick ? messages.yourWorst : messages.yourBest, rated] };
      });
    }
  }
}
