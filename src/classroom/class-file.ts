// What is kept for one module's classes, under the draft `class/<module>`: the session that goes on and those that are over.
import type { ClassSession } from './class-session.ts';

export interface ClassFile {
  readonly current?: ClassSession;
  /** Sessions that are over, oldest first. */
  readonly past: readonly ClassSession[];
}

/** Past sessions kept per module; the oldest go. */
const keptSessions = 20;

function isSession(value: unknown): value is ClassSession {
  if (typeof value !== 'object' || value === null) return false;
  const session = value as Partial<Record<keyof ClassSession, unknown>>;
  return (
    typeof session.id === 'string' &&
    typeof session.slide === 'string' &&
    typeof session.present === 'number' &&
    typeof session.startedAt === 'string' &&
    [session.visits, session.revealed, session.roster, session.passed, session.called, session.groups].every(
      Array.isArray,
    ) &&
    [session.votes, session.plays].every((each) => typeof each === 'object' && each !== null)
  );
}

/** What is stored, as far as it is ours; anything else counts as nothing. */
export function readClassFile(value: unknown): ClassFile {
  if (typeof value !== 'object' || value === null) return { past: [] };
  const { current, past } = value as { current?: unknown; past?: unknown };
  return {
    ...(isSession(current) && { current }),
    past: Array.isArray(past) ? past.filter(isSession) : [],
  };
}

/** Puts the session in place; one with another id sends the old one to the past. Done twice it is done once. */
export function putSession(file: ClassFile, session: ClassSession): ClassFile {
  const { current, past } = file;
  if (!current || current.id === session.id) return { current: session, past };
  const others = past.filter(({ id }) => id !== current.id);
  return { current: session, past: [...others, current].slice(-keptSessions) };
}
