/** The environment of an interpreter of this machine: of the caller's only what it takes to find its own libraries. */
import { delimiter, resolve } from 'node:path';
import type { RuntimeContext } from '../types';

/** What an interpreter needs to find its own libraries: modules, conda and virtual environments are made of these. */
const OF_INTERPRETER = [
  ...['PATH', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH', 'PYTHONPATH', 'PYTHONHOME', 'VIRTUAL_ENV'],
  ...['CONDA_PREFIX', 'CONDA_DEFAULT_ENV', 'CUDA_VISIBLE_DEVICES'],
];

/** Jobs run in a directory of their own: relative directories of PYTHONPATH are those of the caller. */
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
