/** The results document (FORMAT.md): the output of `--json` and the content of `results.json`. */
import type { ResultRecord } from '../model/record';
import { fromPlain } from '../values/json/from-plain';
import type { Json } from '../values/json/json';
import { writeJson } from '../values/json/write-json';

/** Large enough to make the cost per piece negligible. Characters. */
const PIECE = 64 * 1024;

/**
 * `{"schema":"hither-results/1","jobs":[RECORD…]}` as one line of strict JSON, with a line end. In pieces, because the
 * document of many jobs is large.
 */
export function* resultsDocument(records: readonly ResultRecord[]): Generator<string> {
  let piece = '{"schema":"hither-results/1","jobs":[';
  let separator = '';
  for (const record of records) {
    piece += separator + writeJson(recordToJson(record));
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
