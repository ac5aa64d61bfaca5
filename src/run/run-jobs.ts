/** Runs the jobs of a run: each starts when the jobs that it needs have ended, at most `executor.window` at once. */
import { setMaxListeners } from 'node:events';
import { join } from 'node:path';
import { EXIT_CODES, HitherError, messageOf } from '../core/errors';
import { processHost, thisProcess } from '../core/process-identity';
import { setting } from '../core/settings';
import type { ResolvedJob } from '../job/types';
import type { ResultRecord, Status } from '../model/record';
import type { RunSummary } from '../model/run-request';
import { exitCodeOf } from '../result/exit-code';
import { openOutputDirectory } from '../result/output-directory';
import { fitting } from './admission';
import { MatrixStopped } from './fail-fast';
import { createPacking } from './packing';
import { refuseTooLarge } from './refuse-too-large';
import type { RunContext } from './run-context';
import { type JobEnd, runJob } from './run-job';
import { createSchedule, groupByName, type JobGroup, type Schedule } from './schedule';
import { createSharing } from './sharing';
import { createTurns } from './turns';

/** A group of the schedule, as it runs. */
interface Group extends JobGroup {
  readonly records: ResultRecord[];
  /** Stops the rest of a matrix (`fail-fast`). */
  readonly stop: AbortController;
  readonly context: RunContext;
}

/**
 * Runs resolved jobs, returns their records, and writes the output directory as they end. Never throws for a job's
 * failure.
 * @throws HitherError `usage` if the output directory can't be used for this run, `spec` if the machine is too small
 */
export async function runJobs(jobs: readonly ResolvedJob[], given: RunContext): Promise<RunSummary> {
  const named = groupByName(jobs);
  const packingOf = createPacking(named, given.executor.window);
  const context = { ...given, packingOf, mayShare: createSharing(named, { ...given, packingOf }) };
  await refuseTooLarge(jobs, context);
  const groups = new Map(named.map((group) => [group.name, createGroup(group, context)]));
  await context.submitted.plan(jobs);
  const output = await createOutput(context, groups.keys());
  const schedule = createSchedule(groups.values());
  const tellOnce = createOnce();
  const turn = createTurns();
  await stageAll(jobs, context);
  context.journal.plan(jobs);
  await runAll(schedule, jobs.length === 1 ? 1 : inHand(groups, context), async ({ job, group }) => {
    await turn();
    const needed = new Map(job.spec.needs.map((name) => [name, groups.get(name)?.records ?? []]));
    const end = await runJob(job, needed, group.context);
    await output.add(end);
    context.journal.jobEnded(end.record);
    const record = context.hold(end.record);
    context.report({ type: 'job-ended', record, hints: tellOnce(record.name, end.hints) });
    addRecord(group, record);
    await end.leave();
  });
  const all = [...groups.values()];
  const records = all.flatMap((group) => group.records);
  context.unkept.tell(context.report);
  const written = await output.finish(records);
  const exitCode = written
    ? exitCodeOf(all.flatMap((group) => countedRecords(group, context.signal)))
    : EXIT_CODES.store;
  const left = records.some(({ status }) => status === 'submitted') ? context.submitted.left : undefined;
  context.journal.conclude(howEnded(exitCode, left, context.signal), left);
  return {
    records,
    sidecars: output.sidecars,
    isWritten: written,
    exitCode,
    ...(left === undefined ? {} : { run: left }),
  };
}

function howEnded(exitCode: number, left: string | undefined, signal: AbortSignal) {
  if (signal.aborted) {
    return 'cancelled';
  }
  return exitCode !== 0 ? 'failed' : left === undefined ? 'finished' : 'submitted';
}

/** How many jobs are in hand at once: those that run, and as many that are prepared or whose results are cached. */
function inHand(groups: ReadonlyMap<string, Group>, { executor, admission }: RunContext): number {
  const most = [...groups.values()].map(({ jobs: [first] }) =>
    first === undefined ? 1 : fitting(first.spec.resources, admission.capacity),
  );
  return Math.min(
    executor.window,
    most.reduce((a, b) => Math.max(a, 2 * b), 1),
  );
}

/** How a job fails by itself. */
const FAILURES: ReadonlySet<Status> = new Set<Status>(['error', 'failed', 'timed-out']);

/** In the order of the matrix once all are there. Stops the rest of a matrix that fails fast. */
function addRecord({ jobs, records, stop }: Group, record: ResultRecord): void {
  records.push(record);
  const { failFast, continueOnError } = jobs[0]?.spec ?? {};
  if (failFast && !continueOnError && FAILURES.has(record.status)) {
    stop.abort(new MatrixStopped(record));
  }
  if (records.length === jobs.length) {
    records.sort((a, b) => (a.index ?? 0) - (b.index ?? 0));
  }
}

/** The records that decide about the exit code. */
function countedRecords({ jobs, records, stop }: Group, run: AbortSignal): readonly ResultRecord[] {
  const mayFail = jobs[0]?.spec.continueOnError ?? false;
  return records.filter(({ status, error }) => {
    if (status === 'cancelled') {
      // Points that were stopped because of another's failure are no failures; those of a cancelled run are.
      return run.aborted || !stop.signal.aborted;
    }
    return !mayFail || error?.type === 'Internal';
  });
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
async function createOutput({ output: given, submitted, store, report }: RunContext, jobs: Iterable<string>) {
  // What a detached run submits has no results yet.
  const output = submitted.isDetached ? undefined : given;
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
  const owner = thisProcess(processHost());
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

function createGroup({ name, jobs }: JobGroup, context: RunContext): Group {
  const stop = new AbortController();
  const stoppable = jobs.length > 1 && jobs[0]?.spec.failFast;
  const signal = stoppable ? AbortSignal.any([context.signal, stop.signal]) : context.signal;
  // Every job in hand listens, and there may be many.
  setMaxListeners(0, signal);
  return { name, jobs, records: [], stop, context: { ...context, signal } };
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

/** Runs the jobs of a schedule, at most `window` at once. If `run` rejects, no other job starts. */
function runAll(
  schedule: Schedule<Group>,
  window: number,
  run: (next: { readonly job: ResolvedJob; readonly group: Group }) => Promise<void>,
): Promise<void> {
  // Not by Promise.race: each race would stay with a long job until that ends.
  return new Promise((resolve, reject) => {
    let running = 0;
    let room = window;
    const take = () => (running < room ? schedule.take() : undefined);
    const startNext = (): void => {
      for (let next = take(); next !== undefined; next = take()) {
        const { group } = next;
        running += 1;
        run(next).then(
          () => {
            running -= 1;
            schedule.ended(group);
            startNext();
          },
          (thrown: unknown) => {
            room = 0;
            reject(thrown);
          },
        );
      }
      if (running === 0) {
        resolve();
      }
    };
    startNext();
  });
}
