/** Follows arrays: reads from files what their tasks do, and asks Slurm about those that say nothing more. */
import { join } from 'node:path';
import type { TaskResult } from '../types';
import { type HeldTask, isVisible, passOutput } from './held-task';
import type { RunFiles } from './run-files';
import type { ArrayId, ListedTask, Scheduler } from './scheduler';
import { lostTask, unableNode } from './task-errors';
import { type JobEnd, readFeatures, readTaskLog, type TaskLog } from './task-log';

/** An array that Slurm has. The index of a task is its place in the list. */
export interface FollowedArray {
  readonly id: ArrayId;
  readonly chunk: number;
  readonly tasks: readonly HeldTask[];
  /** Milliseconds since the epoch. */
  readonly submitted: number;
}

/** How often the files are read. Milliseconds. */
const LOOK_MS = 1000;
/** How many tasks of an array are looked at each time: Slurm begins with the first, so the last can wait. */
const LOOKED_AT = 200;
/** How many jobs are followed while they run; the others' output is read at their end. */
const FOLLOWED = 16;
/** How often Slurm is asked: less and less often, as long as it brings nothing. Milliseconds. */
const ASK_MS = { first: 10_000, last: 60_000 };
/** How long the word of a task may take to appear after Slurm says that the task ended. Milliseconds. */
const GRACE_MS = 10_000;
/** The same for files whose size is known. Milliseconds. */
const VISIBLE_MS = 60_000;
/** How long Slurm may take to act on a cancellation before it is asked again. Milliseconds. */
const CANCEL_MS = 5000;

interface FollowContext {
  readonly scheduler: Scheduler;
  readonly files: RunFiles;
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
  #isClosed = false;
  /** Whether a request to cancel is on its way. */
  #isCancelSoon = false;
  /** When cancelled tasks are cancelled again; undefined as long as none is. */
  #cancelAt: number | undefined;
  #askAt = 0;
  #askMs = ASK_MS.first;
  /** When Slurm first said that a task has ended. */
  readonly #suspected = new Map<HeldTask, number>();

  constructor(private readonly context: FollowContext) {}

  /** Follows an array until all of its tasks have ended. */
  add(array: FollowedArray): void {
    this.#arrays.push(array);
    this.#askAt = this.context.now() + ASK_MS.first;
    if (array.tasks.some(({ isCancelled }) => isCancelled)) {
      this.cancelled();
    }
    if (this.#arrays.length === 1) {
      void this.#run();
    }
  }

  /** Cancels in Slurm the tasks that are cancelled by now. Usually all tasks of a run are, at once: in one call. */
  cancelled(): void {
    if (!this.#isCancelSoon) {
      this.#isCancelSoon = true;
      setImmediate(() => {
        this.#isCancelSoon = false;
        void this.#cancel();
      });
    }
  }

