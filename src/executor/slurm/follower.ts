/** Follows arrays: reads from files what their tasks do, and asks Slurm about those that say nothing more. */
import { join } from 'node:path';
import { visibleLine } from '../../core/visible-text';
import { readOrEmpty } from '../../files/read-file';
import type { Report } from '../../model/events';
import type { TaskResult } from '../types';
import type { EarlierTask } from './earlier-tasks';
import { type HeldTask, isVisible, passOutput } from './held-task';
import type { RunFiles } from './run-files';
import type { ArrayId, EndedTask, ListedTask, Scheduler } from './scheduler';
import { HELD, lostTask, unableNode } from './task-errors';
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
  /** By index. */
  readonly tasks: ReadonlyMap<number, HeldTask>;
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
}

/** A task of an array that has not ended. */
interface OpenTask {
  readonly held: HeldTask;
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
  readonly #suspected = new Map<HeldTask, number>();

  readonly #waits: WaitTeller;
  readonly #twins = new WeakMap<FollowedArray, readonly ArrayId[]>();

  constructor(private readonly context: FollowContext) {
    this.#waits = createWaitTeller(context.report);
  }

  /** Follows an array until all of its tasks have ended. */
  add(array: FollowedArray): void {
    this.#arrays.push(array);
    this.#askAt = this.context.now() + ASK_MS.first;
    if ([...array.tasks.values()].some(({ isCancelled }) => isCancelled)) {
      this.cancelled();
    }
    if (!this.#isRunning) {
      void this.#run();
    }
  }

