/** Replaces lists of a matrix with arguments of the command line. */
import type { Problem, SourceLocation } from '../core/errors';
import { quoted } from '../core/quoted';
import { axisNames, readMatrix } from './matrix';
import { newBudget } from './matrix-budget';
import { neededJobs } from './read-job';
import type { SpecJob, SpecValue } from './types';

/** Values by the key whose list they replace. */
export type ReplacedAxes = ReadonlyMap<string, readonly SpecValue[]>;

/** Whether a job's matrix has a list of this name. */
export function hasAxis({ matrixEntry }: SpecJob, name: string): boolean {
  return matrixEntry?.value.kind === 'mapping' && axisNames(matrixEntry.value).includes(name);
}

/** A list gives all values of the key; anything else is its only value. */
export function axisValues(
  name: string,
  value: SpecValue,
  at: { where: SourceLocation; problems: Problem[] },
): readonly SpecValue[] {
  if (value.kind !== 'list') {
    return [value];
  }
  if (value.items.length === 0) {
    at.problems.push({ message: `the list of ${quoted(name)} is empty`, remedy: 'give it values', where: at.where });
  }
  return value.items;
}

/** The job with the points that these values give its matrix. `include` and `exclude` still apply. */
export function withAxes(job: SpecJob, replaced: ReplacedAxes, problems: Problem[]): SpecJob {
  const tree = job.matrixEntry?.value;
  if (tree?.kind !== 'mapping') {
    return job;
  }
  const matrix = readMatrix(tree, { problems, warnings: [], base: 'spec', budget: newBudget(), replaced });
  return { ...job, matrix, needs: neededJobs(job.statedNeeds, job.args.values(), matrix) };
}
