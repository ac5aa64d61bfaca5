/** Child processes that are streamed, cancelled or outlive a signal: everything but short questions to a program. */
import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { messageOf } from '../core/errors';
import type { Command, ExitStatus } from './command';

/** A child process that was started. */
export interface RunningChild {
  readonly pid: number | undefined;
  /** Resolves once the process is gone and its output is read. Never rejects. */
  readonly ended: Promise<ExitStatus>;
  /** Sends a signal to the child's whole process group. Fine when it is gone. */
  kill(signal: NodeJS.Signals): void;
}

/** Takes the pieces of one output stream as they come. The child waits with more until a promise that it gives is kept. */
type Sink = (chunk: Buffer) => unknown;

/**
 * Starts a command in a process group of its own, so that a Ctrl-C in the terminal reaches us and not the child behind
 * our back. Its stdin stays open for as long as this process lives: a child that reads it sees our death as end-of-file.
 */
export function startChild(command: Command, onStdout: Sink, onStderr: Sink): RunningChild {
  let child: ChildProcess;
  try {
    child = spawn(command.program, [...command.args], {
      env: { ...command.env },
      ...(command.cwd === undefined ? {} : { cwd: command.cwd }),
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: true,
    });
  } catch (thrown) {
    const end: ExitStatus = { exitCode: null, signal: null, startError: messageOf(thrown) };
    return { pid: undefined, ended: Promise.resolve(end), kill: () => {} };
  }
  // A child that closes its stdin early is its own business.
  child.stdin?.on('error', () => {});
  const flow = { mayStop: true };
  pass(child.stdout, onStdout, flow);
  pass(child.stderr, onStderr, flow);
  return {
    pid: child.pid,
    ended: endOf(child),
    kill(signal) {
      // A child that is being ended must not wait for its reader: its end is seen at the end of its output.
      flow.mayStop = false;
      child.stdout?.resume();
      child.stderr?.resume();
      signalGroup(child, signal);
    },
  };
}

function pass(stream: Readable | null, take: Sink, flow: { readonly mayStop: boolean }): void {
  stream?.on('data', (chunk: Buffer) => {
    const taken = take(chunk);
    if (taken instanceof Promise && flow.mayStop) {
      stream.pause();
      taken.finally(() => stream.resume()).catch(() => {});
    }
  });
}

function endOf(child: ChildProcess): Promise<ExitStatus> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ exitCode: null, signal: null, startError: error.message }));
    child.once('close', (exitCode, signal) => resolve({ exitCode, signal }));
  });
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) {
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}
