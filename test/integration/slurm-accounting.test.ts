/** Jobs of a real Slurm cluster whose accounting can't be asked, or knows nothing. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { engineOf, needs, SLURM } from '../requirements';
import { pathWith } from '../rigs/fake-commands';
import { recordsByLabel } from '../rigs/hither';
import { GIVE, LEAVE, slurmRun, WAIT } from '../rigs/slurm-runs';

const options = { ...needs(SLURM, engineOf('apptainer')), timeout: 120_000 };

/** Cancels in Slurm the job `wait` of a store. */
function cancelWaiting(store: string): void {
  const args = ['--noheader', '--format=%F|%j|%o', `--user=${process.getuid?.()}`];
  const lines = spawnSync('squeue', args, { encoding: 'utf8' }).stdout.split('\n');
  const ids = lines.filter((line) => line.includes('|wait.') && line.includes(store)).map((line) => line.split('|')[0]);
  spawnSync('scancel', [ids[0]?.trim() ?? '']);
}

/** Says of the end at its third call. */
const LATE_SACCT = `PATH="$REAL"
mkdir "$0.first" 2> /dev/null || mkdir "$0.second" 2> /dev/null || exec sacct "$@"
sacct "$@" | sed 's/CANCELLED[^|]*/RUNNING/'`;

describe.concurrent('jobs end the same', options, () => {
  it.each([
    ['answers', 'PATH="$REAL" exec sacct "$@"', { isTold: false, by: / by the user \d+$/ }],
    ['fails', 'echo "Slurm accounting storage is disabled" >&2; exit 1', { isTold: true, by: /in Slurm$/ }],
    ['is missing', 'exit 127', { isTold: true, by: /in Slurm$/ }],
    ['hangs', 'exec sleep 60', { isTold: true, by: /in Slurm$/ }],
    ['hears late of the end', LATE_SACCT, { isTold: false, by: / by the user \d+$/ }],
    ['prints nothing', ':', { isTold: false, by: /in Slurm$/ }],
  ])('if sacct %s', options, async (_what, sacct, { isTold, by }) => {
    const PATH = await pathWith({ sacct });
    const { call, store } = await slurmRun({
      give: { ...GIVE, args: { n: 1 } },
      leave: { ...LEAVE, args: { n: 3 } },
      // An array of its own.
      wait: { ...WAIT, args: { n: 1 }, resources: { memory: '100M' } },
    });
    let isDone = false;
    const ended = await call({
      env: { PATH },
      onOutput(printed) {
        if (!isDone && printed.includes('waiting')) {
          isDone = true;
          cancelWaiting(store);
        }
      },
    });
    const { give, leave, wait } = recordsByLabel(ended);
    expect([give, leave, wait].map((record) => [record?.status, record?.error?.type])).toEqual([
      ['finished', undefined],
      ['failed', 'Exited'],
      ['cancelled', 'Cancelled'],
    ]);
    expect(wait?.error?.message).toMatch(by);
    expect(ended.stderr.match(/sacct doesn't answer: why tasks ended is known less exactly/g)).toEqual(
      isTold ? [expect.anything()] : null,
    );
  });
});
