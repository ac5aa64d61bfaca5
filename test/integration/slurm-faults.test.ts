/** Faults of the file system, of the login node and of the engines on the nodes of a real Slurm cluster. */
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { submittedDirectory } from '../../src/store/layout';
import { engineOf, needs, SLURM, STRACE } from '../requirements';
import { emptyDirectory, hither, records, recordsByLabel, under } from '../rigs/hither';
import { goneProcesses, MARK } from '../rigs/marked-processes';
import { GIVE, slurmRun, WAIT } from '../rigs/slurm-runs';
import { tasksOf } from '../rigs/slurm-tasks';

const options = { ...needs(SLURM, engineOf('apptainer')), timeout: 180_000 };

/** The directory of the only run in a store. */
function runIn(store: string): string {
  const [name = ''] = readdirSync(submittedDirectory(store));
  return join(submittedDirectory(store), name);
}

describe('files that the login node sees late', { ...options, ...needs(STRACE) }, () => {
  const RESULT = ['out/ended.json', 'out/result.json'];
  it.each([
    ['what a job printed', 'openat', 'ENOENT', 3, ['stdout']],
    ['what a job left', 'access', 'ENOENT', 3, RESULT],
    ['what its task says', 'openat', 'ESTALE', 3, ['../../slurm/chunks/0/end/0']],
  ])('lose nothing: %s', options, async (_what, call, error, times, names) => {
    const { call: run, store, openGate } = await slurmRun({ wait: { ...WAIT, args: { n: 1 } } });
    await openGate();
    expect((await run({ args: ['--detach'] })).exitCode).toBe(0);
    const task = join(runIn(store), 'slurm', 'chunks', '0', 'end', '0');
    await vi.waitFor(() => expect(readFileSync(task, 'utf8')).toMatch(/^over$/m), { timeout: 60_000, interval: 100 });
    const [, job = ''] = /^ended (\S+) /m.exec(readFileSync(task, 'utf8')) ?? [];
    const trace = join(await emptyDirectory(), 'trace');
    const paths = names.flatMap((name) => ['-P', join(runIn(store), job, name)]);
    const fault = ['-e', `trace=${call}`, '-e', `inject=${call}:error=${error}:when=1..${times}`];
    const [record] = records(await run({ through: ['strace', '-f', '-qq', '-o', trace, ...paths, ...fault] }));
    expect(record).toMatchObject({ status: 'finished', result: 1, attempt: 1 });
    expect(record?.runtime_info.console_out.lines).toMatchObject([{ text: 'waiting' }]);
    expect(readFileSync(trace, 'utf8').match(/INJECTED/g)).toHaveLength(times);
  });
});

describe('a list of the files of a killed run that is out of date', { ...options, ...needs(STRACE) }, () => {
  it.each([
    ['its arrays', 'arrays'],
    ['the tasks of an array', 'chunks/0/end'],
  ])('makes nothing be computed twice: of %s', options, async (_what, list) => {
    const mounts = [...WAIT.mounts, { source: 'marks', target: '/marks', write: true }];
    const job = { function: 'f.py:mark', mounts, matrix: { n: [1, 2] }, cache: { trust: true } };
    const { call, store, directory, openGate } = await slurmRun({ mark: job });
    const marks = join(directory, 'marks');
    mkdirSync(marks);
    const killed = await call({
      onOutput: (printed, send) => void (printed.split('| waiting').length > 2 && send('SIGKILL')),
    });
    expect(killed).toMatchObject({ exitCode: null });
    const trace = join(await emptyDirectory(), 'trace');
    const stale = ['-e', 'trace=getdents64', '-e', 'inject=getdents64:retval=0:when=1'];
    const path = join(runIn(store), 'slurm', list);
    await openGate();
    const ended = await call({ through: ['strace', '-f', '-qq', '-o', trace, '-P', path, ...stale] });
    expect(readFileSync(trace, 'utf8').match(/INJECTED/g)).toHaveLength(1);
    expect(records(ended).map(({ status, result, attempt }) => [status, result, attempt])).toEqual([
      ['finished', 1, 1],
      ['finished', 2, 1],
    ]);
    expect(
      readdirSync(marks)
        .map((name) => name.split('-')[0])
        .sort(),
    ).toEqual(['1', '2']);
  });
});

