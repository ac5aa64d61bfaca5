/**
 * Updates the archive that carries cached results between runs on ephemeral machines. It has the layout of a store,
 * and is read as a remote store: everything in it is verified before it is used.
 */
import { existsSync } from 'node:fs';
import { lstat, rm, utimes } from 'node:fs/promises';
import { type CacheEntry, objectsKeptWith, readEntry } from '../../cache/entry';
import { allHashes } from '../../cache/find-entries';
import { forgetRecent } from '../../cache/last-jobs';
import type { ObjectRef } from '../../core/object-ref';
import { readRegular } from '../../files/read-file';
import type { ResultRecord } from '../../model/record';
import type { RunContext } from '../../run/run-context';
import { entryPath, objectPath } from '../../store/layout';
import { walkObjects } from '../../store/objects/walk-objects';
import { copyJobs } from './copy-jobs';

/** Size limit of an archive. GitHub gives a repository 10 GB for all its caches. Bytes. */
export const ARCHIVE_BYTES = 1024 ** 3;

/** A cached result in the archive. */
interface ArchivedJob {
  readonly hash: string;
  /** Size of its entry. Bytes. */
  readonly size: number;
  readonly objects: readonly ObjectRef[];
  /** When it was last used. Milliseconds since the epoch. */
  readonly used: number;
}

/** How to update the archive after a run. */
export interface ArchiveUpdate {
  readonly directory: string;
  /** The records of the run. */
  readonly records: readonly Pick<ResultRecord, 'job_hash' | 'cache'>[];
  readonly context: Pick<RunContext, 'cache' | 'store' | 'now'>;
  /** Size limit of the directory. Bytes. */
  readonly budget: number;
}

/**
 * Adds the results of this run and removes the least recently used ones. Returns whether anything was added.
 * @throws HitherError `store`; the system's errors
 */
export async function updateArchive(update: ArchiveUpdate): Promise<boolean> {
  const { directory, records, context } = update;
  const fresh = new Set<string>();
  for (const { job_hash: hash, cache } of records) {
    if (hash === null || fresh.has(hash)) {
      continue;
    }
    // A miss means that the archive had no usable result, so the new one is copied even if an entry exists.
    if (cache.hit && (await isArchived(directory, hash))) {
      const now = context.now() / 1000;
      await utimes(entryPath(directory, hash), now, now);
    } else {
      fresh.add(hash);
    }
  }
  const added = await copyJobs([...fresh], { directory, context, takes: fits(update.budget) });
  if (added > 0) {
    await prune(directory, update.budget);
  }
  return added > 0;
}

/** No entry of this program is larger. Bytes. */
const MAX_ENTRY = 256 * 1024 ** 2;

/** The text of an entry; empty if it is not a readable regular file, which counts as no entry. */
function textAt(path: string): Promise<string> {
  return readRegular(path, { limit: MAX_ENTRY }).then(String, () => '');
}

async function isArchived(directory: string, hash: string): Promise<boolean> {
  const text = await textAt(entryPath(directory, hash));
  return text !== '' && readEntry(text, hash).state === 'good';
}

/** Refuses results that are larger than the whole archive may be. */
function fits(budget: number): (entry: CacheEntry) => readonly ObjectRef[] | undefined {
  return ({ objects }) => (sizeOf(objects) > budget ? undefined : objects);
}

function sizeOf(objects: readonly ObjectRef[]): number {
  return objects.reduce((sum, { size }) => sum + size, 0);
}

/** Removes the least recently used results that don't fit, and all objects that the others don't need. */
async function prune(directory: string, budget: number): Promise<void> {
  const jobs = (await archivedJobs(directory)).sort((a, b) => b.used - a.used);
  const needed = new Set<string>();
  let bytes = 0;
  for (const { hash, size, objects } of jobs) {
    const more = size + sizeOf(objects.filter(({ sha1 }) => !needed.has(sha1)));
    if (bytes + more > budget) {
      await rm(entryPath(directory, hash));
      continue;
    }
    bytes += more;
    for (const { sha1 } of objects) {
      needed.add(sha1);
    }
  }
  for await (const sha1 of walkObjects(directory, '')) {
    if (!needed.has(sha1)) {
      await rm(objectPath(directory, sha1), { force: true });
    }
  }
  await forgetRecent(directory, (hash) => existsSync(entryPath(directory, hash)));
}

async function archivedJobs(directory: string): Promise<ArchivedJob[]> {
  const jobs: ArchivedJob[] = [];
  for (const hash of await allHashes(directory)) {
    const path = entryPath(directory, hash);
    const { size, mtimeMs } = await lstat(path);
    const reading = readEntry(await textAt(path), hash);
    if (reading.state === 'good') {
      jobs.push({ hash, size, objects: objectsKeptWith(reading.entry), used: mtimeMs });
    } else {
      await rm(path);
    }
  }
  return jobs;
}
