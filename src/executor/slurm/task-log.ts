/** Reads the log of a task, which its script appends to: a line for each thing that happened (FORMAT.md, "Slurm"). */
import { readOrEmpty } from '../../files/read-file';

/** How a job in a task ended. */
export interface JobEnd {
  readonly exitCode: number;
  /** Unix seconds, by the clock of the node. */
  readonly time: number;
  /**
   * Which of `ended.json` and `result.json` the job left, which were renamed when they were complete, and to which of
   * `stdout` and `stderr` it printed.
   */
  readonly left: readonly string[];
  /** The task got a signal to stop, from Slurm or a person: the job did not end by itself. */
  readonly isStopped: boolean;
}

/** What a task did so far. */
export interface TaskLog {
  /** The names of its jobs. */
  readonly jobs: readonly string[];
  /** The node; undefined until the task has begun. */
  readonly node: string | undefined;
  /** The job id of its array in Slurm. */
  readonly array: string | undefined;
  /** Why the node can run nothing: a word, after `setup` the command that failed, after `no-directory` where it looked. */
  readonly unable: string | undefined;
  /** When jobs started, by their names: Unix seconds, by the clock of the node. */
  readonly started: ReadonlyMap<string, number>;
  readonly ended: ReadonlyMap<string, JobEnd>;
  /** Its script ended itself because the run's lease had expired. */
  readonly isLeaseOver: boolean;
  /** Its script has ended: jobs that have not started never will. */
  readonly isOver: boolean;
}

/** Logs are small: some lines for each job of the task. */
const MAX_BYTES = 16 * 1024 ** 2;

/** The current log, without an incomplete last line. NFS shows new content only to a file that is opened again. */
export function readTaskLog(path: string): TaskLog {
  const text = readOrEmpty(path, { limit: MAX_BYTES }).toString('utf8');
  const lines = text.slice(0, text.lastIndexOf('\n') + 1).split('\n');
  let jobs: readonly string[] = [];
  let node: string | undefined;
  let array: string | undefined;
  let unable: string | undefined;
  let isLeaseOver = false;
  let isOver = false;
  const started = new Map<string, number>();
  const ended = new Map<string, JobEnd>();
  for (const line of lines) {
    const [word, name = '', ...rest] = line.split(' ');
    if (word === 'jobs') {
      jobs = rest;
    } else if (word === 'began') {
      node = name;
      array = rest[0];
      // Slurm may begin a task again, and then jobs that were stopped.
      isOver = false;
      isLeaseOver = false;
      for (const [job, end] of ended) {
        if (end.isStopped) {
          ended.delete(job);
        }
      }
    } else if (word === 'unable') {
      unable = [name, ...rest].join(' ');
    } else if (word === 'started') {
      started.set(name, Number(rest[0]));
      // In an earlier life of the task.
      ended.delete(name);
    } else if (word === 'ended') {
      ended.set(name, jobEnd(rest));
    } else if (word === 'lease-over') {
      isLeaseOver = true;
    } else if (word === 'over') {
      isOver = true;
    }
  }
  return { jobs, node, array, unable, started, ended, isLeaseOver, isOver };
}

function jobEnd([code, time, ...words]: readonly string[]): JobEnd {
  return {
    exitCode: Number(code),
    time: Number(time),
    left: words.filter((word) => word !== STOPPED),
    isStopped: words.includes(STOPPED),
  };
}

const STOPPED = 'stopped';

/** The features of a node, one a line; empty if unknown. */
export function readFeatures(path: string): ReadonlySet<string> {
  return new Set(
    readOrEmpty(path, { limit: 64 * 1024 })
      .toString('utf8')
      .split('\n'),
  );
}
