/** Removes what killed runs left behind: containers, processes, locks, directories. */
import { locksDirectory } from '../container/fact-cache';
import { RUNTIMES } from '../container/runtimes';
import { sweepTemporaryImages } from '../container/temporary-images';
import type { RuntimeContext } from '../container/types';
import type { ProcessIdentity } from '../core/process-identity';
import { removeDirectory } from '../files/remove-directory';
import { sweepTemporaryFiles } from '../files/temporary-file';
import { sweepLocks } from '../process/single-flight';
import { flightsDirectory } from '../store/layout';
import { directoriesOfRuns } from './run-directory';

/**
 * Ends and removes what dead runs left behind. Their directories go last: while one exists, there may be more to
 * remove. Asks no engine if there is no such directory. Returns the names of the containers. Never throws.
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
  await sweepTemporaryImages(context, isOver);
  await sweepTemporaryFiles({ root: context.storeRoot }, isOver);
  await sweepLocks(flightsDirectory(context.storeRoot), isOver);
  await sweepLocks(locksDirectory(context), isOver);
  // A directory that can't be removed now is left for the next run.
  await Promise.all(directories.map((directory) => removeDirectory(directory, context.signal).catch(() => {})));
  return removed.flat();
}
