/** The environment of a Python of this machine: only the caller's variables that it needs to run at all. */
import { delimiter, resolve } from 'node:path';
import type { RuntimeContext } from '../types';

/** Variables by which Python finds its libraries and GPUs. Environment modules, conda and schedulers set them. */
const OF_INTERPRETER = [
  ...['PATH', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH', 'PYTHONPATH', 'PYTHONHOME', 'VIRTUAL_ENV'],
  ...['CONDA_PREFIX', 'CONDA_DEFAULT_ENV', 'CUDA_VISIBLE_DEVICES'],
];

/** Makes relative directories in PYTHONPATH absolute, because a job runs in another directory than the caller. */
export function hostEnvironment({ env }: RuntimeContext): Record<string, string> {
  return Object.fromEntries(
    OF_INTERPRETER.flatMap((name): [string, string][] => {
      const value = env[name];
      if (value === undefined) {
        return [];
      }
      return [[name, name === 'PYTHONPATH' && value !== '' ? absolutePaths(value) : value]];
    }),
  );
}

function absolutePaths(list: string): string {
  return list
    .split(delimiter)
    .map((directory) => resolve(directory))
    .join(delimiter);
}
