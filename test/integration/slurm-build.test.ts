/** SIF files that are built in a job of a real Slurm cluster. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { submittedDirectory } from '../../src/store/layout';
import { engineOf, needs, SLURM } from '../requirements';
import { pathWith } from '../rigs/fake-commands';
import { hither, placeWith, records } from '../rigs/hither';
import { tasksOf } from '../rigs/slurm-tasks';

const SOURCE = `import hither as hi

@hi.function('give', '1')
def give(n):
    return n
`;

const APPTAINER = engineOf('apptainer');
const options = { ...needs(SLURM, APPTAINER), timeout: 120_000 };
const IMAGE = `docker://${process.env.TESTBED_IMAGE_PYTHON}`;

async function place(slurm: object = {}) {
  const { directory, root } = await placeWith(SOURCE);
  const give = { function: 'f.py:give', container: IMAGE, matrix: { n: [1, 2] }, slurm: { build: 'job', ...slurm } };
  await writeFile(join(directory, 'hither.json'), JSON.stringify({ jobs: { give } }));
  return {
    ...{ directory, root },
    call: (more: readonly string[] = [], given: Parameters<typeof hither>[1] = {}) =>
      hither(['run', directory, '--json', '--executor', 'slurm', ...more], {
        ...given,
        env: { KACHERY_STORAGE_DIR: root, ...given.env },
      }),
  };
}

describe('on Slurm, with a build in a job', options, () => {
  it('the SIF file is built on a node, once for all jobs', options, async () => {
    const calls = join((await placeWith(SOURCE)).directory, 'calls');
    // A login node that ends builds.
    const PATH = await pathWith({
      apptainer: `[ "$1" != build ] || [ -n "$SLURM_JOB_ID" ] || exit 1; PATH="$REAL" exec apptainer "$@"`,
      sbatch: `echo "$*" >>${calls}; PATH="$REAL" exec sbatch "$@"`,
    });
    const { call, root } = await place({ partition: 'debug' });
    const ended = await call([], { env: { PATH } });
    expect(records(ended).map(({ result }) => result)).toEqual([1, 2]);
    expect(ended.stderr).toContain('building');
    const submitted = readFileSync(calls, 'utf8')
      .split('\n')
      .filter((line) => line.includes('--array'));
    expect(submitted.filter((line) => line.includes('=build.') && line.includes('--mem=4224M'))).toHaveLength(1);
    expect(submitted.every((line) => line.includes('--partition=debug'))).toBe(true);
    expect(readdirSync(submittedDirectory(root))).toEqual([]);
  });

  it('a detached run waits for the build, and leaves its jobs', options, async () => {
    const { call } = await place();
    expect(JSON.parse((await call(['--detach'])).stdout)).toMatchObject({
      jobs: Array(2).fill({ status: 'submitted' }),
    });
    expect(records(await call()).map(({ result }) => result)).toEqual([1, 2]);
  });

  it.each([
    ['no space left on device', /no space left on device: free space/],
    ['mksquashfs command failed: signal: killed', /signal: killed: it was killed, most likely for its memory/],
  ])('a build that fails says what apptainer said: %s', options, async (said, told) => {
    const { call } = await place();
    const PATH = await pathWith({
      apptainer: `[ "$1" != build ] || { echo 'FATAL: ${said}' >&2; exit 255; }; PATH="$REAL" exec apptainer "$@"`,
    });
    const ended = await call([], { env: { PATH } });
    expect(records(ended)[0]).toMatchObject({
      status: 'failed',
      error: { type: 'Image', message: expect.stringMatching(told) },
    });
  });

  it('the build has the memory that the jobs name, and says so if it was too small', options, async () => {
    const { call } = await place({ mem: '200M' });
    const PATH = await pathWith({
      apptainer: `[ "$1" != build ] || exec perl -e '$x = "x" x 600_000_000; sleep 1'; PATH="$REAL" exec apptainer "$@"`,
    });
    const ended = await call([], { env: { PATH } });
    expect(records(ended)[0]).toMatchObject({
      status: 'failed',
      error: { type: 'Image', message: expect.stringMatching(/memory.*more "mem"/) },
    });
  });

  it('a run that is cancelled during the build leaves nothing', options, async () => {
    const { call, root, directory } = await place();
    const begun = join(directory, 'begun');
    const PATH = await pathWith({
      apptainer: `[ "$1" != build ] || { echo x >${begun}; exec sleep 300; }; PATH="$REAL" exec apptainer "$@"`,
    });
    let pid = 0;
    const running = call([], {
      env: { PATH },
      onStart: (started) => {
        pid = started;
      },
    });
    await vi.waitFor(() => expect(existsSync(begun)).toBe(true), 30_000);
    process.kill(pid, 'SIGINT');
    const ended = await running;
    expect(ended.exitCode).toBe(4);
    expect(readdirSync(submittedDirectory(root))).toEqual([]);
    expect(tasksOf(root)).toEqual([]);
  });

  it('an account that may not build is told before anything runs', options, async () => {
    const { call } = await place({ partition: 'nope' });
    const ended = await call();
    expect(ended.exitCode).toBe(2);
    expect(ended.stderr.match(/invalid partition/g)).toHaveLength(1);
  });
});
