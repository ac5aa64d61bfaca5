/** Executors: who runs a command, and for how long. What the command starts is not known here. */

import type { StreamName } from '../model/events';
import type { Activity, Command, ExitStatus } from '../process/command';

/** A command to run, and what to do with its output and its end. */
export interface Task {
  readonly command: Command;
  /** Seconds; undefined: no limit. */
  readonly timeout: number | undefined;
  /** Called with each piece of output, as it comes. The work waits with more until a promise that it gives is kept. */
  readonly onOutput: (stream: StreamName, chunk: Buffer) => unknown;
  /**
   * Asked once a second about the child, where it may come to harm: what it does. A child that was stopped watches over the
   * work no more; one that is gone may have left processes that hold its output.
   */
  readonly activity?: (pid: number) => Activity;
  /** Ends what the command started, where killing the command alone would not. */
  readonly stop: () => Promise<void>;
}

/**
 * How a piece of work ended: by itself, by its time limit, because the caller gave up, or because the process that holds its
 * limits was stopped. Times are Unix seconds.
 */
export interface TaskResult {
  readonly reason: 'ended' | 'timed-out' | 'cancelled' | 'unsupervised';
  readonly end: ExitStatus;
  readonly startTime: number;
  readonly endTime: number;
  readonly host: string;
  readonly jobId: string | null;
}

/** Runs work somewhere. Implementations: local. */
export interface Executor {
  readonly name: 'local' | 'slurm';
  /** Runs the work to its end. Aborting the signal ends it within 5 seconds. Never throws for what the work does. */
  run(work: Task, signal: AbortSignal): Promise<TaskResult>;
}
