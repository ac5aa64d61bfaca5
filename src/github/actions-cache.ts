/** The cache of GitHub, through its client: one archive of one folder, under a key that nobody else has. */

/** What the archives of this layout are called; the newest of them is brought. */
const PREFIX = 'hither-1-';

/** The key of an archive. @param run identifies the run and its attempt @param random a new text of letters and digits */
export function archiveKey(run: string, random: string): string {
  return `${PREFIX}${run.replace(/[^A-Za-z0-9.-]/g, '')}-${random}`;
}

/**
 * Brings the newest archive; false where there is none. The path has to be written as it was when the archive was saved.
 * Throws whatever the client does.
 */
export async function restoreArchive(folder: string, key: string): Promise<boolean> {
  const { restoreCache } = await import('@actions/cache');
  return (await restoreCache([folder], key, [PREFIX])) !== undefined;
}

/** Takes a folder; false where the service didn't want it, which the client has told. Throws whatever the client does. */
export async function saveArchive(folder: string, key: string): Promise<boolean> {
  const { saveCache } = await import('@actions/cache');
  return (await saveCache([folder], key)) >= 0;
}
