// Where a profile's look is kept: local storage only, because it is read before anything is painted, and nothing is lost with
// it. A sample:   make-it-right:%2F:1:first:note/look    larger dark
import type { Tab } from '../record/store.ts';
import { lookName } from './look-name.ts';
import { readLook, writeLook, type Look } from './look.ts';

type LookTab = Pick<Tab, 'local' | 'place'>;

export function keptLook({ local, place }: LookTab): Look {
  return readLook(local.get(place + lookName) ?? '');
}

/** @returns whether it will be there on the next page */
export function keepLook({ local, place }: LookTab, look: Look): boolean {
  const text = writeLook(look);
  if (text !== '') return local.set(place + lookName, text) === undefined;
  local.remove(place + lookName);
  return local.isOpen();
}
