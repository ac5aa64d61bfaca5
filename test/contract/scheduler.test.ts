/** Slurm's commands, on the real Slurm of the test bed, and on programs that fail as a real one may. */
import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ArrayId, Scheduler, Submission, Submitted } from '../../src/executor/slurm/scheduler';
import { createSlurmCommands } from '../../src/executor/slurm/slurm-commands';
import { needs, SLURM } from '../requirements';
import { pathWith } from '../rigs/fake-commands';
import { emptyDirectory } from '../rigs/hither';

const USER = String(process.getuid?.());
const slurm = createSlurmCommands({ user: USER, env: process.env });

/** An array of two tasks. */
async function submission(script: string, given: Partial<Submission> = {}): Promise<Submission> {
  const directory = await emptyDirectory();
  const output = join(directory, '%a');
  const path = join(directory, 'script');
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  const name = `hither-test-${randomUUID()}`;
  return {
    name,
    tasks: 2,
    options: ['--mem=64M', '--time=2'],
    output,
    args: [],
    ...given,
    script: path,
  };
}

function idOf(answer: Submitted): ArrayId {
  if (answer.kind !== 'submitted') {
    throw new TypeError(JSON.stringify(answer));
  }
  return answer.id;
}

/** Asks until the answer is as wanted. */
async function until<T>(ask: () => Promise<T>, isWanted: (answer: T) => boolean): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (isWanted(answer)) {
      return answer;
    }
  }
}

const wordsOf = async (scheduler: Scheduler, id: ArrayId): Promise<string[]> => {
  const listed = (await scheduler.states([id]))?.get(id.job);
  return [0, 1].map((index) => listed?.get(index)?.word ?? 'none');
};

describe('the real Slurm', { ...needs(SLURM), timeout: 60_000 }, () => {
  it('has facts', async () => {
    expect(await slurm.facts()).toMatchObject({ hasAccounting: true });
    expect((await slurm.facts())?.maxArraySize).toBeGreaterThan(10);
  });

  it('gets the script, its arguments, and little of the environment', async () => {
    const args = ['a b', 'c"d$(id)', '', "line\n'"];
    const given = await submission('printf "%s|" "$@"; echo "$SECRET,$SLURM_MEM_PER_CPU,$SLURM_ARRAY_TASK_ID"', {
      args,
    });
    const outer = { ...process.env, SECRET: 'of the caller', SLURM_MEM_PER_CPU: '1', SBATCH_PARTITION: 'nope' };
    const id = idOf(await createSlurmCommands({ user: USER, env: outer }).submit(given));
    await until(
      () => wordsOf(slurm, id),
      (words) => words.every((word) => word === 'COMPLETED'),
    );
    for (const index of [0, 1]) {
      expect(await readFile(given.output.replace('%a', String(index)), 'utf8')).toBe(`${args.join('|')}|,,${index}\n`);
    }
  });

  it('finds an array by its name, lists its tasks, and cancels them', async () => {
    const given = await submission('exec sleep 300', { name: `hither "of" $(me) ${randomUUID()}` });
    expect(await slurm.find(given)).toEqual([]);
    const id = idOf(await slurm.submit(given));
    expect(await slurm.find(given)).toEqual([{ job: id.job }]);
    await until(
      () => wordsOf(slurm, id),
      (words) => words.every((word) => word === 'RUNNING'),
    );
    expect(await slurm.cancel([id])).toBe(true);
    await until(
      () => wordsOf(slurm, id),
      (words) => words.every((word) => word === 'CANCELLED'),
    );
    const ends = await until(
      () => slurm.ends([id], new Date(Date.now() - 60_000)),
      (found) => found?.get(id.job)?.size === 2,
    );
    expect(ends?.get(id.job)?.get(0)).toMatchObject({ word: 'CANCELLED', cancelledBy: process.getuid?.() });
  });

  it('says how tasks ended', async () => {
    const given = await submission('[ "$SLURM_ARRAY_TASK_ID" = 0 ] && exit 3; kill -9 $$');
    const id = idOf(await slurm.submit(given));
    const ends = await until(
      () => slurm.ends([id], new Date(Date.now() - 60_000)),
      (found) => found?.get(id.job)?.size === 2,
    );
    expect([...(ends?.get(id.job) ?? [])].sort()).toEqual([
      [0, { word: 'FAILED', exitCode: 3, signal: null, node: expect.stringMatching(/^n[12]$/) }],
      [1, { word: 'FAILED', exitCode: null, signal: 9, node: expect.stringMatching(/^n[12]$/) }],
    ]);
  });

  it.each([
    [['--partition=nope'], /invalid partition specified: nope/],
    [['--mem=99T'], /node configuration is not available/],
    [['--constraint=x'], /feature/i],
    [['--bogus'], /unrecognized option '--bogus'/],
  ])('refuses %j before and at the submission, in its own words', async (options, words) => {
    const given = await submission('true', { options });
    expect(await slurm.check(given)).toEqual({ kind: 'refused', words: expect.stringMatching(words) });
    expect(await slurm.submit(given)).toEqual({ kind: 'refused', words: expect.stringMatching(words) });
    // It keeps a record of some that it refused, which is no array.
    expect(await slurm.find(given)).toEqual([]);
  });

  it('accepts what it would run, and submits nothing by that', async () => {
    const given = await submission('true');
    expect(await slurm.check(given)).toEqual({ kind: 'accepted' });
    expect(await slurm.find(given)).toEqual([]);
  });

  it('is asked for an array that sbatch submitted without saying so', async () => {
    const PATH = await pathWith({
      sbatch:
        'PATH="$REAL" sbatch "$@" >/dev/null; echo "sbatch: error: Socket timed out on send/recv operation" >&2; exit 1',
    });
    const given = await submission('true');
    const lossy = createSlurmCommands({ user: USER, env: { ...process.env, PATH } });
    expect(await lossy.submit(given)).toMatchObject({ kind: 'unclear' });
    expect(await lossy.find(given)).toEqual([{ job: expect.stringMatching(/^\d+$/) }]);
  });
});

