// The profiles of the browser this tab runs in. Loaded on demand, so that no page carries it.
import { openProfileList } from './profile-list.ts';
import { tab } from './store.ts';

export const profiles = openProfileList(tab);
