/** Saves a directory in GitHub's cache under a unique key, and restores the best earlier archive. */
import { createHash } from 'node:crypto';

/** Prefix of the keys of archives with this layout. */
const PREFIX = 'hither-1-';

/** The keys that save and restore an archive. */
export interface ArchiveKey {
  /** Key of the archive that this step saves. */
  readonly own: string;
  /** Key prefixes of useful archives, best first. The newest archive with a prefix is restored. */
  readonly earlier: readonly string[];
}

/** What distinguishes the archives of steps and runs. */
export interface ArchiveName {
  /** What the step computes, so that it prefers its own archives. */
  readonly purpose: string;
  /** The run and its attempt. */
  readonly run: string;
  /** Unique letters and digits. */
  readonly random: string;
}

/** A unique key to save an archive, and the prefixes to restore one. */
export function archiveKey({ purpose, run, random }: ArchiveName): ArchiveKey {
  const slot = `${PREFIX}${createHash('sha256').update(purpose).digest('hex').slice(0, 12)}-`;
  return { own: `${slot}${run.replace(/[^A-Za-z0-9.-]/g, '')}-${random}`, earlier: [slot, PREFIX] };
}

/**
 * Restores the newest archive; false if there is none. The path must be spelled as it was when the archive was saved.
 * @throws the client's errors
 */
export async function restoreArchive(directory: string, { own, earlier }: ArchiveKey): Promise<boolean> {
  const { restoreCache } = await import('@actions/cache');
  return (await restoreCache([directory], own, [...earlier])) !== undefined;
}

/** Saves a directory; false if the service refused it, which the client has logged. @throws the client's errors */
export async function saveArchive(directory: string, { own }: ArchiveKey): Promise<boolean> {
  const { saveCache } = await import('@actions/cache');
  return (await saveCache([directory], own)) >= 0;
}
