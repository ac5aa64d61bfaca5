/** Selects the jobs and points that a request names, and applies its arguments. */
import { type AppliedArguments, applyArguments, type GivenArguments } from './apply-arguments';
import { selectJobs, selectWhole } from './select-jobs';
import type { SpecJob } from './types';

/** The jobs that a request names, and its arguments for them. */
export interface JobChoice extends GivenArguments {
  /** Names of jobs, or labels of points. */
  readonly select: readonly string[];
}

/**
 * Arguments apply to the selected jobs and to the jobs that these need. Points are selected after the arguments have
 * changed the matrix. Jobs that only a replaced argument needed are no longer needed.
 */
export function chosenJobs(jobs: readonly SpecJob[], choice: JobChoice): AppliedArguments {
  const concerned = selectWhole(jobs, choice.select);
  if (concerned.problems.length > 0) {
    return withWrongChoice(jobs, choice, concerned.problems);
  }
  const applied = applyArguments(concerned.jobs, choice);
  if (applied.problems.length > 0) {
    return applied;
  }
  const changed = new Map(applied.jobs.map((job) => [job.name, job]));
  const all = jobs.map((job) => changed.get(job.name) ?? job);
  const selected = selectJobs(all, choice.select);
  return selected.problems.length > 0 ? { ...selected, jobs: all } : selected;
}

/** All jobs, so that their mistakes are reported too. With several jobs, it is unclear which the arguments are for. */
function withWrongChoice(
  jobs: readonly SpecJob[],
  choice: JobChoice,
  reported: AppliedArguments['problems'],
): AppliedArguments {
  const applied = applyArguments(jobs, choice);
  const certain = applied.problems.filter(({ where }) => jobs.length === 1 || where?.line !== undefined);
  return { jobs: applied.jobs, problems: [...reported, ...certain] };
}
