/** The contract of every executor, tested with programs of Node instead of containers. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ContainerRun, ContainerRuntime } from '../../src/container/types';
import type { Isolation } from '../../src/core/isolation';
import type { Executor, Task, TaskResult } from '../../src/executor/types';
import type { Activity } from '../../src/process/command';

const ISOLATION = { network: 'none' } as Isolation;

interface Program {
  readonly task: Task;
  readonly output: Record<string, string>;
  /** How often the runtime was asked to stop it. */
  readonly stops: string[];
}

interface Extra {
  readonly timeout?: number;
  readonly activity?: (pid: number) => Activity;
  readonly program?: string;
  readonly args?: readonly string[];
  /** The name of a task before it, if it may run in the same container. */
  readonly shared?: string;
  readonly onOutput?: (text: string) => unknown;
}

let names = 0;

/** A task that runs a text as a program of Node. */
export function programOf(
  text: string,
  { timeout, activity, program = process.execPath, args = [], shared, onOutput }: Extra = {},
): Program {
  const output: Record<string, string> = { stdout: '', stderr: '' };
  const stops: string[] = [];
  const runtime: Partial<ContainerRuntime> = {
    command: () => ({ program, args: ['-e', text, ...args], env: { KEPT: 'yes' } }),
    isolation: () => ISOLATION,
    stop: async (name) => void stops.push(name),
    ...(activity === undefined ? {} : { supervisorActivity: activity }),
  };
  names += 1;
  const run: Partial<ContainerRun> = { name: shared ?? `program-${names}`, shared: shared !== undefined };
  const task: Task = {
    label: 'program',
    run: run as ContainerRun,
    runtime: runtime as ContainerRuntime,
    request: {
      resources: {} as Task['request']['resources'],
      timeout,
      options: new Map(),
      setup: [],
      packing: { pack: 1, atOnce: 1 },
    },
    onStarted: () => {},
    onOutput(stream, chunk) {
      output[stream] += chunk.toString();
      return onOutput?.(chunk.toString());
    },
  };
  return { task, output, stops };
}

/** Answers as a supervisor does. What it writes comes in small pieces, also in the middle of the word. */
const WORKER = `
let input = '';
let jobs = 0;
process.stdin.setEncoding('utf8').on('data', async (text) => {
  input += text;
  const [, word] = /^job\\n([0-9a-f]{32})\\n/.exec(input) ?? [];
  if (word !== undefined) {
    input = '';
    jobs += 1;
    const answer = word + String(jobs).padStart(3, '0') + '1\\n';
    const said = [process.pid + ': job ' + jobs + ' 0123456789abcdef', 'error ' + jobs];
    for (const [stream, words] of [[process.stdout, said[0]], [process.stderr, said[1]]]) {
      for (const piece of (words + answer).match(/.{1,7}|\\n/g)) {
        await new Promise((done) => stream.write(piece, done));
        await new Promise(setImmediate);
      }
    }
  }
});`;

const FOR_EVER = 'setInterval(() => {}, 1000);';

