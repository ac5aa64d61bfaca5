/** The command line's door: reads flags and environment once, calls a command, and tells the result. */
import { pipeline } from 'node:stream/promises';
import { systemErrorCode } from './errors';
import type { CommandIo } from './terminal/command-io';
import { runCommandLine } from './terminal/command-line';

/** Runs the command line of this process and sets its exit code. */
export async function main(): Promise<void> {
  const abort = new AbortController();
  cancelOnSignals(abort);
  process.exitCode = await runCommandLine(process.argv.slice(2), systemIo(abort.signal));
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

function systemIo(signal: AbortSignal): CommandIo {
  const { stdout, stderr, env } = process;
  // A reader that went away (`| head`) is no error of ours.
  for (const stream of [stdout, stderr]) {
    stream.on('error', () => {});
  }
  return {
    writeOut: (data) => void stdout.write(data),
    pipeOut: (source) => pipeline(source, stdout, { end: false }).catch(ignoreClosedPipe),
    writeErr: (data) => void stderr.write(data),
    coloursOut: stdout.isTTY === true && !env.NO_COLOR,
    coloursErr: stderr.isTTY === true && !env.NO_COLOR,
    interactiveOut: stdout.isTTY === true,
    interactiveErr: stderr.isTTY === true,
    environment: env,
    cwd: process.cwd(),
    signal,
  };
}

function ignoreClosedPipe(thrown: unknown): void {
  if (systemErrorCode(thrown) !== 'EPIPE') {
    throw thrown;
  }
}
