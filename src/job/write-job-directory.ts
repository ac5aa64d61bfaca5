/** Writes the folder that a job runs in (FORMAT.md, "Job folder"): everything that the function may see, verified. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Supervision } from '../container/types';
import type { ContentStore } from '../store/content-store';
import { fromPlain } from '../values/json/from-plain';
import type { Json } from '../values/json/json';
import { writeJson } from '../values/json/write-json';
import { type JobFolder, jobFolderAt, placedFile, placedObject } from './job-directory';
import { OUTPUT_LIMIT } from './resource-limits';
import { placeBundle } from './stage-bundle';
import type { SerializedJob, StagedBundle } from './types';

/** What a job folder is made of beside the job. */
export interface FolderOptions {
  readonly path: string;
  /** Our in-container program. */
  readonly runner: StagedBundle;
  readonly store: ContentStore;
  /** Files are linked where the function can't write through them, else copied. */
  readonly mode: 'link' | 'copy';
  /** The serialized job, `in/job.json`. */
  readonly document: Json;
  readonly supervision: Supervision;
  /** The caller, for the container's /etc/passwd. */
  readonly user: { readonly uid: number; readonly gid: number };
}

/** Writes the folder, its small files at once; the caller removes it. @throws HitherError `store` when an object is missing or damaged. */
export async function writeJobFolder(serialized: SerializedJob, options: FolderOptions): Promise<JobFolder> {
  const folder = jobFolderAt(options.path);
  for (const path of [folder.path, folder.in, folder.out, folder.tmp, dirname(folder.passwd)]) {
    mkdirSync(path, { recursive: true, mode: 0o755 });
  }
  chmodSync(folder.path, 0o700);
  placeBundle(options.runner, folder.runner, options.mode);
  placeBundle(serialized.bundle, folder.source, options.mode);
  await placeObjects(serialized, folder, options);
  writeFileSync(folder.jobDocument, writeJson(options.document));
  writeFileSync(folder.runDocument, writeJson(runDocument(options.supervision)));
  writeAccounts(folder, options.user);
  writeEnvironment(folder, options.supervision);
  return folder;
}

/** An array reaches the function as memory, so a link to it is enough everywhere; a path the function could write to. */
async function placeObjects({ encoded }: SerializedJob, folder: JobFolder, options: FolderOptions): Promise<void> {
  const opened = new Set([...encoded.files.map(({ ref }) => ref.sha1), ...encoded.referenced.map(({ sha1 }) => sha1)]);
  for (const ref of encoded.objects) {
    const mode = opened.has(ref.sha1) ? options.mode : 'link';
    await options.store.materialize(ref, placedObject(folder, ref.sha1), mode);
  }
  for (const { ref, name } of encoded.files) {
    await options.store.materialize(ref, placedFile(folder, ref.sha1, name), options.mode);
  }
}

function runDocument(supervision: Supervision): Json {
  return fromPlain({
    schema: 'hither-run/1',
    require_protection: supervision.requireProtection ?? false,
    watch_memory: supervision.watchMemory ?? null,
    limit_pids: supervision.limitPids ?? null,
    limit_file_size: OUTPUT_LIMIT,
    limit_output: OUTPUT_LIMIT,
    variables: supervision.variables ?? {},
  });
}

function writeEnvironment({ environmentScript }: JobFolder, { environmentScript: text }: Supervision): void {
  if (text !== undefined) {
    mkdirSync(dirname(environmentScript));
    writeFileSync(environmentScript, text);
  }
}

/** The names of a container without network: docker, podman and apptainer would each give others, or none. */
const HOSTS = '127.0.0.1 localhost\n127.0.1.1 hither\n::1 localhost ip6-localhost ip6-loopback\n';

/** `getpass.getuser()` and friends look up the uid, which no image knows. */
function writeAccounts(folder: JobFolder, { uid, gid }: FolderOptions['user']): void {
  const user = uid === 0 ? [] : [`hither:x:${uid}:${gid}::/tmp:/bin/sh`];
  const group = gid === 0 ? [] : [`hither:x:${gid}:`];
  writeFileSync(folder.passwd, ['root:x:0:0:root:/tmp:/bin/sh', ...user, ''].join('\n'));
  writeFileSync(folder.hosts, HOSTS);
  writeFileSync(folder.group, ['root:x:0:', ...group, ''].join('\n'));
}
