/** The command line's door: reads flags and environment once, calls a command, and tells the result. */
import { EXIT_CODES } from './core/errors';
import type { CommandIo } from './terminal/command-io';
import { exitCodeAfter, runCommandLine } from './terminal/command-line';
import { type Output, openOutput } from './terminal/output';

/** Runs the command line of this process and sets its exit code. */
export async function main(): Promise<void> {
  // Node ends when it has nothing to wait for. Before our own end that is a bug, never a success.
  process.exitCode = EXIT_CODES.internal;
  const abort = new AbortController();
  cancelOnSignals(abort);
  const [out, err] = [openOutput(process.stdout), openOutput(process.stderr)];
  const cwd = currentDirectory();
  if (cwd === undefined) {
    err.write('the current directory is not there any more: change to another directory and call again\n');
    process.exitCode = EXIT_CODES.usage;
    return;
  }
  const io = systemIo({ out, err, cwd }, abort.signal);
  const exitCode = await runCommandLine(process.argv.slice(2), io);
  process.exitCode = exitCodeAfter(exitCode, await out.failure(), io);
}

/** Undefined where somebody has removed it. */
function currentDirectory(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

/** The first Ctrl-C cancels the jobs and lets the run tell what became of them; the second ends at once. */
function cancelOnSignals(abort: AbortController): void {
  for (const [signal, exitCode] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.on(signal, () => {
      if (abort.signal.aborted) {
        process.exit(exitCode);
      }
      process.stderr.write('cancelling: the running jobs are being ended; a second Ctrl-C or SIGTERM does not wait\n');
      abort.abort();
    });
  }
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
    coloursOut: stdout.isTTY === true && !env.NO_COLOR,
    coloursErr: stderr.isTTY === true && !env.NO_COLOR,
    interactiveOut: stdout.isTTY === true,
    interactiveErr: stderr.isTTY === true,
    // A terminal may not know.
    columnsOut: stdout.columns > 0 ? stdout.columns : undefined,
    environment: env,
    cwd,
    signal,
  };
}
