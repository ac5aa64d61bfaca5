/**
 * The files of a run whose jobs a scheduler has, below the store's `submitted/ID` (FORMAT.md, "Submitted runs"):
 *
 *     request.json  what the run was asked to do
 *     jobs          its jobs: one line of JSON each, from before it is submitted
 *     driver        the process that submits them, until it has ended
 *     K/job-N/      the directory of a job, until its result is gathered; then it has a file `gathered`, if retained
 *     slurm/        the files of the executor
 *     kept          if the directory is retained, and nothing of it is to be gathered
 *
 * Jobs of a detached run are gathered by a later one. Those of another run are gathered by the process that submitted
 * them; if it was killed, by the next run that has the same jobs, or they end with the lease.
 */
import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { readlink, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { HitherError } from '../../core/errors';
import { isDead, type ProcessIdentity, parseOwner } from '../../core/process-identity';
import { setting } from '../../core/settings';
import { LEASE } from '../../executor/slurm/lease';
import { runFilesIn } from '../../executor/slurm/run-files';
import { makeDirectories } from '../../files/durable-directory';
import { readOrEmpty } from '../../files/read-file';
import { readFrom } from '../../files/read-from';
import { removeDirectory } from '../../files/remove-directory';
import type { RunRequest } from '../../model/run-request';
import { submittedDirectory } from '../../store/layout';
import { storeError } from '../../store/store-error';

const SCHEMA = 'hither-submitted-run/1';
/** Larger than any request. Bytes. */
const MAX_REQUEST = 16 * 1024 ** 2;

/** Larger than the list of any run. Bytes. */
const MAX_LIST = 512 * 1024 ** 2;

/** What such a run was asked to do. */
export interface SubmittedRequest {
  readonly schema: typeof SCHEMA;
  /** Unix seconds. */
  readonly time: number;
  readonly host: string;
  /** The absolute path of the spec. */
  readonly spec: string;
  /** How many jobs it has. */
  readonly jobs: number;
  /** Identifies the command, as in journals. */
  readonly command: string;
  /** Without the environment, which may have secrets. */
  readonly request: Omit<RunRequest, 'environment'>;
}

/** A job of such a run. */
export interface NotedJob {
  readonly hash: string;
  readonly label: string;
  /** Its directory, relative to that of the run. */
  readonly directory: string;
  /** The name of its container. */
  readonly container: string;
}

/** Where a job of such a run is. */
export interface SubmittedPlace {
  readonly directory: string;
  readonly container: string;
}

/**
 * Makes the directory of a new run, in the store or in the work directory of the request, to which the store then has a
 * link. Returns its path, whose last part is the run's id. @throws HitherError `store`
 */
export function createSubmittedRun(root: string, { spec, cwd, workDir }: RunRequest, owner: ProcessIdentity): string {
  const id = `${readableName(resolve(cwd, spec))}-${randomBytes(4).toString('hex')}`;
  const path = join(submittedDirectory(workDir ?? root), id);
  try {
    makeDirectories(dirname(path));
    mkdirSync(path, { mode: 0o700 });
    writeFileSync(join(path, 'driver'), JSON.stringify(owner));
    const known = join(submittedDirectory(root), id);
    if (known !== path) {
      makeDirectories(dirname(known));
      symlinkSync(path, known);
    }
  } catch (thrown) {
    const error = storeError(thrown, `submit jobs in ${workDir ?? root}`);
    const remedy = `name another directory with ${setting('work-dir')}`;
    throw workDir === undefined ? error : new HitherError('store', error.message, remedy, error.details);
  }
  return path;
}

/** Of `sweeps/bessel.yml` it is `bessel`, of `bessel/hither.yml` and `bessel` too. */
function readableName(spec: string): string {
  const file = basename(spec).replace(/\.(ya?ml|json)$/, '');
  const name = file === 'hither' ? basename(dirname(spec)) : file;
  return name.replaceAll(/[^\w-]/g, '-').slice(0, 40) || 'run';
}

/** The ids of the runs in a store whose jobs a scheduler has or had. Those of other users don't count: what they contain can't be trusted. */
export function submittedIds(root: string): string[] {
  const directory = submittedDirectory(root);
  return namesIn(directory)
    .filter((id) => isOwnDirectory(join(directory, id)))
    .sort();
}

function isOwnDirectory(path: string): boolean {
  const uid = process.getuid?.();
  try {
    const directory = statSync(path);
    return directory.isDirectory() && directory.uid === uid && lstatSync(path).uid === uid;
  } catch {
    return false;
  }
}

/** Removes links to work directories that are gone. Never throws. */
export function removeDeadLinks(root: string): void {
  const directory = submittedDirectory(root);
  for (const name of namesIn(directory)) {
    const path = join(directory, name);
    try {
      if (lstatSync(path).isSymbolicLink() && !existsSync(path)) {
        rmSync(path, { force: true });
      }
    } catch {
      // Somebody else's, or removed meanwhile.
    }
  }
}

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

/** Whether a job's result is still to be gathered, by its directory. */
export function isToGather(directory: string): boolean {
  return existsSync(directory) && !existsSync(join(directory, GATHERED));
}

/** Keeps other runs from gathering the job before its directory is removed. Never throws. */
export function markGathered(directory: string): void {
  mark(join(directory, GATHERED));
}

const REQUEST = 'request.json';
const GATHERED = 'gathered';
const KEPT = 'kept';

function mark(path: string): void {
  try {
    writeFileSync(path, '');
  } catch {
    // Its directory is about to be removed.
  }
}

/** Milliseconds; undefined if there is no such file. */
function timeOf(path: string): number | undefined {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return undefined;
  }
}

