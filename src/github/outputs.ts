/** Computes the outputs of a step from its results. */
import type { ResultRecord, Status } from '../model/record';
import { causesOf, causeText, isShared } from '../result/causes';
import { storeText } from '../result/long-value';
import type { ContentStore } from '../store/content-store';
import { viewEncoded } from '../values/encoded/encoded-view';
import type { Json } from '../values/json/json';
import { writeJson } from '../values/json/write-json';

/** A step may set 1 MiB of outputs, measured as UTF-16: this leaves room for the other outputs. Characters. */
const MAX_RESULT = 256 * 1024;

/** For the text of all errors. Characters. */
const MAX_ERROR = 64 * 1024;

/** Names of outputs, as in action.yml. */
export const OUTPUTS = [
  'result',
  'result-truncated',
  'result-uri',
  'status',
  'run-id',
  'job-hash',
  'cache-hit',
  'artifact-name',
  'artifact-id',
  'artifact-url',
  'artifact-digest',
  'records',
  'error',
] as const;

/** Outputs by name. Outputs that don't apply are empty. */
export type Outputs = Readonly<Record<(typeof OUTPUTS)[number], string>>;

const NO_OUTPUTS = Object.fromEntries(OUTPUTS.map((name) => [name, ''])) as Outputs;

/** The records of a run, and the path of its results document. */
export interface EndedJobs {
  readonly records: readonly ResultRecord[];
  /** Whether the spec has exactly one job (a matrix counts as one), whatever was selected. */
  readonly onlyJob: boolean;
  readonly recordsPath: string;
  /** The id of a detached run. */
  readonly run?: string;
}

/** Where to store a result that is too long for an output. */
export interface OutputPlaces {
  readonly store: ContentStore;
  /** Returns an unused path in a private directory. */
  readonly newPath: () => string;
}

/** All outputs except those of the artifact, which is not uploaded yet. */
export async function outputsOf(ended: EndedJobs, { store, newPath }: OutputPlaces): Promise<Outputs> {
  const { records, recordsPath } = ended;
  const only = onlyResult(ended);
  const text = startOf(resultText(ended), MAX_RESULT);
  const stored = only === undefined ? '' : uriOf(only, ['json']);
  const truncated = stored !== '' || text.length > MAX_RESULT;
  const failed = records.filter((record) => record.error !== null);
  return {
    ...NO_OUTPUTS,
    result: truncated ? '' : text,
    'result-truncated': String(truncated),
    'result-uri': stored || (truncated ? await storedText(ended, { store, newPath }) : uriOf(only, ['array', 'file'])),
    // A skipped job doesn't explain the failure, but the job that it waited for does.
    status: (failed.find((record) => record.status !== 'skipped') ?? failed[0])?.status ?? statusOf(records),
    'run-id': ended.run ?? '',
    'job-hash': (records.length === 1 ? records[0]?.job_hash : undefined) ?? '',
    'cache-hit': String(records.length > 0 && records.every((record) => record.cache.hit)),
    records: recordsPath,
    error: cutError(errorLines(failed, records.length > 1).join('\n')),
  };
}

/** The status of records without an error. */
function statusOf(records: readonly ResultRecord[]): Status {
  return records.some(({ status }) => status === 'submitted') ? 'submitted' : 'finished';
}

/** The outputs of a step that could not run its jobs. */
export function outputsWithoutJobs(message: string): Outputs {
  return { ...NO_OUTPUTS, status: 'failed', error: cutError(message) };
}

/** The result of the one job of a spec, if it finished. */
function onlyResult({ records, onlyJob }: EndedJobs): Json {
  const [only] = records;
  return onlyJob && only !== undefined && only.index === null ? only.result : null;
}

/**
 * One job: its result, or nothing if it did not finish. A matrix: a list. Several jobs: an object by job name.
 * Unfinished jobs are null in lists and objects. Generated in pieces, because many results together may be too long
 * for a string.
 */
function* resultText({ records, onlyJob }: EndedJobs): Generator<string> {
  const [only] = records;
  if (onlyJob && only !== undefined) {
    if (only.index !== null || only.status === 'finished') {
      yield* textOfJob(records);
    }
    return;
  }
  let separator = '{';
  for (const [name, ofJob] of byName(records)) {
    yield `${separator}${JSON.stringify(name)}:`;
    yield* textOfJob(ofJob);
    separator = ',';
  }
  yield separator === '{' ? '{}' : '}';
}

function byName(records: readonly ResultRecord[]): ReadonlyMap<string, readonly ResultRecord[]> {
  const groups = new Map<string, ResultRecord[]>();
  for (const record of records) {
    const group = groups.get(record.name) ?? [];
    groups.set(record.name, group);
    group.push(record);
  }
  return groups;
}

function* textOfJob(records: readonly ResultRecord[]): Generator<string> {
  const [first] = records;
  if (first?.index === null) {
    yield writeJson(first.result);
    return;
  }
  for (const [index, { result }] of records.entries()) {
    yield `${index === 0 ? '[' : ','}${writeJson(result)}`;
  }
  yield ']';
}

/** The text, or its beginning if it is longer than `length`: then at least one character more. */
function startOf(pieces: Iterable<string>, length: number): string {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length > length) {
      break;
    }
  }
  return text;
}

/** Stores a result that is too long for an output. Returns its URI. */
async function storedText(ended: EndedJobs, { store, newPath }: OutputPlaces): Promise<string> {
  const ref = await storeText(store, newPath(), async (write) => {
    for (const piece of resultText(ended)) {
      await write(piece);
    }
  });
  return `sha1://${ref.sha1}/result.json`;
}

/** The URI of a result that is an object of one of these kinds; else empty. */
function uriOf(result: Json, kinds: readonly string[]): string {
  const view = viewEncoded(result);
  const isObject = view.kind === 'array' || view.kind === 'file' || view.kind === 'json';
  return isObject && kinds.includes(view.kind) ? `sha1://${view.ref.sha1}/${view.name}` : '';
}

/** One line per job, or per cause that several jobs share. */
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
