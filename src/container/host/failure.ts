/** Tells whether an interpreter of this machine failed, or the function did. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ExitStatus } from '../../process/command';
import { startFailure } from '../start-failure';
import type { ContainerRun, EngineFailure } from '../types';

/** The remedy if no interpreter works. */
export const PYTHON_REMEDY = 'install Python 3.6 or later, or name an interpreter with "python:"';

/** The failure of the interpreter; undefined if the function failed. */
export function pythonFailure(end: ExitStatus, { image, directory }: ContainerRun): EngineFailure | undefined {
  if (end.startError !== undefined) {
    const message = `${image.reference} can't be started: ${end.startError}`;
    return startFailure(end.startError, { kind: 'python', message, remedy: PYTHON_REMEDY });
  }
  // The supervisor didn't reach its first line: stderr has the reason.
  // A shell, which starts it on nodes of a cluster, writes signals as larger codes.
  const isKilled = end.signal !== null || (end.exitCode ?? 0) > 128;
  const started = existsSync(join(directory, 'out', 'ended.json')) || isKilled;
  return started
    ? undefined
    : {
        kind: 'python',
        message: `${image.reference} couldn't run hither's supervisor (exit code ${end.exitCode}); its output says why`,
        remedy: PYTHON_REMEDY,
      };
}
