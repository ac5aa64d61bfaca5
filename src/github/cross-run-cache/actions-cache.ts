/** The cache of GitHub, through its client: one archive of one directory, under a key that nobody else has. */
import { createHash } from 'node:crypto';

/** What the archives of this layout are called. */
const PREFIX = 'hither-1-';

/** How an archive is found. */
export interface ArchiveKey {
  /** Of the archive that this step leaves. */
  readonly own: string;
  /** What the names of archives begin with that are of use, the best first; of each the newest is brought. */
  readonly earlier: readonly string[];
}

/** What tells the archives of steps and runs apart. */
export interface ArchiveName {
  /** What the step does, so that it finds what it left itself before what others left. */
  readonly purpose: string;
  /** The run and its attempt. */
  readonly run: string;
  /** A new text of letters and digits. */
  readonly random: string;
}

/** The key of an archive that nobody else has, and those of what earlier runs left. */
export function archiveKey({ purpose, run, random }: ArchiveName): ArchiveKey {
  const slot = `${PREFIX}${createHash('sha256').update(purpose).digest('hex').slice(0, 12)}-`;
  return { own: `${slot}${run.replace(/[^A-Za-z0-9.-]/g, '')}-${random}`, earlier: [slot, PREFIX] };
}

/**
 * Brings the newest archive; false where there is none. The path has to be written as it was when the archive was saved.
 * Throws whatever the client does.
 */
export async function restoreArchive(directory: string, { own, earlier }: ArchiveKey): Promise<boolean> {
  const { restoreCache } = await import('@actions/cache');
  return (await restoreCache([directory], own, [...earlier])) !== undefined;
}

/** Takes a directory; false where the service didn't want it, which the client has told. Throws whatever the client does. */
export async function saveArchive(directory: string, { own }: ArchiveKey): Promise<boolean> {
  const { saveCache } = await import('@actions/cache');
  return (await saveCache([directory], own)) >= 0;
}
