/** Inputs of jobs in a work directory, which is usually not on the file system of the store. */
import { link } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ObjectRef } from '../core/object-ref';
import { makeDirectories } from '../files/durable-directory';
import type { ContentStore } from '../store/content-store';

/** Smaller objects are copied for each job, so that there are no more files than jobs need. Bytes. */
const LARGE = 1024 ** 2;

/** Places objects. */
export type PlacesObjects = Pick<ContentStore, 'materialize'>;

/** Copies each large object once into the directory of the run's jobs, and links it into those that need it. */
export function createPool(store: ContentStore, directory: string): PlacesObjects {
  const pooled = new Map<string, Promise<void>>();
  const pool = (ref: ObjectRef, path: string): Promise<void> => {
    const known = pooled.get(ref.sha1) ?? store.materialize(ref, path, 'link');
    pooled.set(ref.sha1, known);
    // The next job tries again.
    known.catch(() => pooled.delete(ref.sha1));
    return known;
  };
  return {
    async materialize(ref, target, mode) {
      if (mode === 'copy' || ref.size < LARGE) {
        return store.materialize(ref, target, mode);
      }
      const path = join(directory, 'objects', ref.sha1);
      await pool(ref, path);
      makeDirectories(dirname(target));
      // A file system without links, or with too many to this file.
      await link(path, target).catch(() => store.materialize(ref, target, mode));
    },
  };
}
