// What has been seen and said so far, as a list in order. Not live: new words are told by the island's status line.
import type { JSX } from 'preact';
import type { Change } from './read-state.ts';
import css from './ScenarioPlayer.module.css';
import type { ScenarioMessages } from './StartCard.tsx';
import type { Entry } from './transcript.ts';

interface TranscriptProps {
  readonly entries: readonly Entry[];
  readonly messages: ScenarioMessages;
  /** What each step moved; left out where meters are hidden. */
  readonly changesOf?: ((step: number) => readonly Change[]) | undefined;
  /** Step whose first new words take the focus. */
  readonly newest?: number | undefined;
}

export function Transcript({ entries, messages, changesOf, newest }: TranscriptProps) {
  const news = entries.findIndex(({ step, kind }) => step === newest && kind !== 'choice');
  return (
    <ol class={css['talk']} aria-label={messages.talk} data-read={newest === undefined ? undefined : ''}>
      {entries.map((entry, index) => (
        <li
          key={index}
          class={css[entry.kind === 'line' && entry.speaker === '' ? 'choice' : entry.kind]}
          tabIndex={index === news ? -1 : undefined}
          data-news={index === news ? '' : undefined}
        >
          {words(entry, messages)}
          {entry.kind === 'comment' && changesOf && <Changes changes={changesOf(entry.step)} />}
        </li>
      ))}
    </ol>
  );
}

function words({ kind, text, speaker, choice }: Entry, messages: ScenarioMessages): JSX.Element {
  if (kind === 'direction') return <em>{text}</em>;
  const own = { say: messages.you, do: messages.youDo, think: messages.youThink }[choice?.manner ?? 'say'];
  const head = {
    role: messages.nowRole,
    comment: messages.comment,
    choice: own,
    line: speaker || messages.you,
  }[kind];
  return (
    <>
      <b>{head}</b> {text}
    </>
  );
}

function Changes({ changes }: { readonly changes: readonly Change[] }) {
  return (
    <span class={css['changes']}>
      {changes.map(({ name, by, better }) => (
        <span key={name} data-better={better}>
          {name} {by}
        </span>
      ))}
    </span>
  );
}
