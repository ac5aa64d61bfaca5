/** Lists all cached results, and finds one by the first digits of its hash. */
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

/** Fewer digits are too ambiguous. */
const MIN_DIGITS = 6;

/** The hashes of all cached jobs, in order. */
export function allHashes(root: string): Promise<string[]> {
  return hashesIn(root, '.', 2);
}

/** How many entries are read between two checks of the signal. */
const BATCH = 64;

/** All cached results, in order of their hashes. @throws the signal's reason */
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

/** The hashes in a directory of the job cache, from all layers. */
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

/**
 * The only cached job whose hash starts with these digits. @throws HitherError `usage` if there is none, or more than
 * one
 */
export async function hashBeginning(root: string, digits: string): Promise<string> {
  if (!new RegExp(`^[0-9a-f]{${MIN_DIGITS},64}$`).test(digits)) {
    throw new HitherError(
      'usage',
      `"${digits}" is not the start of a job hash`,
      `give at least ${MIN_DIGITS} of its hex digits, as shown by "hither cache ls"`,
    );
  }
  const hashes = await hashesIn(root, join(digits.slice(0, 2), digits.slice(2, 4)), 0);
  const [found, other] = hashes.filter((hash) => hash.startsWith(digits));
  if (found === undefined) {
    throw new HitherError(
      'usage',
      `no cached job has a hash that starts with ${digits}`,
      `list the cached jobs with "hither cache ls"; "hither plan" says why a job is not cached; ` +
        `choose another store with ${setting('store')}`,
    );
  }
  if (other !== undefined) {
    throw new HitherError('usage', `more than one job hash starts with ${digits}`, 'give more digits');
  }
  return found;
}
