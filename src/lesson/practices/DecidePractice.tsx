// A guided decision: situation, options, reaction and rationale, the next situation; a meter when there is one.
import type { Localized } from '../../i18n/locale.ts';
import { formatMessage } from '../../i18n/format-message.ts';
import type { PracticeOf } from '../practice-schema.ts';
import { Bands } from './Bands.tsx';
import css from './DecidePractice.module.css';
import { bandText, meterValue } from './meter-value.ts';
import shared from './practice.module.css';
import { WalkPractice, type WalkChoice, type WalkMessages } from './WalkPractice.tsx';

interface Props {
  practice: Localized<PracticeOf<'decide'>>;
  messages: WalkMessages & Record<'fell' | 'rose', string>;
  draftKey: string;
}

interface Option extends WalkChoice {
  readonly change: number;
}

export function DecidePractice({ practice, messages, draftKey }: Props) {
  const { meter, situations, endings } = practice;
  const valueAfter = (chosen: readonly Option[]) =>
    meterValue(
      meter?.start ?? 0,
      chosen.map(({ change }) => change),
    );
  const words = (chosen: readonly Option[]) => {
    if (!meter) return '';
    const value = valueAfter(chosen);
    const moved = chosen.length > 0 ? value - valueAfter(chosen.slice(0, -1)) : 0;
    const change =
      moved === 0 ? '' : formatMessage(moved < 0 ? messages.fell : messages.rose, { n: Math.abs(moved) });
    return `${meter.label} ${String(value)} · ${bandText(meter.bands, value)} ${change}`;
  };
  return (
    <WalkPractice<Option>
      practice={practice}
      messages={messages}
      draftKey={draftKey}
      stops={situations.map(({ options, ...situation }) => ({ ...situation, choices: options }))}
      gauge={(chosen) =>
        meter && (
          <>
            <label class={css.meter}>
              <span>{words(chosen)}</span>
              <meter
                min={0}
                max={100}
                low={35}
                high={65}
                optimum={meter.high === 'bad' ? 0 : 100}
                value={valueAfter(chosen)}
              />
            </label>
            <Bands bands={meter.bands} />
          </>
        )
      }
      gaugeText={words}
      ending={(chosen) => <p class={shared.text}>{bandText(endings, valueAfter(chosen))}</p>}
      endings={<Bands bands={endings} />}
    />
  );
}
