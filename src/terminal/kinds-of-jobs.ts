/** Groups the jobs of a run into kinds, with what is known about their durations. */
import { earlierDuration } from '../cache/earlier-duration';
import type { ResolvedJob } from '../job/types';
import { type KindOfJobs, kindOfLabel } from './run-times';

/** No more kinds are looked up, so that a run starts fast. */
const MAX_LOOKUPS = 50;

/** The kinds of the jobs by name. */
export async function kindsOfJobs(
  jobs: readonly ResolvedJob[],
  store: string,
): Promise<ReadonlyMap<string, KindOfJobs>> {
  const byName = new Map<string, ResolvedJob[]>();
  for (const job of jobs) {
    const name = kindOfLabel(job.label);
    const members = byName.get(name) ?? [];
    members.push(job);
    byName.set(name, members);
  }
  const kinds = [...byName].map(async ([name, members], index) => {
    const [job] = members;
    const earlier =
      job === undefined || index >= MAX_LOOKUPS
        ? undefined
        : await earlierDuration(store, job.bundle.file, job.declaration.name);
    return [name, { jobs: members.length, earlier }] as const;
  });
  return new Map(await Promise.all(kinds));
}
