// Keeps the course page right while it is open: the record is joined from both its places, or another tab adds to it.
import { $attempts } from '../record/store.ts';

$attempts.subscribe((attempts) => {
  dispatchEvent(new CustomEvent('record', { detail: attempts }));
});
