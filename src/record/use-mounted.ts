// What an island draws from the browser's storage differs from what the server drew; so it draws the server's first.
import { useEffect, useState } from 'preact/hooks';

/** False for the first drawing, which must equal the server's; true from then on. */
export function useMounted(): boolean {
  const [isMounted, setMounted] = useState(false);
  useEffect(() => {
    setMounted(true);
  }, []);
  return isMounted;
}
