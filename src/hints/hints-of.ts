/** The hints for a job that is over. Most jobs finish and need none, so that the rest is loaded only for the others. */
import type { ResolvedJob } from '../job/types';
import type { ResultRecord } from '../model/record';
import type { Noticed } from '../result/build-record';

/** A job that is over. */
export interface EndedJob {
  readonly job: ResolvedJob;
  readonly record: ResultRecord;
  /** What the container's side noticed; undefined where nothing ran. */
  readonly noticed: Noticed | undefined;
}

/** The hints for a job, a line each; mostly none. Never throws for what a job left. */
export async function hintsOf(ended: EndedJob): Promise<string[]> {
  const { record, noticed } = ended;
  const silent = record.status === 'finished' && (noticed?.left ?? []).length === 0;
  if (silent || record.status === 'skipped') {
    return [];
  }
  const [{ gather }, { hintsFor }] = await Promise.all([import('./gather-facts'), import('./hints-for')]);
  return hintsFor(await gather(ended));
}
