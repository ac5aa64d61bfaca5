import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ContainerRun } from '../../../../src/container/types';
import type { FollowedArray } from '../../../../src/executor/slurm/followed-arrays';
import { type HeldJob, holdJob } from '../../../../src/executor/slurm/held-job';
import { createLeases } from '../../../../src/executor/slurm/lease';
import { NodeFaults } from '../../../../src/executor/slurm/node-faults';
import { runFilesIn } from '../../../../src/executor/slurm/run-files';
import type { Scheduler, Submission } from '../../../../src/executor/slurm/scheduler';
import { Submitter } from '../../../../src/executor/slurm/submitter';
import type { Task } from '../../../../src/executor/types';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'hither-submitter-'));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(directory, { recursive: true });
});

interface Asked {
  readonly name?: string;
  readonly pack?: number;
  readonly image?: string;
  readonly cpus?: number;
}

/** A submitter, and what Slurm gets from it. `room`: for how many tasks Slurm has room. */
function submitting(window: number, maxArraySize = 1001, room = { tasks: Number.POSITIVE_INFINITY }) {
  const submissions: Submission[] = [];
  const said: string[] = [];
  const control = new AbortController();
  const followed: FollowedArray[] = [];
  const held = new Map<string, HeldJob>();
  const files = runFilesIn(directory);
  const scheduler: Partial<Scheduler> = {
    facts: async () => ({ version: '', maxArraySize, cluster: '', hasAccounting: false }),
    async submit(submission) {
      if (submission.tasks > room.tasks) {
        return { kind: 'limited', words: 'a limit' };
      }
      room.tasks -= submission.tasks;
      submissions.push(submission);
      return { kind: 'submitted', id: { job: String(submissions.length) } };
    },
  };
  const submitter = new Submitter({
    ...{ scheduler: scheduler as Scheduler, files, leases: createLeases(), directory, window, env: {} },
    ...{ host: 'here', now: Date.now, parallel: undefined, detach: false, leaseSeconds: 60, user: { uid: 0 } },
    report: (event) => void said.push('message' in event ? event.message : event.type),
    signal: control.signal,
    pause: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)),
    nodes: new NodeFaults(
      () => {},
      () => {},
    ),
    follow: (array) => void followed.push(array),
    held,
  });
  let count = 0;
  const add = ({ name = 'sweep', pack = 1, image = 'image.sif', cpus = 1 }: Asked = {}): HeldJob => {
    count += 1;
    const run = { directory: join(directory, '0', `job-${count}`), image: { reference: image }, inputs: [] };
    mkdirSync(run.directory, { recursive: true });
    const request = { resources: { cpus }, packing: { pack, atOnce: 1 }, options: new Map(), setup: [] };
    const onNodes = {
      kind: 'container',
      arguments: (asked: ContainerRun) => [{ args: ['exec', `${asked.directory}/in`, asked.image.reference] }],
    };
    const runtime = { onNodes, isolation: () => ({}) };
    const task = { label: `${name}[x=${count}]`, run, request, runtime } as unknown as Task;
    const job = holdJob(task, directory, 'own');
    held.set(job.name, job);
    submitter.add(job);
    return job;
  };
  const end = (job: HeldJob): void => {
    job.isOver = true;
    held.delete(job.name);
    submitter.ended();
  };
  const quiet = () => vi.advanceTimersByTimeAsync(200);
  const sizes = () => submissions.map(({ tasks }) => tasks);
  return { add, end, quiet, sizes, submissions, followed, files, said, submitter };
}

