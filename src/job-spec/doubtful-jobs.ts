/** Marks jobs near a syntax mistake: what the parser dropped may be anywhere in the part with the mistake. */
import type { Problem, SourceLocation } from '../core/errors';
import { JOB_KEYS } from './schema';
import type { SpecJob } from './types';
import type { Tree } from './yaml/tree';

/** Every key of a job, and its name. */
export const ALL_KEYS: ReadonlySet<string> = new Set(['name', ...JOB_KEYS]);

/** Marks all keys of a job as mistaken where the job contains a syntax mistake of the document. */
export function markDoubtful(jobs: readonly SpecJob[], tree: Tree, problems: readonly Problem[]): readonly SpecJob[] {
  if (problems.length === 0) {
    return jobs;
  }
  const parts = tree.kind === 'mapping' ? [...tree.entries.values()] : [];
  const doubtful = new Set(
    problems.flatMap(({ where }) => {
      const isInJobs = last(parts, where)?.key === 'jobs';
      const job = isInJobs ? last(jobs, where) : undefined;
      // A mistake outside of a job, or at an unknown place, concerns all jobs.
      return job === undefined ? jobs : [job];
    }),
  );
  return jobs.map((job) => (doubtful.has(job) ? { ...job, mistaken: ALL_KEYS } : job));
}

/** The last thing that begins before a location. */
function last<T extends { readonly where: SourceLocation }>(
  things: readonly T[],
  where: SourceLocation | undefined,
): T | undefined {
  return things.findLast((thing) => where !== undefined && isBefore(thing.where, where));
}

function isBefore(one: SourceLocation, other: SourceLocation): boolean {
  const [line = 0, otherLine = 0] = [one.line, other.line];
  return line < otherLine || (line === otherLine && (one.column ?? 0) <= (other.column ?? 0));
}
