/** All that a cache knows, and the hashes that people write by their beginning. */
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { HitherError } from '../core/errors';
import { setting } from '../core/settings';
import { filesAtDepth } from '../files/list-files';
import { jobsDirectory } from '../store/layout';
import { layersOf } from '../store/overlay';
import type { EntryReading } from './entry';
import type { JobCache } from './job-cache';

const FILE = /^([0-9a-f]{64})\.json$/;

/** Fewer digits could mean anything. */
const MIN_DIGITS = 6;

/** The hashes of all jobs that are known, in order. */
export function allHashes(root: string): Promise<string[]> {
  return hashesIn(root, '.', 2);
}

/** So many entries are read before a signal can arrive. */
const BATCH = 64;

/** What is known of each job, in the order of the hashes. @throws the signal's reason */
export async function* allEntries(
  root: string,
  cache: Pick<JobCache, 'read'>,
  signal: AbortSignal | undefined,
): AsyncGenerator<{ readonly hash: string; readonly reading: EntryReading }> {
  let count = 0;
  for (const hash of await allHashes(root)) {
    const reading = cache.read(hash);
    if (reading !== undefined) {
      yield { hash, reading };
    }
    count += 1;
    if (count % BATCH === 0) {
      await setImmediate();
      signal?.throwIfAborted();
    }
  }
}

/** Those in a directory of the jobs, whichever layer has them. */
async function hashesIn(root: string, directory: string, depth: number): Promise<string[]> {
  const hashes = new Set<string>();
  for (const layer of layersOf(root)) {
    for await (const { name } of filesAtDepth(join(jobsDirectory(layer), directory), depth)) {
      const hash = FILE.exec(name)?.[1];
      if (hash !== undefined) {
        hashes.add(hash);
      }
    }
  }
  return [...hashes].sort();
}

/** The one job that is known whose hash begins so. @throws HitherError `usage` where there is none, or more than one */
export async function hashBeginning(root: string, digits: string): Promise<string> {
  if (!new RegExp(`^[0-9a-f]{${MIN_DIGITS},64}$`).test(digits)) {
    throw new HitherError(
      'usage',
      `"${digits}" is not the beginning of a job hash`,
      `give at least ${MIN_DIGITS} of its hex digits, as "hither cache ls" shows them`,
    );
  }
  const hashes = await hashesIn(root, join(digits.slice(0, 2), digits.slice(2, 4)), 0);
  const [found, other] = hashes.filter((hash) => hash.startsWith(digits));
  if (found === undefined) {
    throw new HitherError(
      'usage',
      `no job in the cache has a hash that begins with ${digits}`,
      `see "hither cache ls"; ${setting('store')} names another store`,
    );
  }
  if (other !== undefined) {
    throw new HitherError('usage', `more than one job hash begins with ${digits}`, 'give more digits');
  }
  return found;
}
