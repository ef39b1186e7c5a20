// Reads slips off phones and paper with the camera, or out of pictures. Fetched when somebody scans.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ScannerProps } from './AddResults.tsx';
import { openCodeFinder, type CodeFinder } from './find-codes.ts';
import styles from './Gradebook.module.css';

/** Time between two looks at the camera's picture. */
const lookMs = 150;

export function QrScanner({ messages: words, onCode, onClose }: ScannerProps) {
  const video = useRef<HTMLVideoElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const finder = useRef<Promise<CodeFinder> | undefined>(undefined);
  const box = useRef<HTMLDivElement>(null);
  const [hasCamera, setCamera] = useState<boolean>();
  const [said, say] = useState('');

  useEffect(() => {
    let isOver = false;
    let stream: MediaStream | undefined;
    const seen = new Set<string>();
    finder.current = openCodeFinder();
    box.current?.focus();

    async function look(): Promise<void> {
      const screen = video.current;
      if (screen && screen.readyState >= 2) {
        const opened = await finder.current;
        const texts = await opened?.find(await createImageBitmap(screen)).catch(() => []);
        for (const text of texts ?? []) {
          // The same code stays before the camera for a while.
          if (seen.has(text)) continue;
          seen.add(text);
          say(await onCode(text));
        }
      }
      if (!isOver) setTimeout(() => void look(), lookMs);
    }
    async function start(): Promise<void> {
      try {
        stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
        if (isOver || !video.current) {
          stream.getTracks().forEach((track) => {
            track.stop();
          });
          return;
        }
        video.current.srcObject = stream;
        await video.current.play();
        setCamera(true);
        void look();
      } catch {
        setCamera(false);
      }
    }
    void start();
    return () => {
      isOver = true;
      stream?.getTracks().forEach((track) => {
        track.stop();
      });
      void finder.current?.then((opened) => {
        opened.close();
      });
    };
  }, []);

  async function readPictures(pictures: readonly File[]): Promise<void> {
    for (const picture of pictures) {
      const bitmap = await createImageBitmap(picture).catch(() => undefined);
      const texts = bitmap && (await (await finder.current)?.find(bitmap).catch(() => []));
      if (!texts || texts.length === 0) say(words.scanNothing);
      for (const text of texts ?? []) say(await onCode(text));
    }
  }

  return (
    <div ref={box} tabIndex={-1} class={styles['scanner']}>
      <p>{hasCamera === false ? words.scanNoCamera : words.scanTitle}</p>
      <video ref={video} muted playsInline hidden={hasCamera === false} aria-label={words.scanReady} />
      <p>{said}</p>
      <div class={styles['actions']}>
        <button type="button" class="button-quiet" onClick={() => file.current?.click()}>
          {words.scanImage}
        </button>
        <button type="button" class="button-quiet" onClick={onClose}>
          {words.close}
        </button>
        <input
          ref={file}
          type="file"
          accept="image/*"
          multiple
          hidden
          aria-label={words.scanImage}
          onChange={({ currentTarget }) => {
            const pictures = [...(currentTarget.files ?? [])];
            currentTarget.value = '';
            void readPictures(pictures);
          }}
        />
      </div>
    </div>
  );
}
