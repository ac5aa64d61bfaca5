/** Finds tasks that earlier runs submitted, by the files of these runs. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { HitherError } from '../../core/errors';
import { arrayNote, arrayNotes } from './array-notes';
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
  /** It ends by itself unless a run keeps its lease. */
  readonly isLeased: boolean;
}

interface Place {
  readonly chunk: number;
  readonly index: number;
}

/** The tasks of earlier runs. */
export class EarlierTasks {
  /** By the run's directory, then by the name of the job. */
  readonly #places = new Map<string, Map<string, Place>>();
  /** The chunks that were read. */
  readonly #read = new Set<string>();

  constructor(private readonly scheduler: Scheduler) {}

  /**
   * The task of a job with this directory; undefined if it was never submitted. @throws HitherError `runtime` if only
   * Slurm knows that, and doesn't answer
   */
  async find(directory: string): Promise<EarlierTask | undefined> {
    const run = runOf(directory);
    const place = this.#placeOf(run, relative(run, directory));
    const note = place === undefined ? undefined : arrayNote(run, place.chunk);
    if (place === undefined || note === undefined) {
      return undefined;
    }
    const files = runFilesIn(run);
    const { name, submitted } = note;
    const id = note.id ?? (await this.#idByName(name)) ?? idInLog(files, place);
    const isDoubtful = note.isDoubtful || note.id === undefined;
    const isLeased = existsSync(files.lease);
    return id === undefined
      ? undefined
      : { files, ...place, id, submitted, isLeased, ...(isDoubtful ? { doubtful: name } : {}) };
  }

  /** A chunk is read once: its logs name all of its jobs before there is a note of it. */
  #placeOf(run: string, name: string): Place | undefined {
    const known = this.#places.get(run) ?? new Map<string, Place>();
    this.#places.set(run, known);
    const files = runFilesIn(run);
    for (const chunk of known.has(name) ? [] : arrayNotes(run).keys()) {
      const directory = dirname(files.log(chunk, 0));
      for (const index of this.#read.has(directory) ? [] : namesIn(directory)) {
        for (const job of readTaskLog(files.log(chunk, Number(index))).jobs) {
          known.set(job, { chunk, index: Number(index) });
        }
      }
      this.#read.add(directory);
    }
    return known.get(name);
  }

  /** The process that submitted it may have been killed before it heard the id. */
  async #idByName(name: string): Promise<ArrayId | undefined> {
    const found = await this.scheduler.find(name);
    if (found === undefined) {
      throw new HitherError(
        'runtime',
        'Slurm does not say whether it has the job, which an earlier run may have submitted',
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

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

/** Jobs are two levels below the directory of their run. */
function runOf(directory: string): string {
  return dirname(dirname(directory));
}
