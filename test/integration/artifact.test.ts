import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ResultsService, startResultsService } from '../fakes/results-service';
import { needs } from '../requirements';
import { NUMPY } from '../rigs/live-python';
import { createRunnerJob, runStep, type StepOptions } from '../rigs/runner';

const python = process.env.HITHER_TEST_PYTHON;

const FUNCTION = `import hither as hi
import numpy as np

@hi.function('double', '0.1.0')
def double(values):
    print('doubling')
    return {'doubled': 2 * values, 'sum': float(values.sum())}
`;
const SPEC = 'function: double.py:double\nargs: { values: { $array: [0.5, 1.5, 2.5] } }\n';

const job = await createRunnerJob({
  'double.py': FUNCTION,
  'hither.yml': `${SPEC}${python ? `python: ${python}\n` : ''}`,
});
let server: ResultsService;
beforeEach(async () => {
  server = await startResultsService();
});
afterEach(() => server.close());
afterAll(() => job.remove());

function run(options: StepOptions = {}) {
  return runStep(job, {
    ...options,
    env: { ...server.env, ...options.env },
    inputs: { runtime: 'host', ...options.inputs },
  });
}

describe('the artifact', needs(NUMPY), () => {
  it('contains the output directory byte for byte, and the outputs name it', async () => {
    const end = await run({ inputs: { 'retention-days': '3' } });
    expect(end).toMatchObject({ exitCode: 0, outputs: { status: 'finished', 'artifact-id': '2' } });
    const [pack, artifact, ...others] = server.artifacts;
    expect(pack?.name).toMatch(/^kachery-pack-hither-compute-[0-9a-f]{8}$/);
    expect(others).toEqual([]);
    expect(artifact).toMatchObject({ final: true, name: end.outputs['artifact-name'] });
    expect(end.outputs['artifact-name']).toMatch(/^hither-compute-[0-9a-f]{8}$/);
    expect(end.outputs['artifact-url']).toBe('https://github.com/acme/science/actions/runs/7/artifacts/2');
    const archive = artifact?.archive ?? Buffer.alloc(0);
    expect(end.outputs['artifact-digest']).toBe(createHash('sha256').update(archive).digest('hex'));
    const days = (Date.parse(String(artifact?.request.expires_at)) - Date.now()) / 86_400_000;
    expect(days).toBeCloseTo(3, 1);

    const zip = join(job.temp, 'artifact.zip');
    const unpacked = join(job.temp, 'unpacked');
    await writeFile(zip, archive);
    execFileSync('python3', ['-m', 'zipfile', '-e', zip, unpacked]);
    const kept = await contents(dirname(end.outputs.records ?? ''));
    expect(await contents(unpacked)).toEqual(kept);
    expect([...kept.keys()]).toEqual([
      '.hither-files',
      'double/args/values.npy',
      'double/console.txt',
      'double/doubled.npy',
      'double/job.json',
      'double/result.json',
      'double/src/double.py',
      'results.json',
    ]);
  });

  it('has the signatures in its addresses masked in the log', async () => {
    const end = await run();
    const masks = end.commands.filter(({ name }) => name === 'add-mask').map(({ message }) => message);
    expect(masks).toContain('a-signature-nobody-prints');
  });

  it('has a different name in every step', async () => {
    const names = [await run(), await run()].map((end) => end.outputs['artifact-name']);
    expect(new Set(names).size).toBe(2);
    expect(server.artifacts.map(({ name }) => name).filter((name) => !name.startsWith('kachery'))).toEqual(names);
  });

  it("that can't be uploaded is a warning, and the results stay in the output directory", async () => {
    server.failWith(403);
    const end = await run();
    expect(end).toMatchObject({ exitCode: 0, outputs: { status: 'finished', 'artifact-name': '' } });
    const warnings = end.commands.filter(({ name, message }) => name === 'warning' && message.includes('artifact'));
    expect(warnings).toHaveLength(1);
    expect(JSON.parse(await readFile(end.outputs.records ?? '', 'utf8'))).toMatchObject({ schema: 'hither-results/1' });
  });

  it.each([
    ['the workflow disables it', { inputs: { artifact: 'false' } }, 0],
    ['act runs the workflow', { env: { ACT: 'true' } }, 1],
    ['the server is GitHub Enterprise', { env: { GITHUB_SERVER_URL: 'https://github.acme.org' } }, 1],
    ['the runner gives no access', { env: { ACTIONS_RUNTIME_TOKEN: '' } }, 1],
  ])('is not uploaded if %s', async (_, options, notices) => {
    const end = await run(options);
    expect(end).toMatchObject({
      exitCode: 0,
      outputs: { status: 'finished', 'artifact-name': '', 'artifact-url': '' },
    });
    expect(server.artifacts).toEqual([]);
    const annotations = end.commands.filter(({ name, message }) => name === 'notice' && message.includes('artifact'));
    expect(annotations).toHaveLength(notices);
  });
});

async function contents(directory: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = files
    .sort()
    .map(
      async (path): Promise<[string, string]> => [
        path.slice(directory.length + 1),
        (await readFile(path)).toString('base64'),
      ],
    );
  return new Map(await Promise.all(pairs));
}
