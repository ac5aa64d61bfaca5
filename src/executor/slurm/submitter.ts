/** Gathers jobs, packs those of equal needs into tasks, and submits tasks of equal needs together. */
import { randomUUID } from 'node:crypto';
import { HitherError, messageOf } from '../../core/errors';
import type { ExecutorContext } from '../types';
import { noteArray } from './array-notes';
import { endArrays } from './dead-arrays';
import type { FollowedArray } from './followed-arrays';
import { type HeldJob, withoutEnd } from './held-job';
import { LEASE, type Leases } from './lease';
import type { NodeFaults } from './node-faults';
import { clustersOf, requestOptions } from './requests';
import { makeChunk, makeRunFiles, type RunFiles, removeChunk } from './run-files';
import type { ArrayId, ArrayName, Scheduler } from './scheduler';
import { Shapes } from './shapes';
import { type Limited, submitArray } from './submit-array';
import { type Due, GATHER_MS, type PaceContext, SubmitPace } from './submit-pace';
import { type Needs, SubmitQueue, type SubmittedJobs, type Submitting } from './submit-queue';
import { taskId } from './task-id';

/** Nothing is done before no job has come for so long. Milliseconds. */
const QUIET_MS = 150;
/** What submitting needs. */
export interface SubmitterContext extends ExecutorContext, PaceContext {
  readonly scheduler: Scheduler;
  readonly files: RunFiles;
  readonly leases: Leases;
  readonly nodes: NodeFaults;
  readonly follow: (array: FollowedArray) => void;
}

/** The jobs that are not submitted yet. */
export class Submitter {
  #waiting: HeldJob[] = [];
  #timer: NodeJS.Timeout | undefined;
  #chunks = 0;
  #isReady = false;
  #isDoubtful = false;
  /** An array may have been submitted meanwhile. */
  #isGivenUp = false;
  readonly #shapes: Shapes;
  readonly #queue: SubmitQueue;
  readonly #pace: SubmitPace;

  constructor(private readonly context: SubmitterContext) {
    this.#pace = new SubmitPace(context);
    this.#shapes = new Shapes(context.files);
    this.#queue = new SubmitQueue((part) => this.#submit(part), context);
  }

  /** Takes a job, which is submitted soon. */
  add(held: HeldJob): void {
    this.#waiting.push(held);
    if (this.#pace.added(this.#waiting)) {
      void this.#submitAll('whole tasks');
    } else {
      this.#wait();
    }
  }

  /** Call when a job has ended. */
  ended(): void {
    this.#pace.ended(this.#waiting);
    if (this.#waiting.length > 0) {
      this.#wait();
    }
  }

  /** Ends a job that is not submitted yet. Returns whether it is one. */
  drop(held: HeldJob): boolean {
    const isWaiting = this.#waiting.includes(held) || this.#queue.drop(held);
    if (isWaiting) {
      this.#waiting = this.#waiting.filter((other) => other !== held);
      held.end(withoutEnd(held, 'cancelled', this.context));
    }
    return isWaiting;
  }

