/** Decides which results a job can't do without. */
import type { NeededResults } from '../job/encode-arguments';
import type { ResolvedJob } from '../job/types';
import { type JobReference, jobReferences } from '../job-spec/argument-values';
import type { ResultRecord } from '../model/record';

/**
 * The records that must be finished before a job starts: all of a job in `needs:`, and those that its arguments take,
 * except with `finished: true`.
 */
export function requiredResults(job: ResolvedJob, needed: NeededResults): ResultRecord[] {
  const stated = new Set(job.spec.statedNeeds.map((need) => need.job));
  const taken = referencesOf(job).filter(({ finished }) => !finished);
  return [...needed].flatMap(([name, records]) => (stated.has(name) ? records : takenOf(name, records, taken)));
}

/** The records that the arguments of a job are made of: what its hash depends on. */
export function takenResults(job: ResolvedJob, needed: NeededResults): ResultRecord[] {
  const taken = referencesOf(job);
  return [...needed].flatMap(([name, records]) => takenOf(name, records, taken));
}

/** A point of a matrix takes only what its own arguments name. */
function referencesOf({ spec, args }: ResolvedJob): JobReference[] {
  return spec.needs.length === 0 ? [] : jobReferences(args.values());
}

/** All records of a job, but only one point of a matrix if `item` picks it. */
function takenOf(
  name: string,
  records: readonly ResultRecord[],
  references: readonly JobReference[],
): readonly ResultRecord[] {
  const taken = references.filter(({ job }) => job === name);
  const isMatrix = records[0] !== undefined && records[0].index !== null;
  if (taken.some(({ item }) => item === undefined || !isMatrix)) {
    return records;
  }
  // Each of many points may take one of many results.
  const points = new Set(taken.flatMap(({ item: [point] = [] }) => (typeof point === 'number' ? [point] : [])));
  return [...points].sort((a, b) => a - b).flatMap((index) => records[index] ?? []);
}
