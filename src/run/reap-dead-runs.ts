/** Removes what runs left behind whose process was killed: containers, processes, locks, folders. */
import { createRuntime } from '../container/create-runtime';
import { locksFolder } from '../container/fact-cache';
import type { RuntimeContext } from '../container/types';
import type { RuntimeName } from '../core/terms';
import { removeFolder } from '../files/remove-directory';
import type { ProcessIdentity } from '../process/process-identity';
import { sweepLocks } from '../process/single-flight';
import { flightsFolder } from '../store/layout';
import { foldersOfRuns } from './run-directory';

/** A dead run may have used any of them. */
const RUNTIMES: readonly RuntimeName[] = ['docker', 'podman', 'apptainer', 'host'];

/**
 * Ends and removes what runs left that are over, their folders last: as long as there is such a folder there may be more.
 * No engine is asked where there is none. Gives the names of the containers. Never throws.
 */
export async function reapDeadRuns(
  context: RuntimeContext,
  isOver: (owner: ProcessIdentity) => boolean,
): Promise<readonly string[]> {
  const folders = await foldersOfRuns(context.storeRoot, isOver);
  if (folders.length === 0) {
    return [];
  }
  const removed = await Promise.all(RUNTIMES.map(async (name) => (await createRuntime(name, context)).sweep(isOver)));
  await sweepLocks(flightsFolder(context.storeRoot), isOver);
  await sweepLocks(locksFolder(context), isOver);
  // A folder that can't be removed now is left for the next run.
  await Promise.all(folders.map((folder) => removeFolder(folder, context.signal).catch(() => {})));
  return removed.flat();
}
