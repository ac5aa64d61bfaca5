/** Decides how many jobs a task of the scheduler runs. */
import type { Packing } from '../executor/types';
import type { SpecJob } from '../job-spec/types';
import type { JobGroup } from './schedule';

/** The most tasks that a job's matrix has at once, if the spec doesn't say. */
const MAX_TASKS = 1000;
/** Packing saves the start of tasks, and must leave enough of them to fill a cluster. */
const ENOUGH_AT_ONCE = 200;
/** Longer tasks gain nothing. Seconds. */
const LONG = 1800;

/** A task for each job. */
export const UNPACKED: Packing = { pack: 1, atOnce: 1 };

/**
 * How the jobs of each spec are packed: as the spec says, else into as few tasks as it takes. `window`: how many jobs
 * are in hand at once.
 */
export function createPacking(groups: readonly JobGroup[], window: number): (spec: SpecJob) => Packing {
  const sizes = new Map(groups.map(({ name, jobs }) => [name, jobs.length]));
  return (spec) => packingOf(spec, { jobs: sizes.get(spec.name) ?? 1, window });
}

function packingOf({ packing, timeout }: SpecJob, of: { readonly jobs: number; readonly window: number }): Packing {
  const { atOnce = 1, maxTasks = MAX_TASKS } = packing;
  const needed = Math.ceil(Math.min(of.jobs, of.window) / maxTasks);
  const useful = Math.min(
    Math.ceil(of.jobs / maxTasks),
    Math.floor(of.window / ENOUGH_AT_ONCE),
    Math.floor((LONG * atOnce) / (timeout ?? 1)),
  );
  const pack = Math.max(atOnce, packing.pack ?? Math.max(1, needed, useful));
  // A task asks Slurm for what its jobs need, and no more.
  return { pack: Math.min(pack, of.jobs), atOnce: Math.min(atOnce, of.jobs) };
}
