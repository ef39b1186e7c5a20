// A session handed over as a file.
import { download } from '../storage/download.ts';
import type { ClassSession } from './class-session.ts';
import { sessionJson, sessionRows, toCsv, type VoteName } from './session-export.ts';
import type { SessionStep } from './session-plan.ts';
import type { ClassMessages } from './VoteBoard.tsx';

interface TakeawayProps {
  readonly session: ClassSession | undefined;
  readonly module: string;
  readonly steps: readonly SessionStep[];
  readonly votes: readonly VoteName[];
  readonly messages: ClassMessages;
}

export function Takeaway({ session, steps, votes, messages, module }: TakeawayProps) {
  if (!session) return null;
  const name = `class-${module}-${session.startedAt.slice(0, 10)}`;
  return (
    <p>
      <button
        class="button"
        type="button"
        onClick={() => {
          const rows = sessionRows(session, steps, votes, messages, new Date().toISOString());
          download(`${name}.csv`, toCsv(rows), 'text/csv');
        }}
      >
        {messages.exportCsv}
      </button>{' '}
      <button
        class="button-quiet"
        type="button"
        onClick={() => {
          download(`${name}.json`, sessionJson(session), 'application/json');
        }}
      >
        {messages.exportJson}
      </button>
    </p>
  );
}