describe('jobs are submitted', () => {
  it('together, when no more come', async () => {
    const { add, quiet, sizes } = submitting(1000);
    for (let job = 0; job < 20; job += 1) {
      add();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(sizes()).toEqual([]);
    await quiet();
    expect(sizes()).toEqual([20]);
  });

  it('some at first, so that nodes do not wait for the others', async () => {
    const { add, quiet, sizes } = submitting(2000);
    for (let job = 0; job < 1000; job += 1) {
      add();
    }
    await quiet();
    expect(sizes()).toEqual([50, 50, 50, 75, 113, 169, 254, 239]);
  });

  it('as few arrays, while another comes for each that ends', async () => {
    const { add, end, quiet, sizes } = submitting(400);
    const jobs = Array.from({ length: 400 }, () => add());
    await quiet();
    expect(sizes()).toEqual([50, 50, 50, 75, 100, 75]);
    const before = sizes().length;
    for (const job of jobs.slice(0, 250)) {
      end(job);
      add();
      await quiet();
    }
    expect(sizes().slice(before)).toEqual([100, 100]);
    // No other one comes: those that wait go.
    end(jobs[250] as HeldJob);
    await quiet();
    expect(sizes().slice(before)).toEqual([100, 100, 50]);
  });

  describe.each([
    ['a few may be there at once', 8],
    ['the run has only a few at once', 1000],
  ])('if %s', (_what, window) => {
    const eight = async () => {
      const all = submitting(window);
      const jobs = Array.from({ length: 8 }, () => all.add());
      await all.quiet();
      expect(all.sizes()).toEqual([8]);
      const replace = (count: number): void => {
        for (const job of jobs.splice(0, count)) {
          job.isStarted = true;
          all.end(job);
          jobs.push(all.add());
        }
      };
      const start = (): void => {
        for (const job of jobs) {
          job.isStarted = true;
        }
      };
      start();
      return { ...all, jobs, replace, start };
    };

    it('together with all whose places become free at once', async () => {
      const { replace, quiet, sizes } = await eight();
      replace(8);
      await quiet();
      replace(3);
      await quiet();
      expect(sizes()).toEqual([8, 8, 3]);
    });

    it('after three seconds, if only one place becomes free', async () => {
      const { replace, start, quiet, sizes } = await eight();
      replace(1);
      await vi.advanceTimersByTimeAsync(2800);
      expect(sizes()).toEqual([8]);
      start();
      await vi.advanceTimersByTimeAsync(4000);
      expect(sizes()).toEqual([8, 1]);
      replace(1);
      await quiet();
      replace(1);
      await quiet();
      expect(sizes()).toEqual([8, 1, 2]);
    });

    it('at once, if no other comes in the place of one that ends', async () => {
      const { replace, end, jobs, quiet, sizes } = await eight();
      replace(1);
      end(jobs[0] as HeldJob);
      await quiet();
      expect(sizes()).toEqual([8, 1]);
    });

    it('at once, if hardly any other runs', async () => {
      const { end, jobs, add, quiet, sizes } = await eight();
      for (const job of jobs.slice(3)) {
        end(job);
      }
      await quiet();
      add();
      await quiet();
      expect(sizes()).toEqual([8, 1]);
    });
  });

  it('one by one, if no more may be there at once', async () => {
    const { add, end, quiet, sizes } = submitting(1);
    const first = add();
    await quiet();
    end(first);
    add();
    await quiet();
    expect(sizes()).toEqual([1, 1]);
  });

  it('in arrays of equal needs, no larger than Slurm allows', async () => {
    const { add, quiet, sizes, submissions } = submitting(1000, 5);
    for (let job = 0; job < 7; job += 1) {
      add();
      add({ cpus: 4 });
    }
    await quiet();
    expect(sizes()).toEqual([5, 2, 5, 2]);
    expect(submissions.map(({ options }) => options[0])).toEqual([
      ...['--cpus-per-task=1', '--cpus-per-task=1', '--cpus-per-task=4', '--cpus-per-task=4'],
    ]);
  });

  it('in tasks of jobs that need the same container and have the same name', async () => {
    const { add, quiet, followed } = submitting(1000);
    for (let job = 0; job < 5; job += 1) {
      add({ pack: 3 });
    }
    add({ pack: 3, name: 'other' });
    add({ pack: 3, image: 'other.sif' });
    await quiet();
    const tasks = followed.flatMap((array) => [...array.tasks.values()].map((jobs) => jobs.map(({ name }) => name)));
    expect(tasks).toEqual([['0/job-1', '0/job-2', '0/job-3'], ['0/job-4', '0/job-5'], ['0/job-6'], ['0/job-7']]);
  });

  it('in whole tasks, as long as more come', async () => {
    const { add, quiet, sizes, followed } = submitting(1000);
    for (let job = 0; job < 250; job += 1) {
      add({ pack: 30 });
    }
    await quiet();
    expect(sizes()).toEqual([4, 4, 1]);
    expect(followed.flatMap((array) => [...array.tasks.values()].map((jobs) => jobs.length))).toEqual([
      ...[30, 30, 30, 30],
      ...[30, 30, 30, 30],
      10,
    ]);
  });

  it('in parts, as Slurm takes them, and that they wait is told once', async () => {
    const room = { tasks: 4 };
    const { add, quiet, sizes, said, files } = submitting(1000, 1001, room);
    for (let job = 0; job < 20; job += 1) {
      add();
    }
    await quiet();
    expect(sizes()).toEqual([2, 2]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(said).toEqual(['Slurm takes no more jobs for now (a limit): 16 jobs wait until some have ended']);
    room.tasks = 3;
    await vi.advanceTimersByTimeAsync(30_000);
    room.tasks = 100;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(sizes().reduce((a, b) => a + b)).toBe(20);
    expect(sizes().slice(2, 4)).toEqual([1, 2]);
    expect(said).toHaveLength(1);
    // Of refused arrays nothing is left.
    expect(readdirSync(files.arrays)).toHaveLength(sizes().length);
    expect(readdirSync(files.chunks)).toHaveLength(sizes().length);
  });

  it('not if they are cancelled while they wait for a limit', async () => {
    const room = { tasks: 0 };
    const { add, quiet, sizes, submitter } = submitting(1000, 1001, room);
    const jobs = [add(), add(), add()];
    await quiet();
    const ends = jobs.slice(0, 2).map((held) => [submitter.drop(held), held.isOver]);
    expect(ends).toEqual([
      [true, true],
      [true, true],
    ]);
    room.tasks = 10;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(sizes()).toEqual([1]);
  });

  it('with command lines that are written once', async () => {
    const { add, quiet, files } = submitting(1000);
    add();
    add();
    add({ image: 'other.sif' });
    await quiet();
    const [first = ''] = readFileSync(join(files.shapes, '0'), 'utf8').split(' ');
    expect(first).toMatch(/^place-[0-9a-f]{16}$/);
    const text = readFileSync(join(files.shapes, '0'), 'utf8').replaceAll(first, 'PLACE');
    expect(text).toBe(`PLACE container\nimage image.sif\n- exec\n- ${directory}/PLACE/in\n- image.sif\n`);
    expect(readFileSync(files.log(0, 1), 'utf8')).toBe('jobs 0 0/job-2\n');
    expect(readFileSync(files.log(0, 2), 'utf8')).toBe('jobs 1 0/job-3\n');
  });
});
