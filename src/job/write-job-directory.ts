/** Writes the job directory (FORMAT.md, "Job directory") with everything that the function may see, verified. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Supervision } from '../container/types';
import type { ContentStore } from '../store/content-store';
import { fromPlain } from '../values/json/from-plain';
import type { Json } from '../values/json/json';
import { writeJson } from '../values/json/write-json';
import { type JobDirectory, jobDirectoryAt, placedFile, placedObject } from './job-directory';
import { OUTPUT_LIMIT } from './resource-limits';
import { placeBundle } from './stage-bundle';
import type { SerializedJob, StagedBundle } from './types';

/** Inputs of a job directory besides the job. */
export interface DirectoryOptions {
  readonly path: string;
  /** The in-container program. */
  readonly runner: StagedBundle;
  readonly store: ContentStore;
  /** `link` if the function can't write through links, else `copy`. */
  readonly mode: 'link' | 'copy';
  /** The serialized job, `in/job.json`. */
  readonly document: Json;
  readonly supervision: Supervision;
  /** The caller, for the container's /etc/passwd. */
  readonly user: { readonly uid: number; readonly gid: number };
}

/** Writes the directory, which the caller removes. @throws HitherError `store` if an object is missing or damaged */
export async function writeJobDirectory(serialized: SerializedJob, options: DirectoryOptions): Promise<JobDirectory> {
  const directory = jobDirectoryAt(options.path);
  for (const path of [directory.path, directory.in, directory.out, directory.tmp, dirname(directory.passwd)]) {
    mkdirSync(path, { recursive: true, mode: 0o755 });
  }
  chmodSync(directory.path, 0o700);
  placeBundle(options.runner, directory.runner, options.mode);
  placeBundle(serialized.bundle, directory.source, options.mode);
  await placeObjects(serialized, directory, options);
  writeFileSync(directory.jobDocument, writeJson(options.document));
  writeFileSync(directory.runDocument, writeJson(runDocument(options.supervision, serialized.job.spec.timeout)));
  writeAccounts(directory, options.user);
  writeEnvironment(directory, options.supervision);
  return directory;
}

/** Links arrays in every mode, because the function gets them as memory. It gets other objects as writable paths. */
async function placeObjects(
  { encoded }: SerializedJob,
  directory: JobDirectory,
  options: DirectoryOptions,
): Promise<void> {
  const opened = new Set([...encoded.files.map(({ ref }) => ref.sha1), ...encoded.referenced.map(({ sha1 }) => sha1)]);
  for (const ref of encoded.objects) {
    const mode = opened.has(ref.sha1) ? options.mode : 'link';
    await options.store.materialize(ref, placedObject(directory, ref.sha1), mode);
  }
  for (const { ref, name } of encoded.files) {
    await options.store.materialize(ref, placedFile(directory, ref.sha1, name), options.mode);
  }
}

function runDocument(supervision: Supervision, timeout: number | undefined): Json {
  return fromPlain({
    schema: 'hither-run/1',
    require_protection: supervision.requireProtection ?? false,
    watch_memory: supervision.watchMemory ?? null,
    limit_pids: supervision.limitPids ?? null,
    limit_file_size: OUTPUT_LIMIT,
    limit_output: OUTPUT_LIMIT,
    limit_time: timeout ?? null,
    variables: supervision.variables ?? {},
  });
}

function writeEnvironment({ environmentScript }: JobDirectory, { environmentScript: text }: Supervision): void {
  if (text !== undefined) {
    mkdirSync(dirname(environmentScript));
    writeFileSync(environmentScript, text);
  }
}

/** Hosts of a container without network. Without this file, each engine would give different names. */
const HOSTS = '127.0.0.1 localhost\n127.0.1.1 hither\n::1 localhost ip6-localhost ip6-loopback\n';

/** `getpass.getuser()` and similar functions look up the uid, which images don't know. */
function writeAccounts(directory: JobDirectory, { uid, gid }: DirectoryOptions['user']): void {
  const user = uid === 0 ? [] : [`hither:x:${uid}:${gid}::/tmp:/bin/sh`];
  const group = gid === 0 ? [] : [`hither:x:${gid}:`];
  writeFileSync(directory.passwd, ['root:x:0:0:root:/tmp:/bin/sh', ...user, ''].join('\n'));
  writeFileSync(directory.hosts, HOSTS);
  writeFileSync(directory.group, ['root:x:0:', ...group, ''].join('\n'));
}
