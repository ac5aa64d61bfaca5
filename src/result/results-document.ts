/** The results document (FORMAT.md): the output of `--json` and the content of `results.json`. */
import type { ResultRecord } from '../model/record';
import { fromPlain } from '../values/json/from-plain';
import type { Json } from '../values/json/json';
import { writeJson } from '../values/json/write-json';

/** Large enough to make the cost per piece negligible. Characters. */
const PIECE = 64 * 1024;

/** `{"schema":"hither-results/1","jobs":[RECORD…]}` as one line of strict JSON, with a line end, in pieces. */
export function resultsDocument(records: readonly ResultRecord[]): Generator<string> {
  return jobsDocument('hither-results/1', records);
}

/** `{"schema":"hither-submitted/1","run":ID,"jobs":[…]}`: what a detached run submitted. `run`: null if nothing. */
export function submittedDocument(run: string | null, records: readonly ResultRecord[]): Generator<string> {
  const jobs = records.map(({ name, label, index, matrix, status, error, job_hash, runtime_info }) => ({
    ...{ name, label, index, matrix, status, error, job_hash },
    executor_job_id: runtime_info.executor_job_id,
  }));
  return jobsDocument('hither-submitted/1', jobs, { run });
}

/** A document with an item for each job. In pieces, because that of many jobs is large. */
export function* jobsDocument(schema: string, jobs: readonly object[], more: object = {}): Generator<string> {
  let piece = `${JSON.stringify({ schema, ...more }).slice(0, -1)},"jobs":[`;
  let separator = '';
  for (const job of jobs) {
    piece += separator + writeJson(fromPlain(job));
    separator = ',';
    if (piece.length > PIECE) {
      yield piece;
      piece = '';
    }
  }
  yield `${piece}]}\n`;
}

/** A record as JSON, with its keys in the documented order. */
export function recordToJson(record: ResultRecord): Json {
  return fromPlain(record);
}
