/** Writes the job directory (FORMAT.md, "Job directory") with everything that the function may see, verified. */
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { VARIABLES_SCRIPT } from '../container/process-on-node';
import type { CommonParts, ContainerMount, Supervision } from '../container/types';
import type { ObjectRef } from '../core/object-ref';
import type { ContentStore } from '../store/content-store';
import type { MaterializeMode } from '../store/objects/materialize-object';
import { fromPlain } from '../values/json/from-plain';
import type { Json } from '../values/json/json';
import { writeJson } from '../values/json/write-json';
import { type JobDirectory, jobDirectoryAt, placedFile, placedObject, waitingJobAt } from './job-directory';
import { OUTPUT_LIMIT } from './resource-limits';
import { placeBundle } from './stage-bundle';
import type { SerializedJob, StagedBundle } from './types';

/** Inputs of a job directory besides the job. */
export interface DirectoryOptions {
  readonly path: string;
  /** The in-container program. */
  readonly runner: StagedBundle;
  /** Where its inputs come from. */
  readonly store: Pick<ContentStore, 'materialize'>;
  /** `link` if the function can't write through links, else `copy`. */
  readonly mode: 'link' | 'copy';
  /** The serialized job, `in/job.json`. */
  readonly document: Json;
  readonly supervision: Supervision;
  /** The caller, for the container's /etc/passwd. */
  readonly user: { readonly uid: number; readonly gid: number };
  /** Directories that the job has in common with others, and needs no copies of. */
  readonly parts: CommonParts | undefined;
  /** For a container that may run other jobs too. */
  readonly worker: WorkerDocument | undefined;
}

/** What a supervisor must know to prove that a job leaves nothing behind (`in/run.json`). */
export interface WorkerDocument {
  /** Whether the container has file systems and namespaces of its own. */
  readonly contained: boolean;
  readonly ownNetwork: boolean;
  /** The directory, in the container, of the named pipes that become each job's stdout and stderr. */
  readonly streams: string | undefined;
}

/**
 * Writes the directory, which the caller removes. In the directory of a worker that has run a job, and was cleared, only
 * what belongs to this job is written. Returns the mounts of its inputs that are files elsewhere. @throws HitherError
 * `store` if an object is missing or damaged
 */
export async function writeJobDirectory(
  serialized: SerializedJob,
  options: DirectoryOptions,
): Promise<readonly ContainerMount[]> {
  const { path, parts, worker, mode } = options;
  const directory = parts !== undefined && worker !== undefined ? waitingJobAt(path) : jobDirectoryAt(path);
  if (parts !== undefined) {
    makeOwnDirectories(directory, worker === undefined);
  } else {
    if (worker === undefined || !existsSync(directory.runner)) {
      writeForContainer(directory, options);
    }
    placeBundle(serialized.bundle, directory.source, mode);
  }
  const mounts = await placeObjects(serialized, directory, options);
  writeFileSync(directory.jobDocument, writeJson(options.document));
  const inputs = inputsDocument(mounts, serialized);
  const run = runDocument(directory, options, { timeout: serialized.job.spec.timeout, inputs });
  writeFileSync(directory.runDocument, writeJson(run));
  return mounts;
}

/** Writes what depends on the container alone. */
function writeForContainer(directory: JobDirectory, { runner, mode, user, supervision }: DirectoryOptions): void {
  for (const path of [directory.path, directory.in, directory.out, directory.tmp]) {
    mkdirSync(path, { recursive: true, mode: 0o755 });
  }
  chmodSync(directory.path, 0o700);
  placeBundle(runner, directory.runner, mode);
  writeEtc(directory.etc, { user, supervision });
}

/** Makes the directories of a job that has the others in common. */
function makeOwnDirectories({ path, in: input, out, tmp }: JobDirectory, hasContainer: boolean): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  for (const each of hasContainer ? [input, out, tmp] : []) {
    mkdirSync(each, 0o755);
  }
}

/** `null`: the container runs this job only. */
function workerDocument(worker: WorkerDocument | undefined, { tmp }: JobDirectory) {
  const { contained, ownNetwork, streams = null } = worker ?? {};
  return worker === undefined ? null : { contained, own_network: ownNetwork, tmp: contained ? '/tmp' : tmp, streams };
}

/** The engine's command line must have room for all mounts, of which each input has at most two. */
const MAX_LINKED = 256;

