import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { OUTPUTS, outputsOf, outputsWithoutJobs } from '../../../src/github/outputs';
import type { ResultRecord } from '../../../src/model/record';
import { openStore } from '../../../src/store/open-store';
import { fromPlain } from '../../../src/values/json/from-plain';
import { aFailure, aRecord } from '../../fakes/record';

const directory = mkdtempSync(join(tmpdir(), 'hither-test-'));
afterAll(() => rmSync(directory, { recursive: true }));
const store = openStore(directory);

const outputs = (records: readonly ResultRecord[], onlyJob: boolean) =>
  outputsOf({ records, onlyJob, recordsPath: '/r/results.json' }, { store, newPath: () => join(directory, 'new') });

const result = (value: Parameters<typeof fromPlain>[0]) => fromPlain(value);

describe('the output "result"', () => {
  it.each([
    ['of the only job is its result', [aRecord({ result: 'x' })], true, '"x"'],
    ['of the only job that returned None is null', [aRecord()], true, 'null'],
    ['of the only job that did not finish is empty', [aFailure()], true, ''],
    ['of an only matrix is a list', [aRecord({ index: 0, result: 'x' }), aFailure({ index: 1 })], true, '["x",null]'],
    [
      'of an only matrix whose first point did not finish',
      [aFailure({ index: 0 }), aRecord({ index: 1 })],
      true,
      '[null,null]',
    ],
    ['of an only matrix of one point is a list', [aRecord({ index: 0, result: 'x' })], true, '["x"]'],
    ['of one job of several is an object', [aRecord({ result: 'x' })], false, '{"job":"x"}'],
    [
      'of several is an object in their order, with null for unfinished jobs',
      [
        aRecord({ name: 'z', result: 'x' }),
        aRecord({ name: 'm', index: 0, result: 'y' }),
        aFailure({ name: 'm', index: 1 }),
        aFailure({ name: 'a' }),
      ],
      false,
      '{"z":"x","m":["y",null],"a":null}',
    ],
  ])('%s', async (_, records, onlyJob, expected) => {
    expect((await outputs(records, onlyJob)).result).toBe(expected);
  });

  it('that is too long is in the store, at the URI in the output', async () => {
    const written = await outputs([aRecord({ result: 'x'.repeat(256 * 1024) })], true);
    expect(written).toMatchObject({ result: '', 'result-truncated': 'true' });
    expect(written['result-uri']).toMatch(/^sha1:\/\/[0-9a-f]{40}\/result\.json$/);
    const short = await outputs([aRecord({ result: 'x'.repeat(256 * 1024 - 2) })], true);
    expect(short).toMatchObject({ 'result-truncated': 'false', 'result-uri': '' });
  });
});

describe('the other outputs', () => {
  it('name the URI of a result that is an array', async () => {
    const array = result({
      _type: 'hither_file',
      item_type: 'ndarray',
      sha1_path: `sha1://${'c'.repeat(40)}/file.npy`,
      sha256: 'd'.repeat(64),
      size: 136,
      dtype: '<f8',
      shape: [1],
    });
    const written = await outputs([aRecord({ result: array })], true);
    expect(written['result-uri']).toBe(`sha1://${'c'.repeat(40)}/file.npy`);
  });

  it('have the status that explains the others', async () => {
    const error = { type: 'Skipped', message: 'it needs b', traceback: '' };
    const skipped = ['a', 'c'].map((name) => aFailure({ name, status: 'skipped', error }));
    const written = await outputs([...skipped, aFailure({ name: 'b' })], false);
    const text = 'b: ValueError: no\nSkipped: it needs b (2 jobs skipped: a, c)';
    expect(written).toMatchObject({ status: 'error', error: text, 'job-hash': '' });
    expect(await outputs([aFailure()], true)).toMatchObject({ error: 'ValueError: no', 'job-hash': 'a'.repeat(64) });
  });

  it('report a cache hit only if all jobs were one', async () => {
    const hit = aRecord({ cache: { hit: true, reason: '' } });
    expect(await outputs([hit, hit], false)).toMatchObject({ 'cache-hit': 'true', status: 'finished', error: '' });
    expect(await outputs([hit, aRecord()], false)).toMatchObject({ 'cache-hit': 'false' });
  });

  it('are complete, even for a step that ran nothing', async () => {
    expect(Object.keys(await outputs([aRecord()], true))).toEqual(OUTPUTS);
    expect(outputsWithoutJobs('no spec')).toMatchObject({ status: 'failed', error: 'no spec', result: '' });
    expect(Object.keys(outputsWithoutJobs(''))).toEqual(OUTPUTS);
    expect(outputsWithoutJobs('x'.repeat(10 ** 6)).error).toHaveLength(64 * 1024);
  });
});