describe('a list of the files of a detached run that is out of date', { ...options, ...needs(STRACE) }, () => {
  it('makes no other run remove it', options, async () => {
    const { call, store, directory, openGate } = await slurmRun({ wait: { ...WAIT, args: { n: 1 } } });
    await call({ args: ['--detach'] });
    const trace = join(await emptyDirectory(), 'trace');
    const stale = ['-e', 'trace=getdents64', '-e', 'inject=getdents64:retval=0'];
    const own = runIn(store);
    await writeFile(join(directory, 'other.json'), JSON.stringify({ jobs: { give: { ...GIVE, args: { n: 2 } } } }));
    const args = [
      'run',
      join(directory, 'other.json'),
      '--executor',
      'slurm',
      ...under(engineOf('apptainer'), 'python'),
    ];
    const other = await hither(args, {
      env: { KACHERY_STORAGE_DIR: store },
      through: ['strace', '-f', '-qq', '-o', trace, '-P', own, ...stale],
    });
    expect(other.exitCode).toBe(0);
    expect(readFileSync(trace, 'utf8')).toContain('INJECTED');
    await openGate();
    expect(records(await call())).toMatchObject([{ status: 'finished', result: 1 }]);
    expect(existsSync(own)).toBe(false);
  });
});

describe('the sign of life of a run', options, () => {
  it('may fail to be written, or stop, for less than its lease; then all ends', options, async () => {
    const mark = randomUUID();
    const { call, store } = await slurmRun({ wait: { ...WAIT, args: { n: 1 }, env: { [MARK]: mark } } });
    let run = 0;
    let signal: (name: NodeJS.Signals) => void = () => {};
    const ended = call({
      args: ['--lease', '60s'],
      onStart: (pid) => {
        run = pid;
      },
      onOutput: (_printed, send) => {
        signal = send;
      },
    });
    const lease = () => readFileSync(join(runIn(store), 'slurm', 'lease'), 'utf8');
    const log = () => readFileSync(join(runIn(store), 'slurm', 'chunks', '0', 'end', '0'), 'utf8');
    await vi.waitFor(() => expect(log()).toContain('started'), { timeout: 60_000, interval: 100 });
    const before = lease();
    const blocked = join(runIn(store), 'slurm', `lease.${run}`);
    mkdirSync(blocked);
    // Longer than between two renewals, and between two looks of the task.
    await passes(25);
    expect(lease()).toBe(before);
    rmSync(blocked, { recursive: true });
    await vi.waitFor(() => expect(lease()).not.toBe(before), { timeout: 30_000, interval: 100 });
    signal('SIGSTOP');
    await passes(25);
    expect(log()).not.toContain('stopped');
    expect(tasksOf(store)).toEqual(['RUNNING']);
    await vi.waitFor(() => expect(log()).toMatch(/^ended .* stopped/m), { timeout: 90_000, interval: 500 });
    await goneProcesses(mark);
    signal('SIGCONT');
    const message = expect.stringMatching(
      /^the task \d+_0 ended itself, because this run had given no sign of life for longer than its lease/,
    );
    expect(records(await ended)).toMatchObject([{ status: 'failed', error: { message } }]);
    expect(tasksOf(store)).toEqual([]);
  });
});

describe('a script that was killed', options, () => {
  it('leaves a directory on its node that the next run removes, and no other', options, async () => {
    const temporary = await emptyDirectory();
    const slurm = { nodelist: 'n1', setup: [`export TMPDIR='${temporary}'`] };
    const { call, openGate } = await slurmRun({ wait: { ...WAIT, matrix: { n: [1, 2] }, slurm, 'fail-fast': false } });
    const pidOf = (name: string): number => Number(/^hither-n1-[0-9a-f]+-(\d+)\./.exec(name)?.[1]);
    let names: string[] = [];
    const first = call({
      onOutput(printed) {
        if (names.length === 0 && printed.match(/waiting/g)?.length === 2) {
          names = readdirSync(temporary);
          process.kill(pidOf(names[0] ?? ''), 'SIGKILL');
        }
      },
    });
    // One is killed; the other one lives as long as its job waits.
    await vi.waitFor(() => expect(names).toHaveLength(2), { timeout: 60_000, interval: 100 });
    const [killed = '', living = ''] = names;
    await vi.waitFor(() => expect(existsSync(`/proc/${pidOf(killed)}`)).toBe(false), 10_000);
    const strange = ['hither-n1--1.a', 'hither-n1-x.b', killed.replace('n1', 'n2'), killed.replace(/n1-\w+/, 'n1-0')];
    for (const name of strange) mkdirSync(join(temporary, name));
    const { call: next } = await slurmRun({ give: { ...GIVE, args: { n: 1 }, slurm } });
    expect((await next()).exitCode).toBe(0);
    expect(readdirSync(temporary).sort()).toEqual([...strange, living].sort());
    await openGate();
    expect(
      records(await first)
        .map(({ status }) => status)
        .sort(),
    ).toEqual(['failed', 'finished']);
    expect(readdirSync(temporary).sort()).toEqual(strange.sort());
  });
});

