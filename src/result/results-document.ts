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

/** A document with an item for each job. In pieces, because that of many jobs is large. */
export function* jobsDocument(schema: string, jobs: readonly object[]): Generator<string> {
  let piece = `{"schema":"${schema}","jobs":[`;
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
