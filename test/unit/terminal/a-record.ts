/** Builds result records for tests of tables and reporters. */
import type { ResultRecord } from '../../../src/model/record';

/** A job that finished after 1.5 s without a result, with `given` replacing defaults. */
export function aRecord(given: Partial<ResultRecord>): ResultRecord {
  const label = given.label ?? 'job';
  return {
    ...{ name: label, label, index: null, matrix: null, function_name: 'f', function_version: '1' },
    ...{ status: 'finished', result: null, error: null, attempt: 1, job_hash: null, hither_hash: null },
    cache: { hit: false, reason: 'none' },
    container: { declared: null, digest: null, runtime: 'host', isolation: null, environment: null },
    runtime_info: {
      ...{ start_time: 1, end_time: 2.5, elapsed_sec: 1.5, console_out: { label, lines: [] } },
      ...{ max_rss: null, host: 'here', executor_job_id: null },
    },
    ...given,
  };
}