/** Time is what these tests are about. */
function passes(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}

/** What the script of a task and the engine call: all that a node needs. */
const PROGRAMS = 'sh cat chmod cp date env grep head id mkdir mkfifo mktemp mv rm sed sleep tee uname wc'.split(' ');

const pathOf = (program: string): string => spawnSync('which', [program], { encoding: 'utf8' }).stdout.trim();

/** A directory for PATH with just these programs. */
async function noEngine(): Promise<string> {
  const bin = join(await emptyDirectory(), 'bin');
  await mkdir(bin);
  for (const program of PROGRAMS) await symlink(pathOf(program), join(bin, program));
  return bin;
}

/** The same, and an engine by this name. */
async function engineAs(name: string, text: string): Promise<string> {
  const bin = await noEngine();
  const script = `#!/bin/sh\nPATH=${process.env.PATH}:/usr/sbin\n${text}\nexec ${pathOf('apptainer')} "$@"\n`;
  await writeFile(join(bin, name), script, { mode: 0o755 });
  return bin;
}

describe('the engine of a node', options, () => {
  const refuses = (flag: string, words: string): string =>
    `for each; do [ "$each" != ${flag} ] || { echo '${words}' >&2; exit 255; }; done`;
  const warns = `case " $* " in *' --security '*) echo 'WARNING:  seccomp requested but not enabled' >&2 ;; esac`;
  it.each([
    ['named singularity', 'singularity', '', { seccomp: true }],
    ['without seccomp', 'apptainer', warns, { seccomp: false }],
    ['that refuses seccomp', 'apptainer', refuses('--security', 'FATAL: no seccomp'), { seccomp: false }],
    ['without --no-init', 'apptainer', refuses('--no-init', 'Error: unknown flag'), { seccomp: true }],
  ])('%s: the record has the isolation that was found there', options, async (_what, name, text, isolation) => {
    const bin = await engineAs(name, text);
    const { call } = await slurmRun({ give: { ...GIVE, args: { n: 1 }, slurm: { setup: [`export PATH='${bin}'`] } } });
    const record = recordsByLabel(await call()).give;
    expect(record).toMatchObject({ status: 'finished', result: 1, container: { isolation } });
  });

  it('that has none is told once, and again at the end; then nothing is left in Slurm', options, async () => {
    const setup = [`export PATH='${await noEngine()}'`];
    const matrix = { n: Array.from({ length: 12 }, (_, n) => n) };
    const { call, store } = await slurmRun({ give: { ...GIVE, matrix, slurm: { setup } } });
    const ended = await call();
    expect(ended.exitCode).toBe(3);
    expect(ended.stderr.match(/has no program "apptainer"/g)?.length).toBeLessThanOrEqual(2);
    expect(ended.stderr).toContain('slurm: { setup: [module load apptainer] }');
    for (const record of records(ended)) expect(record.status).toMatch(/^(failed|cancelled)$/);
    expect(tasksOf(store)).toEqual([]);
  });

  it('that can not open /dev/fuse is told with what to do', options, async () => {
    const words = 'FATAL:   while mounting /image.sif: fuse: failed to open /dev/fuse: Permission denied';
    const bin = await engineAs('apptainer', `echo '${words}' >&2; exit 255`);
    const { call } = await slurmRun({ give: { ...GIVE, args: { n: 1 }, slurm: { setup: [`export PATH='${bin}'`] } } });
    const ended = await call();
    expect(ended.exitCode).toBe(3);
    expect(records(ended)).toMatchObject([{ status: 'failed', error: { type: 'Runtime' } }]);
    expect(records(ended)[0]?.error?.message).toMatch(
      /failed to open \/dev\/fuse: .*check that \/dev\/fuse can be opened/,
    );
  });
});
