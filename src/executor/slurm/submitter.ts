/** Gathers tasks, and submits those of equal needs together. */
import { randomUUID } from 'node:crypto';
import { HitherError, messageOf } from '../../core/errors';
import type { ExecutorContext, Task } from '../types';
import { noteArray } from './array-notes';
import { endArrays } from './dead-arrays';
import type { FollowedArray } from './follower';
import { type HeldTask, withoutEnd } from './held-task';
import { LEASE, type Lease } from './lease';
import { requestOptions } from './requests';
import { makeChunk, makeRunFiles, type RunFiles, writeArguments } from './run-files';
import type { Scheduler } from './scheduler';
import { submitArray } from './submit-array';
import { taskId } from './task-id';

/** The most tasks of an array: its directories have a file for each. Slurm may allow fewer. */
const MAX_TASKS = 1000;
/** An array is submitted when no task has come for so long. Milliseconds. */
const QUIET_MS = 150;

/** What submitting needs. */
export interface SubmitterContext extends ExecutorContext {
  readonly scheduler: Scheduler;
  readonly files: RunFiles;
  readonly lease: Lease;
  readonly follow: (array: FollowedArray) => void;
}

/** The tasks that are not submitted yet. */
export class Submitter {
  #waiting: HeldTask[] = [];
  #quiet: NodeJS.Timeout | undefined;
  #chunks = 0;
  #isReady = false;
  #isDoubtful = false;
  #maxTasks: Promise<number> | undefined;

  constructor(private readonly context: SubmitterContext) {}

  /** Takes a task, which is submitted soon. */
  add(held: HeldTask): void {
    this.#waiting.push(held);
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => void this.#submitAll(), QUIET_MS);
    if (this.#waiting.length >= MAX_TASKS) {
      void this.#submitAll();
    }
  }

  /** Ends a task that is not submitted yet. Returns whether it is one. */
  drop(held: HeldTask): boolean {
    const isWaiting = this.#waiting.includes(held);
    if (isWaiting) {
      this.#waiting = this.#waiting.filter((other) => other !== held);
      held.end(withoutEnd(held, 'cancelled', this.context));
    }
    return isWaiting;
  }

  async #submitAll(): Promise<void> {
    clearTimeout(this.#quiet);
    this.#maxTasks ??= this.#findMaxTasks();
    const most = await this.#maxTasks;
    const kinds = byNeeds(this.#waiting);
    this.#waiting = [];
    for (const kind of kinds) {
      for (let first = 0; first < kind.tasks.length; first += most) {
        void this.#submit(kind, kind.tasks.slice(first, first + most));
      }
    }
  }

  /** The indices of an array begin at 0, and MaxArraySize is one more than the largest (slurm.conf(5)). */
  async #findMaxTasks(): Promise<number> {
    const { maxArraySize = MAX_TASKS } = (await this.context.scheduler.facts()) ?? {};
    return Math.max(1, Math.min(MAX_TASKS, maxArraySize));
  }

  async #submit({ options, setup }: Kind, all: readonly HeldTask[]): Promise<void> {
    const tasks = all.filter((held) => this.#isWritten(held));
    if (tasks.length === 0) {
      return;
    }
    const { directory, files, signal, leaseSeconds: seconds = LEASE } = this.context;
    const chunk = this.#chunks;
    this.#chunks += 1;
    try {
      this.#makeReady();
      makeChunk(directory, chunk, { tasks: tasks.map(({ name }) => [name]), setup });
      const what = { tasks: tasks.length, options, output: files.output(chunk), script: files.script };
      const name = arrayName(tasks, chunk);
      const submitted = this.context.now();
      noteArray(directory, chunk, { name, submitted, isDoubtful: false });
      const { id, isDoubtful } = await submitArray(
        { name, ...what, args: [directory, String(chunk), String(seconds)] },
        this.context,
      );
      this.#isDoubtful ||= isDoubtful;
      noteArray(directory, chunk, { name, submitted, id, isDoubtful });
      this.#hand(
        { ...{ files, id, chunk, submitted }, tasks: new Map(tasks.entries()) },
        isDoubtful ? name : undefined,
      );
    } catch (thrown) {
      if (signal.aborted) {
        // Slurm may have taken it, if it was asked.
        await this.#endAll();
      }
      for (const held of tasks) {
        this.#endUnsubmitted(held, thrown);
      }
    }
  }

  /** Tasks of a detached run are over for this process. */
  #hand(array: FollowedArray, doubtful: string | undefined): void {
    if (!this.context.detach) {
      this.context.follow(doubtful === undefined ? array : { ...array, doubtful });
      return;
    }
    for (const [index, held] of array.tasks) {
      held.end({ ...withoutEnd(held, 'submitted', this.context), jobId: taskId(array.id, index) });
    }
  }

  /** Ends arrays that may be there twice, or that a cancelled run submitted. Call when all tasks have ended. */
  async close(): Promise<void> {
    if (this.context.detach ? this.context.signal.aborted : this.#isDoubtful) {
      await this.#endAll();
    }
  }

  #endAll(): Promise<void> {
    const { directory, user, env } = this.context;
    return endArrays([directory], { user: String(user.uid), env });
  }

  #makeReady(): void {
    if (!this.#isReady) {
      makeRunFiles(this.context.files);
      if (!this.context.detach) {
        this.context.lease.keep();
      }
      this.#isReady = true;
    }
  }

  /** Writes a task's own files. One that can't be written ends, and no other with it. */
  #isWritten(held: HeldTask): boolean {
    try {
      writeArguments(held.task.run, nodeArguments(held.task));
      return true;
    } catch (thrown) {
      this.#endUnsubmitted(held, thrown);
      return false;
    }
  }

  #endUnsubmitted(held: HeldTask, thrown: unknown): void {
    if (this.context.signal.aborted || held.isCancelled) {
      held.end(withoutEnd(held, 'cancelled', this.context));
    } else {
      held.fail(thrown instanceof HitherError ? thrown : unwritable(thrown));
    }
  }
}

/** Readable in a list of jobs, whose usual form shows eight characters, and unique. */
function arrayName(tasks: readonly HeldTask[], chunk: number): string {
  const [name = 'jobs', ...others] = new Set(tasks.map(({ task }) => task.label.replace(/\[.*$/s, '')));
  const readable = others.length > 0 ? 'jobs' : name.replaceAll(/[^\w.-]/g, '_');
  return `${readable}.${chunk} hither-${randomUUID().slice(0, 13)}`;
}

interface Kind {
  readonly options: readonly string[];
  readonly setup: readonly string[];
  readonly tasks: HeldTask[];
}

function byNeeds(all: readonly HeldTask[]): Iterable<Kind> {
  const kinds = new Map<string, Kind>();
  for (const held of all) {
    const options = requestOptions(held.task.request);
    const { setup } = held.task.request;
    const key = JSON.stringify([options, setup]);
    const kind = kinds.get(key) ?? { options, setup, tasks: [] };
    kind.tasks.push(held);
    kinds.set(key, kind);
  }
  return kinds.values();
}

function nodeArguments({ run, runtime }: Task) {
  if (runtime.onNodes === undefined) {
    throw new HitherError('runtime', `${runtime.name} can't run jobs on the nodes of a cluster`, 'use apptainer');
  }
  return runtime.onNodes.arguments(run);
}

function unwritable(thrown: unknown): HitherError {
  return new HitherError(
    'store',
    `the files of the run on Slurm can't be written: ${messageOf(thrown)}`,
    'free some space there, or fix the permissions',
  );
}
