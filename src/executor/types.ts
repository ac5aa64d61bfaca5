/** Executors decide where and when the container of a job runs. */
import type { ContainerRun, ContainerRuntime } from '../container/types';
import type { HitherError } from '../core/errors';
import type { ExecutorName } from '../core/executor-names';
import type { Isolation } from '../core/isolation';
import type { Resources } from '../core/runtime-options';
import type { Report, StreamName } from '../model/events';
import type { ExitStatus } from '../process/command';
import type { Capacity } from '../process/machine-capacity';

/** How many jobs a task of a scheduler runs. */
export interface Packing {
  /** In all. */
  readonly pack: number;
  /** Side by side. */
  readonly atOnce: number;
}

/** What a task needs of where it runs. */
export interface TaskRequest {
  readonly resources: Resources;
  readonly packing: Packing;
  /** Seconds; undefined: no limit. */
  readonly timeout: number | undefined;
  /** Options of the scheduler that the spec gives, by their long names. */
  readonly options: ReadonlyMap<string, string | true>;
  /** Shell commands that run first, on the machine that runs the task. */
  readonly setup: readonly string[];
  /** This process waits for its end, also if the run is detached. */
  readonly isAwaited?: boolean;
}

/** A container that is ready to run: its directory is written, and its image is available. */
export interface Task {
  /** The job's label, for people. */
  readonly label: string;
  readonly run: ContainerRun;
  readonly runtime: ContainerRuntime;
  readonly request: TaskRequest;
  /** Called when the container starts. */
  readonly onStarted: () => void;
  /** Called with each piece of output. If it returns a promise, the output pauses until that settles. */
  readonly onOutput: (stream: StreamName, chunk: Buffer) => unknown;
}

/**
 * How a task ended: on its own, at its time limit, because it was cancelled, or because the supervisor, which enforces
 * its limits, was stopped. `submitted`: it goes on without this process. `lost`: its machine or its scheduler failed.
 * `left`: the same, and it doesn't count as an attempt to run the job. Times are Unix seconds by the clock of the machine that ran it.
 */
export interface TaskResult {
  readonly reason: 'ended' | 'timed-out' | 'cancelled' | 'unsupervised' | 'submitted' | 'lost' | 'left';
  readonly end: ExitStatus;
  /** What the machine that ran it achieved. */
  readonly isolation: Isolation;
  readonly startTime: number;
  readonly endTime: number;
  readonly host: string;
  /** The scheduler's id; null for local. */
  readonly jobId: string | null;
  /** Why, if somebody else than us cancelled the task or limited its time or memory, or if this run doesn't wait for it. */
  readonly words?: string;
  /** Why the task was lost. */
  readonly error?: HitherError;
  /** The container runs on, and can run another job of the same settings in the same directory. */
  readonly awaitsNext: boolean;
}

/** A task that an executor has taken. */
export interface SubmittedTask {
  /** Names the task to `cancel`. */
  readonly id: string;
  /** Rejects with a HitherError if the task could not be run, and never for what it does. */
  readonly ended: Promise<TaskResult>;
}

/** Why something is refused: what follows `the job "NAME" `, and what to do. */
export interface Refusal {
  readonly message: string;
  readonly remedy: string;
}

/** What an executor needs from the machine and the request. */
export interface ExecutorContext {
  readonly host: string;
  /** The current time in milliseconds since the epoch. */
  readonly now: () => number;
  /** How many jobs the request allows at once; undefined: any number. */
  readonly parallel: number | undefined;
  /** The directory of the directories of this run's jobs. */
  readonly directory: string;
  /** Whether tasks go on when this process has ended. */
  readonly detach: boolean;
  /** Else: after how many seconds they end by themselves; undefined: 90. */
  readonly leaseSeconds: number | undefined;
  /** The caller's environment. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly user: { readonly uid: number };
  readonly report: Report;
  /** Cancels the run. */
  readonly signal: AbortSignal;
  /** Waits for some seconds. @throws the signal's reason as soon as it aborts */
  readonly pause: (seconds: number, signal: AbortSignal) => Promise<void>;
}

/** Runs tasks somewhere. Implementations: executors.ts. Suite: test/contract/executor. */
export interface Executor {
  readonly name: ExecutorName;
  /** How many jobs may be submitted at once. */
  readonly window: number;
  /** The room for the jobs that run at once. */
  readonly capacity: Capacity;
  /** Why tasks with such a request can never run; undefined if they can, or if that isn't known. */
  refuses(request: TaskRequest): Promise<Refusal | undefined>;
  /** Submits a task. @throws HitherError `runtime` if the run asks for something that its runtime can't do */
  submit(task: Task): Promise<SubmittedTask>;
  /**
   * The scheduler's id of the task with this directory, which an earlier run submitted; undefined if it did not come to
   * that, and, if it is abandoned by its process, never will. Then a task that is there is this run's from now on. @throws HitherError `runtime` if that can't be found out now
   */
  idOf(directory: string, isAbandoned: boolean): Promise<string | undefined>;
  /** Follows such a task. */
  attach(task: Task): Promise<SubmittedTask>;
  /** Ends a task within 5 seconds, and returns when it has ended. Does nothing if there is none. */
  cancel(id: string): Promise<void>;
  /** Ends the container of a task that awaits another job, and returns when it has ended. */
  release(id: string): Promise<void>;
  /** Call when no task runs any more. */
  close(): Promise<void>;
}
