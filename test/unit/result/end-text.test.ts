import { expect, it } from 'vitest';
import { howEnded } from '../../../src/result/end-text';
import { aFailure, aRecord } from '../../fakes/record';

const took = (elapsed_sec: number) => ({ runtime_info: { ...aRecord().runtime_info, elapsed_sec } });

it.each([
  ['a job that ran', aRecord(took(1.25)), ' after 1.25 s'],
  ['a job of less than a millisecond', aRecord(took(0)), ' after 0.00 s'],
  ['a third attempt', aFailure({ ...took(2), attempt: 3 }), ' after 2.00 s, attempt 3'],
  ['a job that never started', aRecord({ ...took(0), status: 'skipped' }), ''],
  ['an attempt that never started', aFailure({ ...took(0), status: 'failed', attempt: 2 }), ', attempt 2'],
  ['a cached job', aRecord({ cache: { hit: true, reason: 'computed yesterday' } }), ' (cached: computed yesterday)'],
])('the end of %s', (_what, record, text) => {
  expect(howEnded(record)).toBe(text);
});
