/**
 * The last job of a kind, by the hashes of the kinds. It tells why another job is new, and decides nothing: a file that is
 * lost or wrong costs a word of explanation.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { JobKey } from '../job/job-hash';
import type { StorePlace } from '../store/store-context';
import { recentPath } from '../store/store-layout';
import { writeWhole } from '../store/write-whole';
import type { Json, JsonObject } from '../values/json';
import { pythonJson, sortedEntries } from '../values/write-json';

/** Notes a job as the last one of its kinds. Never throws. */
export async function noteRecent(place: StorePlace, { hash, fields }: JobKey): Promise<void> {
  const text = `${hash}\n`;
  await Promise.all(
    kindsOf(fields).map((kind) => writeWhole(place, { path: recentPath(place.root, kind), text }).catch(() => {})),
  );
}

/** The hashes of jobs that are like this one, the likest first. */
export async function recentJobs(place: StorePlace, { fields }: JobKey): Promise<string[]> {
  const texts = await Promise.all(
    kindsOf(fields).map((kind) => readFile(recentPath(place.root, kind), 'utf8').catch(() => '')),
  );
  return texts.flatMap((text) => /^([0-9a-f]{64})\n$/.exec(text)?.[1] ?? []);
}

/** The same call of the same function, whatever its code and its image; then the same function. */
function kindsOf(fields: JsonObject): string[] {
  const target = fields.get('function');
  const [module, name] = target instanceof Map ? [target.get('module'), target.get('name')] : [];
  const args = fields.get('args');
  const sorted = args instanceof Map ? new Map(sortedEntries(args)) : null;
  return [kind([module ?? null, name ?? null, sorted]), kind([module ?? null, name ?? null])];
}

function kind(parts: readonly Json[]): string {
  return createHash('sha256')
    .update(`hither-recent/1\n${pythonJson([...parts])}`)
    .digest('hex');
}
