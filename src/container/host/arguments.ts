/** The command line that starts the in-container program with a Python of this machine. */
import { join } from 'node:path';
import { HitherError } from '../../core/errors';
import type { ContainerRun } from '../types';

/** The arguments of the interpreter. @throws HitherError `runtime` if the job asks for mounts */
export function pythonArguments(run: ContainerRun): readonly string[] {
  if (run.mounts.length > 0) {
    throw new HitherError(
      'runtime',
      'the job asks for mounts, but mounts are not supported by the host runtime',
      'pass the files as arguments with "$file:", or use a container runtime',
    );
  }
  return ['-s', '-B', '-u', join(run.directory, 'in/runner/run_job.py'), join(run.directory, 'out')];
}
