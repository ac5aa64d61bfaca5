/** Runs commands of services that may not answer, and ends them after a time. */
import { Buffer } from 'node:buffer';
import { StringDecoder } from 'node:string_decoder';
import type { Command } from './command';
import { findProgram } from './find-program';
import { startChild } from './start-child';

/** How long a command may take to end after SIGTERM before it is killed. Milliseconds. */
const GRACE_MS = 1000;

/** How a command ended. */
export interface TimedOutput {
  /** null if a signal ended the program, or if it could not be started: then `startError` says why. */
  readonly exitCode: number | null;
  readonly startError?: string;
  /** Whether there is no such program. */
  readonly isMissing?: boolean;
  /** Whether it was ended because it took too long. What it asked for may still have happened. */
  readonly timedOut: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

interface TimedOptions {
  readonly timeoutMs: number;
  /** Longer output is cut off. Bytes of each stream. */
  readonly maxBytes?: number;
}

/** Runs a command to its end, or until it has taken too long. Never throws: a missing program is a result too. */
export async function runTimed(
  command: Command,
  { timeoutMs, maxBytes = 64 * 1024 ** 2 }: TimedOptions,
): Promise<TimedOutput> {
  const program = findProgram(command.program, command.env.PATH);
  if (program === undefined) {
    const startError = `there is no program ${command.program}`;
    return { exitCode: null, startError, isMissing: true, timedOut: false, stdout: '', stderr: '' };
  }
  const streams = [collected(maxBytes), collected(maxBytes)] as const;
  const child = startChild({ ...command, program }, streams[0].take, streams[1].take);
  child.closeInput();
  let timedOut = false;
  let killing: NodeJS.Timeout | undefined;
  const ending = setTimeout(() => {
    timedOut = true;
    child.kill('SIGTERM');
    killing = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
  }, timeoutMs);
  const { exitCode, startError } = await child.ended;
  clearTimeout(ending);
  clearTimeout(killing);
  const [stdout, stderr] = streams.map(({ text }) => text()) as [string, string];
  return { exitCode, ...(startError === undefined ? {} : { startError }), timedOut, stdout, stderr };
}

/** The beginning of a stream. */
function collected(maxBytes: number) {
  const chunks: Buffer[] = [];
  let size = 0;
  return {
    take(chunk: Buffer): void {
      const rest = chunk.subarray(0, maxBytes - size);
      if (rest.length > 0) {
        size += rest.length;
        // The chunk's memory is used again.
        chunks.push(Buffer.from(rest));
      }
    },
    text: (): string => new StringDecoder('utf8').write(Buffer.concat(chunks)),
  };
}
