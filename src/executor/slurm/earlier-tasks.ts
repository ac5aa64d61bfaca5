/** Finds tasks that earlier runs submitted, by the files of these runs. */
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { HitherError, systemErrorCode } from '../../core/errors';
import { type ArrayNote, arrayNote, notedChunks } from './array-notes';
import { numbersIn } from './numbered-files';
import { type RunFiles, runFilesIn } from './run-files';
import type { ArrayId, ArrayName, Scheduler } from './scheduler';
import { readTaskLog } from './task-log';

/** A task that Slurm has or had. */
export interface EarlierTask {
  readonly files: RunFiles;
  readonly chunk: number;
  readonly index: number;
  readonly id: ArrayId;
  /** The name of its array, if Slurm may have another one with it. */
  readonly doubtful?: ArrayName;
  /** Milliseconds since the epoch. */
  readonly submitted: number;
  /** It ends by itself unless a run keeps its lease. */
  readonly isLeased: boolean;
}

/** How often a log is read before a job counts as one that was never submitted, and when again. Milliseconds. */
const READ = { times: 5, every: 500 };

/** Of an array without a name, only the logs of its tasks say more. */
const DAMAGED: ArrayNote = { name: '', submitted: 0, isDoubtful: false };

interface Place {
  readonly chunk: number;
  readonly index: number;
}

/** The log of a task, whose array may have no id yet. */
interface Log {
  readonly files: RunFiles;
  readonly place: Place;
  readonly name: ArrayName;
}

/** The tasks of earlier runs. */
export class EarlierTasks {
  /** By the run's directory, then by the name of the job. */
  readonly #places = new Map<string, Map<string, Place>>();
  /** The chunks that are or were read. */
  readonly #read = new Map<string, Promise<void>>();
  /** The claims of tasks that no array has, so that none ever will. */
  readonly #claimed = new Set<string>();

  readonly #found = new Map<string, EarlierTask>();

  constructor(private readonly scheduler: Scheduler) {}

  /**
   * The task of a job with this directory; undefined if it was never submitted. @throws HitherError `runtime` if only
   * Slurm knows that, and doesn't answer. `isAbandoned`: its process is dead, so that it will never be submitted then.
   */
  async find(directory: string, isAbandoned: boolean): Promise<EarlierTask | undefined> {
    const found = this.#found.get(directory) ?? (await this.#search(directory, isAbandoned));
    if (found !== undefined) {
      this.#found.set(directory, found);
    }
    return found;
  }

  async #search(directory: string, isAbandoned: boolean): Promise<EarlierTask | undefined> {
    const run = runOf(directory);
    const place = await this.#placeOf(run, relative(run, directory));
    const note = place === undefined ? undefined : arrayNote(run, place.chunk);
    if (place === undefined || note === undefined) {
      return undefined;
    }
    const files = runFilesIn(run);
    const { id: noted, submitted, isDoubtful, ...name } = note === 'damaged' ? DAMAGED : note;
    const found = noted ?? (name.name === '' ? undefined : await this.#idByName(name));
    const log = { files, place, name };
    const id = found ?? (isAbandoned ? await this.#idByClaim(log) : idInLog(log));
    const isLeased = existsSync(files.lease);
    const mayHaveTwin = name.name !== '' && (isDoubtful || noted === undefined);
    return id === undefined
      ? undefined
      : { files, ...place, id, submitted, isLeased, ...(mayHaveTwin ? { doubtful: name } : {}) };
  }

  /** A chunk is read once. */
  async #placeOf(run: string, name: string): Promise<Place | undefined> {
    const known = this.#places.get(run) ?? new Map<string, Place>();
    this.#places.set(run, known);
    const files = runFilesIn(run);
    for (const chunk of known.has(name) ? [] : notedChunks(run)) {
      const directory = dirname(files.log(chunk, 0));
      const reading = this.#read.get(directory) ?? readChunk(files, chunk, known);
      this.#read.set(directory, reading);
      await reading;
    }
    return known.get(name);
  }

  /** The process that submitted it may have been killed before it heard the id. */
  async #idByName(name: ArrayName): Promise<ArrayId | undefined> {
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

  /** sbatch may go on when the process that called it was killed: a task that begins from now on ends at once. */
  async #idByClaim(log: Log): Promise<ArrayId | undefined> {
    const { files, place } = log;
    const claim = files.claim(place.chunk, place.index);
    if (this.#claimed.has(claim) || makeOnce(claim)) {
      this.#claimed.add(claim);
      return undefined;
    }
    for (let look = 0; look < LOOKS.count; look += 1) {
      const id = idInLog(log);
      if (id !== undefined) {
        return id;
      }
      await delay(LOOKS.milliseconds);
    }
    // Another run has claimed it.
    return undefined;
  }
}

function makeOnce(path: string): boolean {
  try {
    writeFileSync(path, '', { flag: 'wx' });
    return true;
  } catch (thrown) {
    const code = systemErrorCode(thrown);
    if (code === 'EEXIST' || code === 'ENOENT') {
      // Without the directory, no task works.
      return code === 'ENOENT';
    }
    throw thrown;
  }
}

/** How long a task that has begun may take to say so. */
const LOOKS = { count: 50, milliseconds: 100 };

/** The logs of a chunk name all of its jobs before there is a note of it: one that names none can't be read at once. */
async function readChunk(files: RunFiles, chunk: number, known: Map<string, Place>): Promise<void> {
  let indices = numbersIn(dirname(files.log(chunk, 0)));
  for (let time = 0; indices.length > 0 && time < READ.times; time += 1) {
    await (time === 0 ? undefined : delay(READ.every));
    indices = indices.filter((index) => {
      const { jobs } = readTaskLog(files.log(chunk, index));
      for (const job of jobs) {
        known.set(job, { chunk, index });
      }
      return jobs.length === 0;
    });
  }
}

/** Slurm forgets arrays that have ended. */
function idInLog({ files, place, name: { clusters } }: Log): ArrayId | undefined {
  const { array } = readTaskLog(files.log(place.chunk, place.index));
  // Which of several it is in is not known.
  const cluster = clusters === undefined || clusters.includes(',') ? {} : { cluster: clusters };
  return array === undefined ? undefined : { job: array, ...cluster };
}

/** Jobs are two levels below the directory of their run. */
function runOf(directory: string): string {
  return dirname(dirname(directory));
}
