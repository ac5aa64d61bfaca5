/** Selects jobs, or points of their matrices, with the jobs that they need. */
import type { Problem } from '../core/errors';
import { quoted } from '../core/quoted';
import { setting } from '../core/settings';
import { nearestFew } from './did-you-mean';
import { whichJobs } from './job-graph';
import { labelOf, pointName } from './matrix-label';
import { neededJobs } from './read-job';
import type { MatrixPoint, SpecJob } from './types';

/** The selected jobs in the order of the spec; none if a choice is invalid. */
export interface Selection {
  readonly jobs: readonly SpecJob[];
  readonly problems: readonly Problem[];
}

/**
 * Selects by the name of a job, or by the label of a job or point in the table of results. A job that a selected job
 * needs is selected with all its points. Without choices, all jobs are selected.
 */
export function selectJobs(jobs: readonly SpecJob[], choices: readonly string[]): Selection {
  return select(jobs, choices, chosenPoints);
}

/** The same, but with whole matrices: the points are only known once arguments have been applied. */
export function selectWhole(jobs: readonly SpecJob[], choices: readonly string[]): Selection {
  return select(jobs, choices, (job) => job);
}

/** A job with the points that a choice selects; undefined if it selects none. */
type Narrow = (job: SpecJob, choice: string) => SpecJob | undefined;

function select(jobs: readonly SpecJob[], choices: readonly string[], narrow: Narrow): Selection {
  if (choices.length === 0) {
    return { jobs, problems: [] };
  }
  const problems: Problem[] = [];
  const chosen = choices.flatMap((choice) => {
    const meant = jobsOf(jobs, choice);
    const found = meant.flatMap((job) => (job.name === choice ? job : (narrow(job, choice) ?? [])));
    problems.push(...(found.length > 0 ? [] : [unknown(choice, meant, jobs)]));
    return found;
  });
  return problems.length > 0 ? { jobs: [], problems } : { jobs: withNeeds(jobs, chosen), problems };
}

/** The job with this name, else the jobs whose label the choice is or begins with. */
function jobsOf(jobs: readonly SpecJob[], choice: string): readonly SpecJob[] {
  const named = jobs.find(({ name }) => name === choice);
  if (named !== undefined) {
    return [named];
  }
  return jobs.filter((job) =>
    job.matrix === undefined ? labelOf(job) === choice : choice.startsWith(`${labelOf(job)}[`),
  );
}

function chosenPoints(job: SpecJob, choice: string): SpecJob | undefined {
  // The points of a matrix with a mistake are unknown.
  if (job.matrix === undefined || job.mistaken.has('matrix')) {
    return job;
  }
  const matrix = job.matrix.filter((point) => labelOf(job, point) === choice);
  return matrix.length === 0 ? undefined : withPoints(job, matrix);
}

/** The points keep their indices in the whole matrix. */
function withPoints(job: SpecJob, matrix: readonly MatrixPoint[]): SpecJob {
  return { ...job, matrix, needs: neededJobs(job.statedNeeds, job.args.values(), matrix) };
}

/** Merges choices of the same job, and adds needed jobs with all their points. */
function withNeeds(jobs: readonly SpecJob[], chosen: readonly SpecJob[]): readonly SpecJob[] {
  const whole = new Map(jobs.map((job) => [job.name, job]));
  const wanted = new Map<string, SpecJob>();
  for (const job of chosen) {
    const before = wanted.get(job.name);
    wanted.set(job.name, before === undefined ? job : together([before, job], whole.get(job.name) ?? job));
  }
  const queue = [...wanted.values()];
  // The loop appends to the queue.
  for (const { needs } of queue) {
    for (const need of needs) {
      const needed = whole.get(need);
      if (needed !== undefined && wanted.get(need) !== needed) {
        wanted.set(need, needed);
        queue.push(needed);
      }
    }
  }
  return jobs.flatMap(({ name }) => wanted.get(name) ?? []);
}

function together(parts: readonly SpecJob[], whole: SpecJob): SpecJob {
  const points = new Set(parts.flatMap(({ matrix }) => matrix ?? []));
  const matrix = whole.matrix?.filter((point) => points.has(point));
  return matrix === undefined || matrix.length === whole.matrix?.length ? whole : withPoints(whole, matrix);
}

/** How many points of a matrix a message shows. */
const MAX_SHOWN = 5;

function unknown(choice: string, meant: readonly SpecJob[], jobs: readonly SpecJob[]): Problem {
  const where = { path: setting('select') };
  const [job] = meant;
  if (job?.matrix === undefined) {
    const [name = choice] = choice.split('[');
    const message = `there is no job ${quoted(choice)}`;
    return { message, remedy: whichJobs(name, new Map(jobs.map((each) => [each.name, each]))), where };
  }
  const names = job.matrix.map((point) => pointName(point.arguments));
  const inside = choice.slice(labelOf(job).length + 1).replace(/\]$/, '');
  const near = nearestFew(inside, names, MAX_SHOWN);
  const shown = (near.length > 0 ? near : names.slice(0, MAX_SHOWN)).map((name) => quoted(`${labelOf(job)}[${name}]`));
  const list = `${shown.join(', ')}${shown.length < names.length ? ', …' : ''}`;
  const remedy = near.length > 0 ? `did you mean ${list}?` : `its points are ${list}`;
  return { message: `the job ${quoted(job.name)} has no point ${quoted(choice)}`, remedy, where };
}
