/** Decides which job starts next. */
import { mayNotRunTogether } from '../job/mount-order';
import type { ResolvedJob } from '../job/types';

/** The points of one matrix, or a single job: what other jobs wait for. */
export interface JobGroup {
  readonly name: string;
  /** All with the same spec and mounts. */
  readonly jobs: readonly ResolvedJob[];
}

/** The jobs of each name, in the order of their first job. */
export function groupByName(jobs: readonly ResolvedJob[]): JobGroup[] {
  const byName = new Map<string, ResolvedJob[]>();
  for (const job of jobs) {
    const group = byName.get(job.name) ?? [];
    group.push(job);
    byName.set(job.name, group);
  }
  return [...byName].map(([name, members]) => ({ name, jobs: members }));
}

/** The jobs that wait, in the order of the spec. */
export interface Schedule<G extends JobGroup> {
  /** The next job that may start beside those that run; undefined if none may now. */
  take(): { readonly job: ResolvedJob; readonly group: G } | undefined;
  /** Says that a job of a group has ended. Its group has ended with its last job; others may need it. */
  ended(group: G): void;
}

/** A group with jobs that have not started. */
interface Waiting<G> {
  readonly group: G;
  readonly needs: Set<string>;
  /** Index of the job that starts next. */
  next: number;
}

/**
 * A job starts when the groups that it needs have ended, when fewer points of its matrix run than `max-parallel`
 * allows, and never beside a job that could replace its mounts.
 */
export function createSchedule<G extends JobGroup>(groups: Iterable<G>): Schedule<G> {
  const ready = new Set<Waiting<G>>();
  const neededBy = new Map<string, Waiting<G>[]>();
  const running = new Map<G, number>();
  const left = new Map<G, number>();
  for (const group of groups) {
    const needs = new Set(group.jobs[0]?.spec.needs ?? []);
    const entry = { group, needs, next: 0 };
    left.set(group, group.jobs.length);
    if (needs.size === 0) {
      ready.add(entry);
    }
    for (const name of needs) {
      const others = neededBy.get(name) ?? [];
      others.push(entry);
      neededBy.set(name, others);
    }
  }
  const mayStart = ({ group }: Waiting<G>): boolean =>
    hasRoom(group, running.get(group) ?? 0) && !isEndangered(group, running.keys());
  return {
    take() {
      for (const entry of ready) {
        const job = entry.group.jobs[entry.next];
        if (job === undefined) {
          ready.delete(entry);
        } else if (mayStart(entry)) {
          entry.next += 1;
          running.set(entry.group, (running.get(entry.group) ?? 0) + 1);
          return { job, group: entry.group };
        }
      }
      return undefined;
    },
    ended(group) {
      countDown(running, group);
      if (countDown(left, group) === 0) {
        for (const entry of neededBy.get(group.name) ?? []) {
          entry.needs.delete(group.name);
          if (entry.needs.size === 0) {
            ready.add(entry);
          }
        }
      }
    },
  };
}

function countDown<K>(counts: Map<K, number>, key: K): number {
  const count = (counts.get(key) ?? 0) - 1;
  if (count > 0) {
    counts.set(key, count);
  } else {
    counts.delete(key);
  }
  return count;
}

function hasRoom({ jobs: [first] }: JobGroup, running: number): boolean {
  return running < (first?.spec.maxParallel ?? Number.POSITIVE_INFINITY);
}

/** Points of one matrix can't endanger each other: that is refused before the run. */
function isEndangered(group: JobGroup, running: Iterable<JobGroup>): boolean {
  const mounts = group.jobs[0]?.mounts ?? [];
  return [...running].some((other) => other !== group && mayNotRunTogether(mounts, other.jobs[0]?.mounts ?? []));
}
