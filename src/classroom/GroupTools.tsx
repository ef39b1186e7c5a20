// Drawing groups and people from a roster. The draw is shown at once: there is no wheel to wait for.
import { formatMessage } from '../i18n/format-message.ts';
import { useState } from 'preact/hooks';
import type { ClassSession } from './class-session.ts';
import { drawGroups, drawPerson, readRoster } from './groups.ts';
import css from './GroupTools.module.css';
import type { ClassStore } from './store.ts';
import type { ClassMessages } from './VoteBoard.tsx';

interface GroupToolsProps {
  readonly session: ClassSession | undefined;
  readonly store: ClassStore;
  readonly messages: ClassMessages;
}

export function GroupTools({ session, store, messages }: GroupToolsProps) {
  const [size, setSize] = useState(3);
  const roster = session?.roster ?? [];
  const passed = session?.passed ?? [];
  const here = roster.filter((name) => !passed.includes(name));
  const person = session?.called.at(-1);
  const last = session?.groups.at(-1) ?? [];
  const keep = (text: string) => {
    const names = readRoster(text);
    store.act((now) => ({ ...now, roster: names }));
  };
  return (
    <div class={css['tools']}>
      <label>
        {messages.roster}
        <textarea
          rows={6}
          value={roster.join('\n')}
          onChange={(event) => {
            keep(event.currentTarget.value);
          }}
        />
      </label>
      <label>
        {messages.rosterFile}
        <input
          type="file"
          accept=".csv,.txt,text/csv,text/plain"
          onChange={(event) => {
            void event.currentTarget.files?.[0]?.text().then(keep);
          }}
        />
      </label>
      <p class={css['row']}>
        <label>
          {messages.groupSize}{' '}
          <input
            type="number"
            min={2}
            max={12}
            value={size}
            onChange={(event) => {
              setSize(Math.min(12, Math.max(2, Number(event.currentTarget.value) || 2)));
            }}
          />
        </label>
        <button
          class="button"
          type="button"
          disabled={here.length < 2}
          onClick={() => {
            const groups = drawGroups(here, size, last, Date.now());
            store.act((now) => ({
              ...now,
              groups:
                JSON.stringify(now.groups.at(-1)) === JSON.stringify(groups)
                  ? now.groups
                  : [...now.groups, groups],
            }));
          }}
        >
          {messages.drawGroups}
        </button>
        <button
          class="button"
          type="button"
          disabled={here.length === 0}
          onClick={() => {
            const called = session?.called ?? [];
            const next = drawPerson(here, called, Date.now());
            if (next !== undefined) store.act((now) => ({ ...now, called: [...called, next] }));
          }}
        >
          {messages.drawPerson}
        </button>
      </p>
      <div role="status">
        {roster.length === 0 && <p>{messages.noNames}</p>}
        {person !== undefined && (
          <p class={css['person']}>{formatMessage(messages.called, { name: person })}</p>
        )}
      </div>
      {person !== undefined && !passed.includes(person) && (
        <button
          class="button-quiet"
          type="button"
          onClick={() => {
            store.act((now) => ({ ...now, passed: [...new Set([...now.passed, person])] }));
          }}
        >
          {messages.pass}
        </button>
      )}
      {last.length > 0 && (
        <>
          <ol class={css['groups']}>
            {last.map((group, index) => (
              <li key={index}>
                <strong>{formatMessage(messages.groupN, { n: index + 1 })}</strong>
                {group.join(' · ')}
              </li>
            ))}
          </ol>
          <p>{messages.groupsHint}</p>
        </>
      )}
      {passed.length > 0 && (
        <p>
          {messages.passed}:{' '}
          {passed.map((name) => (
            <button
              key={name}
              class="button-quiet"
              type="button"
              aria-label={`${messages.back}: ${name}`}
              onClick={() => {
                store.act((now) => ({ ...now, passed: now.passed.filter((each) => each !== name) }));
              }}
            >
              {name} ×
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
