/** The folder that the jobs of one run live in; it says whose it is, so that a later run can tell whether it is left over. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { chmod, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Owner, parseOwner } from './process/owner';
import { makeFolders } from './store/durable-folder';
import { storeError } from './store/store-error';
import { runsFolder } from './store/store-layout';

const LEASE = 'owner.json';

/** Makes the folder of a run below the store, so that results enter the store by rename, and says who owns it. @throws HitherError `store` */
export async function createRunFolder(store: string, runId: string, owner: Owner): Promise<string> {
  const folder = join(runsFolder(store), runId);
  try {
    await makeFolders(runsFolder(store));
    mkdirSync(folder, { mode: 0o700 });
    writeFileSync(join(folder, LEASE), JSON.stringify(owner));
  } catch (thrown) {
    throw storeError(thrown, `run jobs in ${store}`);
  }
  return folder;
}

/** Keeps the folder of a run that is over: without an owner no later run removes it. */
export async function keepRunFolder(folder: string): Promise<void> {
  await rm(join(folder, LEASE), { force: true });
}

/** Removes a folder that functions may have written to, also where they left folders without the right to write. @throws the system's errors */
export async function removeFolder(folder: string): Promise<void> {
  try {
    await rm(folder, { recursive: true, force: true });
  } catch {
    await allowRemoval(folder);
    await rm(folder, { recursive: true, force: true });
  }
}

/** What can't be changed here will be told by the removal. */
async function allowRemoval(folder: string): Promise<void> {
  await chmod(folder, 0o700).catch(() => {});
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    if (entry.isDirectory()) {
      await allowRemoval(join(folder, entry.name));
    }
  }
}

/** When the runs began that are going on: the times that the file system gave to their leases. Milliseconds. */
export async function runsSince(store: string, isOver: (owner: Owner) => boolean): Promise<number[]> {
  const names = await readdir(runsFolder(store)).catch(() => []);
  const over = new Set(await foldersOfRuns(store, isOver));
  const folders = names.map((name) => join(runsFolder(store), name)).filter((folder) => !over.has(folder));
  const leases = await Promise.all(folders.map((folder) => stat(join(folder, LEASE)).catch(() => undefined)));
  return leases.flatMap((lease) => (lease === undefined ? [] : [lease.mtimeMs]));
}

/** The folders of runs that are over by their owners. A folder that is being made has none, and one that is kept. */
export async function foldersOfRuns(store: string, isOver: (owner: Owner) => boolean): Promise<string[]> {
  const names = await readdir(runsFolder(store)).catch(() => []);
  const folders = names.map((name) => join(runsFolder(store), name));
  const owners = await Promise.all(folders.map((folder) => readFile(join(folder, LEASE), 'utf8').catch(() => '')));
  return folders.filter((_, index) => {
    const owner = parseOwner(owners[index] ?? '');
    return owner !== undefined && isOver(owner);
  });
}