  /** Follows a task that a detached run submitted: it may have ended long ago. */
  attach({ index, ...earlier }: EarlierTask, held: HeldTask): void {
    const isSame = ({ id, files }: FollowedArray): boolean =>
      id.job === earlier.id.job && files.script === earlier.files.script;
    const known = this.#arrays.find(isSame);
    if (known === undefined) {
      this.add({ ...earlier, tasks: new Map([[index, held]]) });
      this.#askAt = 0;
    } else {
      this.#arrays = this.#arrays.map((array) =>
        array === known ? { ...known, tasks: new Map([...known.tasks, [index, held]]) } : array,
      );
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
      const log = await this.#read(task);
      if (log !== undefined && task.held.isStarted && followed < FOLLOWED) {
        followed += 1;
        await passOutput(task.held);
      }
    }
    this.#arrays = this.#arrays.filter((array) => openTasks(array).length > 0);
    if (this.context.now() >= this.#askAt && this.#arrays.length > 0) {
      await this.#ask();
    }
  }

  /** The tasks to look at: those that run, and in turn some of the others. */
  #next(): OpenTask[] {
    const all = this.#arrays.flatMap(openTasks);
    const others = all.filter(({ held }) => !held.isStarted);
    const first = this.#offset < others.length ? this.#offset : 0;
    this.#offset = first + LOOKED_AT;
    return [...all.filter(({ held }) => held.isStarted), ...others.slice(first, first + LOOKED_AT)];
  }

  /** Takes what the log of a task says. Returns it, unless the task has ended or only Slurm knows why it stopped. */
  async #read(task: OpenTask): Promise<TaskLog | undefined> {
    const { held, index, array } = task;
    const log = readTaskLog(array.files.log(array.chunk, index));
    const end = log.ended.get(held.name);
    if (log.started.has(held.name) && !held.isStarted) {
      held.isStarted = true;
      held.task.onStarted();
    }
    if (end?.isStopped && !held.isCancelled) {
      this.#askSoon(held);
    } else if (end !== undefined) {
      await this.#finish(task, log, end);
    } else if (log.unable !== undefined) {
      held.fail(unableNode(log.unable, log.node ?? 'unknown', lastLineOf(array.files.text(array.chunk, index))));
    } else {
      return log;
    }
    return undefined;
  }

  /** Only Slurm knows who stopped it, and why. */
  #askSoon(held: HeldTask): void {
    if (!held.isStopped) {
      held.isStopped = true;
      this.#askAt = 0;
    }
  }

  /** Ends a task, as soon as all of its files can be seen. */
  async #finish({ held, index, array }: OpenTask, log: TaskLog, end: JobEnd): Promise<void> {
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
      end: { exitCode: end.exitCode, signal: end.exitCode === null ? 'SIGTERM' : null },
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
    const { held } = task;
    if (listed !== undefined && waitsForever(listed) && !held.isCancelled) {
      await this.#endByState(task, HELD, listed.node);
      return;
    }
    if (listed !== undefined && listed.state !== 'ended') {
      this.#suspected.delete(held);
      return;
    }
    const now = this.context.now();
    const since = this.#suspected.get(held) ?? now;
    this.#suspected.set(held, since);
    const isKnown = held.isCancelled || held.isStopped;
    if (now - since < (isKnown ? 0 : GRACE_MS) || (!isKnown && (await this.#read(task)) === undefined)) {
      return;
    }
    const word = listed?.word ?? (await this.#endOf(task))?.word;
    // A list without a task that runs is not believed at once.
    if (word !== undefined || held.isCancelled || now - since >= LATE_MS) {
      this.#suspected.delete(held);
      await this.#endByState(task, word, listed?.node ?? '');
    }
  }

  /** How a task ended, if accounting knows. */
  async #endOf({ array, index }: OpenTask): Promise<EndedTask | undefined> {
    const ends = await this.context.scheduler.ends([array.id], new Date(array.submitted));
    return ends?.get(array.id.job)?.get(index);
  }

  /** Ends a task as Slurm says, in one word. */
  async #endByState(task: OpenTask, word: string | undefined, node: string): Promise<void> {
    const { held, index, array } = task;
    const time = this.context.now() / 1000;
    const id = taskId(array.id, index);
    const { files, chunk } = array;
    const { node: begun, started } = readTaskLog(files.log(chunk, index));
    const end = (reason: TaskResult['reason'], words?: string): void =>
      held.end({
        ...{
          reason,
          end: { exitCode: null, signal: 'SIGTERM' },
          isolation: held.task.runtime.isolation(held.task.run),
        },
        ...{ startTime: Math.min(time, started.get(held.name) ?? time), endTime: time },
        ...{ host: node || 'unknown', jobId: id, awaitsNext: false, ...(words === undefined ? {} : { words }) },
      });
    if (held.isCancelled) {
      end('cancelled');
    } else if (word === 'TIMEOUT') {
      end('timed-out', `Slurm's time limit ended the task ${id}: give the job a "timeout", or more "time" in "slurm"`);
    } else if (word === 'CANCELLED') {
      const uid = (await this.#endOf(task))?.cancelledBy;
      end('cancelled', `the task ${id} was cancelled in Slurm${uid === undefined ? '' : ` by the user ${uid}`}`);
    } else {
      // Nothing of it may run beside another attempt.
      await this.context.scheduler.cancel([{ ...array.id, job: id }]);
      const said = lastLineOf(files.text(chunk, index));
      const known = node || begun || '';
      held.fail(lostTask({ id, word, node: known, hasBegun: begun !== undefined, said, directory: files.directory }));
    }
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
    for (const task of this.#arrays.flatMap(openTasks).filter(({ held }) => held.isCancelled)) {
      await this.#endByState(task, undefined, '');
    }
  }
}

/** The last line of a small file, on one line and cut; empty if there is none. */
function lastLineOf(path: string): string {
  const text = readOrEmpty(path, { limit: MAX_TEXT }).toString('utf8');
  return visibleLine(text.trimEnd().split('\n').at(-1) ?? '').slice(0, MAX_WORDS);
}

/** Slurm and our script write little. Bytes. */
const MAX_TEXT = 1024 ** 2;
/** Characters. */
const MAX_WORDS = 200;

function openTasks(array: FollowedArray): OpenTask[] {
  return [...array.tasks].flatMap(([index, held]) => (held.isOver ? [] : [{ held, index, array }]));
}

function isStopping({ tasks }: FollowedArray): boolean {
  return [...tasks.values()].some((held) => held.isStopped && !held.isOver);
}

/** The ids of the cancelled tasks: of the whole array if all are. */
function cancelledIn(array: FollowedArray): ArrayId[] {
  const { id } = array;
  const open = openTasks(array);
  const cancelled = open.filter(({ held }) => held.isCancelled);
  return cancelled.length > 0 && cancelled.length === open.length
    ? [id]
    : cancelled.map(({ index }) => ({ ...id, job: taskId(id, index) }));
}
