/** Gives the hints for an ended job. Loads the rules only for jobs that may need one, because most don't. */
import type { EndedJob } from './facts';

/** The hints for an ended job, one line each. No job can make it throw. */
export async function hintsOf(ended: EndedJob): Promise<string[]> {
  const { record, noticed } = ended;
  const silent = record.status === 'finished' && (noticed?.left ?? []).length === 0;
  if (silent || record.status === 'skipped') {
    return [];
  }
  const [{ gather }, { hintsFor }] = await Promise.all([import('./gather-facts'), import('./hints-for')]);
  return hintsFor(await gather(ended));
}
