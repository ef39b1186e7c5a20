// What became of a result slip that was scanned, pasted or came with the address, in words.
import { formatMessage } from '../i18n/format-message.ts';
import type { GradebookProps } from './Gradebook.tsx';
import { shownName } from './identify.ts';
import { takeSlip } from './store.ts';

/** @returns what to say, and whether there is room for slips at all: one refused for itself need not be tried again */
export async function takeSlipAndTell(
  text: string,
  { messages: words, faults }: GradebookProps,
): Promise<{ readonly said: string; readonly isSettled: boolean }> {
  try {
    const taken = await takeSlip(text);
    const said =
      typeof taken === 'string'
        ? formatMessage(words.slipRefused, { reason: faults[taken] })
        : formatMessage(words.slipAdded, { name: shownName(taken.learner.name, words) });
    return { said, isSettled: true };
  } catch {
    return { said: words.notKept, isSettled: false };
  }
}
