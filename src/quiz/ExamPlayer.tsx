// The island of the final assessment: the quiz player with a draw, a start card, a clock and a verdict of its own.
import { useMemo } from 'preact/hooks';
import type { Localized } from '../i18n/locale.ts';
import { drawExam, type Blueprint, type PoolItem } from './draw-exam.ts';
import { ExamClock } from './ExamClock.tsx';
import { ExamStart } from './ExamStart.tsx';
import { ExamVerdict } from './ExamVerdict.tsx';
import type { examMessages } from './exam-messages.ts';
import type { ExamTerms } from './exam-result.ts';
import { QuizPlayer } from './QuizPlayer.tsx';
import type { Own, QuizPlayerProps } from './stage.ts';

/** What the parts of an assessment need beyond those of a quiz. */
export interface ExamPage {
  readonly exam: ExamTerms &
    Blueprint & { readonly attempts: number; readonly minutes: number; readonly pause: number };
  readonly words: Localized<typeof examMessages>;
  readonly locale: QuizPlayerProps['locale'];
}

export type ExamPlayerProps = Omit<QuizPlayerProps, 'own' | 'kind' | 'mode' | 'compact'> & ExamPage;

export function ExamPlayer(page: ExamPlayerProps) {
  // A page hands over its assessment once: nothing of it changes while it is open.
  const own = useMemo(() => toOwn(page), []);
  return <QuizPlayer {...page} kind="exam" own={own} />;
}

function toOwn(page: ExamPlayerProps): Own {
  const { exam, quiz } = page;
  const pool: PoolItem[] = quiz.items.map(({ id, kind, bloom }) => ({
    id,
    kind,
    bloom,
    module: exam.moduleOf[id] ?? '',
  }));
  return {
    draw: (seed) => drawExam(pool, exam, seed),
    Start: (stage) => <ExamStart {...page} stage={stage} />,
    Above: ({ run, store }) => <ExamClock {...page} spentMs={run.spentMs ?? 0} onSpent={store.take} />,
    Verdict: ({ attempt }) => <ExamVerdict {...page} attempt={attempt} />,
  };
}
