/** Jobs that Slurm lets wait: those of a run that is told so, or that only waits. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { engineOf, needs, SLURM } from '../requirements';
import { pathWith } from '../rigs/fake-commands';
import { emptyDirectory, recordsByLabel } from '../rigs/hither';
import { cpuSeconds } from '../rigs/idle-driver';
import { GIVE, slurmRun, WAIT } from '../rigs/slurm-runs';

const options = { ...needs(SLURM, engineOf('apptainer')), timeout: 120_000 };
const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);

/** Submits held tasks, as many as the QOS `few` takes of a user. Returns the id of their array. */
async function fillQuota(): Promise<string> {
  const args = ['--parsable', '--qos=few', '--hold', '--array=0-3', '--output=/dev/null', '--wrap=true'];
  return vi.waitFor(
    () => {
      const { status, stdout, stderr } = spawnSync('sbatch', args, { encoding: 'utf8' });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      return stdout.trim();
    },
    { timeout: 30_000, interval: 200 },
  );
}

describe.concurrent('waiting in Slurm', options, () => {
  it(
    'a limit on submitted jobs is told once and waited for, also by arrays above it, and all jobs run once',
    options,
    async () => {
      const slurm = { qos: 'few' };
      const { call } = await slurmRun({
        small: { ...GIVE, matrix: { n: [1, 2] }, slurm },
        large: { ...GIVE, matrix: { n: [3, 4, 5, 6, 7, 8] }, resources: { memory: '200M' }, slurm },
      });
      const others = await fillQuota();
      let isTold = false;
      try {
        const ended = await call({
          onOutput(printed) {
            if (
              !isTold &&
              /Slurm takes no more jobs for now \(QOSMaxSubmitJobPerUserLimit; .*\): \d jobs wait/.test(printed)
            ) {
              isTold = true;
              spawnSync('scancel', [others]);
            }
          },
        });
        const found = Object.values(recordsByLabel(ended));
        expect(found.map(({ status, result, attempt }) => [status, result, attempt])).toEqual(
          [1, 2, 3, 4, 5, 6, 7, 8].map((n) => ['finished', n, 1]),
        );
        expect(ended.stderr.split('Slurm takes no more jobs')).toHaveLength(2);
      } finally {
        spawnSync('scancel', [others]);
      }
      expect(isTold).toBe(true);
    },
  );

  it('a limit on the tasks of an array that run at once is told, and waited for', options, async () => {
    const PATH = await pathWith({
      sbatch: `PATH=$REAL
case "$*" in *--test-only*) exec sbatch "$@" ;; esac
job=$(sbatch --hold "$@") && scontrol update JobId="$job" ArrayTaskThrottle=1 && scontrol release "$job" && echo "$job"`,
    });
    const { call, openGate } = await slurmRun({ wait: { ...WAIT, matrix: { n: numbers(3) } } });
    let told: string | undefined;
    let running = 0;
    const ended = await call({
      env: { PATH },
      onOutput(printed) {
        if (told === undefined) {
          [told] = /\d tasks? waits? in Slurm: as many.*/.exec(printed) ?? [];
          running = printed.split('| waiting').length - 1;
        }
        if (told !== undefined) void openGate();
      },
    });
    const words = 'as many tasks of their array run as may (ArrayTaskThrottle) (JobArrayTaskLimit)';
    expect([told, running]).toEqual([`2 tasks wait in Slurm: ${words}`, 1]);
    expect(Object.values(recordsByLabel(ended)).map(({ result }) => result)).toEqual(numbers(3));
  });

  it('a run that waits takes little of the login node, and asks Slurm rarely', options, async () => {
    const calls = join(await emptyDirectory(), 'calls');
    const noted = (program: string, more = '') =>
      `echo '${program}' >>'${calls}'; PATH="$REAL" exec ${program} ${more} "$@"`;
    const PATH = await pathWith({
      ...{ sbatch: noted('sbatch', '--hold'), squeue: noted('squeue'), sacct: noted('sacct') },
      scontrol: noted('scontrol'),
    });
    const { call } = await slurmRun({ give: { ...GIVE, matrix: { n: numbers(100) } } });
    const programs = () => (existsSync(calls) ? readFileSync(calls, 'utf8') : '').trim().split('\n');
    let pid = 0;
    let asked: string[] = [];
    const atFirst = { cpu: 0, time: 0 };
    let share = Number.POSITIVE_INFINITY;
    const ended = call({
      env: { PATH },
      onStart: (started) => {
        pid = started;
      },
      onOutput(printed, send) {
        if (asked.length === 0 && printed.includes('100 tasks wait in Slurm: they are held')) {
          asked = programs();
          share = (cpuSeconds(pid) - atFirst.cpu) / (performance.now() / 1000 - atFirst.time);
          send('SIGINT');
        }
      },
    });
    // By then, everything is submitted. The reason is told by the second answer.
    await vi.waitFor(() => expect(programs()).toContain('squeue'), { timeout: 60_000, interval: 50 });
    Object.assign(atFirst, { cpu: cpuSeconds(pid), time: performance.now() / 1000 });
    await ended;
    expect(asked.filter((program) => program !== 'squeue').sort()).toEqual(['sbatch', 'sbatch', 'sbatch', 'scontrol']);
    expect(asked.filter((program) => program === 'squeue')).toHaveLength(2);
    expect(share).toBeLessThan(0.03);
  });
});
