/** The command line that starts the in-container program with a Python of this machine. */
import { join } from 'node:path';
import { HitherError } from '../../core/errors';
import { GPU_VARIABLES } from '../gpu-variables';
import { processArguments, VARIABLES_SCRIPT } from '../process-on-node';
import type { ConditionalArguments, ContainerRun } from '../types';

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

/** The arguments on a node of a cluster, where the interpreter is at the same path. @throws HitherError `runtime` */
export function argumentsOnNode(run: ContainerRun): readonly ConditionalArguments[] {
  const script = join(run.directory, 'in/etc/env', VARIABLES_SCRIPT);
  return [...processArguments(script, [run.image.reference, ...pythonArguments(run)]), GPU_VARIABLES];
}

/** What a node has itself: from its setup, and from the scheduler. */
const OF_NODE: readonly string[] = ['PATH', 'LD_LIBRARY_PATH', ...GPU_VARIABLES.args];

/** The variables on a node: those of the job, and of the caller those that the interpreter needs. */
export function variablesOnNode(
  { env }: ContainerRun,
  caller: Readonly<Record<string, string>>,
): Record<string, string> {
  const passed = Object.entries(caller).filter(([name]) => !OF_NODE.includes(name));
  return { ...Object.fromEntries(passed), ...env };
}
