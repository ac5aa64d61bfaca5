/** Runs of a workflow on ephemeral machines: results that one saves in GitHub's cache are reused by the next. */
import { spawnSync } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ResultsService, startResultsService } from '../fakes/results-service';
import { needs } from '../requirements';
import { NUMPY } from '../rigs/live-python';
import { createRunnerJob, type RunnerJob, runStep, type StepOptions } from '../rigs/runner';

const FUNCTION = `import hither as hi
import numpy as np

@hi.function('measure', '0.1.0')
def measure(x):
    import uuid
    return {'id': str(uuid.uuid4()), 'values': np.arange(1000.0) + x}
`;
const python = process.env.HITHER_TEST_PYTHON;
const SPEC = `jobs: { m: { function: f.py:measure, args: { x: 1 }${python ? `, python: ${python}` : ''} } }\n`;

let service: ResultsService;
let machine: RunnerJob;
beforeEach(async () => {
  service = await startResultsService();
  machine = await createRunnerJob({ 'f.py': FUNCTION, 'hither.yml': SPEC });
});
afterEach(async () => {
  await service.close();
  await machine.remove();
});

/** A run on a new machine with the same paths as the last one. */
async function runOnNewMachine(options: StepOptions & { readonly without?: readonly string[] } = {}) {
  await rm(machine.store, { recursive: true, force: true });
  for (const name of await readdir(machine.temp)) {
    await rm(join(machine.temp, name), { recursive: true });
  }
  const end = await runStep(machine, {
    ...options,
    env: { ...service.env, ...options.env },
    inputs: { runtime: 'host', artifact: 'false', ...options.inputs },
  });
  const records = JSON.parse(await readFile(end.outputs.records ?? '', 'utf8')) as {
    readonly jobs: readonly {
      readonly status: string;
      readonly result: { id: string };
      readonly cache: { hit: boolean; reason: string };
    }[];
  };
  const [job] = records.jobs;
  if (job === undefined) {
    throw new TypeError('there is no record');
  }
  return { ...end, job, annotations: end.commands.filter(({ name }) => name === 'notice' || name === 'warning') };
}