describe('a Slurm that fails', () => {
  const failing = async (scripts: Readonly<Record<string, string>>): Promise<Scheduler> =>
    createSlurmCommands({ user: USER, env: { PATH: await pathWith(scripts) } }, { submitMs: 300, askMs: 300 });

  it('that never answers is not waited for', async () => {
    const hung = 'trap "" TERM; sleep 30 & wait; wait';
    const scheduler = await failing({ sbatch: hung, squeue: hung, sacct: hung, scontrol: hung, scancel: hung });
    const id = { job: '1' };
    expect(await scheduler.submit(await submission('true'))).toEqual({
      kind: 'unclear',
      words: 'sbatch did not answer',
    });
    expect(await scheduler.find({ name: 'x' })).toBeUndefined();
    expect(await scheduler.states([id])).toBeUndefined();
    expect(await scheduler.ends([id], new Date())).toBeUndefined();
    expect(await scheduler.facts()).toBeUndefined();
    expect(await scheduler.cancel([id])).toBe(false);
  });

  it('whose commands fail says nothing about any task', async () => {
    const scheduler = await failing({
      squeue: 'echo "12|0|COMPLETED|n1|None"; exit 1',
      sacct: 'echo "12_0|COMPLETED|0:0|n1"; echo "accounting storage is disabled" >&2; exit 1',
    });
    expect(await scheduler.states([{ job: '12' }])).toBeUndefined();
    expect(await scheduler.ends([{ job: '12' }], new Date())).toBeUndefined();
  });

  it('is asked once for all arrays of a cluster, and each cluster for its own', async () => {
    const scheduler = await failing({
      squeue:
        'case "$*" in *--clusters=b*) echo "12|0|RUNNING|n1|None";; *) echo "12|0|PENDING||None"; echo "13|0|RUNNING|n1|None";; esac',
    });
    const ids = [{ job: '12', cluster: 'b' }, { job: '13' }];
    expect(await scheduler.states(ids)).toEqual(
      new Map([
        ['12;b', new Map([[0, { state: 'running', word: 'RUNNING', reason: '', node: 'n1' }]])],
        ['13', new Map([[0, { state: 'running', word: 'RUNNING', reason: '', node: 'n1' }]])],
      ]),
    );
  });

  it('is asked for an array in the clusters that it may be in', async () => {
    const scheduler = await failing({
      squeue:
        'case "$*" in *--clusters=b,c*) printf "CLUSTER: b\\nARRAY_JOB_ID|STATE|NODELIST\\n\\nCLUSTER: c\\nARRAY_JOB_ID|STATE|NODELIST\\n12|RUNNING|n1\\n";; *) echo "ARRAY_JOB_ID|STATE|NODELIST";; esac',
    });
    expect(await scheduler.find({ name: 'x', clusters: 'b,c' })).toEqual([{ job: '12', cluster: 'c' }]);
    expect(await scheduler.find({ name: 'x' })).toEqual([]);
  });

  it('that keeps no ended tasks is not asked for them', async () => {
    const asked = join(await emptyDirectory(), 'asked');
    const scheduler = await failing({
      scontrol: `echo scontrol >>'${asked}'; printf 'AccountingStorageType = accounting_storage/none\\nMaxArraySize = 9\\n'`,
      sacct: `echo sacct >>'${asked}'; exit 1`,
    });
    expect(await scheduler.ends([{ job: '12' }], new Date())).toBeUndefined();
    expect(await scheduler.ends([{ job: '12' }], new Date())).toBeUndefined();
    expect(await readFile(asked, 'utf8')).toBe('scontrol\n');
  });

  it('is asked for ended tasks if it does not say whether it keeps them', async () => {
    const scheduler = await failing({ scontrol: 'exit 1', sacct: 'echo "12_0|COMPLETED|0:0|n1"' });
    const ends = await scheduler.ends([{ job: '12' }], new Date());
    expect(ends?.get('12')?.get(0)).toMatchObject({ word: 'COMPLETED' });
  });

  it('whose sbatch is there but cannot be started is not missing', async () => {
    const PATH = await pathWith({});
    const [directory = ''] = PATH.split(delimiter);
    await writeFile(join(directory, 'sbatch'), '#!/etc/passwd\n', { mode: 0o755 });
    const scheduler = createSlurmCommands({ user: USER, env: { PATH } });
    expect(await scheduler.submit(await submission('true'))).toEqual({
      ...{ kind: 'unstarted', words: expect.stringMatching(/^sbatch can't be started: spawn .*sbatch EACCES$/) },
      ...{ remedy: 'check that it can be run here', mayPass: false },
    });
  });

  it('may not be there at all', async () => {
    const scheduler = createSlurmCommands({ user: USER, env: { PATH: await emptyDirectory() } });
    expect(await scheduler.submit(await submission('true'))).toEqual({
      kind: 'missing',
      words: 'there is no program sbatch',
    });
  });
});
