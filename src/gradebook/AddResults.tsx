// The way in: files, folders, archives, pasted text, scanned codes. How far
// a reading is and what was refused is told by `TakingProgress.tsx`.
import type { ComponentType } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { formatMessage } from '../i18n/format-message.ts';
import { useStore } from '../record/use-store.ts';
import { readNames } from './ClassBar.tsx';
import { droppedFiles, isMeant } from './dropped-files.ts';
import type { ViewProps } from './Gradebook.tsx';
import styles from './Gradebook.module.css';
import { readPasted } from './read-input.ts';
import { gradebook, saveClass, takeFiles, type Taking } from './store.ts';
import { TakingProgress } from './TakingProgress.tsx';
import { takeSlipAndTell } from './tell-slip.ts';

export interface ScannerProps extends ViewProps {
  /** A text that was in a code; tells what became of it. */
  readonly onCode: (text: string) => Promise<string>;
  readonly onClose: () => void;
}

export function AddResults(props: ViewProps) {
  const { messages: words, tell } = props;
  const taking = useStore(gradebook.$taking);
  const isReading = taking !== undefined && taking.ended === undefined;
  const [isOver, setOver] = useState(false);
  const [isPasting, setPasting] = useState(false);
  const [Scanner, setScanner] = useState<ComponentType<ScannerProps>>();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const paste = useRef<HTMLTextAreaElement>(null);

  async function take(chosen: readonly File[]): Promise<void> {
    tell('');
    await takeFiles(chosen.filter(isMeant));
    const result = gradebook.$taking.get();
    if (result) tell(tellEnd(words, result));
  }
  async function onCode(text: string): Promise<string> {
    const { said } = await takeSlipAndTell(text, props);
    tell(said);
    return said;
  }
  /** The text goes from the field when all of it is taken in. */
  async function takePasted(): Promise<void> {
    const pasted = readPasted(paste.current?.value ?? '');
    if (pasted.kind === 'record') {
      await take([new File([pasted.text], words.paste)]);
      if (gradebook.$taking.get()?.news.stored !== 1) return;
    } else if (pasted.kind === 'slips') {
      for (const slip of pasted.slips) {
        const { said, isSettled } = await takeSlipAndTell(slip, props);
        tell(said);
        if (!isSettled) return;
      }
    } else {
      const names = await readNames(pasted.text);
      const info = gradebook.$classes.get().find(({ id }) => id === gradebook.$chosen.get());
      if (names.length === 0 || !info) {
        tell(words.nothingPasted);
        return;
      }
      const roster = [...new Set([...info.roster, ...names])];
      await saveClass({ ...info, roster });
      tell(formatMessage(words.namesAdded, { n: roster.length }));
    }
    if (paste.current) paste.current.value = '';
  }
  function chosenFrom({ currentTarget }: { currentTarget: HTMLInputElement }): void {
    const chosen = [...(currentTarget.files ?? [])];
    currentTarget.value = '';
    void take(chosen);
  }

  return (
    <section
      class={`${styles['add'] ?? ''} card no-print`}
      data-over={isOver ? '' : undefined}
      aria-label={words.addTitle}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer && !isReading) void droppedFiles(event.dataTransfer).then(take);
      }}
    >
      <h2>{words.addTitle}</h2>
      <p>{words.addLead}</p>
      <div class={styles['actions']}>
        <button type="button" class="button" disabled={isReading} onClick={() => files.current?.click()}>
          {words.chooseFiles}
        </button>
        <button
          type="button"
          class="button-quiet"
          disabled={isReading}
          onClick={() => folder.current?.click()}
        >
          {words.chooseFolder}
        </button>
        <button
          type="button"
          class="button-quiet"
          onClick={() => {
            import('./QrScanner.tsx')
              .then((module) => {
                setScanner(() => module.QrScanner);
              })
              .catch(() => {
                tell(words.loadFailed);
              });
          }}
        >
          {words.scan}
        </button>
        <button
          type="button"
          class="button-quiet"
          aria-expanded={isPasting}
          onClick={() => {
            setPasting(!isPasting);
          }}
        >
          {words.paste}
        </button>
        <input
          ref={files}
          type="file"
          multiple
          hidden
          accept=".json,.zip,application/json,application/zip"
          aria-label={words.chooseFiles}
          onChange={chosenFrom}
        />
        <input
          ref={folder}
          type="file"
          multiple
          hidden
          {...{ webkitdirectory: true }}
          aria-label={words.chooseFolder}
          onChange={chosenFrom}
        />
      </div>
      {isPasting && (
        <div class="stack">
          <label>
            <span>{words.pasteLabel}</span>
            <textarea ref={paste} rows={4} spellcheck={false} />
          </label>
          <button
            type="button"
            class="button"
            disabled={isReading}
            onClick={() => {
              takePasted().catch(() => {
                tell(words.notKept);
              });
            }}
          >
            {words.pasteAdd}
          </button>
        </div>
      )}
      {Scanner && (
        <Scanner
          {...props}
          onCode={onCode}
          onClose={() => {
            setScanner(undefined);
          }}
        />
      )}
      {taking && <TakingProgress taking={taking} {...props} />}
    </section>
  );
}

function tellEnd(words: ViewProps['messages'], { news, ended }: Taking): string {
  const sentence = {
    done: words.endedDone,
    stopped: words.endedStopped,
    full: words.endedFull,
    denied: words.endedDenied,
  }[ended ?? 'done'];
  const skipped = news.skipped > 0 ? ` ${formatMessage(words.skipped, { n: news.skipped })}` : '';
  return formatMessage(sentence, { stored: news.stored, refused: news.refused }) + skipped;
}
