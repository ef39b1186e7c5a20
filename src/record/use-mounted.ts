// What an island draws from the browser's storage differs from what the server drew; so it draws the server's first.
import { useLayoutEffect, useState } from 'preact/hooks';

/** False for the first drawing, which must equal the server's; true from then on, before the browser paints. */
export function useMounted(): boolean {
  const [isMounted, setMounted] = useState(false);
  useLayoutEffect(() => {
    setMounted(true);
  }, []);
  return isMounted;
}
