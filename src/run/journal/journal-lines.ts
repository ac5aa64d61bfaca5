/** The lines of a run's journal (FORMAT.md, "Journals"): JSON, one document per line. */
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { readLines } from '../../files/read-lines';
import type { Status } from '../../model/record';

/** The schema that the first line names. */
export const SCHEMA = 'hither-journal/1';

/** How a run came to the result of a job: it ran the job, or found the result in the cache or in a killed run. */
export type Source = 'computed' | 'cache' | 'killed-run';

/** The first line: what the run was asked to do. */
export interface BegunLine {
  readonly type: 'begun';
  readonly schema: typeof SCHEMA;
  /** Unix seconds. */
  readonly time: number;
  readonly host: string;
  readonly pid: number;
  /** The absolute path of the spec. */
  readonly spec: string;
  /** Identifies the command, and the spec by its content. */
  readonly command: string;
  readonly request: Readonly<Record<string, unknown>>;
  /** How many jobs it has. */
  readonly jobs: number;
  /** How many of these were found in the cache before the journal began. */
  readonly cached: number;
}

/** A job ended. */
export interface JobLine {
  readonly type: 'job';
  readonly time: number;
  readonly label: string;
  readonly job_hash: string | null;
  readonly status: Status;
  readonly source: Source;
  /** The file of its result, relative to `hither/v1`; null if there is none. */
  readonly result: string | null;
}

/** How many jobs of a run ended in each way. */
export interface JobCounts {
  /** Those that have a result, also a cached one. */
  readonly finished: number;
  /** Of those that finished: how many results were cached. */
  readonly cached: number;
  /** Of those that finished: how many results are of an earlier run of the same command, which was killed. */
  readonly taken_over: number;
  /** Also those that raised an exception or exceeded a limit. */
  readonly failed: number;
  readonly cancelled: number;
  readonly skipped: number;
}

/** The last line of a run that was not killed. */
export interface EndedLine {
  readonly type: 'ended';
  readonly time: number;
  readonly how: 'finished' | 'failed' | 'cancelled' | 'submitted';
  /** The id of a detached run. */
  readonly run?: string;
  readonly counts: JobCounts;
}

/** Any line. */
export type JournalLine = BegunLine | JobLine | EndedLine;

/** A journal that is being written. */
export interface JournalFile {
  /** @throws system errors */
  append(line: JournalLine): void;
  /** From now on, the journal survives a power cut. Lines of single jobs may be lost. @throws system errors */
  sync(): void;
  close(): void;
}

/** Creates a journal, which only its user can read. @throws system errors */
export function createJournalFile(path: string): JournalFile {
  const descriptor = openSync(path, 'ax', 0o600);
  let isSynced = false;
  return {
    append(line) {
      const bytes = Buffer.from(`${JSON.stringify(line)}\n`);
      for (let done = 0; done < bytes.length; ) {
        done += writeSync(descriptor, bytes, done);
      }
    },
    sync() {
      if (!isSynced) {
        fsyncSync(descriptor);
        isSynced = true;
      }
    },
    close: () => closeSync(descriptor),
  };
}

/** The lines of a journal. Skips what isn't a line: a killed run may have left part of one. @throws system errors */
export async function* readJournal(path: string): AsyncGenerator<JournalLine> {
  for await (const text of readLines(path)) {
    const line = parseLine(text);
    if (line !== undefined) {
      yield line;
    }
  }
}

/** A line; undefined if the text isn't one. */
export function parseLine(text: string): JournalLine | undefined {
  try {
    const line: unknown = JSON.parse(text);
    return isLine(line) ? line : undefined;
  } catch {
    return undefined;
  }
}

function isLine(line: unknown): line is JournalLine {
  const { type, schema, counts } = (line ?? {}) as Readonly<Record<string, unknown>>;
  return (
    type === 'job' ||
    (type === 'begun' && schema === SCHEMA) ||
    (type === 'ended' && typeof counts === 'object' && counts !== null)
  );
}

/** The counts before the first line of a job. */
export function countsAtStart(cached: number): JobCounts {
  return { finished: cached, cached, taken_over: 0, failed: 0, cancelled: 0, skipped: 0 };
}

/** The counts with one more job. */
export function countJob(counts: JobCounts, { status, source }: Pick<JobLine, 'status' | 'source'>): JobCounts {
  if (status === 'submitted' || status === 'waiting') {
    return counts;
  }
  if (status !== 'finished') {
    const kind = status === 'cancelled' || status === 'skipped' ? status : 'failed';
    return { ...counts, [kind]: counts[kind] + 1 };
  }
  return {
    ...counts,
    finished: counts.finished + 1,
    cached: counts.cached + (source === 'cache' ? 1 : 0),
    taken_over: counts.taken_over + (source === 'killed-run' ? 1 : 0),
  };
}
