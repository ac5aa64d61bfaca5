/** The hints for a job that is over. Most jobs finish and need none, so that the rest is loaded only for the others. */
import type { EndedJob } from './facts';

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
