/** Jobs of a small cluster, one of whose nodes fails under them. */
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { submittedDirectory } from '../../src/store/layout';
import { engineOf, needs, SLURM } from '../requirements';
import { recordsByLabel } from '../rigs/hither';
import { goneProcesses, MARK, processesMarked } from '../rigs/marked-processes';
import { slurmRun, WAIT } from '../rigs/slurm-runs';
import { SMALL_CLUSTER, type SmallCluster, startSmallCluster } from '../rigs/small-cluster';

const options = { ...needs(SLURM, SMALL_CLUSTER, engineOf('apptainer')), timeout: 180_000 };

describe.concurrent('a node that fails under its jobs', options, () => {
  let cluster: SmallCluster;
  beforeAll(async () => {
    cluster = await startSmallCluster({ nodeTimeout: 10, jobAge: 300 });
  });
  afterAll(() => cluster?.stop());
  /** Gives another node to a partition that has one. */
  const addSpare = (partition: string, node: string) =>
    cluster.ask('scontrol', 'update', `PartitionName=${partition}`, `Nodes=${node},c2`);

  it('costs them an attempt, those behind them none, and is told of those that have no other', options, async () => {
    const slurm = { partition: 'main' };
    const { call, openGate } = await slurmRun({
      once: { ...WAIT, args: { n: 1 }, retries: 1, slurm },
      never: { ...WAIT, args: { n: 2 }, slurm },
      packed: { ...WAIT, matrix: { n: [3, 4, 5] }, retries: 1, slurm: { ...slurm, pack: 3 } },
    });
    let hasFailed = false;
    const ended = await call({
      env: cluster.env,
      onOutput(printed) {
        if (!hasFailed && printed.split('| waiting').length > 3) {
          hasFailed = true;
          cluster.fail('c1', 'all');
          addSpare('main', 'c1');
        }
        if (printed.includes('trying again')) void openGate();
      },
    });
    const { once, never, ...packed } = recordsByLabel(ended);
    expect(once).toMatchObject({ status: 'finished', result: 1, attempt: 2, runtime_info: { host: 'c2' } });
    expect(never).toMatchObject({ status: 'failed', attempt: 1, error: { type: 'Runtime' } });
    expect(never?.error?.message).toMatch(/^the node c1 failed under the task \d+_\d/);
    expect(Object.values(packed).map(({ result, attempt }) => [result, attempt])).toEqual([
      [3, 2],
      [4, 1],
      [5, 1],
    ]);
  });

  it('but goes on without Slurm, changes nothing about their second attempt, and leaves nothing', options, async () => {
    const mark = randomUUID();
    const slurm = { partition: 'urgent' };
    const { call, openGate, store } = await slurmRun({
      once: { ...WAIT, args: { n: 1 }, retries: 1, slurm, env: { [MARK]: mark } },
    });
    let first: string[] = [];
    let second: string[] = [];
    const ended = await call({
      env: cluster.env,
      onOutput(printed) {
        if (first.length === 0 && printed.includes('waiting')) {
          cluster.fail('c3', 'Slurm');
          addSpare('urgent', 'c3');
          first = processesMarked(mark);
        }
        if (second.length === 0 && printed.split('waiting').length > 2) {
          second = processesMarked(mark).filter((pid) => !first.includes(pid));
          first = first.filter((pid) => existsSync(`/proc/${pid}`));
          void openGate();
        }
      },
    });
    expect(recordsByLabel(ended).once).toMatchObject({
      ...{ status: 'finished', result: 1, attempt: 2, runtime_info: { host: 'c2' } },
    });
    // Both ran at the same time.
    expect([first, second]).not.toContainEqual([]);
    await goneProcesses(mark);
    expect(readdirSync(submittedDirectory(store))).toEqual([]);
  });
});
