/** Counts the jobs of a run by its events. */
import type { HitherEvent } from '../model/events';
import type { Status } from '../model/record';

/** How many jobs ended, in which way. */
export interface Counts extends Readonly<Record<Status, number>> {
  /** Of those that finished: how many results were cached. */
  readonly cached: number;
}

/** The state of a run in numbers. */
export interface Tally {
  /** Takes an event. */
  add(event: HitherEvent): void;
  readonly counts: Counts;
  readonly ended: number;
  /** When each running job started, by its label. Milliseconds since the epoch. */
  readonly running: ReadonlyMap<string, number>;
}

/** The tally of a run that has not started. */
export function createTally(now: () => number = Date.now): Tally {
  const counts = { finished: 0, error: 0, failed: 0, 'timed-out': 0, cancelled: 0, skipped: 0, cached: 0 };
  const running = new Map<string, number>();
  let ended = 0;
  return {
    counts,
    running,
    get ended() {
      return ended;
    },
    add(event) {
      if (event.type === 'job-started') {
        running.set(event.label, now());
      } else if (event.type === 'job-retried') {
        running.delete(event.label);
      } else if (event.type === 'job-ended') {
        const { label, status, cache } = event.record;
        running.delete(label);
        ended += 1;
        counts[status] += 1;
        counts.cached += status === 'finished' && cache.hit ? 1 : 0;
      }
    },
  };
}

/** `288 of 10000 jobs: 12 running, 288 finished (250 cached), 0 failed`; other ends only if there are some. */
export function countsText({ counts, ended, running }: Tally, jobs: number): string {
  const failed = counts.error + counts.failed + counts['timed-out'];
  const cached = counts.cached > 0 ? ` (${counts.cached} cached)` : '';
  const rare = (['skipped', 'cancelled'] as const).filter((status) => counts[status] > 0);
  const parts = [
    `${running.size} running`,
    `${counts.finished} finished${cached}`,
    `${failed} failed`,
    ...rare.map((status) => `${counts[status]} ${status}`),
  ];
  return `${ended} of ${jobs} jobs: ${parts.join(', ')}`;
}
