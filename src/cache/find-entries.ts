/** All that a cache knows, and the hashes that people write by their beginning. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { HitherError } from '../errors';
import { jobsFolder } from '../store/store-layout';

const FILE = /^([0-9a-f]{64})\.json$/;

/** Fewer digits could mean anything. */
const MIN_DIGITS = 6;

/** The hashes of all jobs that are known, in order. */
export async function allHashes(root: string): Promise<string[]> {
  const names = await readdir(jobsFolder(root), { recursive: true }).catch(() => []);
  return names.flatMap((name) => FILE.exec(name.slice(name.lastIndexOf('/') + 1))?.[1] ?? []).sort();
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
  const folder = join(jobsFolder(root), digits.slice(0, 2), digits.slice(2, 4));
  const names = await readdir(folder).catch(() => []);
  const [found, other] = names.flatMap((name) => FILE.exec(name)?.[1] ?? []).filter((hash) => hash.startsWith(digits));
  if (found === undefined) {
    throw new HitherError(
      'usage',
      `no job in the cache has a hash that begins with ${digits}`,
      'see "hither cache ls"; --store names another store',
    );
  }
  if (other !== undefined) {
    throw new HitherError('usage', `more than one job hash begins with ${digits}`, 'give more digits');
  }
  return found;
}
