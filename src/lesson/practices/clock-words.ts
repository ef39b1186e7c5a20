// Minutes in the words people use for a limit: 30 minutes, 36 hours, 3 days.
import { formatMessage } from '../../i18n/format-message.ts';

export interface ClockWords {
  minutes: string;
  hours: string;
  days: string;
}

/** From three days on days and hours, below that hours and minutes; parts that are nothing are left out. */
export function minutesInWords(minutes: number, words: ClockWords): string {
  const hours = Math.floor(minutes / 60);
  const parts: [string, number][] =
    hours >= 72
      ? [
          [words.days, Math.floor(hours / 24)],
          [words.hours, hours % 24],
          [words.minutes, minutes % 60],
        ]
      : [
          [words.hours, hours],
          [words.minutes, minutes % 60],
        ];
  const told = parts.filter(([, n]) => n > 0);
  return (told.length > 0 ? told : [[words.minutes, 0] as const])
    .map(([word, n]) => formatMessage(word, { n }))
    .join(' ');
}
