/** Finds tasks that detached runs submitted, by the files of these runs. */
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { HitherError } from '../../core/errors';
import { readOrEmpty } from '../../files/read-file';
import { arrayNote } from './array-notes';
import { type RunFiles, runFilesIn } from './run-files';
import type { ArrayId, Scheduler } from './scheduler';
import { readTaskLog } from './task-log';

/** A task that Slurm has or had. */
export interface EarlierTask {
  readonly files: RunFiles;
  readonly chunk: number;
  readonly index: number;
  readonly id: ArrayId;
  /** The name of its array, if Slurm may have another one with it. */
  readonly doubtful?: string;
  /** Milliseconds since the epoch. */
  readonly submitted: number;
}

/** Larger than the list of any chunk. Bytes. */
const MAX_LIST = 16 * 1024 ** 2;

interface Place {
  readonly chunk: number;
  readonly index: number;
}

/** The tasks of earlier runs. */
export class EarlierTasks {
  /** By the run's directory, then by the name of the job's directory. */
  readonly #places = new Map<string, Map<string, Place>>();
  readonly #read = new Set<string>();

  constructor(private readonly scheduler: Scheduler) {}

  /**
   * The task with this directory; undefined if it was never submitted. @throws HitherError `runtime` if only Slurm knows
   * that, and doesn't answer
   */
  async find(directory: string): Promise<EarlierTask | undefined> {
    const run = dirname(directory);
    const place = this.#placeOf(run, basename(directory));
    const note = place === undefined ? undefined : arrayNote(run, place.chunk);
    if (place === undefined || note === undefined) {
      return undefined;
    }
    const files = runFilesIn(run);
    const { name, submitted } = note;
    const id = note.id ?? (await this.#idByName(name)) ?? idInLog(files, place);
    const isDoubtful = note.isDoubtful || note.id === undefined;
    return id === undefined ? undefined : { files, ...place, id, submitted, ...(isDoubtful ? { doubtful: name } : {}) };
  }

  /** A chunk's list doesn't change once it is written. */
  #placeOf(run: string, name: string): Place | undefined {
    const known = this.#places.get(run) ?? new Map<string, Place>();
    this.#places.set(run, known);
    for (const chunk of known.has(name) ? [] : chunksIn(run)) {
      const list = join(run, 'slurm', 'chunks', chunk, 'jobs');
      if (!this.#read.has(list)) {
        this.#read.add(list);
        const lines = readOrEmpty(list, { limit: MAX_LIST }).toString('utf8').split('\n');
        for (const [index, line] of lines.entries()) {
          known.set(line, { chunk: Number(chunk), index });
        }
      }
    }
    return known.get(name);
  }

  /** The process that submitted it may have been killed before it heard the id. */
  async #idByName(name: string): Promise<ArrayId | undefined> {
    const found = await this.scheduler.find(name);
    if (found === undefined) {
      throw new HitherError(
        'runtime',
        'Slurm does not say whether it has the job, which a detached run may have submitted',
        'run again when Slurm answers',
        { transient: true },
      );
    }
    return found[0];
  }
}

/** Slurm forgets arrays that have ended. */
function idInLog(files: RunFiles, { chunk, index }: Place): ArrayId | undefined {
  const { array } = readTaskLog(files.log(chunk, index));
  return array === undefined ? undefined : { job: array };
}

function chunksIn(run: string): string[] {
  try {
    return readdirSync(join(run, 'slurm', 'chunks')).filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}
