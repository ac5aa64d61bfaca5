/** Jobs on a cluster with small limits, without accounting, whose jobs may be preempted. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { engineOf, needs, SLURM } from '../requirements';
import { records, recordsByLabel } from '../rigs/hither';
import { GIVE, slurmRun, THREADS, WAIT } from '../rigs/slurm-runs';
import { SMALL_CLUSTER, type SmallCluster, startSmallCluster } from '../rigs/small-cluster';

const options = { ...needs(SLURM, SMALL_CLUSTER, engineOf('apptainer')), timeout: 90_000 };
const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);

describe.concurrent('on a small cluster', options, () => {
  let cluster: SmallCluster;
  beforeAll(async () => {
    cluster = await startSmallCluster();
  });
  afterAll(() => cluster?.stop());

  it('more jobs than an array may have become several arrays, each from index 0', options, async () => {
    const { call } = await slurmRun({ give: { ...GIVE, matrix: { n: numbers(25) } } });
    const found = Object.values(recordsByLabel(await call({ env: cluster.env })));
    expect(found.map(({ result }) => result)).toEqual(numbers(25));
    const arrays = new Map<string, number[]>();
    for (const { runtime_info } of found) {
      const [array = '', index] = runtime_info.executor_job_id?.split('_') ?? [];
      arrays.set(array, [...(arrays.get(array) ?? []), Number(index)]);
    }
    const indices = [...arrays.values()].map((all) => all.sort((one, other) => one - other));
    expect(indices.sort((one, other) => other.length - one.length)).toEqual([numbers(11), numbers(11), numbers(3)]);
  });

  it('libraries start as many threads as the job asked for, though Slurm gives whole cores', options, async () => {
    const { call, arrays } = await slurmRun({ threads: { ...THREADS, resources: { cpus: 1, memory: '200M' } } });
    expect(recordsByLabel(await call({ env: cluster.env })).threads).toMatchObject({ status: 'finished', result: 1 });
    expect(cluster.ask('scontrol', 'show', 'job', ...arrays(cluster.env))).toContain('NumCPUs=2 ');
  });

  it('jobs that need the only GPU of a node run one after another', options, async () => {
    const { call } = await slurmRun({ give: { ...GIVE, matrix: { n: [1, 2] }, resources: { cpus: 1, gpus: 1 } } });
    const found = records(await call({ env: cluster.env }));
    expect(found.map(({ result }) => result)).toEqual([1, 2]);
    const [first, second] = found.map(({ runtime_info }) => runtime_info).sort((a, b) => a.start_time - b.start_time);
    expect(second?.start_time).toBeGreaterThan(first?.end_time ?? Number.NaN);
  });

  it('a task that somebody cancels is cancelled, though no accounting says by whom', options, async () => {
    const { call, arrays } = await slurmRun({ wait: { ...WAIT, args: { n: 1 } } });
    let isDone = false;
    const ended = await call({
      env: cluster.env,
      onOutput(printed) {
        if (!isDone && printed.includes('waiting')) {
          isDone = true;
          cluster.ask('scancel', ...arrays(cluster.env));
        }
      },
    });
    const record = recordsByLabel(ended).wait;
    expect(record).toMatchObject({ status: 'cancelled', error: { type: 'Cancelled' } });
    expect(record?.error?.message).toMatch(/^the task \d+_0 was cancelled in Slurm$/);
    expect(ended.exitCode).toBe(4);
  });

  it('a job that ended while the run was stopped has its result, though Slurm forgot it', options, async () => {
    const { call, arrays, openGate } = await slurmRun({ wait: { ...WAIT, args: { n: 7 } } });
    let resume: (() => void) | undefined;
    const ended = call({
      env: cluster.env,
      onOutput(printed, send) {
        if (resume === undefined && printed.includes('waiting')) {
          send('SIGSTOP');
          resume = () => send('SIGCONT');
        }
      },
    });
    await vi.waitFor(() => expect(resume).toBeDefined(), 30_000);
    expect(arrays(cluster.env)).toHaveLength(1);
    await openGate();
    await vi.waitFor(() => expect(arrays(cluster.env)).toEqual([]), { timeout: 60_000, interval: 250 });
    resume?.();
    expect(recordsByLabel(await ended).wait).toMatchObject({ status: 'finished', result: 7, attempt: 1 });
  });

  it('a preempted job is tried again, as often as its retries say, and jobs behind it go on', options, async () => {
    const low = { partition: 'low' };
    const { call, openGate } = await slurmRun({
      once: { ...WAIT, args: { n: 1 }, retries: 1, slurm: low },
      never: { ...WAIT, args: { n: 2 }, slurm: low },
      packed: { ...WAIT, matrix: { n: [3, 4, 5] }, retries: 1, slurm: { ...low, pack: 3 } },
    });
    let isDone = false;
    const ended = await call({
      env: cluster.env,
      onOutput(printed) {
        if (!isDone && printed.split('| waiting').length > 3) {
          isDone = true;
          cluster.ask('sbatch', '--partition=high', '--exclusive', '--output=/dev/null', '--wrap=true');
        }
        if (printed.includes('trying again')) void openGate();
      },
    });
    const { once, never, ...packed } = recordsByLabel(ended);
    expect(once).toMatchObject({ status: 'finished', result: 1, attempt: 2 });
    expect(never).toMatchObject({ status: 'failed', error: { type: 'Runtime' } });
    expect(never?.error?.message).toMatch(
      /^Slurm ended the task \d+_\d on c2 to make room for another job \(PREEMPTED\)/,
    );
    expect(Object.values(packed).map(({ result, attempt }) => [result, attempt])).toEqual([
      [3, 2],
      [4, 1],
      [5, 1],
    ]);
  });

  it('a preempted job that Slurm cancels is tried again, and one that it requeues goes on', options, async () => {
    const { call, openGate } = await slurmRun({
      cancelled: { ...WAIT, args: { n: 1 }, retries: 1, slurm: { partition: 'fleeting' } },
      requeued: { ...WAIT, args: { n: 2 }, slurm: { partition: 'requeued', requeue: true } },
    });
    let isDone = false;
    let requeued: Promise<void> | undefined;
    const ended = await call({
      env: cluster.env,
      onOutput(printed) {
        if (!isDone && printed.split('| waiting').length > 2) {
          isDone = true;
          cluster.ask('sbatch', '--partition=urgent', '--exclusive', '--output=/dev/null', '--wrap=true');
          // Slurm makes it wait for two minutes.
          requeued = vi.waitFor(
            () => {
              const args = ['--noheader', '--partition=requeued', '--states=PENDING', '--format=%A'];
              const id = cluster.ask('squeue', ...args)?.trim();
              expect(id).toMatch(/^\d+$/);
              expect(cluster.ask('scontrol', 'update', `jobid=${id}`, 'StartTime=now+2')).toBeDefined();
            },
            { timeout: 60_000, interval: 200 },
          );
          void requeued.finally(openGate);
        }
      },
    });
    await requeued;
    const found = recordsByLabel(ended);
    expect(found.cancelled).toMatchObject({ status: 'finished', result: 1, attempt: 2 });
    expect(found.requeued).toMatchObject({ status: 'finished', result: 2, attempt: 1 });
  });
});
