/**
 * Records how the last jobs of a kind failed; failed jobs are not cached otherwise. It explains why a job has to run,
 * and decides nothing. There are 65,536 slots, each with the latest failure of the kinds that share it, so the size is
 * bounded.
 */
import { statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { writeWhole } from '../files/atomic-write';
import { filesAtDepth } from '../files/list-files';
import type { Place } from '../files/own-directory';
import { readRegularSync } from '../files/read-file';
import { removeFile } from '../files/unlink';
import { failurePath, failuresDirectory } from '../store/layout';
import { fromPlain } from '../values/json/from-plain';
import type { JsonObject } from '../values/json/json';
import { parseJson } from '../values/json/parse-json';
import { writeJson } from '../values/json/write-json';
import { kindsOf, type NamedKey } from './last-jobs';

const SCHEMA = 'hither-failure/1';

/** Larger arguments are not recorded, so differences from such a job can't be explained. Characters. */
const MAX_FIELDS = 64 * 1024;

/** Larger than any such file. Bytes. */
const MAX_BYTES = 8 * MAX_FIELDS;

/** How a job failed. */
export interface HowItFailed {
  readonly status: string;
  /** The class of an exception, or the name of a failure. */
  readonly type: string;
}

/** A failed job. */
export interface Failure extends HowItFailed {
  readonly hash: string;
  readonly fields: JsonObject;
  /** When it failed, by the file system's clock. Milliseconds. */
  readonly time: number;
}

/** Records that a job failed. Never throws. */
export async function noteFailure(place: Place, key: NamedKey, { status, type }: HowItFailed): Promise<void> {
  const fields = writeJson(key.fields).length > MAX_FIELDS ? {} : key.fields;
  const noted = kindsOf(key).map(({ id }) => {
    const text = writeJson(fromPlain({ schema: SCHEMA, kind: id, job_hash: key.hash, status, type, fields }));
    return writeWhole(place, { path: failurePath(place.root, id), text: `${text}\n` }).catch(() => {});
  });
  await Promise.all(noted);
}

/** The last failed job of a kind. */
export function lastFailure(root: string, kind: string): Failure | undefined {
  try {
    const path = failurePath(root, kind);
    const found = parseJson(String(readRegularSync(path, { limit: MAX_BYTES })));
    const get = (key: string) => (found.ok && found.value instanceof Map ? found.value.get(key) : undefined);
    const [hash, status, type, fields] = [get('job_hash'), get('status'), get('type'), get('fields')];
    const isOurs = get('schema') === SCHEMA && get('kind') === kind && fields instanceof Map;
    if (!isOurs || typeof hash !== 'string' || typeof status !== 'string' || typeof type !== 'string') {
      return undefined;
    }
    return { hash, status, type, fields, time: statSync(path).mtimeMs };
  } catch {
    return undefined;
  }
}

/** Removes the record of a job's failure, because it has finished now. Never throws. */
export async function forgetFailure(root: string, key: NamedKey): Promise<void> {
  for (const { id } of kindsOf(key)) {
    if (lastFailure(root, id)?.hash === key.hash) {
      await removeFile(failurePath(root, id)).catch(() => {});
    }
  }
}

/** Removes the records from before a time. Never throws. */
export async function forgetFailures(root: string, before: number): Promise<void> {
  for await (const { path } of filesAtDepth(failuresDirectory(root), 1)) {
    const found = await stat(path).catch(() => undefined);
    if (found?.isFile() && found.mtimeMs < before) {
      await removeFile(path).catch(() => {});
    }
  }
}
