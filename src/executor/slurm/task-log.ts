/** Reads what a task's script says in its log, a line for each thing that happened. */
import { readOrEmpty } from '../../files/read-file';

/** How a job in a task ended. */
export interface JobEnd {
  /** null if the task was cancelled before the job began. */
  readonly exitCode: number | null;
  /** Unix seconds, by the clock of the node. */
  readonly time: number;
  /** Bytes of the files that the job left, by which the reader knows that it sees all of them. */
  readonly sizes: Readonly<Record<'ended.json' | 'result.json', number | null>>;
  /** The task got a signal to stop, from Slurm or a person: the job did not end by itself. */
  readonly isStopped: boolean;
}

/** What a task did so far. */
export interface TaskLog {
  /** The node; undefined until the task has begun. */
  readonly node: string | undefined;
  /** The job id of its array in Slurm. */
  readonly array: string | undefined;
  /** Why the node can run nothing: a word, after `setup` the command that failed. */
  readonly unable: string | undefined;
  /** When jobs started, by the names of their directories: Unix seconds, by the clock of the node. */
  readonly started: ReadonlyMap<string, number>;
  readonly ended: ReadonlyMap<string, JobEnd>;
}

/** Logs are small: some lines for each job of the task. */
const MAX_BYTES = 16 * 1024 ** 2;

/** The current log, without an incomplete last line. NFS shows new content only to a file that is opened again. */
export function readTaskLog(path: string): TaskLog {
  const text = readOrEmpty(path, { limit: MAX_BYTES }).toString('utf8');
  const lines = text.slice(0, text.lastIndexOf('\n') + 1).split('\n');
  let node: string | undefined;
  let array: string | undefined;
  let unable: string | undefined;
  const started = new Map<string, number>();
  const ended = new Map<string, JobEnd>();
  for (const line of lines) {
    const [word, name = '', ...rest] = line.split(' ');
    if (word === 'began') {
      node = name;
      array = rest[1];
    } else if (word === 'unable') {
      unable = [name, ...rest].join(' ');
    } else if (word === 'started') {
      started.set(name, Number(rest[0]));
    } else if (word === 'ended') {
      ended.set(name, jobEnd(rest));
    }
  }
  return { node, array, unable, started, ended };
}

function jobEnd([code = '', time, report = '-', result = '-', stopped]: readonly string[]): JobEnd {
  const size = (text: string): number | null => (text === '-' ? null : Number(text));
  return {
    exitCode: code === 'cancelled' ? null : Number(code),
    time: Number(time ?? Number.NaN),
    sizes: { 'ended.json': size(report), 'result.json': size(result) },
    isStopped: stopped === 'stopped' || code === 'cancelled',
  };
}

/** The features of a node, one a line; empty if unknown. */
export function readFeatures(path: string): ReadonlySet<string> {
  return new Set(
    readOrEmpty(path, { limit: 64 * 1024 })
      .toString('utf8')
      .split('\n'),
  );
}
