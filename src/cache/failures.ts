/**
 * What came of the last jobs of a kind that failed: nothing else is kept of them. It tells why a job has to be computed, and decides
 * nothing. Each kind has one of 65,536 places, and the last that came to a place has it: so there is never more.
 */
import { stat } from 'node:fs/promises';
import { writeWhole } from '../files/atomic-write';
import { filesAtDepth } from '../files/list-files';
import type { Place } from '../files/own-directory';
import { readRegular } from '../files/read-file';
import { removeFile } from '../files/unlink';
import { failurePath, failuresDirectory } from '../store/layout';
import { fromPlain } from '../values/json/from-plain';
import type { JsonObject } from '../values/json/json';
import { parseJson } from '../values/json/parse-json';
import { writeJson } from '../values/json/write-json';
import { kindsOf, type NamedKey } from './last-jobs';

const SCHEMA = 'hither-failure/1';

/** Of a job with larger arguments it is not told in what another one differs. Characters. */
const MAX_FIELDS = 64 * 1024;

/** More than such a file has. Bytes. */
const MAX_BYTES = 8 * MAX_FIELDS;

/** How a job failed. */
export interface HowItFailed {
  readonly status: string;
  /** The class of an exception, or what a failure is called. */
  readonly type: string;
}

/** A job that failed. */
export interface Failure extends HowItFailed {
  readonly hash: string;
  readonly fields: JsonObject;
  /** When. Milliseconds, by the file system. */
  readonly time: number;
}

/** Notes that a job failed. Never throws. */
export async function noteFailure(place: Place, key: NamedKey, { status, type }: HowItFailed): Promise<void> {
  const fields = writeJson(key.fields).length > MAX_FIELDS ? {} : key.fields;
  const noted = kindsOf(key).map(({ id }) => {
    const text = writeJson(fromPlain({ schema: SCHEMA, kind: id, job_hash: key.hash, status, type, fields }));
    return writeWhole(place, { path: failurePath(place.root, id), text: `${text}\n` }).catch(() => {});
  });
  await Promise.all(noted);
}

/** The last job of a kind that failed. */
export async function lastFailure(root: string, kind: string): Promise<Failure | undefined> {
  try {
    const path = failurePath(root, kind);
    const found = parseJson(String(await readRegular(path, { limit: MAX_BYTES })));
    const get = (key: string) => (found.ok && found.value instanceof Map ? found.value.get(key) : undefined);
    const [hash, status, type, fields] = [get('job_hash'), get('status'), get('type'), get('fields')];
    const isOurs = get('schema') === SCHEMA && get('kind') === kind && fields instanceof Map;
    if (!isOurs || typeof hash !== 'string' || typeof status !== 'string' || typeof type !== 'string') {
      return undefined;
    }
    return { hash, status, type, fields, time: (await stat(path)).mtimeMs };
  } catch {
    return undefined;
  }
}

/** Forgets that a job failed, for it finished now. Never throws. */
export async function forgetFailure(root: string, key: NamedKey): Promise<void> {
  for (const { id } of kindsOf(key)) {
    if ((await lastFailure(root, id))?.hash === key.hash) {
      await removeFile(failurePath(root, id)).catch(() => {});
    }
  }
}

/** Removes what was noted before a time. Never throws. */
export async function forgetFailures(root: string, before: number): Promise<void> {
  for await (const { path } of filesAtDepth(failuresDirectory(root), 1)) {
    const found = await stat(path).catch(() => undefined);
    if (found?.isFile() && found.mtimeMs < before) {
      await removeFile(path).catch(() => {});
    }
  }
}
