/** Starts child processes that are streamed, cancelled or outlive a signal: everything except short commands. */
import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { messageOf } from '../core/errors';
import type { Command, ExitStatus } from './command';
import { freeAfter } from './free-memory';
import { createGatherer } from './let-gather';

/** A started child process. */
export interface RunningChild {
  readonly pid: number | undefined;
  /** Resolves once the process is gone and its output is read. Never rejects. */
  readonly ended: Promise<ExitStatus>;
  /** Writes to its stdin. Does nothing if it has closed that. */
  write(text: string): void;
  /** Closes its stdin, as our death would. */
  closeInput(): void;
  /** Sends a signal to the child's whole process group. Does nothing if the child is gone. */
  kill(signal: NodeJS.Signals): void;
}

/** Receives the pieces of one output stream. If it returns a promise, the child's output pauses until it resolves. */
type Sink = (chunk: Buffer) => unknown;

/**
 * Starts a command in its own process group, so that a Ctrl-C in the terminal reaches only us, not the child. Its stdin
 * stays open as long as this process lives: a child that reads it sees our death as end-of-file.
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
    return { pid: undefined, ended: Promise.resolve(end), write: () => {}, closeInput: () => {}, kill: () => {} };
  }
  // A child may close its stdin early.
  child.stdin?.on('error', () => {});
  const flow = { mayStop: true };
  const gatherer = command.relays ? createGatherer : () => () => undefined;
  pass(child.stdout, onStdout, { flow, letGather: gatherer() });
  pass(child.stderr, onStderr, { flow, letGather: gatherer() });
  return {
    pid: child.pid,
    ended: endOf(child),
    write: (text) => void child.stdin?.write(text),
    closeInput: () => void child.stdin?.end(),
    kill(signal) {
      // A child that is being ended must not wait for its reader: its end shows as the end of its output.
      flow.mayStop = false;
      child.stdout?.resume();
      child.stderr?.resume();
      if (child.exitCode === null && child.signalCode === null) {
        signalGroup(child, signal);
      } else if (signal === 'SIGKILL') {
        // Its id may belong to another process by now. Whatever holds its output open doesn't delay its end.
        child.stdout?.destroy();
        child.stderr?.destroy();
      }
    },
  };
}

interface Passing {
  readonly flow: { readonly mayStop: boolean };
  readonly letGather: ReturnType<typeof createGatherer>;
}

function pass(stream: Readable | null, take: Sink, { flow, letGather }: Passing): void {
  stream?.on('data', (chunk: Buffer) => {
    const taken = take(chunk);
    freeAfter(chunk.length);
    const wait = taken instanceof Promise ? taken : letGather(chunk.length);
    if (wait !== undefined && flow.mayStop) {
      stream.pause();
      wait.finally(() => stream.resume()).catch(() => {});
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
    // The group is already gone.
  }
}