  #wait(ms = QUIET_MS): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(), ms);
  }

  #look(): void {
    const due = this.#pace.due(this.#waiting);
    if (due === 'none') {
      this.#wait(GATHER_MS);
    } else {
      void this.#submitAll(due);
    }
  }

  async #submitAll(which: Exclude<Due, 'none'>): Promise<void> {
    clearTimeout(this.#timer);
    const kinds = byNeeds(this.#waiting);
    this.#waiting = [];
    const all = [...kinds].flatMap(({ options, setup, jobs }) => {
      const tasks = this.#packed(jobs, which);
      return tasks.length === 0 ? [] : [{ options, setup, tasks }];
    });
    this.#pace.submitted(all.length, this.#waiting);
    if (this.#waiting.length > 0) {
      this.#wait(all.length > 0 ? QUIET_MS : GATHER_MS);
    }
    this.#queue.add(all);
  }

  /**
   * The jobs of a task have the same shape and, because they may be cancelled together, the same name. A job whose files
   * can't be written ends, and no other with it. Those that don't fill a task wait, unless all are submitted.
   */
  #packed(jobs: readonly HeldJob[], which: Exclude<Due, 'none'>): SubmittedJobs[] {
    const { pack } = jobs[0]?.task.request.packing ?? { pack: 1 };
    const like = new Map<string, SubmittedJobs & { readonly jobs: HeldJob[] }>();
    for (const held of jobs) {
      try {
        this.#makeReady();
        const shape = this.#shapes.nameOf(held.task);
        const key = pack === 1 ? shape : `${shape} ${nameOf(held)}`;
        const others = like.get(key) ?? { shape, jobs: [] };
        others.jobs.push(held);
        like.set(key, others);
      } catch (thrown) {
        this.#endUnsubmitted(held, thrown);
      }
    }
    const tasks = [...like.values()].flatMap(({ shape, jobs: all }) =>
      inParts(all, pack).map((part) => ({ shape, jobs: part })),
    );
    const isReady = (task: SubmittedJobs): boolean => which === 'all' || task.jobs.length === pack;
    this.#waiting.push(...tasks.filter((task) => !isReady(task)).flatMap((task) => task.jobs));
    return tasks.filter(isReady);
  }

  async #submit({ options: asked, setup, tasks }: Submitting): Promise<Limited | undefined> {
    const { directory, files, signal, leaseSeconds: seconds = LEASE, detach } = this.context;
    const chunk = this.#chunks;
    this.#chunks += 1;
    const jobs = tasks.flatMap((task) => task.jobs);
    let taken: ArrayId | undefined;
    try {
      signal.throwIfAborted();
      const planned = tasks.map((task) => ({ shape: task.shape, jobs: task.jobs.map(({ name }) => name) }));
      makeChunk(files, chunk, { tasks: planned, setup });
      const { atOnce } = jobs[0]?.task.request.packing ?? { atOnce: 1 };
      const submitted = this.context.now();
      const args = [directory, String(chunk), String(detach ? 0 : seconds), String(atOnce)];
      const options = this.context.nodes.without(asked);
      const name = { name: arrayName(jobs, chunk), ...clustersOf(options) };
      noteArray(directory, chunk, { ...name, submitted, isDoubtful: false });
      const what = { tasks: tasks.length, options, output: files.output(chunk), script: files.script, args };
      const answer = await submitArray({ ...name, ...what }, this.context);
      if ('limited' in answer) {
        await removeChunk(files, chunk);
        return answer;
      }
      const { id, isDoubtful } = answer;
      taken = id;
      this.#isDoubtful ||= isDoubtful;
      noteArray(directory, chunk, { ...name, submitted, id, isDoubtful });
      const byIndex = new Map([...tasks.entries()].map(([index, task]) => [index, task.jobs]));
      this.#hand({ ...{ files, id, chunk, submitted }, tasks: byIndex }, isDoubtful ? name : undefined);
    } catch (thrown) {
      if (signal.aborted) {
        // Slurm may have taken it, if it was asked.
        await this.endAll();
      } else if (taken !== undefined) {
        // Nobody would follow it.
        await this.context.scheduler.cancel([taken]);
      }
      for (const held of jobs) {
        this.#endUnsubmitted(held, thrown);
      }
    }
    return undefined;
  }

  /** Jobs of a detached run are over for this process, unless it waits for them. */
  #hand(array: FollowedArray, doubtful: ArrayName | undefined): void {
    const [[first] = []] = array.tasks.values();
    if (!this.context.detach || first?.task.request.isAwaited) {
      this.context.follow(doubtful === undefined ? array : { ...array, doubtful });
      return;
    }
    for (const [index, jobs] of array.tasks) {
      for (const held of jobs) {
        held.end({ ...withoutEnd(held, 'submitted', this.context), jobId: taskId(array.id, index) });
      }
    }
  }

  /** Ends arrays that may be there twice, or that a cancelled run submitted. Call when all jobs have ended. */
  async close(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.context.detach ? this.context.signal.aborted : this.#isDoubtful || this.#isGivenUp) {
      await this.endAll();
    }
  }

  /** Ends all that was submitted. Never throws. */
  endAll(): Promise<void> {
    this.#isGivenUp = true;
    const { directory, user, env } = this.context;
    return endArrays([directory], { user: String(user.uid), env });
  }

  #makeReady(): void {
    if (!this.#isReady) {
      makeRunFiles(this.context.files);
      if (!this.context.detach) {
        this.context.leases.keep(this.context.files);
      }
      this.#isReady = true;
    }
  }

  #endUnsubmitted(held: HeldJob, thrown: unknown): void {
    if (this.context.signal.aborted || held.isCancelled) {
      held.end(withoutEnd(held, 'cancelled', this.context));
    } else {
      held.fail(thrown instanceof HitherError ? thrown : unwritable(thrown));
    }
  }
}

/** Characters. */
const READABLE = 40;

/** Readable in a list of jobs, whose usual form shows eight characters, and unique. */
function arrayName(jobs: readonly HeldJob[], chunk: number): string {
  const [name = 'jobs', ...others] = new Set(jobs.map(nameOf));
  const readable = others.length > 0 ? 'jobs' : name.replaceAll(/[^\w.-]/g, '_');
  return `${readable.slice(0, READABLE)}.${chunk} hither-${randomUUID().slice(0, 13)}`;
}

/** The name of the job in the spec: without its matrix point. */
function nameOf({ task }: HeldJob): string {
  return task.label.replace(/\[.*$/s, '');
}

function byNeeds(all: readonly HeldJob[]): Iterable<Needs & { readonly jobs: HeldJob[] }> {
  const kinds = new Map<string, Needs & { readonly jobs: HeldJob[] }>();
  for (const held of all) {
    const { request } = held.task;
    const options = requestOptions(request);
    const { setup, packing, isAwaited = false } = request;
    const key = JSON.stringify([options, setup, packing, isAwaited]);
    const kind = kinds.get(key) ?? { options, setup, jobs: [] };
    kind.jobs.push(held);
    kinds.set(key, kind);
  }
  return kinds.values();
}

function inParts<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}

function unwritable(thrown: unknown): HitherError {
  return new HitherError(
    'store',
    `the files of the run on Slurm can't be written: ${messageOf(thrown)}`,
    'free some space there, or fix the permissions',
  );
}
