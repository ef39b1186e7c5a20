// Where the focus goes when the button that was pressed leaves the slide.
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * An element that takes the focus once what was pressed has had its effect. Only in the window where it was pressed: the other
 * window of the same class keeps its own focus.
 * @param effect what changes by pressing
 */
export function useHeir<T extends HTMLElement>(effect: unknown) {
  const heir = useRef<T>(null);
  const isDue = useRef(false);
  useLayoutEffect(() => {
    if (isDue.current) heir.current?.focus();
    isDue.current = false;
  }, [effect]);
  return {
    heir,
    handOver: () => {
      isDue.current = true;
    },
  };
}
