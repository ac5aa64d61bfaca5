/** Runs the jobs of a run: each starts when the jobs that it needs have ended, at most `executor.window` at once. */
import { join } from 'node:path';
import { EXIT_CODES, HitherError, messageOf } from '../core/errors';
import { setting } from '../core/settings';
import { mayNotRunTogether } from '../job/mount-order';
import type { ResolvedJob } from '../job/types';
import type { ResultRecord } from '../model/record';
import type { RunSummary } from '../model/run-request';
import { thisProcess } from '../process/process-identity';
import { exitCodeOf } from '../result/exit-code';
import { openOutputDirectory } from '../result/output-directory';
import type { RunContext } from './run-context';
import { type JobEnd, runJob } from './run-job';

/** The points of one matrix, or a single job: what other jobs wait for. */
interface Group {
  readonly name: string;
  readonly jobs: readonly ResolvedJob[];
  readonly needs: readonly string[];
  readonly records: ResultRecord[];
}

/**
 * Runs resolved jobs, returns their records, and writes the output directory as they end. Never throws for a job's
 * failure.
 * @throws HitherError `usage` if the output directory can't be used for this run
 */
export async function runJobs(jobs: readonly ResolvedJob[], context: RunContext): Promise<RunSummary> {
  const groups = groupByName(jobs);
  const output = await createOutput(context, groups.keys());
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
  const tellOnce = createOnce();
  const finish = (end: JobEnd, group: Group): void => {
    const record = context.hold(end.record);
    context.report({ type: 'job-ended', record, hints: tellOnce(record.name, end.hints) });
    group.records.push(record);
    if (group.records.length === group.jobs.length) {
      group.records.sort((a, b) => (a.index ?? 0) - (b.index ?? 0));
      done.set(group.name, group);
      release();
    }
  };
  await stageAll(jobs, context);
  release();
  await runQueue(queue, context.executor.window, async (job) => {
    const group = groups.get(job.name);
    if (group !== undefined) {
      const needed = new Map(group.needs.map((name) => [name, done.get(name)?.records ?? []]));
      const end = await runJob(job, needed, context);
      await output.add(end);
      finish(end, group);
    }
  });
  const records = [...groups.values()].flatMap((group) => group.records);
  context.unkept.tell(context.report);
  const written = await output.finish(records);
  return { records, sidecars: output.sidecars, exitCode: written ? exitCodeOf(records) : EXIT_CODES.store };
}

/** The points of a matrix make the same mistakes, so each hint is given only once. */
function createOnce() {
  const given = new Set<string>();
  return (name: string, hints: readonly string[]): string[] =>
    hints.filter((hint) => {
      const key = `${name}\n${hint}`;
      const isNew = !given.has(key);
      given.add(key);
      return isNew;
    });
}

/**
 * Writes each job's files as soon as it ends. If the output directory can't be written, no result is lost.
 * @throws HitherError `usage` if the directory can't be used for this run
 */
async function createOutput({ output, store, host, report }: RunContext, jobs: Iterable<string>) {
  const warn = (message: string): void => report({ type: 'warning', message });
  const failures: unknown[] = [];
  const attempt = async <T>(write: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await write();
    } catch (thrown) {
      if (thrown instanceof HitherError && thrown.code === 'usage') {
        throw thrown;
      }
      failures.push(thrown);
      return undefined;
    }
  };
  const owner = thisProcess(host);
  const directory =
    output === undefined ? undefined : await attempt(() => openOutputDirectory(output, { store, owner, jobs, warn }));
  const [unopened] = failures;
  if (unopened !== undefined) {
    // Found before anything runs, and reported then.
    warn(
      `the output directory ${output} can't be written (${messageOf(unopened)}): ` +
        `the jobs run, and their results are cached; run again with another directory in ${setting('output')}`,
    );
  }
  return {
    sidecars: directory?.sidecars ?? [],
    async add({ record, document, bundle }: JobEnd): Promise<void> {
      if (directory !== undefined) {
        const staged = bundle?.files ?? [];
        const sources = staged.map(({ path, sha256 }) => ({ path, copy: join(bundle?.directory ?? '', path), sha256 }));
        await attempt(() => directory.add({ record, document, sources }));
      }
    },
    /** Returns whether everything was written. */
    async finish(records: readonly ResultRecord[]): Promise<boolean> {
      if (directory !== undefined) {
        await attempt(() => directory.finish(records));
      }
      if (failures.length > 0 && unopened === undefined) {
        const often = failures.length > 1 ? ` (${failures.length} times)` : '';
        report({
          type: 'warning',
          message: `the output directory can't be written${often}: ${messageOf(failures[0])}`,
        });
      }
      return failures.length === 0;
    },
  };
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

/** A job may write to the directory of another job's source, so all sources are copied before any job runs. */
async function stageAll(jobs: readonly ResolvedJob[], { stage, signal }: RunContext): Promise<void> {
  const bundles = new Set(jobs.map(({ bundle }) => bundle));
  for (const bundle of bundles.size > 1 ? bundles : []) {
    if (signal.aborted) {
      return;
    }
    // The jobs of this source report why it can't be copied.
    await stage(bundle).catch(() => {});
  }
}

/**
 * Processes a queue with at most `window` jobs at once, and never runs a job beside another one that could replace
 * its mounts. Jobs may be appended to the queue while it runs.
 */
async function runQueue(
  queue: readonly ResolvedJob[],
  window: number,
  turn: (job: ResolvedJob) => Promise<void>,
): Promise<void> {
  const running = new Map<ResolvedJob, Promise<void>>();
  const held: ResolvedJob[] = [];
  let next = 0;
  const mayStart = (job: ResolvedJob): boolean =>
    ![...running.keys()].some((other) => mayNotRunTogether(job.mounts, other.mounts));
  const takeHeld = (): ResolvedJob | undefined => {
    const at = held.findIndex(mayStart);
    return at < 0 ? undefined : held.splice(at, 1)[0];
  };
  const take = (): ResolvedJob | undefined => {
    let job = takeHeld();
    while (job === undefined && next < queue.length) {
      const candidate = queue[next] as ResolvedJob;
      next += 1;
      if (mayStart(candidate)) {
        job = candidate;
      } else {
        held.push(candidate);
      }
    }
    return job;
  };
  for (;;) {
    for (let job = take(); job !== undefined; job = running.size < window ? take() : undefined) {
      const started = job;
      running.set(
        started,
        turn(started).finally(() => running.delete(started)),
      );
    }
    if (running.size === 0) {
      return;
    }
    await Promise.race(running.values());
  }
}
