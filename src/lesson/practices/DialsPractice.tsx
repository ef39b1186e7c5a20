// Sliders, the figure they make, and what a customer would say to it.
import { useState } from 'preact/hooks';
import type { Locale, Localized } from '../../i18n/locale.ts';
import { languageTag } from '../../i18n/locale.ts';
import type { PracticeOf } from '../practice-schema.ts';
import { Bands } from './Bands.tsx';
import { currentValues, readDials } from './dial-values.ts';
import css from './DialsPractice.module.css';
import { computeFigure } from './formulas.ts';
import { bandText } from './meter-value.ts';
import shared from './practice.module.css';
import { idBase, PracticeFrame, type FrameMessages } from './PracticeFrame.tsx';
import { useDraft } from './use-draft.ts';
import { useFocus } from './use-focus.ts';

interface Props {
  practice: Localized<PracticeOf<'dials'>>;
  messages: FrameMessages;
  locale: Locale;
  draftKey: string;
}

export function DialsPractice({ practice, messages, locale, draftKey }: Props) {
  const { dials, fixed, formula, figure, says, lesson } = practice;
  const base = idBase(draftKey);
  const { state, change, forget, undo } = useDraft(draftKey, readDials);
  /** Values while a dial is being moved; they are kept when it is let go. */
  const [moving, setMoving] = useState<Record<string, number>>({});
  const [status, setStatus] = useState('');
  const focus = useFocus();

  const number = (value: number, digits: number) =>
    value.toLocaleString(languageTag[locale], {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  const withUnit = (text: string, unit: string | undefined) =>
    unit === undefined ? text : `${text} ${unit}`;
  const tell = (values: Readonly<Record<string, number>>) => {
    const weights = Object.fromEntries(dials.map(({ id, weight }) => [id, weight ?? 1]));
    const value = computeFigure(formula, { ...fixed, ...values }, weights);
    return {
      figure: withUnit(number(value, figure.digits), figure.unit),
      sentence: bandText(says, value),
    };
  };
  const values = currentValues({ ...state, ...moving }, dials);
  const told = tell(values);

  return (
    <PracticeFrame
      base={base}
      practice={practice}
      messages={messages}
      status={status}
      isTouched={Object.keys(state).length > 0}
      onUndo={undo}
      onRestart={() => {
        forget();
        setStatus(messages.restarted);
        focus(`${base}-task`);
      }}
    >
      {dials.map(({ id, label, min, max, step, unit }) => {
        const value = values[id] ?? min;
        const shown = withUnit(number(value, Number.isInteger(step) ? 0 : 1), unit);
        return (
          <label key={id} class={css.dial}>
            <span>{label}</span> <strong>{shown}</strong>
            <input
              type="range"
              min={min}
              max={max}
              step={step}
              value={value}
              aria-valuetext={shown}
              onInput={({ currentTarget: { valueAsNumber } }) => {
                setMoving({ [id]: valueAsNumber });
              }}
              onChange={({ currentTarget: { valueAsNumber } }) => {
                setMoving({});
                change((before) => ({ ...before, [id]: valueAsNumber }));
                const after = tell({ ...values, [id]: valueAsNumber });
                setStatus(`${figure.label} ${after.figure} ${after.sentence}`);
              }}
            />
          </label>
        );
      })}
      <p class={css.figure}>
        {figure.label} <strong>{told.figure}</strong>
      </p>
      <p class={shared.line}>{told.sentence}</p>
      {lesson !== undefined && <p>{lesson}</p>}
      <Bands bands={says} />
    </PracticeFrame>
  );
}
