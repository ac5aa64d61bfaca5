/**
 * The last job of a kind, by the hashes of the kinds. It tells why another job is new, and decides nothing: a file that is
 * lost or wrong costs a word of explanation.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JobKey } from '../job/job-hash';
import { removeFile } from '../remove-file';
import type { StorePlace } from '../store/store-context';
import { recentFolder, recentPath } from '../store/store-layout';
import { writeWhole } from '../store/write-whole';
import type { Json } from '../values/json';
import { pythonJson, sortedEntries } from '../values/write-json';

/** Notes a job as the last one of its kinds. Never throws. */
export async function noteRecent(place: StorePlace, key: JobKey): Promise<void> {
  const text = recentText(key);
  await Promise.all(
    kindsOf(key).map((kind) => writeWhole(place, { path: recentPath(place.root, kind), text }).catch(() => {})),
  );
}

/** The hash of the last job of a kind. */
export async function recentJob(root: string, kind: string): Promise<string | undefined> {
  return recentHash(await readFile(recentPath(root, kind), 'utf8').catch(() => ''));
}

/** Removes what names jobs that are no longer known. Never throws. */
export async function forgetRecent(root: string, isKnown: (hash: string) => boolean): Promise<void> {
  for (const name of await readdir(recentFolder(root), { recursive: true }).catch(() => [])) {
    const path = join(recentFolder(root), name);
    const text = await readFile(path, 'utf8').catch(() => undefined);
    const hash = recentHash(text ?? '');
    if (text !== undefined && (hash === undefined || !isKnown(hash))) {
      // In a store that a group shares it may be another's.
      await removeFile(path).catch(() => {});
    }
  }
}

/** What stands in the file of a kind. */
export function recentText({ hash }: Pick<JobKey, 'hash'>): string {
  return `${hash}\n`;
}

/** The hash in such a file; undefined for any other. */
export function recentHash(text: string): string | undefined {
  return /^([0-9a-f]{64})\n$/.exec(text)?.[1];
}

/** The kinds of a job: the same call of the same function, whatever its code and its image; then the same function. */
export function kindsOf({ fields }: Pick<JobKey, 'fields'>): readonly string[] {
  const target = fields.get('function');
  const [file, name] = target instanceof Map ? [target.get('file'), target.get('name')] : [];
  const args = fields.get('args');
  const sorted = args instanceof Map ? new Map(sortedEntries(args)) : null;
  return [kind([file ?? null, name ?? null, sorted]), kind([file ?? null, name ?? null])];
}

function kind(parts: readonly Json[]): string {
  return createHash('sha256')
    .update(`hither-recent/1\n${pythonJson([...parts])}`)
    .digest('hex');
}
