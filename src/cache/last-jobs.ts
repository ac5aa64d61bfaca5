/**
 * Indexes the last jobs of each kind, by the hash of the kind. It explains cache misses and decides nothing: a lost or
 * wrong file only costs an explanation.
 */
import { createHash } from 'node:crypto';
import { writeWhole } from '../files/atomic-write';
import { filesAtDepth } from '../files/list-files';
import type { Place } from '../files/own-directory';
import { readOrEmpty } from '../files/read-file';
import { removeFile } from '../files/unlink';
import type { JobKey } from '../job/job-hash';
import { recentDirectory, recentPath } from '../store/layout';
import type { Json } from '../values/json/json';
import { pythonJson, sortedEntries } from '../values/json/write-json';

/** The key of a job, with the names that users know it by. */
export interface NamedKey extends JobKey {
  /** The label in the spec. */
  readonly label?: string;
  /** Runs under host, where the image's digest is that of the Python environment. */
  readonly onHost?: boolean;
}

/** How many jobs of a kind are recorded. Their entries tell which was used last. */
const MAX_NOTED = 4;

/** Records a job as the last one of its kinds. Never throws. */
export async function noteRecent(place: Place, key: NamedKey): Promise<void> {
  await Promise.all(kindsOf(key).map(({ id }) => noteOne(place, id, key.hash).catch(() => {})));
}

async function noteOne(place: Place, kind: string, hash: string): Promise<void> {
  const before = recentJobs(place.root, kind);
  if (before[0] !== hash) {
    const hashes = [hash, ...before.filter((other) => other !== hash)].slice(0, MAX_NOTED);
    await writeWhole(place, { path: recentPath(place.root, kind), text: recentText(hashes) });
  }
}

/** The hashes of the last jobs of a kind, most recently recorded first. */
export function recentJobs(root: string, kind: string): readonly string[] {
  return recentHashes(textAt(recentPath(root, kind)));
}

/** Larger than any such file. Bytes. */
const MAX_BYTES = 4096;

function textAt(path: string): string {
  return String(readOrEmpty(path, { limit: MAX_BYTES }));
}

/** Removes files that name only jobs that are no longer cached. Never throws. */
export async function forgetRecent(root: string, isKnown: (hash: string) => boolean): Promise<void> {
  for await (const { path } of filesAtDepth(recentDirectory(root), 1)) {
    if (!recentHashes(textAt(path)).some(isKnown)) {
      // In a shared store the file may belong to another user.
      await removeFile(path).catch(() => {});
    }
  }
}

/** The text of the file of a kind. */
export function recentText(hashes: readonly string[]): string {
  return hashes.map((hash) => `${hash}\n`).join('');
}

/** Parses such a file. Returns none for an invalid text. */
export function recentHashes(text: string): readonly string[] {
  return /^(?:[0-9a-f]{64}\n){1,16}$/.test(text) ? text.trimEnd().split('\n') : [];
}

/** A kind of jobs. */
export interface Kind {
  /** sha256 in hex. */
  readonly id: string;
  /** Whether users see jobs of this kind as the same job with other code or another image. */
  readonly same: boolean;
}

/** The kinds of a job: the same call with any code and image; the same label; the same function. */
export function kindsOf({ fields, label }: Omit<NamedKey, 'hash'>): readonly Kind[] {
  const target = fields.get('function');
  const [file = null, name = null] = target instanceof Map ? [target.get('file'), target.get('name')] : [];
  const args = fields.get('args');
  const sorted = args instanceof Map ? new Map(sortedEntries(args)) : null;
  return [
    { id: kindId([file, name, sorted]), same: true },
    ...(label === undefined ? [] : [{ id: kindId([file, name, 'label', label]), same: true }]),
    { id: functionKind(file, name), same: false },
  ];
}

/** The id of all jobs of a function, by its file and its name in Python. */
export function functionKind(file: Json, name: Json): string {
  return kindId([file, name]);
}

function kindId(parts: readonly Json[]): string {
  return createHash('sha256')
    .update(`hither-recent/1\n${pythonJson([...parts])}`)
    .digest('hex');
}
