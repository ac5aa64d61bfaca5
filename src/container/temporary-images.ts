/** Removes images that a killed run was making, and ends the programs that still make them. */
import { readdir, readlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { ownerOfName, type ProcessIdentity } from '../core/process-identity';
import { removeDirectory } from '../files/remove-directory';
import { removeFile } from '../files/unlink';
import { temporaryImagesDirectory } from './fact-cache';
import { endProcessesWith } from './process-cleanup';
import type { RuntimeContext } from './types';

/** How the names of directories begin in which an image is unpacked outside the store. */
export const UNPACKED = 'hither-sif-';
/** The file that is built, in the directory of the image. */
export const BUILT = 'image.sif';
/** The link to such a directory, in that of the image. */
export const UNPACKED_LINK = 'unpacked';

/** Never throws: what can't be removed now is left for the next run. */
export async function sweepTemporaryImages(
  context: RuntimeContext,
  isOver: (owner: ProcessIdentity) => boolean,
): Promise<void> {
  const directory = temporaryImagesDirectory(context);
  for (const name of await readdir(directory).catch(() => [])) {
    const owner = ownerOfName(name);
    if (owner !== undefined && isOver(owner)) {
      await remove(join(directory, name), context.signal).catch(() => {});
    }
  }
}

async function remove(path: string, signal: AbortSignal | undefined): Promise<void> {
  // A program of someone who looks at the file has its path too, but these only the one that builds it.
  await endProcessesWith((lines) => lines.includes('\nbuild\n') && lines.includes(`\n${join(path, BUILT)}\n`));
  const unpacked = await readlink(join(path, UNPACKED_LINK)).catch(() => undefined);
  // Anyone who can write to the store can put a link there.
  if (unpacked !== undefined && dirname(unpacked) === tmpdir() && basename(unpacked).startsWith(UNPACKED)) {
    await removeDirectory(unpacked, signal);
  }
  await removeDirectory(path, signal);
  await removeFile(path).catch(() => {});
}
