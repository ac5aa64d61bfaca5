/** The jobs of a run: each starts when those that it needs have ended, at most `parallel` at once. */
import type { ResolvedJob } from './job/types';
import type { ResultRecord } from './record';
import { exitCodeOf } from './result/exit-code';
import type { RunContext } from './run-context';
import { runJob } from './run-job';
import type { RunSummary } from './run-request';

/** The points of one matrix, or a single job: what other jobs wait for. */
interface Group {
  readonly name: string;
  readonly jobs: readonly ResolvedJob[];
  readonly needs: readonly string[];
  readonly records: ResultRecord[];
}

/** Runs resolved jobs to their records. Never throws for what a job does. */
export async function runJobs(jobs: readonly ResolvedJob[], context: RunContext): Promise<RunSummary> {
  const groups = groupByName(jobs);
  const done = new Map<string, Group>();
  const queue: ResolvedJob[] = [];
  const waiting = new Set(groups.values());
  const release = (): void => {
    for (const group of waiting) {
      if (group.needs.every((name) => done.has(name))) {
        waiting.delete(group);
        queue.push(...group.jobs);
      }
    }
  };
  const finish = (record: ResultRecord, group: Group): void => {
    context.report({ type: 'job-ended', record });
    group.records.push(record);
    if (group.records.length === group.jobs.length) {
      group.records.sort((a, b) => (a.index ?? 0) - (b.index ?? 0));
      done.set(group.name, group);
      release();
    }
  };
  release();
  await runQueue(queue, context.parallel, async (job) => {
    const group = groups.get(job.name);
    if (group !== undefined) {
      const needed = new Map(group.needs.map((name) => [name, done.get(name)?.records ?? []]));
      finish(await runJob(job, needed, context), group);
    }
  });
  const records = [...groups.values()].flatMap((group) => group.records);
  return { records, exitCode: exitCodeOf(records), singleJob: groups.size === 1 };
}

function groupByName(jobs: readonly ResolvedJob[]): Map<string, Group> {
  const byName = new Map<string, ResolvedJob[]>();
  for (const job of jobs) {
    const group = byName.get(job.name);
    if (group === undefined) {
      byName.set(job.name, [job]);
    } else {
      group.push(job);
    }
  }
  return new Map(
    [...byName].map(([name, members]) => [
      name,
      { name, jobs: members, needs: members[0]?.spec.needs ?? [], records: [] },
    ]),
  );
}

/** Works a queue off with at most `parallel` turns at once. Turns may append to the queue. */
async function runQueue<T>(queue: readonly T[], parallel: number, turn: (item: T) => Promise<void>): Promise<void> {
  const running = new Set<Promise<void>>();
  let next = 0;
  while (next < queue.length || running.size > 0) {
    while (running.size < parallel && next < queue.length) {
      const item = queue[next] as T;
      next += 1;
      const current: Promise<void> = turn(item).finally(() => running.delete(current));
      running.add(current);
    }
    await Promise.race(running);
  }
}