/**
 * Links arrays in every mode, because the function gets them as memory. It gets other objects as writable paths. Inputs
 * that are files elsewhere get mount points. Returns their mounts.
 */
async function placeObjects(
  { encoded }: SerializedJob,
  directory: JobDirectory,
  options: DirectoryOptions,
): Promise<readonly ContainerMount[]> {
  const opened = new Set([...encoded.files.map(({ ref }) => ref.sha1), ...encoded.referenced.map(({ sha1 }) => sha1)]);
  const linked = new Map([...encoded.linked].slice(0, MAX_LINKED));
  const mounts: ContainerMount[] = [];
  const place = async ({ ref, at, mode }: Placed): Promise<void> => {
    const file = linked.get(ref.sha1);
    if (file === undefined) {
      await options.store.materialize(ref, at, mode);
    } else {
      mounts.push(mountPoint(file.path, at, directory));
    }
  };
  for (const ref of encoded.objects) {
    const mode = opened.has(ref.sha1) ? options.mode : 'link';
    await place({ ref, at: placedObject(directory, ref.sha1), mode });
  }
  for (const { ref, name } of encoded.files) {
    await place({ ref, at: placedFile(directory, ref.sha1, name), mode: options.mode });
  }
  return mounts;
}

interface Placed {
  readonly ref: ObjectRef;
  /** The path in the job directory. */
  readonly at: string;
  readonly mode: MaterializeMode;
}

/** Makes an empty file, over which the engine mounts the input. */
function mountPoint(source: string, at: string, directory: JobDirectory): ContainerMount {
  mkdirSync(dirname(at), { recursive: true });
  writeFileSync(at, '', { mode: 0o444 });
  return { source, target: posix.join('/in', relative(directory.in, at)), writable: false };
}

/** What the mounted files must be. The numbers are texts, because those of JSON are too small. */
function inputsDocument(mounts: readonly ContainerMount[], { encoded }: SerializedJob) {
  const statuses = new Map([...encoded.linked.values()].map(({ path, status }) => [path, status]));
  return mounts.map(({ source, target }) => {
    const { ino, size, mtimeNs } = statuses.get(source) ?? {};
    return [target, ...[ino, size, mtimeNs].map(String)];
  });
}

/** What differs between the jobs of a container. */
interface OfJob {
  readonly timeout: number | undefined;
  readonly inputs: readonly (readonly string[])[];
}

function runDocument(directory: JobDirectory, options: DirectoryOptions, { timeout, inputs }: OfJob): Json {
  const { supervision, worker } = options;
  return fromPlain({
    schema: 'hither-run/1',
    require_protection: supervision.requireProtection ?? false,
    watch_memory: supervision.watchMemory ?? null,
    limit_pids: supervision.limitPids ?? null,
    limit_file_size: OUTPUT_LIMIT,
    limit_output: OUTPUT_LIMIT,
    limit_time: timeout ?? null,
    inputs,
    variables: supervision.variables ?? {},
    worker: workerDocument(worker, directory),
  });
}

/** Hosts of a container without network. Without this file, each engine would give different names. */
const HOSTS = '127.0.0.1 localhost\n127.0.1.1 hither\n::1 localhost ip6-localhost ip6-loopback\n';

/**
 * Writes a directory of files for the container's /etc, and of the script that sets its variables. `getpass.getuser()`
 * and similar functions look up the uid, which images don't know. @throws system errors
 */
export function writeEtc(path: string, { user, supervision }: Pick<DirectoryOptions, 'user' | 'supervision'>): void {
  const { uid, gid } = user;
  const accounts = uid === 0 ? [] : [`hither:x:${uid}:${gid}::/tmp:/bin/sh`];
  const groups = gid === 0 ? [] : [`hither:x:${gid}:`];
  mkdirSync(path, { mode: 0o755 });
  writeFileSync(join(path, 'passwd'), ['root:x:0:0:root:/tmp:/bin/sh', ...accounts, ''].join('\n'));
  writeFileSync(join(path, 'hosts'), HOSTS);
  writeFileSync(join(path, 'group'), ['root:x:0:', ...groups, ''].join('\n'));
  const { environmentScript } = supervision;
  if (environmentScript !== undefined) {
    mkdirSync(join(path, 'env'));
    writeFileSync(join(path, 'env', VARIABLES_SCRIPT), environmentScript);
  }
}
