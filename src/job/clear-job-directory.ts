/** Empties a job directory for the next job of the same container. */
import { chmodSync, type Dirent, lstatSync, readdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { removeDirectory } from '../files/remove-directory';
import { jobDirectoryAt } from './job-directory';

/** More files than that are left to the removal of the whole directory, which can take its time. */
const MOST_FILES = 1000;

/**
 * Removes a job's inputs and everything that it left in `out/`. The program in the container stays, and so does
 * everything else that depends on the container alone. Returns false if something could not be removed.
 */
export async function clearJobDirectory(path: string): Promise<boolean> {
  const directory = jobDirectoryAt(path);
  try {
    // Under host a function can replace the directories themselves.
    if (![directory.path, directory.in, directory.out].every(isOwnDirectory)) {
      return false;
    }
    // Not overwritten: ext4 writes a file to the disk at once if it was emptied before.
    unlinkSync(directory.jobDocument);
    unlinkSync(directory.runDocument);
    for (const input of [directory.source, directory.store, directory.files]) {
      await removeDirectory(input);
    }
    if (readdirSync(directory.in).sort().join() !== 'etc,runner') {
      return false;
    }
    chmodSync(directory.out, 0o755);
    const left = readdirSync(directory.out, { withFileTypes: true });
    if (left.length > MOST_FILES) {
      return false;
    }
    for (const entry of left) {
      await removeEntry(directory.out, entry);
    }
    return true;
  } catch {
    return false;
  }
}

function isOwnDirectory(path: string): boolean {
  return lstatSync(path).isDirectory();
}

async function removeEntry(directory: string, entry: Dirent): Promise<void> {
  const path = join(directory, entry.name);
  await (entry.isDirectory() ? removeDirectory(path) : unlinkSync(path));
}
