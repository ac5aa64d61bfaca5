/** Submits arrays one after another, in parts if Slurm takes no larger ones. */
import type { ExecutorContext } from '../types';
import type { HeldJob } from './held-job';
import type { Scheduler } from './scheduler';
import type { Limited } from './submit-array';

/** The most tasks of an array: its directories have a file for each. Slurm may allow fewer. */
const MAX_TASKS = 1000;
/** Seconds before the next attempt, when a limit is reached. */
const PAUSES = [2, 5, 10, 20];

/** The jobs of one task. */
export interface SubmittedJobs {
  readonly shape: string;
  readonly jobs: readonly HeldJob[];
}

/** What differs between arrays. */
export interface Needs {
  readonly options: readonly string[];
  readonly setup: readonly string[];
}

/** Tasks of equal needs. */
export interface Submitting extends Needs {
  readonly tasks: readonly SubmittedJobs[];
}

/** What the queue needs. */
export interface QueueContext extends Pick<ExecutorContext, 'report' | 'pause' | 'signal'> {
  readonly scheduler: Scheduler;
}

/** Tasks that wait until Slurm takes them. */
export class SubmitQueue {
  #queue: Submitting[] = [];
  #isBusy = false;
  #maxTasks: Promise<number> | undefined;
  /** How many tasks Slurm may take at once; learned when it refuses more. */
  #limit = MAX_TASKS;
  #told = '';

  /** `submit` never rejects. */
  constructor(
    private readonly submit: (part: Submitting) => Promise<Limited | undefined>,
    private readonly context: QueueContext,
  ) {}

  /** Takes tasks, which are submitted as soon as Slurm takes them. */
  add(all: readonly Submitting[]): void {
    this.#queue.push(...all);
    if (!this.#isBusy) {
      this.#isBusy = true;
      void this.#submitAll().finally(() => {
        this.#isBusy = false;
      });
    }
  }

  /** Removes a job. Returns whether it was there. */
  drop(held: HeldJob): boolean {
    const before = this.#jobs();
    this.#queue = this.#queue.flatMap(({ tasks, ...needs }) => {
      const left = tasks.map(({ shape, jobs }) => ({ shape, jobs: jobs.filter((other) => other !== held) }));
      return withTasks(
        needs,
        left.filter(({ jobs }) => jobs.length > 0),
      );
    });
    return this.#jobs() < before;
  }

  async #submitAll(): Promise<void> {
    let refusals = 0;
    for (let first = this.#queue.shift(); first !== undefined; first = this.#queue.shift()) {
      const { tasks, ...needs } = first;
      const size = Math.min(await this.#mostTasks(), this.#limit, tasks.length);
      this.#queue.unshift(...withTasks(needs, tasks.slice(size)));
      const limited = await this.submit({ ...needs, tasks: tasks.slice(0, size) });
      if (limited === undefined) {
        refusals = 0;
        this.#limit = Math.min(MAX_TASKS, 2 * Math.max(size, this.#limit));
        continue;
      }
      this.#putBack({ ...needs, tasks: tasks.slice(0, size) });
      this.#limit = Math.max(1, Math.floor(size / 2));
      if (size === 1) {
        this.#tell(limited);
        await this.#pause(refusals);
        refusals += 1;
      }
    }
  }

  /** Before the rest of its kind, if that still waits. */
  #putBack(part: Submitting): void {
    const [next] = this.#queue;
    if (next?.options === part.options) {
      this.#queue[0] = { ...part, tasks: [...part.tasks, ...next.tasks] };
    } else {
      this.#queue.unshift(part);
    }
  }

  /** Once for each reason. */
  #tell({ limited }: Limited): void {
    if (this.#told !== limited) {
      this.#told = limited;
      const count = this.#jobs();
      const waiting = count === 1 ? '1 job waits' : `${count} jobs wait`;
      const message = `Slurm takes no more jobs for now (${limited}): ${waiting} until some have ended`;
      this.context.report({ type: 'notice', message });
    }
  }

  async #pause(refusals: number): Promise<void> {
    const { pause, signal } = this.context;
    // When the run is cancelled, submitting says so to the jobs.
    await pause(PAUSES[Math.min(refusals, PAUSES.length - 1)] ?? 0, signal).catch(() => {});
  }

  #jobs(): number {
    return this.#queue.flatMap(({ tasks }) => tasks.flatMap(({ jobs }) => jobs)).length;
  }

  /** The indices of an array begin at 0, and MaxArraySize is one more than the largest (slurm.conf(5)). */
  #mostTasks(): Promise<number> {
    this.#maxTasks ??= this.context.scheduler
      .facts()
      .then((facts) => Math.max(1, Math.min(MAX_TASKS, facts?.maxArraySize ?? MAX_TASKS)));
    return this.#maxTasks;
  }
}

function withTasks(needs: Needs, tasks: readonly SubmittedJobs[]): Submitting[] {
  return tasks.length === 0 ? [] : [{ ...needs, tasks }];
}