describe('results', needs(NUMPY), () => {
  it.each(['v2', 'v1'])('are reused by the next run, with the real client (%s)', async (protocol) => {
    const env = protocol === 'v1' ? { ...service.oldCacheEnv, ACTIONS_CACHE_SERVICE_V2: '' } : {};
    const first = await runOnNewMachine({ env });
    expect(first).toMatchObject({ exitCode: 0, job: { cache: { hit: false } }, annotations: [] });
    expect(service.caches).toHaveLength(1);
    const second = await runOnNewMachine({ env: { ...env, GITHUB_RUN_ID: '8' } });
    expect(second).toMatchObject({ exitCode: 0, job: { cache: { hit: true } }, outputs: { 'cache-hit': 'true' } });
    expect(second.job.result).toEqual(first.job.result);
    expect(second.job.cache.reason).toContain("fetched from GitHub's cache");
    // There is no new result, so nothing is saved.
    expect(service.caches).toHaveLength(1);
  });

  it('of an earlier run are kept beside new ones', async () => {
    await runOnNewMachine();
    const other = SPEC.replace('x: 1', 'x: 2');
    await writeFile(join(machine.workspace, 'hither.yml'), other);
    expect((await runOnNewMachine()).job.cache).toEqual({ hit: false, reason: 'the argument "x" changed' });
    expect(service.caches).toHaveLength(2);
    expect(new Set(service.caches.map(({ key }) => key)).size).toBe(2);
    for (const spec of [SPEC, other]) {
      await writeFile(join(machine.workspace, 'hither.yml'), spec);
      expect((await runOnNewMachine()).job.cache.hit).toBe(true);
    }
  });

  it('of concurrent jobs are each reused by the next run of the same job', async () => {
    const measure = (x: number) => runOnNewMachine({ inputs: { args: JSON.stringify({ x }) } });
    const first = await measure(1);
    const [left] = service.caches;
    if (left === undefined) {
      throw new TypeError('nothing was left');
    }
    // The other run can't see it yet.
    left.final = false;
    const second = await measure(2);
    left.final = true;
    expect([first, second].map(({ job }) => job.cache.hit)).toEqual([false, false]);
    const again = [await measure(1), await measure(2)];
    expect(again.map(({ job }) => [job.cache.hit, job.result.id])).toEqual([
      [true, first.job.result.id],
      [true, second.job.result.id],
    ]);
  });

  it('that were damaged in the cache are computed and saved again', async () => {
    const first = await runOnNewMachine();
    const archive = service.caches[0];
    const tar = decompress(archive?.archive ?? Buffer.alloc(0));
    // Change one byte of the array, wherever it is in the archive.
    const at = tar.indexOf(Buffer.from(new Float64Array([998, 999, 1000]).buffer));
    expect(at).toBeGreaterThan(0);
    tar[at] = (tar[at] ?? 0) ^ 1;
    if (archive !== undefined) {
      archive.archive = compress(tar);
    }
    const second = await runOnNewMachine();
    expect(second.job).toMatchObject({ status: 'finished', cache: { hit: false } });
    expect(second.job.cache.reason).toMatch(
      /^GitHub's cache has its result, but sha1:\/\/\S+, which its result needs, is/,
    );
    expect(second.job.result.id).not.toBe(first.job.result.id);
    expect(second.log).toContain('failed verification');
    const third = await runOnNewMachine();
    expect(third.job).toMatchObject({ cache: { hit: true }, result: second.job.result });
  });

  it.each([
    ['a fork are read, not written', { env: { GITHUB_EVENT_NAME: 'pull_request' } }, true, 1],
    ['cache: read are read, not written', { inputs: { cache: 'read' } }, true, 1],
    ['cache: off are neither read nor written', { inputs: { cache: 'off' } }, false, 1],
    ['a permanent machine are neither read nor written', { env: { RUNNER_ENVIRONMENT: 'self-hosted' } }, false, 1],
    ['force-run are computed and saved again', { inputs: { 'force-run': 'true' } }, false, 2],
  ] satisfies [string, StepOptions, boolean, number][])('with %s', async (_, options, hit, archives) => {
    await runOnNewMachine();
    const allow = { allow: 'host' };
    const end = await runOnNewMachine({ ...options, inputs: { ...allow, ...(options as StepOptions).inputs } });
    expect(end.job).toMatchObject({ status: 'finished', cache: { hit } });
    expect(service.caches).toHaveLength(archives);
  });

  it.each([
    ['the runner has no token', { ACTIONS_RUNTIME_TOKEN: '' }, 'ACTIONS_RUNTIME_TOKEN is not set'],
    [
      'the server has only the old service',
      { GITHUB_SERVER_URL: 'https://git.acme.org' },
      'ACTIONS_CACHE_URL is not set',
    ],
  ])('are not saved if %s, with a notice', async (_, env, why) => {
    const end = await runOnNewMachine({ env });
    expect(end).toMatchObject({ exitCode: 0, job: { status: 'finished' }, annotations: [{ name: 'notice' }] });
    expect(end.annotations[0]?.message).toContain(why);
    expect(service.caches).toHaveLength(0);
  });

  it('are computed if the service fails', async () => {
    service.failWith(403);
    const end = await runOnNewMachine();
    expect(end).toMatchObject({ exitCode: 0, job: { status: 'finished', cache: { hit: false } } });
  });
});

function decompress(archive: Buffer): Buffer {
  return archive.readUInt32LE(0) === 0xfd2fb528 ? pipe('zstd', ['-d'], archive) : gunzipSync(archive);
}

function compress(tar: Buffer): Buffer {
  return pipe('zstd', [], tar);
}

function pipe(program: string, args: readonly string[], input: Buffer): Buffer {
  return spawnSync(program, args, { input, maxBuffer: 64 * 1024 ** 2 }).stdout;
}
