// A result slip as the overview reads a person: what was done, without the answers.
import type { ResultSlip, SlipOutline } from '../mastery/result-slip.ts';
import { parseSlip } from '../mastery/result-slip.ts';
import type { LearnerRow } from './class-book.ts';
import { foldName } from './identify.ts';
import type { LearnerReading } from './read-learner.ts';

/** The reading of a slip; undefined where its places point at another edition of the outline. */
export function slipToReading(slip: ResultSlip, outline: SlipOutline): LearnerReading | undefined {
  if (slip.outline !== outline.revision) return undefined;
  const done: Record<string, readonly number[]> = {};
  slip.modules.forEach(({ lessons, quiz }, place) => {
    const module = outline.modules[place];
    for (const lesson of lessons) {
      const id = module?.lessons[lesson];
      if (id !== undefined) done[`lesson:${id}`] = [1];
    }
    if (module && quiz !== undefined) done[`quiz:${module.id}`] = [quiz / 100];
  });
  slip.simulations.forEach((play, place) => {
    const id = outline.simulations[place]?.id;
    if (play && id !== undefined) done[`scenario:${id}`] = [play.best / 100];
  });
  if (slip.exam) done['exam:final'] = [slip.exam.best / 100];
  return { attempts: slip.attempts, lastAt: slip.madeAt, done, sureAndWrong: {}, oddSums: 0 };
}

/** Under which a slip meets the same person's record. The profile every device has is told apart by its name. */
export function slipKey({ learner }: ResultSlip): string {
  return learner.id === 'first' ? `first~${encodeURIComponent(foldName(learner.name))}` : learner.id;
}

const nothing: LearnerReading = { attempts: 0, lastAt: '', done: {}, sureAndWrong: {}, oddSums: 0 };

/** Work at a lesson that has been renamed since counts for the lesson it is now. */
function followAliases(reading: LearnerReading, aliases: Readonly<Record<string, string>>): LearnerReading {
  if (Object.keys(aliases).length === 0) return reading;
  const done: Record<string, readonly number[]> = {};
  for (const [key, scores] of Object.entries(reading.done)) {
    const [kind = '', id = ''] = key.split(':');
    const now = `${kind}:${aliases[id] ?? id}`;
    done[now] = [...(done[now] ?? []), ...scores];
  }
  return { ...reading, done };
}

/** What is known of a person: the record if there is one, else the slip. */
export function readRow(
  row: LearnerRow,
  outline: SlipOutline,
  aliases: Readonly<Record<string, string>>,
): { reading: LearnerReading; isOtherEdition: boolean } {
  if (row.reading) return { reading: followAliases(row.reading, aliases), isOtherEdition: false };
  const parsed = parseSlip(row.slip ?? '');
  const reading = 'slip' in parsed ? slipToReading(parsed.slip, outline) : undefined;
  return { reading: reading ?? nothing, isOtherEdition: reading === undefined };
}
