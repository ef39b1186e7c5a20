// How a profile is called where several are listed.
import type { Profile } from './profile-list.ts';

export interface ProfileWords {
  readonly nameless: string;
  /** With a gap `{date}`. */
  readonly since: string;
}

export interface ProfileLabel {
  readonly id: string;
  /** As typed, or the word for no name. */
  readonly name: string;
  /** When the profile was made, where another has the same name; else empty. */
  readonly hint: string;
}

/** @param formatDate writes an ISO 8601 moment for people */
export function labelProfiles(
  profiles: readonly Profile[],
  words: ProfileWords,
  formatDate: (moment: string) => string,
): ProfileLabel[] {
  return profiles.map(({ id, name, madeAt }) => {
    const isShared = profiles.some((other) => other.id !== id && other.name === name);
    return {
      id,
      name: name === '' ? words.nameless : name,
      hint: isShared && madeAt !== '' ? words.since.replace('{date}', formatDate(madeAt)) : '',
    };
  });
}

/** A moment as the reader of the page writes one: day and minute. */
export function formatMoment(moment: string, language: string): string {
  return new Date(moment).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
}
