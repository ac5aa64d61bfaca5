/** The outputs of a step. */
import type { ResultRecord } from '../record';
import { causesOf, causeText, isShared } from '../result/causes';
import type { ContentStore } from '../store/content-store';
import { viewEncoded } from '../values/encoded-view';
import type { Json } from '../values/json';
import { writeJson } from '../values/write-json';

/** A step may set 1 MiB of outputs, counted in UTF-16 units of two bytes; a result gets a quarter of it. Characters. */
const MAX_RESULT = 256 * 1024;

/** Of the text of all errors. Characters. */
const MAX_ERROR = 64 * 1024;

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

const NO_OUTPUTS = Object.fromEntries(OUTPUTS.map((name) => [name, ''])) as Outputs;

/** Jobs that are over, and where their document is. */
export interface ToldJobs {
  readonly records: readonly ResultRecord[];
  /** Whether the spec has exactly one job (a matrix counts as one), whatever was selected. */
  readonly onlyJob: boolean;
  readonly recordsPath: string;
}

/** What the jobs alone tell; the artifact is not known yet. */
export async function outputsOf(told: ToldJobs, store: ContentStore): Promise<Outputs> {
  const { records, recordsPath } = told;
  const result = resultOf(told);
  const text = result === undefined ? '' : writeJson(result);
  const truncated = text.length > MAX_RESULT;
  const failed = records.filter((record) => record.status !== 'finished');
  return {
    ...NO_OUTPUTS,
    result: truncated ? '' : text,
    'result-truncated': String(truncated),
    'result-uri': truncated ? await storedText(text, store) : uriOf(result),
    // A skipped job tells nothing: the one that it waited for does.
    status: (failed.find((record) => record.status !== 'skipped') ?? failed[0])?.status ?? 'finished',
    'job-hash': (records.length === 1 ? records[0]?.job_hash : undefined) ?? '',
    'cache-hit': String(records.length > 0 && records.every((record) => record.cache.hit)),
    records: recordsPath,
    error: cutError(errorLines(failed, records.length > 1).join('\n')),
  };
}

/** What a step tells that could not run its jobs. */
export function outputsWithoutJobs(message: string): Outputs {
  return { ...NO_OUTPUTS, status: 'failed', error: cutError(message) };
}

/**
 * Where the spec has one job its result, of a matrix the list; else an object by job name. What did not finish is null
 * there; the one job that did not finish has no result at all.
 */
function resultOf({ records, onlyJob }: ToldJobs): Json | undefined {
  const byName = new Map<string, Json>();
  for (const record of records) {
    byName.set(record.name, record.index === null ? record.result : [...listAt(byName, record.name), record.result]);
  }
  const [only] = records;
  if (!onlyJob || only === undefined) {
    return byName;
  }
  return only.index === null && only.status !== 'finished' ? undefined : byName.get(only.name);
}

function listAt(byName: ReadonlyMap<string, Json>, name: string): readonly Json[] {
  const list = byName.get(name);
  return Array.isArray(list) ? list : [];
}

async function storedText(text: string, store: ContentStore): Promise<string> {
  return `sha1://${(await store.putBytes(Buffer.from(text))).sha1}/result.json`;
}

/** Of a result that is an array or a file. */
function uriOf(result: Json | undefined): string {
  const view = result === undefined ? undefined : viewEncoded(result);
  return view?.kind === 'array' || view?.kind === 'file' ? `sha1://${view.ref.sha1}/${view.name}` : '';
}

/** One for each job, but one for all that share a cause. */
function errorLines(failed: readonly ResultRecord[], several: boolean): string[] {
  if (!several) {
    return failed.map((record) => errorText(record, false));
  }
  const own = failed.filter((record) => !isShared(record)).map((record) => errorText(record, true));
  return [...own, ...causesOf(failed).map(causeText)];
}

function errorText({ label, error }: ResultRecord, several: boolean): string {
  return `${several ? `${label}: ` : ''}${error?.type ?? ''}: ${error?.message ?? ''}`;
}

function cutError(text: string): string {
  return text.length > MAX_ERROR ? `${text.slice(0, MAX_ERROR - 1)}…` : text;
}