  /** Follows nothing more. */
  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
  }

  async #run(): Promise<void> {
    while (this.#arrays.length > 0 && !this.#isClosed) {
      // What failed now may work the next time.
      await this.#look().catch(() => {});
      await new Promise<void>((resolve) => {
        this.#timer = setTimeout(resolve, LOOK_MS);
      });
    }
  }

  async #look(): Promise<void> {
    let followed = 0;
    for (const task of this.#arrays.flatMap((array) => openTasks(array).slice(0, LOOKED_AT))) {
      const { held, index, array } = task;
      const log = readTaskLog(this.context.files.log(array.chunk, index));
      const end = log.ended.get(held.name);
      if (end?.isStopped && !held.isCancelled) {
        this.#askSoon(held);
      } else if (end !== undefined) {
        await this.#finish(task, log, end);
      } else if (log.unable !== undefined) {
        held.fail(unableNode(log.unable, log.node ?? 'unknown'));
      } else if (log.started.has(held.name) && followed < FOLLOWED) {
        followed += 1;
        await passOutput(held);
      }
    }
    this.#arrays = this.#arrays.filter((array) => openTasks(array).length > 0);
    if (this.context.now() >= this.#askAt && this.#arrays.length > 0) {
      await this.#ask();
    }
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
    const { now, files } = this.context;
    held.seenEnded ??= now();
    if (!isVisible(held, end) && now() - held.seenEnded < VISIBLE_MS) {
      return;
    }
    while (await passOutput(held)) {
      // There is more than one look reads.
    }
    const { task, isCancelled } = held;
    const { node = 'unknown' } = log;
    const startTime = log.started.get(held.name) ?? end.time;
    const features = readFeatures(join(files.nodes, node));
    held.end({
      reason: isCancelled ? 'cancelled' : 'ended',
      end: { exitCode: end.exitCode, signal: end.exitCode === null ? 'SIGTERM' : null },
      isolation: task.runtime.onNodes?.isolation(task.run, features) ?? task.runtime.isolation(task.run),
      ...{ startTime, endTime: end.time, host: node, jobId: taskId(array.id, index), awaitsNext: false },
    });
  }

  /** Asks Slurm about all arrays. Those tasks end that it has no more, and whose files say nothing for a while. */
  async #ask(): Promise<void> {
    const { scheduler, now } = this.context;
    const states = await scheduler.states(this.#arrays.map(({ id }) => id));
    const before = this.#suspected.size;
    for (const task of states === undefined ? [] : this.#arrays.flatMap(openTasks)) {
      await this.#judge(task, states?.get(task.array.id.job)?.get(task.index));
    }
    this.#askMs = this.#suspected.size > before ? ASK_MS.first : Math.min(ASK_MS.last, this.#askMs * 1.5);
    const isUrgent = this.#cancelAt !== undefined || this.#arrays.some(isStopping);
    this.#askAt = now() + (isUrgent ? LOOK_MS : this.#askMs);
    if (this.#cancelAt !== undefined && now() >= this.#cancelAt) {
      await this.#cancel();
    }
  }

  async #judge(task: OpenTask, listed: ListedTask | undefined): Promise<void> {
    const { held } = task;
    if (listed !== undefined && listed.state !== 'ended') {
      this.#suspected.delete(held);
      return;
    }
    const now = this.context.now();
    const since = this.#suspected.get(held) ?? now;
    this.#suspected.set(held, since);
    if (now - since >= (held.isCancelled || held.isStopped ? 0 : GRACE_MS)) {
      this.#suspected.delete(held);
      await this.#endByState(task, listed);
    }
  }

  /** Ends a task as Slurm says. */
  async #endByState(task: OpenTask, listed: ListedTask | undefined): Promise<void> {
    const { held, index, array } = task;
    const time = this.context.now() / 1000;
    const id = taskId(array.id, index);
    const end = (reason: TaskResult['reason'], words?: string): void =>
      held.end({
        ...{
          reason,
          end: { exitCode: null, signal: 'SIGTERM' },
          isolation: held.task.runtime.isolation(held.task.run),
        },
        ...{ startTime: time, endTime: time, host: listed?.node || 'unknown', jobId: id, awaitsNext: false },
        ...(words === undefined ? {} : { words }),
      });
    if (held.isCancelled) {
      end('cancelled');
    } else if (listed?.word === 'TIMEOUT') {
      end('timed-out', `Slurm's time limit ended the task ${id}: give the job a "timeout", or more "time" in "slurm"`);
    } else if (listed?.word === 'CANCELLED') {
      end('cancelled', `the task ${id} was cancelled in Slurm${await this.#byWhom(task)}`);
    } else {
      held.fail(lostTask(id, listed));
    }
  }

  /** ` by the user 1001`, if accounting knows. */
  async #byWhom({ index, array }: OpenTask): Promise<string> {
    const ends = await this.context.scheduler.ends([array.id], new Date(array.submitted));
    const uid = ends?.get(array.id.job)?.get(index)?.cancelledBy;
    return uid === undefined ? '' : ` by the user ${uid}`;
  }

  async #cancel(): Promise<void> {
    const ids = this.#arrays.flatMap(cancelledIn);
    if (ids.length > 0) {
      this.#cancelAt = this.context.now() + CANCEL_MS;
      await this.context.scheduler.cancel(ids);
      this.#askAt = 0;
    }
  }
}

function openTasks(array: FollowedArray): OpenTask[] {
  return array.tasks.flatMap((held, index) => (held.isOver ? [] : [{ held, index, array }]));
}

function isStopping({ tasks }: FollowedArray): boolean {
  return tasks.some((held) => held.isStopped && !held.isOver);
}

/** The ids of the cancelled tasks: of the whole array if all are. */
function cancelledIn({ id, tasks }: FollowedArray): ArrayId[] {
  if (tasks.every((held) => held.isCancelled || held.isOver)) {
    return [id];
  }
  return tasks.flatMap((held, index) => (held.isCancelled && !held.isOver ? [{ ...id, job: taskId(id, index) }] : []));
}

function taskId({ job }: ArrayId, index: number): string {
  return `${job}_${index}`;
}
