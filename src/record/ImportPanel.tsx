// Brings a record file in: chosen, dropped or pasted; shows what it would add before anything is added.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Offer } from './import-record.ts';
import styles from './KeepPanel.module.css';
import type { KeepPanelProps } from './KeepPanel.tsx';
import { formatMoment } from './profile-label.ts';
import { cleanName } from './profile-list.ts';
import { $attempts, tab } from './store.ts';
import { useMounted } from './use-mounted.ts';
import { useStore } from './use-store.ts';

export function ImportPanel({ messages, refusals, language }: KeepPanelProps) {
  const [told, tell] = useState('');
  const [offer, setOffer] = useState<Offer>();
  const summary = useRef<HTMLHeadingElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const attempts = useStore($attempts);
  const isMounted = useMounted();
  const id = useId();

  useEffect(() => {
    if (offer) summary.current?.focus();
  }, [offer]);

  async function look(source: Blob | string): Promise<void> {
    setOffer(undefined);
    tell(messages.reading);
    try {
      const { weigh } = await import('./import-record.ts');
      const weighed = await weigh(source);
      if ('offer' in weighed) setOffer(weighed.offer);
      const reason = 'reason' in weighed ? weighed.reason : undefined;
      tell(reason === undefined ? '' : reason === 'unreadable' ? messages.unreadable : refusals[reason]);
    } catch {
      tell(messages.importFailed);
    }
  }

  async function takeIt(chosen: Offer, isAnother: boolean): Promise<void> {
    const { take, takeAsAnother } = await import('./import-record.ts');
    const outcome = await (isAnother ? takeAsAnother(chosen) : take(chosen));
    if (outcome === 'saved' && isAnother) {
      tab.reload();
      return;
    }
    setOffer(undefined);
    const added = messages.taken.replace('{n}', String(chosen.plan.attempts.length));
    tell(outcome === 'saved' ? added : messages.takeFailed);
    status.current?.focus();
  }

  return (
    <div
      class={styles['drop']}
      onDragOver={(event) => {
        event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        const file = event.dataTransfer?.files[0];
        if (file) void look(file);
      }}
    >
      <h3 id="import">{messages.import}</h3>
      <p>{isMounted && attempts.length === 0 ? messages.importFirst : messages.importLead}</p>
      <label class={styles['file']}>
        <span>{messages.chooseFile}</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void look(file);
            // The same file can be chosen again.
            currentTarget.value = '';
          }}
        />
      </label>
      <details>
        <summary>{messages.paste}</summary>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const text = new FormData(event.currentTarget).get('text');
            void look(typeof text === 'string' ? text : '');
          }}
        >
          <label for={`${id}text`}>{messages.pasted}</label>
          <textarea id={`${id}text`} name="text" rows={4} spellcheck={false} />
          <button class="button-quiet">{messages.read}</button>
        </form>
      </details>
      <p ref={status} role="status" tabIndex={-1}>
        {told}
      </p>
      {offer && (
        <div class={styles['offer']}>
          <h4 ref={summary} tabIndex={-1}>
            {messages.found}
          </h4>
          <dl>
            <dt>{messages.foundName}</dt>
            <dd>
              <bdi>{cleanName(offer.file.learner.name) || messages.nameless}</bdi>
            </dd>
            {!Number.isNaN(Date.parse(offer.file.exportedAt)) && (
              <>
                <dt>{messages.foundDate}</dt>
                <dd>{formatMoment(offer.file.exportedAt, language)}</dd>
              </>
            )}
            <dt>{messages.foundNew}</dt>
            <dd>{offer.plan.attempts.length}</dd>
            <dt>{messages.foundKnown}</dt>
            <dd>{offer.plan.known}</dd>
            <dt>{messages.foundDrafts}</dt>
            <dd>{Object.keys(offer.plan.drafts).length}</dd>
            {offer.skipped > 0 && (
              <>
                <dt>{messages.foundSkipped}</dt>
                <dd>{offer.skipped}</dd>
              </>
            )}
          </dl>
          <Decision
            offer={offer}
            messages={messages}
            take={(isAnother) => void takeIt(offer, isAnother)}
            leave={() => {
              setOffer(undefined);
              status.current?.focus();
            }}
          />
        </div>
      )}
    </div>
  );
}

interface DecisionProps extends Pick<KeepPanelProps, 'messages'> {
  readonly offer: Offer;
  readonly take: (isAnother: boolean) => void;
  readonly leave: () => void;
}

function Decision({ offer: { plan, isAnothers }, messages, take, leave }: DecisionProps) {
  const isNew = plan.attempts.length + Object.keys(plan.drafts).length > 0;
  const button = (label: string, look: string, press: () => void) => (
    <button type="button" class={look} onClick={press}>
      {label}
    </button>
  );
  return (
    <>
      {!isNew && <p>{messages.nothingNew}</p>}
      {isNew && isAnothers && <p class="notice">{messages.another}</p>}
      <p class={styles['line']}>
        {isNew &&
          isAnothers &&
          button(messages.takeAsAnother, 'button', () => {
            take(true);
          })}
        {isNew &&
          button(messages.take, isAnothers ? 'button-quiet' : 'button', () => {
            take(false);
          })}
        {button(messages.leave, 'button-quiet', leave)}
      </p>
    </>
  );
}
