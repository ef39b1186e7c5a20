// Time spent, shown only to those who ask. Counts while the page is in sight, so a pause is a pause.
import { useEffect, useState } from 'preact/hooks';
import { formatMessage } from '../i18n/format-message.ts';
import type { Run } from './quiz-run.ts';
import css from './ExamPlayer.module.css';
import type { ExamPage } from './ExamPlayer.tsx';

interface ExamClockProps extends ExamPage {
  readonly spentMs: number;
  readonly onSpent: (step: (run: Run) => Run) => void;
}

const beat = 10_000;
const addBeat = (run: Run): Run => ({ ...run, spentMs: (run.spentMs ?? 0) + beat });

export function ExamClock({ exam, words, spentMs, onSpent }: ExamClockProps) {
  const [isShown, show] = useState(false);
  useEffect(() => {
    const timer = setInterval(() => {
      // A browser that slept wakes with one late beat, not with hours.
      if (document.visibilityState === 'visible') onSpent(addBeat);
    }, beat);
    return () => {
      clearInterval(timer);
    };
  }, []);
  const minutes = Math.floor(spentMs / 60_000);
  return (
    <button
      type="button"
      class={css['clock']}
      aria-expanded={isShown}
      onClick={() => {
        show(!isShown);
      }}
    >
      {isShown ? formatMessage(words.spent, { n: minutes, minutes: exam.minutes }) : words.showTime}
    </button>
  );
}
