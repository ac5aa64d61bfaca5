/** The command line that starts the in-container program with a Python of this machine. */
import { join } from 'node:path';
import { HitherError } from '../../core/errors';
import { GPU_VARIABLES } from '../gpu-variables';
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

/** Variables with the values that they have on the node: after the setup there, and as the scheduler sets them. */
const OF_NODE: readonly string[] = ['PATH', 'LD_LIBRARY_PATH', ...GPU_VARIABLES.args];

/**
 * The variables and the command on a node of a cluster, where the interpreter is at the same path. `caller`: those of
 * the caller that the interpreter needs. @throws HitherError `runtime` if the job asks for mounts
 */
export function argumentsOnNode(
  run: ContainerRun,
  caller: Readonly<Record<string, string>>,
): readonly ConditionalArguments[] {
  const fixed = Object.entries({ ...caller, ...run.env }).filter(
    ([name]) => name in run.env || !OF_NODE.includes(name),
  );
  return [
    { when: 'variables', args: ['PATH', 'LD_LIBRARY_PATH'].filter((name) => !(name in run.env)) },
    { args: fixed.map(([name, value]) => `${name}=${value}`) },
    { args: [run.image.reference, ...pythonArguments(run)] },
    GPU_VARIABLES,
  ];
}
