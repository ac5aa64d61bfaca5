/** The results document (FORMAT.md): what `--json` prints and `results.json` holds. */
import type { ResultRecord } from '../record';
import { fromPlain } from '../values/from-plain';
import type { Json } from '../values/json';
import { writeJson } from '../values/write-json';

/** `{"schema":"hither-results/1","jobs":[RECORD…]}` as one line of strict JSON, with a line end. */
export function resultsDocument(records: readonly ResultRecord[]): string {
  const document = new Map<string, Json>([
    ['schema', 'hither-results/1'],
    ['jobs', records.map(recordToJson)],
  ]);
  return `${writeJson(document)}\n`;
}

/** A record as JSON, with its keys in the documented order. */
export function recordToJson(record: ResultRecord): Json {
  return fromPlain(record);
}
