/** Removes what runs left behind whose process was killed: containers, processes, locks, directories. */
import { locksDirectory } from '../container/fact-cache';
import { RUNTIMES } from '../container/runtimes';
import type { RuntimeContext } from '../container/types';
import { removeDirectory } from '../files/remove-directory';
import type { ProcessIdentity } from '../process/process-identity';
import { sweepLocks } from '../process/single-flight';
import { flightsDirectory } from '../store/layout';
import { directoriesOfRuns } from './run-directory';

/**
 * Ends and removes what runs left that are over, their directories last: as long as there is such a directory there may be more.
 * No engine is asked where there is none. Gives the names of the containers. Never throws.
 */
export async function reapDeadRuns(
  context: RuntimeContext,
  isOver: (owner: ProcessIdentity) => boolean,
): Promise<readonly string[]> {
  const directories = await directoriesOfRuns(context.storeRoot, isOver);
  if (directories.length === 0) {
    return [];
  }
  // A dead run may have used any of them.
  const removed = await Promise.all(
    Object.values(RUNTIMES).map(async ({ create }) => (await create(context)).sweep(isOver)),
  );
  await sweepLocks(flightsDirectory(context.storeRoot), isOver);
  await sweepLocks(locksDirectory(context), isOver);
  // A directory that can't be removed now is left for the next run.
  await Promise.all(directories.map((directory) => removeDirectory(directory, context.signal).catch(() => {})));
  return removed.flat();
}
