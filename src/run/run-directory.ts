/**
 * The directory of a run's jobs. Its name identifies the owner, so that a later run can tell whether it is left over.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemErrorCode } from '../core/errors';
import { ownedName, ownerOfName, type ProcessIdentity } from '../core/process-identity';
import { makeDirectories } from '../files/durable-directory';
import { removeDirectory } from '../files/remove-directory';
import { runsDirectory } from '../store/layout';
import { storeError } from '../store/store-error';

/** The time of this file is the start of the run; that of the directory changes with every job. */
const BEGUN = 'begun';
/** A store without this much space counts as full, which is better reported before anything runs. Bytes. */
export const ROOM = 64 * 1024;
/** Marks a directory that must not be removed. */
const KEPT = 'kept';

/**
 * Creates the directory of a run below the store, so that results enter the store by rename. `runId` contains no dot.
 * @throws HitherError `store`
 */
export async function createRunDirectory(store: string, runId: string, owner: ProcessIdentity): Promise<string> {
  const directory = join(runsDirectory(store), ownedName(runId, owner));
  try {
    await makeIn(runsDirectory(store), directory);
    writeFileSync(join(directory, BEGUN), Buffer.alloc(ROOM));
  } catch (thrown) {
    await removeDirectory(directory).catch(() => {});
    throw storeError(thrown, `run jobs in ${store}`);
  }
  return directory;
}

/** Only the first run in a store has to make the directory of all runs. */
async function makeIn(runs: string, directory: string): Promise<void> {
  const make = (): unknown => mkdirSync(directory, { mode: 0o700 });
  try {
    make();
  } catch (thrown) {
    if (systemErrorCode(thrown) !== 'ENOENT') {
      throw thrown;
    }
    makeDirectories(runs);
    make();
  }
}

/** Retains the directory of an ended run: no later run removes it. */
export async function keepRunDirectory(directory: string): Promise<void> {
  await writeFile(join(directory, KEPT), '');
}

/** When the active runs started, by the file system's clock. Milliseconds. */
export async function runsSince(store: string, isOver: (owner: ProcessIdentity) => boolean): Promise<number[]> {
  const names = await readdir(runsDirectory(store)).catch(() => []);
  const over = new Set(await directoriesOfRuns(store, isOver));
  const directories = names.map((name) => join(runsDirectory(store), name)).filter((directory) => !over.has(directory));
  const begun = await Promise.all(
    directories.map((directory) => stat(join(directory, BEGUN)).catch(() => stat(directory).catch(() => undefined))),
  );
  return begun.flatMap((status) => (status === undefined ? [] : [status.mtimeMs]));
}

/** The directories of runs whose owners are dead, except retained ones. */
export async function directoriesOfRuns(store: string, isOver: (owner: ProcessIdentity) => boolean): Promise<string[]> {
  const names = namesIn(runsDirectory(store));
  const over = names.filter((name) => {
    const owner = ownerOfName(name);
    return owner !== undefined && isOver(owner);
  });
  const directories = over.map((name) => join(runsDirectory(store), name));
  const kept = await Promise.all(directories.map((directory) => stat(join(directory, KEPT)).catch(() => undefined)));
  return directories.filter((_, index) => kept[index] === undefined);
}

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}
