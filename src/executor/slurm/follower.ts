/** Follows arrays: reads from files what their tasks do, and asks Slurm about those that say nothing more. */
import { join } from 'node:path';
import type { Report } from '../../model/events';
import type { EarlierTask } from './earlier-tasks';
import { ENDED_BY_SLURM, endHeld, isLeft, lastLineOf } from './ends-by-state';
import { type HeldJob, isVisible, passOutput } from './held-job';
import type { RunFiles } from './run-files';
import type { ArrayId, EndedTask, ListedTask, Scheduler } from './scheduler';
import { HELD, unableNode } from './task-errors';
import { taskId } from './task-id';
import { type JobEnd, readFeatures, readTaskLog, type TaskLog } from './task-log';
import { createWaitTeller, type WaitTeller, waitsForever } from './waiting';

/** An array that Slurm has, or the part of one that this run follows. */
export interface FollowedArray {
  readonly id: ArrayId;
  /** Of the run that submitted it. */
  readonly files: RunFiles;
  /** Its name, if Slurm may have another array with it: only one of the two does the work. */
  readonly doubtful?: string;
  readonly chunk: number;
  /** The jobs of each task, by its index. */
  readonly tasks: ReadonlyMap<number, readonly HeldJob[]>;
  /** Milliseconds since the epoch. */
  readonly submitted: number;
}

/** How often the files are read. Milliseconds. */
const LOOK_MS = 1000;
/** How many logs are read each time, besides those of jobs that run. */
const LOOKED_AT = 200;
/** How many jobs are followed while they run; the others' output is read at their end. */
const FOLLOWED = 16;
/** How often Slurm is asked: less and less often, as long as it brings nothing. Milliseconds. */
const ASK_MS = { first: 10_000, last: 60_000 };
/** How long the word of a task may take to appear after Slurm says that the task ended. Milliseconds. */
const GRACE_MS = 10_000;
/** The same for files whose size is known, and for tasks that Slurm no longer lists. Milliseconds. */
const LATE_MS = 60_000;
/** How long Slurm may take to act on a cancellation before it is asked again. Milliseconds. */
const CANCEL_MS = 5000;
/** How long a cancelled run waits for Slurm. Milliseconds. */
const PATIENCE_MS = 30_000;

interface FollowContext {
  readonly scheduler: Scheduler;
  readonly report: Report;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Submits jobs again that their task left. */
  readonly again: (held: HeldJob) => void;
  /** Called when all tasks of an array have ended. */
  readonly over: (array: FollowedArray) => void;
}

/** A task of an array with jobs that have not ended: just these. */
interface OpenTask {
  readonly jobs: readonly HeldJob[];
  readonly index: number;
  readonly array: FollowedArray;
}

/** The arrays of a run. */
export class Follower {
  #arrays: FollowedArray[] = [];
  #timer: NodeJS.Timeout | undefined;
  #isRunning = false;
  #isClosed = false;
  /** Whether a request to cancel is on its way. */
  #isCancelSoon = false;
  /** When tasks were first cancelled, and when they are cancelled again; undefined as long as none is. */
  #cancel: { readonly since: number; againAt: number } | undefined;
  #askAt = 0;
  #askMs = ASK_MS.first;
  #offset = 0;
  /** When Slurm first said that a task has ended. */
  readonly #suspected = new Map<string, number>();

  readonly #waits: WaitTeller;
  readonly #twins = new WeakMap<FollowedArray, readonly ArrayId[]>();

  constructor(private readonly context: FollowContext) {
    this.#waits = createWaitTeller(context.report);
  }

  /** Follows an array until all of its tasks have ended. */
  add(array: FollowedArray): void {
    this.#arrays.push(array);
    this.#askAt = this.context.now() + ASK_MS.first;
    if ([...array.tasks.values()].flat().some(({ isCancelled }) => isCancelled)) {
      this.cancelled();
    }
    if (!this.#isRunning) {
      void this.#run();
    }
  }

