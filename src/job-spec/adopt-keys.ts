/** Reads keys that were not indented below their job's name, which is the most common mistake in YAML. */
import type { Problem } from '../core/errors';
import { quoted } from '../core/quoted';
import { JOB_KEYS } from './schema';
import type { TreeEntry } from './yaml/tree';

const OF_JOB: ReadonlySet<string> = new Set(JOB_KEYS);

/** Moves keys that follow the name of an empty job into that job. Each such job is reported once. */
export function adoptKeys(entries: Iterable<TreeEntry>, problems: Problem[]): TreeEntry[] {
  const jobs: TreeEntry[] = [];
  let adopted: Map<string, TreeEntry> | undefined;
  for (const entry of entries) {
    const job = jobs.at(-1);
    const isOfJob = OF_JOB.has(entry.key) && (adopted !== undefined || job?.value.kind === 'null');
    if (job === undefined || !isOfJob) {
      jobs.push(entry);
      adopted = undefined;
      continue;
    }
    if (adopted === undefined) {
      adopted = new Map();
      jobs[jobs.length - 1] = { ...job, value: { kind: 'mapping', entries: adopted, where: entry.where } };
      const message = `${quoted(entry.key)} is a key of a job, but is on the same level as the job ${quoted(job.key)}`;
      const remedy = `indent it and the keys after it, below "${job.key}:"`;
      problems.push({ message, remedy, where: entry.where });
    }
    adopted.set(entry.key, entry);
  }
  return jobs;
}
