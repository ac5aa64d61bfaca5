import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createLocalExecutor } from '../../../src/executor/local';
import type { Task } from '../../../src/executor/types';
import type { Activity } from '../../../src/process/command';

const executor = createLocalExecutor({ host: 'here', now: () => Date.now() });

function nodeWork(program: string, extra: Partial<Task> = {}): Task & { readonly output: Record<string, string> } {
  const output: Record<string, string> = { stdout: '', stderr: '' };
  return {
    command: { program: process.execPath, args: ['-e', program], env: { KEPT: 'yes' } },
    timeout: undefined,
    onOutput: (stream, chunk) => {
      output[stream] += chunk.toString();
    },
    stop: async () => {},
    ...extra,
    output,
  };
}

const never = new AbortController().signal;

describe('the local executor', () => {
  it('passes on both streams apart and gives the exit code', async () => {
    const work = nodeWork('process.stdout.write("out"); process.stderr.write("err"); process.exitCode = 3;');
    const ended = await executor.run(work, never);
    expect(work.output).toEqual({ stdout: 'out', stderr: 'err' });
    expect(ended).toMatchObject({ reason: 'ended', end: { exitCode: 3, signal: null }, host: 'here', jobId: null });
    expect(ended.endTime).toBeGreaterThanOrEqual(ended.startTime);
  });

  it('gives the child the environment of the command and nothing else', async () => {
    const work = nodeWork('process.stdout.write(JSON.stringify(process.env));');
    await executor.run(work, never);
    expect(JSON.parse(work.output.stdout ?? '')).toEqual({ KEPT: 'yes' });
  });

  it('names the signal that ended the child', async () => {
    const ended = await executor.run(nodeWork('process.kill(process.pid, "SIGKILL");'), never);
    expect(ended.end).toEqual({ exitCode: null, signal: 'SIGKILL' });
  });

  it('says why a program could not be started', async () => {
    const work = nodeWork('');
    const ended = await executor.run({ ...work, command: { ...work.command, program: '/no/such/program' } }, never);
    expect(ended.end.startError).toContain('ENOENT');
  });

  it('ends the child when its time is up, and says so', async () => {
    const ended = await executor.run(nodeWork('setInterval(() => {}, 1000);', { timeout: 0.2 }), never);
    expect(ended).toMatchObject({ reason: 'timed-out', end: { signal: 'SIGTERM' } });
  });

  it('ends the child when it no longer watches over the work, and says so', async () => {
    const seen: Activity[] = ['awake', 'stopped', 'stopped', 'awake', 'stopped'];
    // Once is not enough: it may go on as this process does.
    const activity = (): Activity => seen.pop() ?? 'awake';
    const ended = await executor.run(nodeWork('setInterval(() => {}, 1000);', { activity }), never);
    expect([ended.reason, seen]).toEqual(['unsupervised', ['awake']]);
  });

  it('ends by force a child that ignores SIGTERM', async () => {
    const abort = new AbortController();
    const work = nodeWork(
      'process.on("SIGTERM", () => {}); process.stdout.write("ready"); setInterval(() => {}, 1000);',
      {
        onOutput: () => abort.abort(),
      },
    );
    const ended = await executor.run(work, abort.signal);
    expect(ended).toMatchObject({ reason: 'cancelled', end: { signal: 'SIGKILL' } });
  });

  it('ends what the child started too', async () => {
    const abort = new AbortController();
    const started: string[] = [];
    const work = nodeWork(
      `const { spawn } = require('node:child_process');
       const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
       process.stdout.write(String(child.pid)); setInterval(() => {}, 1000);`,
      {
        onOutput: (_stream, chunk) => {
          started.push(chunk.toString());
          abort.abort();
        },
      },
    );
    await executor.run(work, abort.signal);
    await expect.poll(() => isAlive(Number(started.join('')))).toBe(false);
  });

  it('starts nothing that lives on when it was cancelled before', async () => {
    const ended = await executor.run(nodeWork('setInterval(() => {}, 1000);'), AbortSignal.abort());
    expect(ended.reason).toBe('cancelled');
  });

  it('calls stop, which ends what killing the command would not', async () => {
    let stopped = false;
    const work = nodeWork('setInterval(() => {}, 1000);', {
      timeout: 0.1,
      stop: async () => {
        stopped = true;
      },
    });
    await executor.run(work, never);
    expect(stopped).toBe(true);
  });

  it('keeps the stdin of the child open while it runs', async () => {
    const work = nodeWork(
      `process.stdin.on('end', () => process.stdout.write('end of file')); process.stdin.resume();
       setTimeout(() => process.exit(0), 300);`,
    );
    await executor.run(work, never);
    expect(work.output.stdout).toBe('');
  });
});

/** By the state in /proc: a process that nobody has reaped yet still takes signals. */
function isAlive(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return !/^[ZX]/.test(stat.slice(stat.lastIndexOf(')') + 2));
  } catch {
    return false;
  }
}