/** Runs the suite for an executor. */
export function executorContract(executor: Executor): void {
  const finish = async ({ task }: Program): Promise<TaskResult> => (await executor.submit(task)).ended;
  /** Ends a program as soon as it has printed something. */
  const cancelOnOutput = async (text: string): Promise<{ program: Program; ended: TaskResult }> => {
    let written = (): void => {};
    const ready = new Promise<void>((resolve) => {
      written = resolve;
    });
    const program = programOf(text, { onOutput: () => written() });
    const { id, ended } = await executor.submit(program.task);
    await ready;
    await executor.cancel(id);
    return { program, ended: await ended };
  };

  describe('a task', () => {
    it('passes on both streams separately, and reports its exit code, times and isolation', async () => {
      const program = programOf('process.stdout.write("out"); process.stderr.write("err"); process.exitCode = 3;');
      const ended = await finish(program);
      expect(program.output).toEqual({ stdout: 'out', stderr: 'err' });
      expect(ended).toMatchObject({ reason: 'ended', end: { exitCode: 3, signal: null }, isolation: ISOLATION });
      expect(ended.endTime).toBeGreaterThanOrEqual(ended.startTime);
    });

    it('gets the environment of the command and nothing else', async () => {
      const program = programOf('process.stdout.write(JSON.stringify(process.env));');
      await finish(program);
      expect(JSON.parse(program.output.stdout ?? '')).toEqual({ KEPT: 'yes' });
    });

    it('gets its arguments unchanged', async () => {
      const args = ['', ' ', '$HOME', '`id`', "it's", '"', 'a\nb', '*', '-x', '\\', 'é', '𝛼'];
      const program = programOf('process.stdout.write(JSON.stringify(process.argv.slice(1)));', { args });
      await finish(program);
      expect(JSON.parse(program.output.stdout ?? '')).toEqual(args);
    });

    it('is held back while its output is being taken', async () => {
      let [taking, most] = [0, 0];
      const onOutput = async (): Promise<void> => {
        taking += 1;
        most = Math.max(most, taking);
        await new Promise(setImmediate);
        taking -= 1;
      };
      const program = programOf('process.stdout.write("x".repeat(4000000));', { onOutput });
      await finish(program);
      expect(program.output.stdout).toHaveLength(4_000_000);
      // Node reads on when a program has exited, so its last piece may come early. Unpaused, there would be dozens.
      expect(most).toBeLessThanOrEqual(2);
    });

    it('reports the signal that ended it', async () => {
      const { end } = await finish(programOf('process.kill(process.pid, "SIGKILL");'));
      expect(end).toEqual({ exitCode: null, signal: 'SIGKILL' });
    });

    it('that can not be started says why', async () => {
      expect((await finish(programOf('', { program: '/no/such/program' }))).end.startError).toContain('ENOENT');
    });

    it('ends at its time limit, with what its runtime started', async () => {
      const program = programOf(FOR_EVER, { timeout: 0.2 });
      expect(await finish(program)).toMatchObject({ reason: 'timed-out', end: { signal: 'SIGTERM' } });
      expect(program.stops).toEqual([program.task.run.name]);
    });

    it('ends when its supervisor is stopped', async () => {
      const seen: Activity[] = ['awake', 'stopped', 'stopped', 'awake', 'stopped'];
      // Once is not enough: it may continue together with this process.
      const activity = (): Activity => seen.pop() ?? 'awake';
      expect([(await finish(programOf(FOR_EVER, { activity }))).reason, seen]).toEqual(['unsupervised', ['awake']]);
    });

    it('keeps its stdin open while it runs', async () => {
      const program = programOf(
        `process.stdin.on('end', () => process.stdout.write('end of file')); process.stdin.resume();
         setTimeout(() => process.exit(0), 300);`,
      );
      await finish(program);
      expect(program.output.stdout).toBe('');
    });
  });

  describe('a task that is cancelled', () => {
    it('is ended, by force if it ignores SIGTERM', async () => {
      const { ended } = await cancelOnOutput(
        `process.on("SIGTERM", () => {}); process.stdout.write("ready"); ${FOR_EVER}`,
      );
      expect(ended).toMatchObject({ reason: 'cancelled', end: { signal: 'SIGKILL' } });
    });

    it('can clean up, and is cancelled whatever its exit code', async () => {
      const { program, ended } = await cancelOnOutput(
        `process.on("SIGTERM", () => process.stdout.write(", cleaned up", () => process.exit(0)));
         process.stdout.write("ready"); ${FOR_EVER}`,
      );
      expect([program.output.stdout, ended.reason, ended.end.exitCode]).toEqual(['ready, cleaned up', 'cancelled', 0]);
    });

    it('is ended with what it started', async () => {
      const { program } = await cancelOnOutput(
        `const { spawn } = require('node:child_process');
         const child = spawn(process.execPath, ['-e', '${FOR_EVER}']);
         process.stdout.write(String(child.pid)); ${FOR_EVER}`,
      );
      await expect.poll(() => isAlive(Number(program.output.stdout))).toBe(false);
    });

    it('is ended even if it is cancelled immediately', async () => {
      const { id, ended } = await executor.submit(programOf(FOR_EVER).task);
      await executor.cancel(id);
      expect((await ended).reason).toBe('cancelled');
    });
  });

  describe('a task that shares its container', () => {
    it('runs after others in one process, and has only its own output and its own exit code', async () => {
      const tasks = [1, 2, 3].map(() => programOf(WORKER, { shared: 'worker-a' }));
      const ends: TaskResult[] = [];
      for (const task of tasks) {
        ends.push(await finish(task));
      }
      expect(ends.map(({ end, awaitsNext }) => [end.exitCode, awaitsNext])).toEqual([
        [1, true],
        [2, true],
        [3, true],
      ]);
      const [first, ...others] = tasks.map(({ output }) => output.stdout?.replace(/^\d+: /, ''));
      expect([first, ...others]).toEqual([
        'job 1 0123456789abcdef',
        'job 2 0123456789abcdef',
        'job 3 0123456789abcdef',
      ]);
      expect(new Set(tasks.map(({ output }) => output.stdout?.split(':')[0])).size).toBe(1);
      expect(tasks.map(({ output }) => output.stderr)).toEqual(['error 1', 'error 2', 'error 3']);
      await executor.release('worker-a');
    });

    it('gets a new process once the container was released', async () => {
      const [first, second] = [1, 2].map(() => programOf(WORKER, { shared: 'worker-b' })) as [Program, Program];
      await finish(first);
      await executor.release('worker-b');
      await finish(second);
      expect(first.output.stdout?.split(':')[0]).not.toBe(second.output.stdout?.split(':')[0]);
      await executor.release('worker-b');
    });

    it('runs in a new process if the one that awaited it was told to stop before it took the job', async () => {
      const stopped = programOf(`process.stdin.once('data', () => process.exit(75)); ${FOR_EVER}`);
      const program = programOf(WORKER, { shared: 'worker-e' });
      const { runtime } = program.task;
      let starts = 0;
      const command: ContainerRuntime['command'] = (run) => {
        starts += 1;
        return (starts === 1 ? stopped.task.runtime : runtime).command(run);
      };
      const task: Task = { ...program.task, runtime: { ...runtime, command } };
      const { ended } = await executor.submit(task);
      expect(await ended).toMatchObject({ end: { exitCode: 1 }, awaitsNext: true });
      expect(starts).toBe(2);
      await executor.release('worker-e');
    });

    it('has all of its output if the process ends without an answer', async () => {
      const program = programOf('process.stdout.write("out"); process.exitCode = 3;', { shared: 'worker-c' });
      expect(await finish(program)).toMatchObject({ end: { exitCode: 3 }, awaitsNext: false });
      expect(program.output.stdout).toBe('out');
    });

    it('leaves no process that awaits another job when it is cancelled', async () => {
      const program = programOf(FOR_EVER, { shared: 'worker-d' });
      const { id, ended } = await executor.submit(program.task);
      await executor.cancel(id);
      expect(await ended).toMatchObject({ reason: 'cancelled', awaitsNext: false });
    });
  });

  describe('an id', () => {
    it('without a task cancels nothing', async () => {
      await executor.cancel('nobody');
    });

    it('is that of no other process', async () => {
      expect(await executor.idOf('/nobody', false)).toBeUndefined();
    });
  });
}

/** By the state in /proc: a zombie still accepts signals. */
function isAlive(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return !/^[ZX]/.test(stat.slice(stat.lastIndexOf(')') + 2));
  } catch {
    return false;
  }
}
