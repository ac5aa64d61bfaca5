/** The outputs of a step. */
import type { ResultRecord } from '../record';
import type { RunSummary } from '../run-request';
import type { ContentStore } from '../store/content-store';
import { viewEncoded } from '../values/encoded-view';
import type { Json } from '../values/json';
import { writeJson } from '../values/write-json';

/** A step may set 1 MiB of outputs, counted in UTF-16 units of two bytes; a result gets a quarter of it. Characters. */
const MAX_RESULT = 256 * 1024;

/** Names of outputs, as in action.yml. */
export const OUTPUTS = [
  'result',
  'result-truncated',
  'result-uri',
  'status',
  'job-hash',
  'cache-hit',
  'artifact-name',
  'artifact-id',
  'artifact-url',
  'artifact-digest',
  'records',
  'error',
] as const;

/** Outputs by name; those that don't apply are empty. */
export type Outputs = Readonly<Record<(typeof OUTPUTS)[number], string>>;

/** What the jobs alone tell; the artifact is not known yet. */
export async function outputsOf(summary: RunSummary, recordsPath: string, store: ContentStore): Promise<Outputs> {
  const { records } = summary;
  const result = resultOf(summary);
  const text = writeJson(result);
  const truncated = text.length > MAX_RESULT;
  const failed = records.filter((record) => record.status !== 'finished');
  return {
    result: failed.length > 0 && summary.singleJob && records.length === 1 ? '' : truncated ? '' : text,
    'result-truncated': String(truncated),
    'result-uri': await uriOf(result, truncated ? text : undefined, store),
    status: failed[0]?.status ?? 'finished',
    'job-hash': (records.length === 1 ? records[0]?.job_hash : undefined) ?? '',
    'cache-hit': String(records.length > 0 && records.every((record) => record.cache.hit)),
    'artifact-name': '',
    'artifact-id': '',
    'artifact-url': '',
    'artifact-digest': '',
    records: recordsPath,
    error: failed
      .map(errorText)
      .join('\n')
      .slice(0, MAX_RESULT / 4),
  };
}

/** Of a spec with one job its result, of a matrix the list; else an object by job name. Unfinished is null. */
function resultOf({ records, singleJob }: RunSummary): Json {
  const byName = new Map<string, Json>();
  for (const record of records) {
    byName.set(record.name, record.index === null ? record.result : [...listAt(byName, record.name), record.result]);
  }
  return singleJob ? ([...byName.values()][0] ?? null) : byName;
}

function listAt(byName: ReadonlyMap<string, Json>, name: string): readonly Json[] {
  const list = byName.get(name);
  return Array.isArray(list) ? list : [];
}

/** Where the result can be had: the array or file that it is, or the document that was too long. */
async function uriOf(result: Json, tooLong: string | undefined, store: ContentStore): Promise<string> {
  if (tooLong !== undefined) {
    return `sha1://${(await store.putBytes(Buffer.from(tooLong))).sha1}/result.json`;
  }
  const view = viewEncoded(result);
  return view.kind === 'array' || view.kind === 'file' ? `sha1://${view.ref.sha1}/${view.name}` : '';
}

function errorText(record: ResultRecord): string {
  return `${record.label}: ${record.error?.type ?? ''}: ${record.error?.message ?? ''}`;
}
