/** The folder that the jobs of one run live in, and the removal of what dead runs left behind. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDead, type Owner } from './process/owner';
import { runsFolder } from './store/store-layout';

const LEASE = 'owner.json';

/** Makes the folder of a run below the store, so that results enter the store by rename, and says who owns it. */
export async function createRunFolder(store: string, runId: string, owner: Owner): Promise<string> {
  const folder = join(runsFolder(store), runId);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(join(folder, LEASE), JSON.stringify(owner));
  return folder;
}

/** Keeps the folder of a run that is over: without an owner no later run removes it. */
export async function keepRunFolder(folder: string): Promise<void> {
  await rm(join(folder, LEASE), { force: true });
}

/** Removes the folders of runs whose process is dead. A folder that can't be removed now is left for the next run. */
export async function sweepRunFolders(store: string, host: string): Promise<void> {
  for (const name of await readdir(runsFolder(store)).catch(() => [])) {
    const folder = join(runsFolder(store), name);
    const owner = await readOwner(folder);
    if (owner !== undefined && isDead(owner, host)) {
      await rm(folder, { recursive: true, force: true }).catch(() => {});
    }
  }
}

/** undefined for a folder that is being made, or that isn't ours. */
async function readOwner(folder: string): Promise<Owner | undefined> {
  try {
    const owner: unknown = JSON.parse(await readFile(join(folder, LEASE), 'utf8'));
    return isOwner(owner) ? owner : undefined;
  } catch {
    return undefined;
  }
}

function isOwner(value: unknown): value is Owner {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const { host, pid, startTime } = value as Partial<Record<keyof Owner, unknown>>;
  return typeof host === 'string' && typeof pid === 'number' && typeof startTime === 'string';
}