/** When these runs began, by the file system's clock. Milliseconds. */
export function submittedSince(root: string): number[] {
  return submittedIds(root).flatMap((id) => new SubmittedRun(join(submittedDirectory(root), id)).begun ?? []);
}

/** A run whose jobs a scheduler has, as its files describe it. */
export class SubmittedRun {
  #read = 0;
  readonly #jobs = new Map<string, NotedJob[]>();
  #request: SubmittedRequest | undefined;

  /** `path`: its directory. */
  constructor(readonly path: string) {}

  get id(): string {
    return basename(this.path);
  }

  /** @throws system errors */
  begin(request: Omit<SubmittedRequest, 'schema'>): void {
    const path = join(this.path, REQUEST);
    writeFileSync(`${path}.new`, `${JSON.stringify({ schema: SCHEMA, ...request })}\n`, { mode: 0o600, flush: true });
    renameSync(`${path}.new`, path);
  }

  /** undefined if it isn't one, or can't be read. */
  get request(): SubmittedRequest | undefined {
    this.#request ??= readRequest(join(this.path, REQUEST));
    return this.#request;
  }

  /** Whether its jobs go on without a process that follows them, or may do so: its request can't be read now. */
  get isDetached(): boolean {
    return this.request?.request.detach ?? existsSync(join(this.path, REQUEST));
  }

  /** Whether it computes all of its jobs anew: cached results are not its own. */
  get isForced(): boolean {
    return this.request?.request.forceRun === true;
  }

  /** Whether a run of this command can go on with it. */
  isOf(command: string): boolean {
    return this.request?.command === command;
  }

  /** Adds a job, before it is submitted. @throws system errors */
  note({ hash, label }: Pick<NotedJob, 'hash' | 'label'>, { directory, container }: SubmittedPlace): void {
    const job: NotedJob = { hash, label, directory: relative(this.path, directory), container };
    appendFileSync(join(this.path, 'jobs'), `${JSON.stringify(job)}\n`);
  }

  /** The places of the jobs with this hash whose results have not been gathered, those of the last attempts first. */
  jobsWith(hash: string): readonly SubmittedPlace[] {
    this.#readOn();
    return this.#placesOf(this.#jobs.get(hash) ?? []);
  }

  /** The places of all jobs whose results have not been gathered. */
  places(): readonly SubmittedPlace[] {
    return this.#placesOf(this.#noted());
  }

  #noted(): readonly NotedJob[] {
    this.#readOn();
    return [...this.#jobs.values()].flat();
  }

