/** Copies what is known of jobs into a directory with the layout of a store, which a service of GitHub takes elsewhere. */
import { rm } from 'node:fs/promises';
import { type CacheEntry, entryText } from '../../cache/entry';
import { noteRecent } from '../../cache/last-jobs';
import type { ObjectRef } from '../../core/object-ref';
import { writeWhole } from '../../files/atomic-write';
import type { RunContext } from '../../run/run-context';
import { entryPath, objectPath } from '../../store/layout';

/** What is copied into a directory with the layout of a store. */
export interface Copying {
  readonly directory: string;
  readonly context: Pick<RunContext, 'cache' | 'store'>;
  /** The objects of a job that are copied with it; undefined: not even the job. */
  readonly takes: (entry: CacheEntry) => readonly ObjectRef[] | undefined;
}

/** Copies what is known of jobs. Gives the number of those that were copied. @throws HitherError `store`; the system's errors */
export async function copyJobs(hashes: readonly string[], { directory, context, takes }: Copying): Promise<number> {
  const place = { root: directory };
  let added = 0;
  for (const hash of hashes) {
    const reading = context.cache.read(hash);
    const objects = reading?.state === 'good' ? takes(reading.entry) : undefined;
    if (reading?.state !== 'good' || objects === undefined) {
      continue;
    }
    const copy = async (ref: ObjectRef): Promise<void> => {
      await rm(objectPath(directory, ref.sha1), { force: true });
      await context.store.materialize(ref, objectPath(directory, ref.sha1), 'link');
    };
    for (const ref of objects) {
      await copy(ref);
    }
    const { object } = reading.entry.runtimeInfo.console_out;
    // It may be gone, and is no part of the result.
    await (object && copy(object).catch(() => {}));
    const text = entryText(reading.entry);
    await writeWhole(place, { path: entryPath(directory, hash), text });
    await noteRecent(place, reading.entry.key);
    added += 1;
  }
  return added;
}
