// How the offline copy stands, and the switch for it. A page places it and hands over the words.
import { useEffect, useState } from 'preact/hooks';
import { formatMessage } from '../i18n/format-message.ts';
import type { Localized, Locale } from '../i18n/locale.ts';
import { siteHref } from '../ui/site-href.ts';
import { canKeep, keepCopy, ownRegistration, readState, removeCopy } from './keep-copy.ts';
import type { offlineMessages } from './messages.ts';
import { tellSize, type OfflineState } from './place.ts';

interface Props {
  readonly locale: Locale;
  readonly messages: Localized<typeof offlineMessages>;
}

const lookAgainMs = 1500;

export function OfflineStatus({ locale, messages }: Props) {
  const base = siteHref(locale).replace(/(zh|en)\/$/, '');
  const [state, setState] = useState<OfflineState>();
  const [said, setSaid] = useState('');
  const [isSaving, setIsSaving] = useState(false);
  const [isAway, setIsAway] = useState(false);

  const look = async () => {
    if (!canKeep()) {
      setSaid(messages.unsupported);
      return;
    }
    setState(await readState(base));
    const registration = await ownRegistration(base);
    setIsSaving(registration?.installing !== undefined && registration.installing !== null);
  };

  useEffect(() => {
    // The worker answers unknown addresses with this page.
    setIsAway(!location.pathname.startsWith(siteHref(locale, 'offline')) && !navigator.onLine);
    void look();
    const timer = setInterval(() => void look(), lookAgainMs);
    return () => {
      clearInterval(timer);
    };
  }, []);

  const check = async () => {
    try {
      const registration = await ownRegistration(base);
      await registration?.update();
      setSaid(registration?.installing || registration?.waiting ? messages.found : messages.latest);
    } catch {
      setSaid(messages.unreachable);
    }
  };
  const remove = async () => {
    await removeCopy(base);
    setSaid(messages.removed);
    await look();
  };
  const keep = async () => {
    setSaid(messages.saving);
    if (!(await keepCopy(base))) setSaid(messages.failed);
    await look();
  };

  const date = state && new Date(state.savedAt).toLocaleString(locale === 'zh' ? 'zh-CN' : 'en-GB');
  return (
    <div class="card stack">
      {isAway && <p class="notice">{messages.notHere}</p>}
      <p>
        {state
          ? formatMessage(messages.kept, { files: state.files, size: tellSize(state.bytes) })
          : isSaving
            ? messages.saving
            : messages.none}
      </p>
      {state && (
        <p>
          <small>{formatMessage(messages.version, { version: state.version, date: date ?? '' })}</small>
        </p>
      )}
      <p role="status">{said}</p>
      {state ? (
        <>
          <button class="button-quiet" type="button" onClick={() => void check()}>
            {messages.check}
          </button>{' '}
          <button class="button-quiet" type="button" onClick={() => void remove()}>
            {messages.remove}
          </button>
          <p>
            <small>{messages.removeNote}</small>
          </p>
        </>
      ) : (
        !isSaving && (
          <button class="button" type="button" onClick={() => void keep()}>
            {messages.keep}
          </button>
        )
      )}
    </div>
  );
}