  #placesOf(jobs: readonly NotedJob[]): readonly SubmittedPlace[] {
    const places = jobs.toReversed().map(({ directory, container }) => ({
      directory: join(this.path, directory),
      container,
    }));
    return places.filter(({ directory }) => isToGather(directory));
  }

  /** When it began, by the file system's clock. Milliseconds; undefined if it is gone. */
  get begun(): number | undefined {
    return timeOf(join(this.path, REQUEST));
  }

  /**
   * Whether a process may still be submitting its jobs, or following them. `now`: the file system's clock, in
   * milliseconds.
   */
  hasDriver(host: string, now: number): boolean {
    const { driver } = this;
    if (driver === undefined && !existsSync(join(this.path, REQUEST))) {
      // Its directory may have just been made.
      return !this.isOver(now);
    }
    const isKnown = this.isDetached || driver?.host === host;
    return driver !== undefined && !isDead(driver, host) && (isKnown || !this.isOver(now));
  }

  /** The process that submits its jobs. */
  get driver(): ProcessIdentity | undefined {
    return parseOwner(readOrEmpty(join(this.path, 'driver'), { limit: 4096 }).toString('utf8'));
  }

  /** Whether its lease has expired: jobs that ran have ended themselves, and those that wait will as soon as they start. */
  isOver(now: number): boolean {
    const { lease = LEASE } = this.request?.request ?? {};
    const { path } = this;
    const last =
      timeOf(runFilesIn(path).lease) ?? timeOf(join(path, 'driver')) ?? timeOf(path) ?? Number.NEGATIVE_INFINITY;
    return !this.isDetached && now - last > lease * 1000;
  }

  /** Whether its files are retained for people. */
  get isKept(): boolean {
    return existsSync(join(this.path, KEPT));
  }

  /** Retains its files. Never throws. */
  keep(): void {
    mark(join(this.path, KEPT));
  }

  /** All jobs are submitted, or never will be. */
  endDriver(): void {
    rmSync(join(this.path, 'driver'), { force: true });
  }

  /** Whether there is nothing left to gather. */
  isEmpty(): boolean {
    try {
      const groups = readdirSync(this.path).filter((name) => /^\d+$/.test(name));
      // A list may be out of date, where other machines write too. What is looked for by its name is found.
      return (
        groups.every((name) => readdirSync(join(this.path, name)).length === 0) &&
        this.#noted().every(({ directory }) => !existsSync(join(this.path, directory)))
      );
    } catch {
      return false;
    }
  }

  /** Removes its files. Never throws. */
  async remove(): Promise<void> {
    const target = await readlink(this.path).catch(() => undefined);
    await removeDirectory(target ?? this.path).catch(() => {});
    if (target !== undefined) {
      await rm(this.path, { force: true }).catch(() => {});
    }
  }

  #readOn(): void {
    const text = readFrom(join(this.path, 'jobs'), this.#read, MAX_LIST);
    const whole = text.subarray(0, text.lastIndexOf(10) + 1);
    this.#read += whole.length;
    for (const line of whole.toString('utf8').split('\n')) {
      const job = parseJob(line);
      if (job !== undefined) {
        this.#jobs.set(job.hash, [...(this.#jobs.get(job.hash) ?? []), job]);
      }
    }
  }
}

function parseJob(line: string): NotedJob | undefined {
  try {
    const job = JSON.parse(line) as Partial<NotedJob>;
    const isSound = /^\d+\/job-\d+$/.test(job.directory ?? '') && /^[0-9a-f]{64}$/.test(job.hash ?? '');
    return isSound && typeof job.container === 'string' && typeof job.label === 'string'
      ? (job as NotedJob)
      : undefined;
  } catch {
    return undefined;
  }
}

function readRequest(path: string): SubmittedRequest | undefined {
  try {
    const read = JSON.parse(readOrEmpty(path, { limit: MAX_REQUEST }).toString('utf8')) as SubmittedRequest;
    return read.schema === SCHEMA ? read : undefined;
  } catch {
    return undefined;
  }
}
