/** One spec, with a sweep, arrays between jobs and a reduction, gives one results document: everywhere, in any container. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ENGINES, engineOf, needs, SLURM, type TestEngine } from '../requirements';
import { type AnyRecord, hither, hostPython, placeWith, records, under } from '../rigs/hither';
import { NUMPY } from '../rigs/live-python';
import { comparable, SOURCE, SPEC } from '../rigs/one-spec';

const WAYS = ENGINES.flatMap((engine) => ['auto', 'per-job'].map((worker) => ({ engine, worker })));

describe('the results of one spec', needs(NUMPY), () => {
  let first: unknown;
  beforeAll(async () => {
    first = await documentOf({ engine: engineOf('host'), worker: 'per-job' });
  }, 120_000);

  it('have every kind of end', needs(NUMPY), () => {
    const { jobs } = first as { readonly jobs: readonly AnyRecord[] };
    expect(jobs.map(({ status }) => status)).toEqual([
      ...['finished', 'finished', 'finished', 'finished', 'error', 'error'],
      ...['finished', 'finished', 'finished', 'skipped'],
    ]);
  });

  for (const way of WAYS) {
    const title = `are the same under ${way.engine.label} with worker: ${way.worker}`;
    it(title, { ...needs(way.engine), timeout: 180_000 }, async () => {
      expect(await documentOf(way)).toEqual(first);
    });
  }
});

const options = { ...needs(NUMPY, SLURM, engineOf('apptainer'), engineOf('host')), timeout: 180_000 };

describe('on Slurm', needs(NUMPY, SLURM), () => {
  it.each([
    { engine: engineOf('apptainer'), worker: 'auto', more: '' },
    { engine: engineOf('apptainer'), worker: 'auto', more: ', slurm: { pack: 4 }' },
    { engine: engineOf('apptainer'), worker: 'per-job', more: ', slurm: { pack: 4, at-once: 2 }' },
    { engine: engineOf('host'), worker: 'auto', more: '' },
    { engine: engineOf('host'), worker: 'auto', more: ', slurm: { pack: 4, at-once: 2 }' },
  ])('the results are the same under $engine.label, with worker: $worker and "$more"', options, async (way) => {
    expect(await documentOf(way, ['--executor', 'slurm'])).toEqual(await documentOf({ ...way, more: '' }));
  });
});

/** The records without times, places, and what depends on the image. */
async function documentOf(
  { engine, worker, more = '' }: { engine: TestEngine; worker: string; more?: string },
  flags: readonly string[] = [],
): Promise<unknown> {
  const { directory } = await placeWith(SOURCE);
  await writeFile(join(directory, 'hither.yml'), SPEC(worker, more));
  const env = { ...engine.env, ...(engine.name === 'host' ? hostPython() : {}) };
  const call = await hither(['run', directory, '--json', ...under(engine, 'python-numpy'), ...flags], { env });
  return { exitCode: call.exitCode, jobs: records(call).map(comparable) };
}
