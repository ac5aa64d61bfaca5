/** Artifacts that a step uploads for other jobs and runs, with the real client and our own service. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ResultsService, startResultsService } from '../fakes/results-service';
import { needs } from '../requirements';
import { NUMPY } from '../rigs/live-python';
import { createRunnerJob, type RunnerJob, runStep, type StepOptions } from '../rigs/runner';

const FUNCTION = `import hither as hi
import numpy as np

@hi.function('simulate', '0.1.0')
def simulate(n):
    import uuid
    return {'id': str(uuid.uuid4()), 'large': np.arange(n, dtype=np.float64), 'small': np.arange(5)}

@hi.function('total', '0.1.0')
def total(values):
    return float(values.sum())
`;
const python = process.env.HITHER_TEST_PYTHON;
const spec = (call: string): string => `jobs: { j: { ${call}${python ? `, python: ${python}` : ''} } }\n`;
const SIMULATE = spec('function: f.py:simulate, args: { n: 200000 }');

interface Reference {
  readonly sha1_path: string;
}
interface Record {
  readonly status: string;
  readonly result: { readonly id: string; readonly large: Reference; readonly small: Reference };
  readonly cache: { readonly hit: boolean; readonly reason: string };
  readonly error: { readonly message: string } | null;
}

let service: ResultsService;
let machine: RunnerJob;
beforeEach(async () => {
  service = await startResultsService();
  machine = await createRunnerJob({ 'f.py': FUNCTION, 'hither.yml': SIMULATE });
});
afterEach(async () => {
  await service.close();
  await machine.remove();
});

/** A step on a new machine, which has nothing except the artifacts. */
async function runOnNewMachine(options: StepOptions = {}) {
  await rm(machine.store, { recursive: true, force: true });
  for (const name of await readdir(machine.temp)) {
    await rm(join(machine.temp, name), { recursive: true });
  }
  const end = await runStep(machine, {
    ...options,
    env: { ...service.env, ACTIONS_CACHE_SERVICE_V2: '', ...options.env },
    inputs: { runtime: 'host', allow: 'host', ...options.inputs },
  });
  const document = JSON.parse(await readFile(end.outputs.records ?? '', 'utf8')) as {
    readonly jobs: readonly Record[];
  };
  const annotations = end.commands.filter(({ name }) => name === 'warning').map(({ message }) => message);
  return { ...end, job: document.jobs[0] as Record, annotations };
}

const names = (): string[] => service.artifacts.map(({ name }) => name.replace(/-[0-9a-f]{8}$/, ''));
const sha1Of = ({ sha1_path: uri }: Reference): string => uri.slice(7, 47);

describe('artifacts for others', needs(NUMPY), () => {
  it('let a later job of the run reuse the results of an earlier one', async () => {
    const first = await runOnNewMachine();
    expect(first).toMatchObject({ exitCode: 0, annotations: [] });
    const large = `kachery-sha1-${sha1Of(first.job.result.large)}`;
    expect(names()).toEqual([large, 'kachery-pack-hither-compute', 'hither-compute']);
    const second = await runOnNewMachine();
    expect(second).toMatchObject({ job: { cache: { hit: true }, result: first.job.result }, annotations: [] });
    expect(second.job.cache.reason).toContain("fetched from GitHub's artifacts");
    // There is no new result, so it uploads no pack.
    expect(names().filter((name) => name !== 'hither-compute')).toEqual([large, 'kachery-pack-hither-compute']);
  });

  it('are not uploaded twice', async () => {
    await runOnNewMachine();
    await runOnNewMachine({ inputs: { 'force-run': 'true' } });
    expect(names().filter((name) => name.startsWith('kachery-sha1'))).toHaveLength(1);
  });

  it('provide arrays of earlier runs by their URIs, with a token', async () => {
    const first = await runOnNewMachine();
    const later = await startResultsService();
    await writeFile(
      join(machine.workspace, 'hither.yml'),
      spec(`function: f.py:total, args: { values: { $uri: "${first.job.result.large.sha1_path}" } }`),
    );
    const env = { ...later.env, ACTIONS_CACHE_SERVICE_V2: '', GITHUB_API_URL: service.api };
    const without = await runOnNewMachine({ env });
    expect(without.job).toMatchObject({
      status: 'failed',
      error: { message: expect.stringContaining('is not in the content store') },
    });
    const refused = await runOnNewMachine({ env: { ...env, GITHUB_TOKEN: 'another-token' } });
    expect(refused).toMatchObject({
      job: { status: 'failed' },
      annotations: expect.arrayContaining([expect.stringContaining('actions: read')]),
    });
    const found = await runOnNewMachine({ env: { ...env, GITHUB_TOKEN: 'a-token' } });
    expect(found.job).toMatchObject({ status: 'finished', result: (200000 * 199999) / 2 });
    await later.close();
  });

  it('with wrong bytes are not trusted', async () => {
    const first = await runOnNewMachine();
    const large = `kachery-sha1-${sha1Of(first.job.result.large)}`;
    const pack = service.artifacts.find(({ name }) => name.startsWith('kachery-pack'));
    service.tamper(large, pack?.archive ?? Buffer.alloc(0));
    const second = await runOnNewMachine();
    expect(second.job).toMatchObject({ status: 'finished', cache: { hit: false } });
    expect(second.job.result.id).not.toBe(first.job.result.id);
  });

  it.each([
    ['a fork', { env: { GITHUB_EVENT_NAME: 'pull_request' } }],
    ['a run that only reads', { inputs: { cache: 'read' } }],
  ] satisfies [string, StepOptions][])('are not uploaded by %s', async (_, options) => {
    const end = await runOnNewMachine(options as StepOptions);
    expect(end).toMatchObject({ exitCode: 0, job: { status: 'finished' } });
    expect(names()).toEqual(['hither-compute']);
  });

  it("that can't be accessed cause a warning", async () => {
    service.failWith(403);
    const end = await runOnNewMachine();
    expect(end).toMatchObject({ exitCode: 0, job: { status: 'finished' } });
    expect(end.annotations.join('\n')).toContain("GitHub's artifacts can't be read");
  });
});
