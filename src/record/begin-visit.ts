// The first page of a visit, and every page while nobody is at the computer: whose turn is it?
import type { ComponentType } from 'preact';
import type { ProfileChooserProps } from './ProfileChooser.tsx';
import { profiles } from './profiles.ts';
import { tab } from './store.ts';

/** @returns what asks who is next, where the last learner has handed the computer on */
export async function beginVisit(): Promise<ComponentType<ProfileChooserProps> | undefined> {
  if (tab.isLocked) return (await import('./ProfileChooser.tsx')).ProfileChooser;
  if (await profiles.join()) tab.reload();
  return undefined;
}
