/** The folder that the jobs of one run live in; its name says whose it is, so that a later run can tell whether it is left over. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolders } from '../files/durable-directory';
import { removeFolder } from '../files/remove-directory';
import { ownedName, ownerOfName, type ProcessIdentity } from '../process/process-identity';
import { runsFolder } from '../store/layout';
import { storeError } from '../store/store-error';

/** Its time is when the run began; that of the folder changes with every job. */
const BEGUN = 'begun';
/** A store without this much room is full, which is better known before anything is computed. Bytes. */
const ROOM = 64 * 1024;
/** Tells that the folder is to stay. */
const KEPT = 'kept';

/** Makes the folder of a run below the store, so that results enter the store by rename. `runId` has no dot. @throws HitherError `store` */
export async function createRunFolder(store: string, runId: string, owner: ProcessIdentity): Promise<string> {
  const folder = join(runsFolder(store), ownedName(runId, owner));
  try {
    await makeFolders(runsFolder(store));
    mkdirSync(folder, { mode: 0o700 });
    writeFileSync(join(folder, BEGUN), Buffer.alloc(ROOM));
  } catch (thrown) {
    await removeFolder(folder).catch(() => {});
    throw storeError(thrown, `run jobs in ${store}`);
  }
  return folder;
}

/** Keeps the folder of a run that is over: no later run removes it. */
export async function keepRunFolder(folder: string): Promise<void> {
  await writeFile(join(folder, KEPT), '');
}

/** When the runs began that are going on: the times that the file system gave. Milliseconds. */
export async function runsSince(store: string, isOver: (owner: ProcessIdentity) => boolean): Promise<number[]> {
  const names = await readdir(runsFolder(store)).catch(() => []);
  const over = new Set(await foldersOfRuns(store, isOver));
  const folders = names.map((name) => join(runsFolder(store), name)).filter((folder) => !over.has(folder));
  const begun = await Promise.all(
    folders.map((folder) => stat(join(folder, BEGUN)).catch(() => stat(folder).catch(() => undefined))),
  );
  return begun.flatMap((status) => (status === undefined ? [] : [status.mtimeMs]));
}

/** The folders of runs that are over by their owners, but for those that are kept. */
export async function foldersOfRuns(store: string, isOver: (owner: ProcessIdentity) => boolean): Promise<string[]> {
  const names = await readdir(runsFolder(store)).catch(() => []);
  const over = names.filter((name) => {
    const owner = ownerOfName(name);
    return owner !== undefined && isOver(owner);
  });
  const folders = over.map((name) => join(runsFolder(store), name));
  const kept = await Promise.all(folders.map((folder) => stat(join(folder, KEPT)).catch(() => undefined)));
  return folders.filter((_, index) => kept[index] === undefined);
}
