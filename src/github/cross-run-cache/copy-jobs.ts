/** Copies cached results into a directory with the layout of a store, for an artifact or GitHub's cache. */
import { rm } from 'node:fs/promises';
import { type CacheEntry, entryText } from '../../cache/entry';
import { noteRecent } from '../../cache/last-jobs';
import type { ObjectRef } from '../../core/object-ref';
import { writeWhole } from '../../files/atomic-write';
import type { RunContext } from '../../run/run-context';
import { entryPath, objectPath } from '../../store/layout';

/** Where to copy from and to. */
export interface CopyOptions {
  readonly directory: string;
  readonly context: Pick<RunContext, 'cache' | 'store'>;
  /** The objects to copy with a result; undefined: skip the result. */
  readonly takes: (entry: CacheEntry) => readonly ObjectRef[] | undefined;
}

/** Copies cached results. Returns how many were copied. @throws HitherError `store`; the system's errors */
export async function copyJobs(hashes: readonly string[], { directory, context, takes }: CopyOptions): Promise<number> {
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
    // The console output is not part of the result, and may have been removed.
    await (object && copy(object).catch(() => {}));
    const text = entryText(reading.entry);
    await writeWhole(place, { path: entryPath(directory, hash), text });
    await noteRecent(place, reading.entry.key);
    added += 1;
  }
  return added;
}
