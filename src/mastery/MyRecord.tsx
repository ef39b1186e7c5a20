// What a learner is told about how it went: readings over the whole record, as pictures in tables, to look at and to print.
import { useEffect, useRef } from 'preact/hooks';
import { $attempts } from '../record/store.ts';
import { useMounted } from '../record/use-mounted.ts';
import { useStore } from '../record/use-store.ts';
import type { CourseMap } from './course-map.ts';
import { followAliases } from './follow-aliases.ts';
import { listResponses } from './item-responses.ts';
import type { masteryMessages } from './messages.ts';
import styles from './MyRecord.module.css';
import { CalibrationSection, CommitmentSection, MisconceptionSection } from './MyThinking.tsx';
import { HistorySection, MasterySection, ProgressSection } from './MyResults.tsx';
import type { Reading } from './my-reading.ts';

export interface MyRecordProps {
  readonly course: CourseMap;
  /** `masteryMessages` in the page's language. */
  readonly messages: Readonly<Record<keyof typeof masteryMessages, string>>;
  /** Language tag for dates and numbers. */
  readonly language: string;
  readonly firstHref: string;
}

export function MyRecord({ course, messages, language, firstHref }: MyRecordProps) {
  const isMounted = useMounted();
  const attempts = followAliases(useStore($attempts), course.aliases);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // Paper cannot be unfolded.
    const unfold = () => {
      box.current?.querySelectorAll('details').forEach((fold) => {
        fold.open = true;
      });
    };
    addEventListener('beforeprint', unfold);
    return () => {
      removeEventListener('beforeprint', unfold);
    };
  }, []);

  const reading: Reading = { course, messages, language, attempts, responses: listResponses(attempts) };
  return (
    <div ref={box} class={styles['record']}>
      {!isMounted ? (
        <p>{messages.loading}</p>
      ) : attempts.length === 0 ? (
        <p class="notice">
          {messages.empty} <a href={firstHref}>{messages.toCourse}</a>
          <br />
          <a href="#import">{messages.bring}</a>
        </p>
      ) : (
        <>
          <ProgressSection {...reading} />
          <div class={styles['pair']}>
            <div>
              <MasterySection {...reading} />
            </div>
            <div>
              <CalibrationSection {...reading} />
              <MisconceptionSection {...reading} />
              <HistorySection {...reading} />
              <CommitmentSection {...reading} />
            </div>
          </div>
          <button
            type="button"
            class={`button-quiet ${styles['print'] ?? ''}`}
            onClick={() => {
              print();
            }}
          >
            {messages.print}
          </button>
        </>
      )}
    </div>
  );
}
