/** The locks by which one run at a time gathers a job that an earlier run submitted. */
import { createHash } from 'node:crypto';
import { isDead, isSame, type ProcessIdentity, processHost } from '../../core/process-identity';
import { ownerOfLock } from '../../process/single-flight';
import { flightPath } from '../../store/layout';

/** The name of the lock of a job, by its directory. */
export function gatheringName(directory: string): string {
  return createHash('sha256').update(directory).digest('hex');
}

/** Whether another process is gathering the job with this directory. `root`: the content store's directory. */
export async function isGatheredByAnother(
  directory: string,
  { root, owner }: { readonly root: string; readonly owner: ProcessIdentity },
): Promise<boolean> {
  const holder = await ownerOfLock(flightPath(root, gatheringName(directory)));
  return holder !== undefined && !isSame(holder, owner) && !isDead(holder, processHost());
}