  /** Follows a job that a detached run submitted: it may have ended long ago. */
  attach({ index, ...earlier }: EarlierTask, held: HeldJob): void {
    const isSame = ({ id, files }: FollowedArray): boolean =>
      id.job === earlier.id.job && files.script === earlier.files.script;
    const known = this.#arrays.find(isSame);
    if (known === undefined) {
      this.add({ ...earlier, tasks: new Map([[index, [held]]]) });
      this.#askAt = 0;
    } else {
      const tasks = new Map([...known.tasks, [index, [...(known.tasks.get(index) ?? []), held]]]);
      this.#arrays = this.#arrays.map((array) => (array === known ? { ...known, tasks } : array));
    }
  }

  /** Cancels in Slurm the tasks that are cancelled by now. Usually all tasks of a run are, at once: in one call. */
  cancelled(): void {
    if (!this.#isCancelSoon) {
      this.#isCancelSoon = true;
      setImmediate(() => {
        this.#isCancelSoon = false;
        void this.#cancelAll();
      });
    }
  }

  /** Follows nothing more. */
  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    while (this.#arrays.length > 0 && !this.#isClosed) {
      // What failed now may work the next time.
      await this.#look().catch(() => {});
      await new Promise<void>((resolve) => {
        this.#timer = setTimeout(resolve, LOOK_MS);
      });
    }
    this.#isRunning = false;
  }

  async #look(): Promise<void> {
    let followed = 0;
    for (const task of this.#next()) {
      await this.#read(task);
      for (const held of task.jobs) {
        if (held.isStarted && !held.isOver && followed < FOLLOWED) {
          followed += 1;
          await passOutput(held);
        }
      }
    }
    const over = this.#arrays.filter((array) => openTasks(array).length === 0);
    this.#arrays = this.#arrays.filter((array) => !over.includes(array));
    for (const array of over) {
      this.context.over(array);
    }
    if (this.context.now() >= this.#askAt && this.#arrays.length > 0) {
      await this.#ask();
    }
  }

  /** The tasks to look at: those that run, and in turn some of the others. */
  #next(): OpenTask[] {
    const all = this.#arrays.flatMap(openTasks);
    const others = all.filter((task) => !hasStarted(task));
    const first = this.#offset < others.length ? this.#offset : 0;
    this.#offset = first + LOOKED_AT;
    return [...all.filter(hasStarted), ...others.slice(first, first + LOOKED_AT)];
  }

  /** Takes what the log of a task says. Returns whether only Slurm can say more about jobs that are open. */
  async #read(task: OpenTask): Promise<boolean> {
    const { jobs, index, array } = task;
    const log = readTaskLog(array.files.log(array.chunk, index));
    if (log.unable !== undefined) {
      const error = unableNode(log.unable, log.node ?? 'unknown', lastLineOf(array.files.text(array.chunk, index)));
      for (const held of jobs.filter(({ name }) => !log.ended.has(name))) {
        held.fail(error);
      }
    }
    for (const held of jobs.filter(({ isOver }) => !isOver)) {
      await this.#readJob(held, log, task);
    }
    const open = jobs.filter(({ isOver, name }) => !isOver && !log.ended.has(name));
    const isLeft = log.isOver && open.length > 0;
    if (isLeft && !open.every(({ isStopped }) => isStopped)) {
      this.#askSoon(open);
    }
    return open.length > 0 && !isLeft;
  }

  async #readJob(held: HeldJob, log: TaskLog, task: OpenTask): Promise<void> {
    const end = log.ended.get(held.name);
    if (log.started.has(held.name) && !held.isStarted) {
      held.isStarted = true;
      held.task.onStarted();
    }
    if (end === undefined && !log.isOver) {
      // Slurm has begun its task again.
      held.isStopped = false;
    } else if (end?.isStopped && !held.isCancelled) {
      this.#askSoon([held]);
    } else if (end !== undefined) {
      await this.#finish(held, log, end, task);
    }
  }

  /** Only Slurm knows who stopped them, and why. */
  #askSoon(jobs: readonly HeldJob[]): void {
    for (const held of jobs.filter(({ isStopped }) => !isStopped)) {
      held.isStopped = true;
      this.#askAt = 0;
    }
  }

  /** Ends a job, as soon as all of its files can be seen. */
  async #finish(held: HeldJob, log: TaskLog, end: JobEnd, { index, array }: OpenTask): Promise<void> {
    const { now } = this.context;
    held.seenEnded ??= now();
    if (!isVisible(held, end) && now() - held.seenEnded < LATE_MS) {
      return;
    }
    while (await passOutput(held)) {
      // There is more than one look reads.
    }
    const { task, isCancelled } = held;
    const { node = 'unknown' } = log;
    const endTime = Number.isFinite(end.time) ? end.time : now() / 1000;
    const features = readFeatures(join(array.files.nodes, node));
    held.end({
      reason: isCancelled ? 'cancelled' : 'ended',
      end: { exitCode: end.exitCode, signal: null },
      isolation: task.runtime.onNodes?.isolation(task.run, features) ?? task.runtime.isolation(task.run),
      ...{ startTime: log.started.get(held.name) ?? endTime, endTime, host: node },
      ...{ jobId: taskId(array.id, index), awaitsNext: false },
    });
  }

  /** Asks Slurm about all arrays. Those tasks end that it has no more, and whose files say nothing for a while. */
  async #ask(): Promise<void> {
    const { scheduler, now } = this.context;
    await this.#findTwins();
    const states = await scheduler.states(this.#arrays.flatMap((array) => this.#idsOf(array)));
    const before = this.#suspected.size;
    const waiting: ListedTask[] = [];
    for (const task of states === undefined ? [] : this.#arrays.flatMap(openTasks)) {
      const all = this.#idsOf(task.array).flatMap(({ job }) => states?.get(job)?.get(task.index) ?? []);
      const listed = all.find(({ state }) => state !== 'ended') ?? all[0];
      waiting.push(...(listed === undefined ? [] : [listed]));
      await this.#judge(task, listed);
    }
    this.#waits.add(waiting);
    this.#askMs = this.#suspected.size > before ? ASK_MS.first : Math.min(ASK_MS.last, this.#askMs * 1.5);
    const isUrgent = this.#cancel !== undefined || this.#arrays.some(isStopping);
    this.#askAt = now() + (isUrgent ? LOOK_MS : this.#askMs);
    if (this.#cancel !== undefined && now() >= this.#cancel.againAt) {
      await this.#cancelAll();
    }
  }

  /** The array, and those with the same name. */
  #idsOf(array: FollowedArray): readonly ArrayId[] {
    return this.#twins.get(array) ?? [array.id];
  }

  /** A submission without an answer may appear in Slurm at any time. */
  async #findTwins(): Promise<void> {
    for (const array of this.#arrays) {
      const found = array.doubtful === undefined ? undefined : await this.context.scheduler.find(array.doubtful);
      const others = found?.filter(({ job }) => job !== array.id.job);
      if (others !== undefined) {
        this.#twins.set(array, [array.id, ...others]);
      }
    }
  }

  async #judge(task: OpenTask, listed: ListedTask | undefined): Promise<void> {
    const { jobs } = task;
    const key = keyOf(task);
    const isCancelled = jobs.every((held) => held.isCancelled);
    if (listed !== undefined && waitsForever(listed) && !isCancelled) {
      await this.#endByState(task, HELD, listed.node);
      return;
    }
    if (listed !== undefined && listed.state !== 'ended') {
      this.#suspected.delete(key);
      return;
    }
    const now = this.context.now();
    const since = this.#suspected.get(key) ?? now;
    this.#suspected.set(key, since);
    const isKnown = jobs.every((held) => held.isCancelled || held.isStopped);
    if (now - since < (isKnown ? 0 : GRACE_MS) || (!isKnown && !(await this.#read(task)))) {
      return;
    }
    const word = listed?.word ?? (await this.#endOf(task))?.word;
    // A list without a task that runs is not believed at once.
    if (word !== undefined || isCancelled || now - since >= LATE_MS) {
      this.#suspected.delete(key);
      await this.#endByState(task, word, listed?.node ?? '');
    }
  }

  /** How a task ended, if accounting knows. */
  async #endOf({ array, index }: OpenTask): Promise<EndedTask | undefined> {
    const ends = await this.context.scheduler.ends([array.id], new Date(array.submitted));
    return ends?.get(array.id.job)?.get(index);
  }

  /** Ends the jobs of a task as Slurm says, in one word. Those that it left for later are submitted again. */
  async #endByState(task: OpenTask, word: string | undefined, node: string): Promise<void> {
    const { index, array } = task;
    const log = readTaskLog(array.files.log(array.chunk, index));
    const cancelledBy = word === 'CANCELLED' ? (await this.#endOf(task))?.cancelledBy : undefined;
    const ending = { id: taskId(array.id, index), word, node, log, cancelledBy, now: this.context.now() / 1000 };
    const open = task.jobs.filter((held) => !held.isOver);
    const left = open.filter((held) => !held.isEarlier && isLeft(held, ending));
    if (open.some((held) => !held.isCancelled) && !ENDED_BY_SLURM.has(word)) {
      // Nothing of it may run beside another attempt.
      await this.context.scheduler.cancel([{ ...array.id, job: ending.id }]);
    }
    const said = lastLineOf(array.files.text(array.chunk, index));
    for (const held of open) {
      if (left.includes(held)) {
        held.isStopped = false;
        this.context.again(held);
      } else {
        endHeld(held, { ...ending, said, directory: array.files.directory });
      }
    }
    if (left.length > 0) {
      this.#forget(task, left);
    }
  }

  /** Another task has these jobs now. */
  #forget({ array, index }: OpenTask, jobs: readonly HeldJob[]): void {
    this.#arrays = this.#arrays.map((each) => {
      const all = each.id.job === array.id.job ? each.tasks.get(index) : undefined;
      return all === undefined
        ? each
        : { ...each, tasks: new Map([...each.tasks, [index, all.filter((held) => !jobs.includes(held))]]) };
    });
  }

  async #cancelAll(): Promise<void> {
    const { now, scheduler, report } = this.context;
    const ids = this.#arrays.flatMap(cancelledIn);
    if (ids.length === 0) {
      return;
    }
    this.#cancel ??= { since: now(), againAt: 0 };
    this.#cancel.againAt = now() + CANCEL_MS;
    this.#askAt = 0;
    if (now() - this.#cancel.since < PATIENCE_MS) {
      await scheduler.cancel(ids);
      return;
    }
    const names = ids.map(({ job }) => job).join(' ');
    report({
      type: 'warning',
      message: `Slurm doesn't say that these tasks have ended; cancel them: scancel ${names}`,
    });
    for (const task of this.#arrays
      .flatMap(openTasks)
      .filter(({ jobs }) => jobs.every(({ isCancelled }) => isCancelled))) {
      await this.#endByState(task, undefined, '');
    }
  }
}

function keyOf({ array, index }: OpenTask): string {
  return `${array.files.directory} ${taskId(array.id, index)}`;
}

function hasStarted({ jobs, array, index }: OpenTask): boolean {
  // Also between two jobs.
  return jobs.some(({ isStarted }) => isStarted) || (array.tasks.get(index) ?? []).some(({ isOver }) => isOver);
}

function openTasks(array: FollowedArray): OpenTask[] {
  return [...array.tasks].flatMap(([index, all]) => {
    const jobs = all.filter(({ isOver }) => !isOver);
    return jobs.length === 0 ? [] : [{ jobs, index, array }];
  });
}

function isStopping({ tasks }: FollowedArray): boolean {
  return [...tasks.values()].flat().some((held) => held.isStopped && !held.isOver);
}

/** The ids of the tasks whose jobs are all cancelled: of the whole array if all are. */
function cancelledIn(array: FollowedArray): ArrayId[] {
  const { id } = array;
  const open = openTasks(array);
  const cancelled = open.filter(({ jobs }) => jobs.every(({ isCancelled }) => isCancelled));
  return cancelled.length > 0 && cancelled.length === open.length
    ? [id]
    : cancelled.map(({ index }) => ({ ...id, job: taskId(id, index) }));
}
