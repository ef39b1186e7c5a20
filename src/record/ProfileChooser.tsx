// Asks who is learning now, over whatever page it is: shown after the last learner has handed the computer on, before
// anybody's record is. It goes only by an answer.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { formatMoment, labelProfiles } from './profile-label.ts';
import type { StorageNoticeProps } from './StorageNotice.tsx';
import styles from './StorageNotice.module.css';
import { profiles } from './profiles.ts';
import { tab } from './store.ts';

export type ProfileChooserProps = StorageNoticeProps;

export function ProfileChooser({ messages }: ProfileChooserProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [told, tell] = useState('');
  const [, drawAgain] = useState({});
  const id = useId();
  const people = labelProfiles(profiles.profiles(), messages, (moment) =>
    formatMoment(moment, document.documentElement.lang),
  );

  useEffect(() => {
    dialog.current?.showModal();
    // The other copy of the list may know somebody more.
    void profiles.join().then(() => {
      drawAgain({});
    });
  }, []);

  async function open(profile: string): Promise<void> {
    if (await profiles.choose(profile)) tell(messages.cannotSwitch);
    else tab.reload();
  }

  async function beginAnew(event: Event): Promise<void> {
    event.preventDefault();
    const name = new FormData(event.currentTarget as HTMLFormElement).get('name');
    if ((await profiles.add(typeof name === 'string' ? name : '')) === undefined) tell(messages.cannotSwitch);
    else tab.reload();
  }

  return (
    <dialog
      ref={dialog}
      class={styles['chooser']}
      aria-labelledby={`${id}title`}
      onCancel={(event) => {
        event.preventDefault();
      }}
      onClose={() => dialog.current?.showModal()}
    >
      <h2 id={`${id}title`}>{messages.whoLearns}</h2>
      <p>{messages.whoLearnsWhy}</p>
      <ul>
        {people.map((person) => (
          <li key={person.id}>
            <button type="button" class="button-quiet" onClick={() => void open(person.id)}>
              <bdi>{person.name}</bdi> <small>{person.hint}</small>
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={(event) => void beginAnew(event)}>
        <label for={`${id}name`}>{messages.newHere}</label>
        <input id={`${id}name`} name="name" autocomplete="off" maxLength={200} />
        <button class="button">{messages.begin}</button>
      </form>
      <p role="status">{told}</p>
    </dialog>
  );
}
