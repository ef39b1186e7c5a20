// Moving the focus to what an action has just brought up, once it is there.
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Call the returned function in a handler: the element of that id is focused after the coming render. */
export function useFocus(): (id: string) => void {
  const wanted = useRef('');
  useLayoutEffect(() => {
    if (wanted.current === '') return;
    document.getElementById(wanted.current)?.focus();
    wanted.current = '';
  });
  return (id) => {
    wanted.current = id;
  };
}
