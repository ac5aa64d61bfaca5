/** Estimates how long the rest of a run takes, from the durations of ended jobs and of earlier runs. */
import type { HitherEvent } from '../model/events';
import type { Tally } from '../progress/tally';

/** What kinds of jobs run: the points of a matrix are one kind. */
export interface KindOfJobs {
  readonly jobs: number;
  /** The duration in an earlier run, in seconds; undefined if there was none. */
  readonly earlier: number | undefined;
}

/** The durations of a run. */
export interface RunTimes {
  add(event: HitherEvent): void;
  /** The ended job that took longest in this run. */
  readonly slowest: { readonly label: string; readonly seconds: number } | undefined;
  /** A rough estimate in seconds; undefined if no duration is known. */
  left(tally: Tally, now: number): number | undefined;
}

interface Kind extends KindOfJobs {
  started: number;
  cached: number;
  cachedSeconds: number;
  computed: number;
  computedSeconds: number;
}

/** Labels of a matrix differ in their brackets. */
export function kindOfLabel(label: string): string {
  return label.replace(/\[.*$/s, '');
}

/** The durations of a run that has not started. */
export function createRunTimes(given: ReadonlyMap<string, KindOfJobs>): RunTimes {
  const kinds = new Map<string, Kind>();
  for (const [name, kind] of given) {
    kinds.set(name, { ...kind, started: 0, cached: 0, cachedSeconds: 0, computed: 0, computedSeconds: 0 });
  }
  let slowest: RunTimes['slowest'];
  return {
    get slowest() {
      return slowest;
    },
    add(event) {
      if (event.type !== 'job-ended') {
        return;
      }
      const { label, status, cache, runtime_info } = event.record;
      const seconds = runtime_info.elapsed_sec;
      addEnd(kinds.get(kindOfLabel(label)), seconds, cache.hit ? 'cached' : status);
      if (!cache.hit && seconds > (slowest?.seconds ?? 0)) {
        slowest = { label, seconds };
      }
    },
    left: (tally, now) => secondsLeft([...kinds], tally, now),
  };
}

function addEnd(kind: Kind | undefined, seconds: number, how: string): void {
  if (kind === undefined) {
    return;
  }
  kind.started += 1;
  if (how === 'cached') {
    kind.cached += 1;
    kind.cachedSeconds += seconds;
  } else if (how !== 'skipped' && how !== 'cancelled') {
    kind.computed += 1;
    kind.computedSeconds += seconds;
  }
}

/** What is left of running jobs, and waiting jobs as far as they are probably not cached, by as many as run at once. */
function secondsLeft(kinds: readonly (readonly [string, Kind])[], { running }: Tally, now: number): number | undefined {
  const known = kinds.flatMap(([, kind]) => durationOf(kind) ?? []);
  if (known.length === 0 || running.size === 0) {
    return undefined;
  }
  const usual = known.reduce((a, b) => a + b, 0) / known.length;
  const durations = new Map(kinds.map(([name, kind]) => [name, durationOf(kind) ?? usual]));
  const byKind = new Map<string, number>();
  let work = 0;
  for (const [label, start] of running) {
    const name = kindOfLabel(label);
    byKind.set(name, (byKind.get(name) ?? 0) + 1);
    work += Math.max(0, (durations.get(name) ?? usual) - (now - start) / 1000);
  }
  for (const [name, kind] of kinds) {
    const waiting = kind.jobs - kind.started - (byKind.get(name) ?? 0);
    work += Math.max(0, waiting) * shareComputed(kind) * (durations.get(name) ?? usual);
  }
  return work / running.size;
}

function durationOf({ computed, computedSeconds, cached, cachedSeconds, earlier }: Kind): number | undefined {
  if (computed > 0) {
    return computedSeconds / computed;
  }
  return cached > 0 ? cachedSeconds / cached : earlier;
}

/** How many of the waiting jobs probably have no cached result, judging by those that ended. */
function shareComputed({ computed, cached }: Kind): number {
  return (computed + 1) / (computed + cached + 1);
}
