/** Entry point of the command line: connects a command to this process's streams, signals and environment. */
import { EXIT_CODES } from './core/errors';
import type { CommandIo } from './terminal/command-io';
import { exitCodeAfter, runCommandLine } from './terminal/command-line';
import { type Output, openOutput } from './terminal/output';
import type { ScreenSize } from './terminal/screen';

/** Runs the command line of this process and sets its exit code. */
export async function main(): Promise<void> {
  // Node exits when nothing is pending. If that happens before the command ends, it is a bug, not a success.
  process.exitCode = EXIT_CODES.internal;
  const abort = new AbortController();
  const hangUp = cancelOnSignals(abort);
  const [out, err] = [openOutput(process.stdout), openOutput(process.stderr)];
  const cwd = currentDirectory();
  if (cwd === undefined) {
    err.write('the current directory was removed: change to another directory and run the command again\n');
    process.exitCode = EXIT_CODES.usage;
    return;
  }
  const io = systemIo({ out, err, cwd }, abort.signal);
  const exitCode = await runCommandLine(process.argv.slice(2), io);
  process.exitCode = exitCodeAfter(exitCode, await out.failure(), io);
  // Nothing of ours is pending when all is written. Node would take 5 ms to take down what the exit ends anyway.
  await err.failure();
  if (hangUp.came) {
    // Node aborts if its terminal is gone when it exits. This signal ends it first, as its sender expects.
    process.removeAllListeners('SIGHUP');
    process.kill(process.pid, 'SIGHUP');
  }
  process.exit();
}

/** Undefined if the directory was removed. */
function currentDirectory(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

/**
 * The first signal cancels the jobs and lets the run report them; a second SIGINT or SIGTERM exits immediately. SIGHUP
 * comes twice when a terminal is closed, from the kernel and from the shell. Returns whether it came.
 */
function cancelOnSignals(abort: AbortController): { readonly came: boolean } {
  const hangUp = { came: false };
  process.on('SIGHUP', () => {
    hangUp.came = true;
    abort.abort();
  });
  for (const [signal, exitCode] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.on(signal, () => {
      if (abort.signal.aborted) {
        process.exit(exitCode);
      }
      // First, because it removes what is drawn at the bottom of the terminal.
      abort.abort();
      process.stderr.write(
        'cancelling: stopping the running jobs; press Ctrl-C or send SIGTERM again to exit immediately\n',
      );
    });
  }
  return hangUp;
}

interface Surroundings {
  readonly out: Output;
  readonly err: Output;
  readonly cwd: string;
}

function systemIo({ out, err, cwd }: Surroundings, signal: AbortSignal): CommandIo {
  const { stdout, stderr, env } = process;
  return {
    writeOut: out.write,
    pipeOut: out.pipe,
    writeErr: err.write,
    drained: () => out.drained() ?? err.drained(),
    colorsOut: isScreen(stdout, env) && !env.NO_COLOR,
    colorsErr: isScreen(stderr, env) && !env.NO_COLOR,
    sizeOut: isScreen(stdout, env) ? () => sizeOf(stdout) : undefined,
    sizeErr: isScreen(stderr, env) ? () => sizeOf(stderr) : undefined,
    // Some terminals report a width of 0.
    columnsOut: stdout.columns > 0 ? stdout.columns : undefined,
    environment: env,
    cwd,
    signal,
  };
}

/** Whether a stream is a terminal that understands control sequences. */
function isScreen(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean {
  return stream.isTTY === true && env.TERM !== 'dumb';
}

/** Some terminals report a size of 0. */
function sizeOf({ columns, rows }: NodeJS.WriteStream): ScreenSize {
  return { columns: columns > 0 ? columns : 80, rows: rows > 0 ? rows : 24 };
}
