/** Builds result records, with defaults for everything that a test doesn't specify. */
import type { ResultRecord } from '../../src/model/record';

/** A finished job, with `given` replacing defaults. */
export function aRecord(given: Partial<ResultRecord> = {}): ResultRecord {
  const name = given.name ?? 'job';
  return {
    name,
    label: given.index == null ? name : `${name}[${given.index}]`,
    index: null,
    matrix: null,
    function_name: 'f',
    function_version: '0.1.0',
    status: 'finished',
    result: null,
    error: null,
    attempt: 1,
    job_hash: 'a'.repeat(64),
    hither_hash: null,
    cache: { hit: false, reason: 'no cache in this version' },
    container: {
      declared: 'docker://python',
      digest: `sha256:${'b'.repeat(64)}`,
      runtime: 'docker',
      isolation: null,
      environment: null,
    },
    runtime_info: {
      start_time: 1,
      end_time: 2,
      elapsed_sec: 1,
      console_out: { label: name, lines: [] },
      max_rss: null,
      host: 'here',
      executor_job_id: null,
    },
    ...given,
  };
}

/** A job whose function raised an exception. */
export function aFailure(given: Partial<ResultRecord> = {}): ResultRecord {
  const error = { type: 'ValueError', message: 'no', traceback: '' };
  return aRecord({ status: 'error', error, ...given });
}
