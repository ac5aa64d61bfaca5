/**
 * Keeps results between runs on machines that are thrown away: a directory with the layout of a store that the cache of GitHub
 * brings and takes, one archive a run. What it brings is a remote store: nothing of it is used before it was verified.
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

/** A repository has 10 GB for all caches of all its branches. Bytes. */
export const ARCHIVE_BYTES = 1024 ** 3;

/** What is kept of a job. */
interface ArchivedJob {
  readonly hash: string;
  /** Bytes of its entry. */
  readonly size: number;
  readonly objects: readonly ObjectRef[];
  /** When it was asked for last. Milliseconds since the epoch. */
  readonly used: number;
}

/** What a run has to do with the directory. */
export interface ArchiveUpdate {
  readonly directory: string;
  /** What became of the jobs of the run. */
  readonly records: readonly Pick<ResultRecord, 'job_hash' | 'cache'>[];
  readonly context: Pick<RunContext, 'cache' | 'store' | 'now'>;
  /** Bytes that the directory may have. */
  readonly budget: number;
}

/**
 * Brings the directory up to date: with what this run computed, without what was not asked for in the longest time. Says whether
 * anything new is in it.
 * @throws HitherError `store`; the system's errors
 */
export async function updateArchive(keeping: ArchiveUpdate): Promise<boolean> {
  const { directory, records, context } = keeping;
  const fresh = new Set<string>();
  for (const { job_hash: hash, cache } of records) {
    if (hash === null || fresh.has(hash)) {
      continue;
    }
    // What was computed all the same was not there, or not whole.
    if (cache.hit && (await isKept(directory, hash))) {
      const now = context.now() / 1000;
      await utimes(entryPath(directory, hash), now, now);
    } else {
      fresh.add(hash);
    }
  }
  const added = await copyJobs([...fresh], { directory, context, takes: fits(keeping.budget) });
  if (added > 0) {
    await prune(directory, keeping.budget);
  }
  return added > 0;
}

/** More than any entry of ours has. Bytes. */
const MAX_ENTRY = 256 * 1024 ** 2;

/** Nothing for what is no file of an entry: it is none. */
function textAt(path: string): Promise<string> {
  return readRegular(path, { limit: MAX_ENTRY }).then(String, () => '');
}

async function isKept(directory: string, hash: string): Promise<boolean> {
  const text = await textAt(entryPath(directory, hash));
  return text !== '' && readEntry(text, hash).state === 'good';
}

/** Whether a job could ever be kept. */
function fits(budget: number): (entry: CacheEntry) => readonly ObjectRef[] | undefined {
  return ({ objects }) => (sizeOf(objects) > budget ? undefined : objects);
}

function sizeOf(objects: readonly ObjectRef[]): number {
  return objects.reduce((sum, { size }) => sum + size, 0);
}

/** Removes the jobs that don't fit, those first that were asked for last long ago, and every object that none of the others needs. */
async function prune(directory: string, budget: number): Promise<void> {
  const jobs = (await keptJobs(directory)).sort((a, b) => b.used - a.used);
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

async function keptJobs(directory: string): Promise<ArchivedJob[]> {
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
