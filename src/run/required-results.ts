/** Decides which results a job can't do without. */

import type { NeededResults } from '../job/encode-arguments';
import type { ResolvedJob } from '../job/types';
import { jobReferences } from '../job-spec/argument-values';
import type { ResultRecord } from '../model/record';

/** The jobs that this job, or this point of a matrix, needs. */
export function namesNeeded({ spec, args }: ResolvedJob): string[] {
  const references = spec.needs.length === 0 ? [] : jobReferences(args.values());
  return [...new Set([...spec.statedNeeds, ...references].map(({ job }) => job))];
}

/**
 * The records that must be finished before a job starts: all of a job in `needs:` or in a `$job` value, but only one
 * point of a matrix if `item` picks it, and none with `finished: true`. A point of a matrix requires only what its own
 * arguments take.
 */
export function requiredResults({ spec, args }: ResolvedJob, needed: NeededResults): ResultRecord[] {
  const stated = new Set(spec.statedNeeds.map(({ job }) => job));
  const references = needed.size === 0 ? [] : jobReferences(args.values());
  return [...needed].flatMap(([name, records]) => {
    const taken = references.filter(({ job, finished }) => job === name && !finished);
    const isMatrix = records[0] !== undefined && records[0].index !== null;
    if (stated.has(name) || taken.some(({ item }) => item === undefined || !isMatrix)) {
      return records;
    }
    const points = new Set(taken.map(({ item }) => item?.[0]));
    return records.filter((_, index) => points.has(index));
  });
}
