// How much of each clock a walk has used. Times are minutes.
import { replay } from './walk.ts';

interface Clock {
  readonly id: string;
  readonly limitMinutes: number;
  /** Station at which it starts; without one, the first. */
  readonly from?: string | undefined;
  readonly to: string;
}

interface Station {
  readonly id: string;
  readonly choices?:
    readonly { readonly id: string; readonly minutes: number; readonly next: string }[] | undefined;
}

export interface ClockReading<Each extends Clock = Clock> {
  readonly id: string;
  readonly clock: Each;
  readonly limitMinutes: number;
  /** Minutes from its start to now, or to its stop. 0 before it starts. */
  readonly usedMinutes: number;
  readonly state: 'waiting' | 'running' | 'stopped';
}

/** Readings of all clocks, in their order, after the choices of `path`. */
export function readClocks<Each extends Clock>(
  clocks: readonly Each[],
  stations: readonly Station[],
  path: readonly string[],
): ClockReading<Each>[] {
  const { legs, stop } = replay(stations, (station) => station.choices, path);
  const arrivals = new Map<string, number>();
  let now = 0;
  for (const leg of legs) {
    arrivals.set(leg.stop.id, now);
    now += leg.choice.minutes;
  }
  if (stop) arrivals.set(stop.id, now);
  return clocks.map((clock) => {
    const start = arrivals.get(clock.from ?? stations[0]?.id ?? '');
    const end = arrivals.get(clock.to);
    return {
      id: clock.id,
      clock,
      limitMinutes: clock.limitMinutes,
      usedMinutes: start === undefined ? 0 : (end ?? now) - start,
      state: start === undefined ? 'waiting' : end === undefined ? 'running' : 'stopped',
    };
  });
}
