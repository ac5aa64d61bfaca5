/** Runs commands that take long: pulls and builds of images. */
import type { Command, ExitStatus } from './command';
import { startChild } from './start-child';

/** How long a command may take to end after SIGTERM before it is killed. Milliseconds. */
const GRACE_MS = 2000;

/** Runs a command to its end, as `runStreamed` does, here or elsewhere. */
export type StreamedRunner = typeof runStreamed;

/**
 * Runs a command to its end. `take` gets its output, of both streams. If the signal aborts, the command is ended.
 * @throws the signal's reason, once the command has ended
 */
export async function runStreamed(
  command: Command,
  take: (chunk: Buffer) => void,
  signal: AbortSignal | undefined,
): Promise<ExitStatus> {
  signal?.throwIfAborted();
  const child = startChild(command, take, take);
  let killing: NodeJS.Timeout | undefined;
  const stop = (): void => {
    child.kill('SIGTERM');
    killing = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
  };
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const end = await child.ended;
    signal?.throwIfAborted();
    return end;
  } finally {
    clearTimeout(killing);
    signal?.removeEventListener('abort', stop);
  }
}
