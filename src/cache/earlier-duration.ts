/** How long a function took in earlier runs, to estimate the time that a run takes. */
import { readRegular } from '../files/read-file';
import { entryPath } from '../store/layout';
import { layeredPath, layersOf } from '../store/overlay';
import { readEntry } from './entry';
import { functionKind, recentJobs } from './last-jobs';

/** Larger entries are not read for an estimate. Bytes. */
const MAX_BYTES = 1024 * 1024;

/** The mean duration of the last cached jobs of a function, in seconds; undefined if there are none. Never throws. */
export async function earlierDuration(root: string, file: string, name: string): Promise<number | undefined> {
  const hashes = await recentJobs(root, functionKind(file, name));
  const found = await Promise.all(hashes.map((hash) => durationOf(root, hash).catch(() => [])));
  const durations = found.flat();
  return durations.length === 0 ? undefined : durations.reduce((a, b) => a + b, 0) / durations.length;
}

async function durationOf(root: string, hash: string): Promise<number[]> {
  const path = layeredPath(layersOf(root), (layer) => entryPath(layer, hash));
  const reading = readEntry((await readRegular(path, { limit: MAX_BYTES })).toString('utf8'), hash);
  return reading.state === 'good' ? [reading.entry.runtimeInfo.elapsed_sec] : [];
}
