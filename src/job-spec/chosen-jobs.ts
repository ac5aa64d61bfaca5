/** The jobs and points of a spec that a request is about, with its arguments. */
import { type AppliedArguments, applyArguments, type GivenArguments } from './apply-arguments';
import { selectJobs, selectWhole } from './select-jobs';
import type { SpecJob } from './types';

/** What a request says of the jobs of a spec. */
export interface JobChoice extends GivenArguments {
  /** Names of jobs, or labels of points. */
  readonly select: readonly string[];
}

/**
 * Arguments count for the chosen jobs and those that they need. Points are chosen among those of the matrix as the arguments
 * made it, and what a replaced argument needed is needed no more.
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

/** All jobs, so that their mistakes are told too. Of several it isn't known which ones the arguments are for. */
function withWrongChoice(
  jobs: readonly SpecJob[],
  choice: JobChoice,
  told: AppliedArguments['problems'],
): AppliedArguments {
  const applied = applyArguments(jobs, choice);
  const certain = applied.problems.filter(({ where }) => jobs.length === 1 || where?.line !== undefined);
  return { jobs: applied.jobs, problems: [...told, ...certain] };
}
