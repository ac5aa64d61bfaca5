/** Tells whether an interpreter of this machine failed, or the function did. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ExitStatus } from '../../process/command';
import type { ContainerRun, EngineFailure } from '../types';

/** What to do where there is no interpreter that works. */
export const PYTHON_REMEDY = 'install Python 3.6 or later, or name an interpreter with "python:"';

/** What the interpreter's failure was; undefined when it was the function's. */
export function pythonFailure(end: ExitStatus, { image, directory }: ContainerRun): EngineFailure | undefined {
  if (end.startError !== undefined) {
    const message = `${image.reference} can't be started: ${end.startError}`;
    return { kind: 'python', message, remedy: PYTHON_REMEDY };
  }
  // The supervisor did not come to its first line: what is wrong stands in stderr.
  const started = existsSync(join(directory, 'out', 'ended.json')) || end.signal !== null;
  return started
    ? undefined
    : {
        kind: 'python',
        message: `${image.reference} could not run our program (exit code ${end.exitCode}); the console text says why`,
        remedy: PYTHON_REMEDY,
      };
}
