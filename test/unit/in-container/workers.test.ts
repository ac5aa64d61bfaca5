/** Workers with every Python of this machine: equal to a new process, except for what was asked of it. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { startWorker, type Worker } from '../../../src/executor/worker';
import { allPythons, makeJob, removeJobs, resultText, runJob, versionOf } from '../../rigs/job-directory';

afterAll(removeJobs);

const PYTHONS = allPythons()
  .map((python) => ({ python, version: versionOf(python) ?? 'none' }))
  .filter(({ version }) => /^3\.(?:[6-9]|\d\d)\./.test(version));

const SOURCE = `import sys

LOADED = sorted(name for name in sys.modules if not name.startswith('hither'))

def see():
    import random, tempfile, uuid
    return {
        'same': [LOADED, sys.path[1:2], sys.argv[1:], sorted(vars(sys.modules['__main__'])), depth(sys._getframe())],
        'drawn': [random.random(), random.Random().random(), next(tempfile._get_candidate_names()), str(uuid.uuid4())],
    }

def depth(frame):
    return 0 if frame is None else 1 + depth(frame.f_back)
`;

interface Found {
  readonly same: unknown;
  readonly drawn: readonly unknown[];
}

describe.each(PYTHONS)('a worker with Python $version ($python)', ({ python }) => {
  it('gives each job what it finds alone, and random numbers of its own', async () => {
    const job = { files: { 'f.py': SOURCE }, function: 'f.py:see' };
    const alone = JSON.parse(resultText(await runJob(job, python))) as Found;
    const found = await findTwice(python);
    expect(found.map(({ same }) => same)).toEqual([alone.same, alone.same]);
    const drawn = [alone, ...found].flatMap((one) => one.drawn);
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it.each([
    ['random numbers', 'import random\nRANDOM = random.Random()\n'],
    ['a thread', 'import threading, time\nthreading.Thread(target=time.sleep, args=(9,), daemon=True).start()\n'],
  ])('takes no second job if Python starts with %s', async (_what, sitecustomize) => {
    const { path } = await makeWorkerJob();
    await mkdir(join(path, 'site'));
    await writeFile(join(path, 'site', 'sitecustomize.py'), sitecustomize);
    const worker = start(path, python, { PYTHONPATH: join(path, 'site') });
    expect(await worker.run(() => {})).toMatchObject({ end: { exitCode: 0 }, awaitsNext: false, isTaken: true });
    await worker.child.ended;
  });

  it('answers for itself only: what looks like an answer is output', async () => {
    const source = `def see():\n    print('0' * 32 + '0001')\n    print('job')\n    return 1\n`;
    const { path } = await makeWorkerJob(source);
    const worker = start(path, python);
    let printed = '';
    const take = (_stream: string, chunk: Buffer): void => {
      printed += chunk.toString();
    };
    expect(await worker.run(take)).toMatchObject({ awaitsNext: true, isTaken: true });
    expect(printed).toBe(`${'0'.repeat(32)}0001\njob\n`);
    worker.child.closeInput();
    expect((await worker.child.ended).exitCode).toBe(0);
  });
});

async function makeWorkerJob(source = SOURCE): Promise<{ readonly path: string; readonly out: string }> {
  const path = await mkdtemp(join(tmpdir(), 'hither-worker-'));
  const worker = { contained: false, own_network: false, tmp: join(path, 'tmp'), streams: null };
  return makeJob({ path, files: { 'f.py': source }, function: 'f.py:see', run: { worker } });
}

function start(path: string, python: string, env: Readonly<Record<string, string>> = {}): Worker {
  return startWorker({
    program: python,
    args: ['-s', '-B', '-u', join(path, 'in', 'runner', 'run_job.py'), join(path, 'out')],
    env: { PATH: process.env.PATH ?? '', LANG: 'C.UTF-8', PYTHONHASHSEED: '0', ...env },
    cwd: join(path, 'tmp'),
  });
}

/** What two jobs of one worker find. */
async function findTwice(python: string): Promise<readonly Found[]> {
  const { path, out } = await makeWorkerJob();
  const worker = start(path, python);
  const found: Found[] = [];
  for (let number = 0; number < 2; number += 1) {
    expect(await worker.run(() => {})).toEqual({ end: { exitCode: 0, signal: null }, awaitsNext: true, isTaken: true });
    found.push(JSON.parse(await readFile(join(out, 'result.json'), 'utf8')).result);
    await Promise.all((await readdir(out)).map((name) => rm(join(out, name))));
  }
  worker.child.closeInput();
  await worker.child.ended;
  return found;
}
