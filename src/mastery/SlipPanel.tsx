// The result slip for a trainer: a QR code and a link, made when asked for. What stands in it is `result-slip.ts`'s.
import { useId, useState } from 'preact/hooks';
import { $attempts } from '../record/store.ts';
import { useStore } from '../record/use-store.ts';
import { followAliases } from './follow-aliases.ts';
import type { MasteryWords } from './my-reading.ts';
import styles from './MyRecord.module.css';
import type { SlipDrawing } from './draw-slip.ts';
import type { SlipOutline } from './result-slip.ts';

export interface SlipPanelProps {
  readonly outline: SlipOutline;
  /** Former id of a lesson → the id it has now. */
  readonly aliases: Readonly<Record<string, string>>;
  readonly messages: Pick<MasteryWords, Extract<keyof MasteryWords, `slip${string}`>>;
  /** Path of the trainer's gradebook in this language. */
  readonly gradebookHref: string;
}

export function SlipPanel({ outline, aliases, messages, gradebookHref }: SlipPanelProps) {
  const attempts = useStore($attempts);
  const [drawing, setDrawing] = useState<SlipDrawing>();
  const [told, tell] = useState('');
  const id = useId();

  async function make(): Promise<void> {
    const { drawSlip } = await import('./draw-slip.ts');
    const address = `${location.origin}${gradebookHref}`;
    setDrawing(drawSlip(followAliases(attempts, aliases), outline, address, Date.now()));
    tell('');
  }
  async function copy(link: string): Promise<void> {
    const isCopied = await Promise.resolve()
      .then(() => navigator.clipboard.writeText(link))
      .then(
        () => true,
        () => false,
      );
    tell(isCopied ? messages.slipCopied : messages.slipCopyByHand);
  }

  return (
    <section class={`no-print ${styles['slip'] ?? ''}`}>
      <h2>{messages.slip}</h2>
      <p>{messages.slipLead}</p>
      <p>{messages.slipHonest}</p>
      <button
        type="button"
        class="button-quiet"
        onClick={() => {
          make().catch(() => {
            tell(messages.slipFailed);
          });
        }}
      >
        {messages.slipShow}
      </button>
      {drawing && (
        <div class={styles['code']}>
          <svg
            viewBox={`-4 -4 ${String(drawing.size + 8)} ${String(drawing.size + 8)}`}
            role="img"
            aria-label={messages.slipCode}
            shape-rendering="crispEdges"
          >
            <rect x="-4" y="-4" width={drawing.size + 8} height={drawing.size + 8} fill="#fff" />
            <path d={drawing.path} fill="#000" />
          </svg>
          <label for={`${id}link`}>{messages.slipLink}</label>
          <textarea id={`${id}link`} readOnly rows={4} value={drawing.link} />
          <button type="button" class="button-quiet" onClick={() => void copy(drawing.link)}>
            {messages.slipCopy}
          </button>
        </div>
      )}
      <p role="status">{told}</p>
    </section>
  );
}
