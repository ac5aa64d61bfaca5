/** What a driver takes of the login node while its jobs wait and run in a real Slurm. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as passes } from 'node:timers/promises';
import { expect, vi } from 'vitest';
import { pathWith } from './fake-commands';
import { emptyDirectory } from './hither';
import { GIVE, slurmRun, WAIT } from './slurm-runs';

const JOBS = { waiting: 1000, running: 2 };
const PROGRAMS = ['sbatch', 'squeue', 'sacct', 'scontrol', 'scancel', 'sinfo'];
/** The strictest limit of a login node that we know of, in CPU seconds of a process, for a run that takes a day. */
const LOGIN = { cpu: 15 * 60, seconds: 24 * 3600 };
/** CPU seconds until a job is submitted: what it takes is 0.002, and 0.0065 on a machine that is busy with much else. */
const SUBMIT = 0.025;

/**
 * The part of a CPU that the README promises; what V8 takes once, some seconds after all are submitted, to give back
 * memory that is no longer used (CPU seconds); and the most memory (bytes).
 */
const GOALS = { share: 0.02, once: 0.5, memory: 256 * 1024 ** 2 };

/** What the driver took. */
interface IdleDriver {
  /** CPU seconds: what the process may take, until all jobs were submitted, and while it was watched. */
  readonly cpu: { readonly limit: number; readonly start: number; readonly watched: number };
  /** The limit that the kernel has for the process. CPU seconds. */
  readonly kernelLimit: number;
  /** Bytes, at the end and at most. */
  readonly memory: { readonly last: number; readonly most: number };
  /** How often it called programs of Slurm while it was watched. */
  readonly calls: Readonly<Record<string, number>>;
  /** By then, no signal had ended it. */
  readonly isAlive: boolean;
  /** What people read of it. */
  readonly summary: string;
}

/** Expects that a driver that is watched for some seconds takes little. Returns what it took, for people. */
export async function expectIdleDriver(seconds: number): Promise<string> {
  const { cpu, kernelLimit, memory, calls, isAlive, summary } = await watchIdleDriver(seconds);
  expect({ kernelLimit, isAlive }, summary).toEqual({ kernelLimit: cpu.limit, isAlive: true });
  expect(cpu.start + cpu.watched, summary).toBeLessThan(cpu.limit / 2);
  expect(cpu.watched, summary).toBeLessThan(GOALS.once + GOALS.share * seconds);
  expect(memory.most, summary).toBeLessThan(GOALS.memory);
  // It asks more and more rarely, at last once a minute, and calls nothing else.
  const { squeue = 0, ...others } = calls;
  expect(others).toEqual({});
  expect(squeue, summary).toBeLessThanOrEqual(2 + seconds / 60);
  return summary;
}

/**
 * Watches a driver from when all of its jobs are submitted, under a limit of its CPU time (`ulimit -t`): for the
 * submission, and for the time that it is watched the part of a login node's limit for a day.
 */
async function watchIdleDriver(seconds: number): Promise<IdleDriver> {
  const notes = join(await emptyDirectory(), 'calls');
  const noted = (program: string): string => `echo "${program} $*" >>'${notes}'; PATH="$REAL" exec ${program} "$@"`;
  const PATH = await pathWith(Object.fromEntries(PROGRAMS.map((program) => [program, noted(program)])));
  const calls = (): string[] => (existsSync(notes) ? readFileSync(notes, 'utf8').trim().split('\n') : []);
  const points = (count: number): number[] => Array.from({ length: count }, (_, n) => n);
  const { call } = await slurmRun({
    waiting: { ...GIVE, matrix: { n: points(JOBS.waiting) }, slurm: { begin: 'now+1hour' } },
    running: { ...WAIT, matrix: { n: points(JOBS.running) } },
  });
  const limit = Math.ceil(SUBMIT * (JOBS.waiting + JOBS.running) + (LOGIN.cpu * seconds) / LOGIN.seconds);
  let pid = 0;
  let running = 0;
  let signal: (name: NodeJS.Signals) => void = () => {};
  const ended = call({
    env: { PATH },
    through: ['sh', '-c', `ulimit -t ${limit} && exec "$@"`, 'sh'],
    onStart: (started) => {
      pid = started;
    },
    onOutput(printed, send) {
      signal = send;
      running = printed.split('| waiting').length - 1;
    },
  });
  try {
    await vi.waitFor(
      () => {
        if (running < JOBS.running || !hasAll(calls())) throw new TypeError('not all jobs are submitted');
      },
      { timeout: 90_000, interval: 50 },
    );
    const [start, before] = [cpuSeconds(pid), calls().length];
    await passes(seconds * 1000);
    const isAlive = existsSync(`/proc/${pid}/cmdline`) && readFileSync(`/proc/${pid}/cmdline`).length > 0;
    const took = { cpu: { limit, start, watched: cpuSeconds(pid) - start }, memory: memoryOf(pid), isAlive };
    const counts = counted(calls().slice(before));
    return { ...took, kernelLimit: kernelLimit(pid), calls: counts, summary: summaryOf(took, counts, seconds) };
  } finally {
    signal('SIGINT');
    await ended;
  }
}

/** Whether all jobs are submitted, and Slurm was then asked about them. */
function hasAll(calls: readonly string[]): boolean {
  const arrays = calls.map((call) =>
    call.includes('--test-only') ? undefined : /^sbatch .*--array=0-(\d+)/.exec(call),
  );
  const tasks = arrays.reduce((sum, array) => sum + (array ? Number(array[1]) + 1 : 0), 0);
  const last = arrays.findLastIndex((array) => array);
  return tasks === JOBS.waiting + JOBS.running && calls.slice(last).some((call) => call.startsWith('squeue '));
}

function summaryOf(
  { cpu, memory }: Pick<IdleDriver, 'cpu' | 'memory'>,
  calls: Readonly<Record<string, number>>,
  seconds: number,
): string {
  const share = cpu.watched / seconds;
  const aDay = (share * LOGIN.seconds) / 60;
  const called = Object.entries(calls).map(([program, count]) => `${count} ${program}`);
  return [
    `${JOBS.waiting} jobs that wait, ${JOBS.running} that run, ${seconds} s`,
    `${cpu.start.toFixed(2)} CPU seconds until all were submitted, then ${cpu.watched.toFixed(2)} (${(100 * share).toFixed(2)} %, ${aDay.toFixed(0)} minutes a day)`,
    `limit ${cpu.limit}`,
    `${mebibytes(memory.last)} MiB, ${mebibytes(memory.most)} at most`,
    `calls: ${called.join(', ') || 'none'}`,
  ].join('; ');
}

const mebibytes = (bytes: number): number => Math.round(bytes / 1024 ** 2);

/** The CPU time of a process until now, without its children. */
export function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

function memoryOf(pid: number): IdleDriver['memory'] {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const bytes = (field: string): number => Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1]) * 1024;
  return { last: bytes('VmRSS'), most: bytes('VmHWM') };
}

function kernelLimit(pid: number): number {
  return Number(/^Max cpu time +(\d+)/m.exec(readFileSync(`/proc/${pid}/limits`, 'utf8'))?.[1]);
}

function counted(calls: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [program = ''] of calls.map((call) => call.split(' '))) counts[program] = (counts[program] ?? 0) + 1;
  return counts;
}
