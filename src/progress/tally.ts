/** Counts the jobs of a run by its events. */
import type { RuntimeName } from '../core/runtime-names';
import { seconds } from '../core/seconds';
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
  /** The most jobs that ran at the same time. */
  readonly most: number;
  /** The runtimes of the jobs that started. */
  readonly runtimes: ReadonlySet<RuntimeName>;
  /** Seconds since the tally began. */
  readonly elapsed: number;
}

/** The tally of a run that has not started. */
export function createTally(now: () => number = Date.now): Tally {
  const none = { finished: 0, error: 0, failed: 0, 'timed-out': 0, cancelled: 0, skipped: 0, submitted: 0, waiting: 0 };
  const counts = { ...none, cached: 0 };
  const running = new Map<string, number>();
  const runtimes = new Set<RuntimeName>();
  const begin = now();
  let ended = 0;
  let most = 0;
  return {
    ...{ counts, running, runtimes },
    get most() {
      return most;
    },
    get elapsed() {
      return (now() - begin) / 1000;
    },
    get ended() {
      return ended;
    },
    add(event) {
      if (event.type === 'job-started') {
        running.set(event.label, now());
        runtimes.add(event.runtime);
        most = Math.max(most, running.size);
      } else if (event.type === 'job-retried' || event.type === 'job-computed') {
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
  const rare = (['submitted', 'waiting', 'skipped', 'cancelled'] as const).filter((status) => counts[status] > 0);
  const parts = [
    `${running.size} running`,
    `${counts.finished} finished${cached}`,
    `${failed} failed`,
    ...rare.map((status) => `${counts[status]} ${status}`),
  ];
  return `${ended} of ${jobs} jobs: ${parts.join(', ')}`;
}

/** `took 3 min 5 s under docker, with at most 8 jobs at once`; without places if all results were cached. */
export function overviewText({ runtimes, most, elapsed }: Tally): string {
  const how =
    runtimes.size === 0
      ? ''
      : ` under ${[...runtimes].join(' and ')}, with at most ${most} job${most === 1 ? '' : 's'} at once`;
  return `took ${seconds(elapsed)}${how}`;
}
