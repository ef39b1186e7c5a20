// Whose record this is, and all that can be done about it: a name, somebody else, handing the computer on, deleting.
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import styles from './KeepPanel.module.css';
import { formatMoment, labelProfiles } from './profile-label.ts';
import type { profileMessages } from './profile-messages.ts';
import { profiles } from './profiles.ts';
import { tab } from './store.ts';
import { useMounted } from './use-mounted.ts';

export interface ProfilePanelProps {
  /** `profileMessages` in the page's language. */
  readonly messages: Readonly<Record<keyof typeof profileMessages, string>>;
  /** Language tag for dates. */
  readonly language: string;
}

export function ProfilePanel({ messages, language }: ProfilePanelProps) {
  const isMounted = useMounted();
  const [isNaming, setNaming] = useState(false);
  const [told, tell] = useState('');
  const [, drawAgain] = useState({});
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const renameButton = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    void profiles.join().then((isLeft) => {
      if (isLeft) tab.reload();
      else drawAgain({});
    });
    return profiles.onChange(() => {
      drawAgain({});
    });
  }, []);
  // At once: whoever presses the button may be typing already.
  useLayoutEffect(() => {
    if (isNaming) field.current?.select();
  }, [isNaming]);

  const me = isMounted && !tab.isLocked ? profiles.current() : undefined;
  const others = me
    ? labelProfiles(profiles.profiles(), messages, (moment) => formatMoment(moment, language)).filter(
        (profile) => profile.id !== me.id,
      )
    : [];
  const [before = '', after = ''] = messages.yours.split('{name}');

  function typedName(event: Event): string {
    event.preventDefault();
    const name = new FormData(event.currentTarget as HTMLFormElement).get('name');
    return typeof name === 'string' ? name : '';
  }
  async function rename(event: Event): Promise<void> {
    const failure = await profiles.rename(tab.profile, typedName(event));
    setNaming(false);
    tell(failure ? messages.cannotSwitch : messages.renamed);
    renameButton.current?.focus();
  }
  async function goTo(profile: Promise<unknown>, isDone: (result: unknown) => boolean): Promise<void> {
    if (isDone(await profile)) tab.reload();
    else tell(messages.cannotSwitch);
  }
  const isUndefined = (result: unknown): boolean => result === undefined;

  return (
    <section class={styles['profile']}>
      <h2>
        {me && me.name !== '' ? (
          <>
            {before}
            <bdi>{me.name}</bdi>
            {after}
          </>
        ) : (
          messages.yoursNameless
        )}
      </h2>
      {me?.name === '' && <p class={styles['hint']}>{messages.noName}</p>}
      {isNaming ? (
        <form class={styles['line']} onSubmit={(event) => void rename(event)}>
          <label for={`${id}name`}>{messages.name}</label>
          <input
            ref={field}
            id={`${id}name`}
            name="name"
            defaultValue={me?.name ?? ''}
            autocomplete="off"
            maxLength={200}
          />
          <button class="button">{messages.save}</button>
          <button
            type="button"
            class="button-quiet"
            onClick={() => {
              setNaming(false);
            }}
          >
            {messages.cancel}
          </button>
        </form>
      ) : (
        <div class={styles['line']}>
          <button
            ref={renameButton}
            type="button"
            class="button-quiet"
            onClick={() => {
              tell('');
              setNaming(true);
            }}
          >
            {me && me.name !== '' ? messages.rename : messages.giveName}
          </button>
          <button
            type="button"
            class="button-quiet"
            aria-describedby={`${id}hand`}
            onClick={() => void goTo(profiles.handOn(), isUndefined)}
          >
            {messages.handOn}
          </button>
          <small id={`${id}hand`} class={styles['hint']}>
            {messages.handOnHint}
          </small>
        </div>
      )}
      <p role="status">{told}</p>
      <details class="no-print">
        <summary>{messages.others}</summary>
        <p class={styles['hint']}>{messages.othersLead}</p>
        <ul class={styles['people']}>
          {others.map((person) => (
            <li key={person.id}>
              <button
                type="button"
                class="button-quiet"
                onClick={() => void goTo(profiles.choose(person.id), isUndefined)}
              >
                {messages.switchTo.split('{name}')[0]}
                <bdi>{person.name}</bdi> <small>{person.hint}</small>
              </button>
            </li>
          ))}
        </ul>
        <form
          class={styles['line']}
          onSubmit={(event) => void goTo(profiles.add(typedName(event)), (made) => made !== undefined)}
        >
          <label for={`${id}new`}>{messages.newName}</label>
          <input id={`${id}new`} name="name" autocomplete="off" maxLength={200} />
          <button class="button-quiet">{messages.add}</button>
        </form>
      </details>
    </section>
  );
}
