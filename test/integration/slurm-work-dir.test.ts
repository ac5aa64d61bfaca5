/** A directory for the files of a run that the nodes of a real Slurm cluster see, beside a store that they don't. */
import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { submittedDirectory } from '../../src/store/layout';
import { engineOf, MOUNTS, needs, SLURM } from '../requirements';
import { hither, placeWith, recordsByLabel, under } from '../rigs/hither';
import { NUMPY } from '../rigs/live-python';
import { createRunnerJob, runStep } from '../rigs/runner';
import { tasksOf } from '../rigs/slurm-tasks';

const SOURCE = `import os
import hither as hi

@hi.function('large', '1')
def large(n):
    import numpy as np
    return np.arange(n)

@hi.function('total', '1')
def total(large, text, part):
    return [int(large.sum()), open(text).read(), part, os.path.realpath('.')]
`;

const APPTAINER = engineOf('apptainer');
const hidden = { ...needs(SLURM, APPTAINER, NUMPY, MOUNTS), timeout: 120_000 };
const options = { ...needs(SLURM, APPTAINER, NUMPY), timeout: 120_000 };
/** A file system that is not that of the store. */
const OTHER = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

async function place() {
  const { directory, root } = await placeWith(SOURCE);
  const work = await mkdtemp(join(OTHER, 'hither-work-'));
  onTestFinished(() => rm(work, { recursive: true, force: true }));
  await writeFile(join(directory, 'text.txt'), 'of the file');
  const jobs = {
    large: { function: 'f.py:large', args: { n: 400_000 } },
    total: {
      function: 'f.py:total',
      args: { large: { $job: 'large' }, text: { $file: 'text.txt' } },
      matrix: { part: [1, 2] },
    },
  };
  await writeFile(join(directory, 'hither.json'), JSON.stringify({ jobs }));
  const env = { KACHERY_STORAGE_DIR: root };
  const args = ['run', directory, '--json', '--executor', 'slurm', ...under(APPTAINER, 'python-numpy')];
  return {
    ...{ directory, root, work, jobs },
    run: (more: readonly string[] = [], given: Parameters<typeof hither>[1] = {}) =>
      hither([...args, '--work-dir', work, ...more], { ...given, env }),
    call: (given: readonly string[]) => hither(given, { env }),
  };
}

const left = (root: string): string[] =>
  existsSync(submittedDirectory(root)) ? readdirSync(submittedDirectory(root)) : [];

describe('on Slurm, with a work directory', options, () => {
  it('the files of the run are in it, and results in the store', options, async () => {
    const { run, root, work } = await place();
    let links: string[] = [];
    const ended = await run([], {
      onOutput() {
        links = links.length > 0 ? links : left(root).map((id) => readlinkSync(join(submittedDirectory(root), id)));
      },
    });
    expect(links).toEqual([expect.stringContaining(work)]);
    expect(ended).toMatchObject({ exitCode: 0 });
    const records = recordsByLabel(ended);
    expect(records['total[part=1]']?.result).toEqual([79_999_800_000, 'of the file', 1, '/tmp']);
    expect(records['total[part=2]']).toMatchObject({ status: 'finished' });
    expect([...left(root), ...left(work)]).toEqual([]);
    const again = await run();
    expect(Object.values(recordsByLabel(again))).toMatchObject(Array(3).fill({ cache: { hit: true } }));
  });

  it('a detached run is found by the store alone', options, async () => {
    const { run, call, root, work } = await place();
    const { run: id } = JSON.parse((await run(['--detach'])).stdout) as { readonly run: string };
    expect(left(work)).toEqual([id]);
    expect((await call(['runs'])).stdout).toContain(id);
    const gathered = await call(['attach', id, '--json']);
    expect(recordsByLabel(gathered).large).toMatchObject({ status: 'finished' });
    const { run: second } = JSON.parse((await run(['--detach', '--force-run'])).stdout) as { readonly run: string };
    expect(await call(['cancel', second])).toMatchObject({ exitCode: 0 });
    expect([...left(root), ...left(work)]).toEqual([]);
  });

  it('the action has an input for it', options, async () => {
    const { jobs, work } = await place();
    const job = await createRunnerJob({ 'f.py': SOURCE, 'text.txt': 'x', 'hither.json': JSON.stringify({ jobs }) });
    onTestFinished(() => job.remove());
    const container = APPTAINER.image('python-numpy');
    const step = await runStep(job, {
      inputs: { executor: 'slurm', artifact: 'false', container, select: 'large', 'work-dir': work },
    });
    expect(step.outputs.status, step.log).toBe('finished');
    expect(readdirSync(submittedDirectory(work))).toEqual([]);
  });

  it('which can not be made, the run says so before anything runs', options, async () => {
    const { directory, call } = await place();
    const file = join(directory, 'f.py');
    const args = ['run', directory, '--executor', 'slurm', ...under(APPTAINER, 'python-numpy'), '--work-dir', file];
    const ended = await call(args);
    expect(ended).toMatchObject({ exitCode: 3, stderr: expect.stringContaining(`can't submit jobs in ${file}`) });
  });

  it('which the nodes do not see, all jobs fail, and the reason is told once', hidden, async () => {
    const { directory, root, work } = await place();
    const large = { function: 'f.py:large', matrix: { n: Array.from({ length: 30 }, (_, index) => index) } };
    await writeFile(join(directory, 'hither.json'), JSON.stringify({ jobs: { large } }));
    const args = ['run', directory, '--executor', 'slurm', ...under(APPTAINER, 'python-numpy'), '--work-dir', work];
    // Only the run sees what is mounted there.
    const through = ['unshare', '--mount', 'sh', '-c', `mount -t tmpfs tmpfs ${work} && exec "$@"`, 'sh'];
    const ended = await hither(args, { through, env: { KACHERY_STORAGE_DIR: root } });
    expect(ended.exitCode).toBe(3);
    const told = (ended.stdout + ended.stderr)
      .split('\n')
      .filter((line) => line.includes('could not begin a task: it may not see'));
    // When it happens, and with the number of jobs at the end.
    expect(told).toHaveLength(2);
    expect(told[0]).toContain('--work-dir');
    expect(tasksOf(work)).toEqual([]);
  });

  it('that is removed leaves nothing in the store', options, async () => {
    const { run, root, work } = await place();
    const killed = await run([], {
      onOutput: (_, send) => void (left(root).length > 0 && send('SIGKILL')),
    });
    expect(killed.exitCode).toBeNull();
    await rm(work, { recursive: true });
    expect(readdirSync(submittedDirectory(root))).toHaveLength(1);
    expect(await run()).toMatchObject({ exitCode: 0 });
    expect(readdirSync(submittedDirectory(root))).toEqual([]);
  });

  it('it needs a cluster', options, async () => {
    const { directory, work, call } = await place();
    const ended = await call(['run', directory, '--work-dir', work, '--container', APPTAINER.image('python-numpy')]);
    expect(ended).toMatchObject({ exitCode: 2 });
    expect(ended.stderr).toContain('use it with --executor slurm');
  });
});
