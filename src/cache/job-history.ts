/** The history of the local store: the last jobs of each kind. */
import { statSync } from 'node:fs';
import type { EntryReading } from './entry';
import type { JobHistory, LastJob } from './explain-miss';
import { lastFailure } from './failures';
import { kindsOf, recentJobs } from './last-jobs';

/** Finds and reads entries. */
interface Entries {
  readonly pathOf: (hash: string) => string;
  readonly read: (hash: string) => EntryReading | undefined;
}

/** The store as a history: the most recently used cached job, or a job that failed later. */
export function localHistory(root: string, { pathOf, read }: Entries): JobHistory {
  return {
    async failureOf(key) {
      return kindsOf(key)
        .map(({ id }) => lastFailure(root, id))
        .find((failure) => failure?.hash === key.hash);
    },
    async last(kind): Promise<LastJob | undefined> {
      const failure = lastFailure(root, kind);
      const used = recentJobs(root, kind).map((hash) => ({ hash, time: timeOf(pathOf(hash)) }));
      const [latest] = used.sort((a, b) => b.time - a.time);
      if (failure !== undefined && failure.time >= (latest?.time ?? 0)) {
        return failure.fields.size === 0 ? undefined : { fields: failure.fields, failed: failure };
      }
      const reading = latest === undefined ? undefined : read(latest.hash);
      return reading?.state === 'good' ? { fields: reading.entry.key.fields } : undefined;
    },
  };
}

/** When an entry was last used. Milliseconds; 0 if there is none. */
function timeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
