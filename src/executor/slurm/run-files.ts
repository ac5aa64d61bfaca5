/** The files of a run on Slurm, all below its directory (FORMAT.md, "Slurm"). All other code gets their paths here. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConditionalArguments, ContainerRun } from '../../container/types';
import { HitherError } from '../../core/errors';
import { chooseStore } from '../../core/settings';
import { readRegularSync } from '../../files/read-file';
import { ON_NODE } from '../../in-container-directory';

/** Paths in the directory of a run. */
export interface RunFiles {
  /** The script of every task. */
  readonly script: string;
  /** Changes as long as the run lives. */
  readonly lease: string;
  /** What each node can do. */
  readonly nodes: string;
  /** Where Slurm writes what it says of a task: a pattern for sbatch. */
  output(chunk: number): string;
  /** The array of each chunk, for a later run that has to end it. */
  readonly arrays: string;
  /** What a task did. */
  log(chunk: number, index: number): string;
  /** What Slurm and the script printed. */
  text(chunk: number, index: number): string;
  /** The directory of the run. */
  readonly directory: string;
}

/** The paths in a directory. */
export function runFilesIn(directory: string): RunFiles {
  const at = (...names: string[]): string => join(directory, 'slurm', ...names);
  return {
    script: at('task.sh'),
    lease: at('lease'),
    nodes: at('nodes'),
    arrays: at('arrays'),
    // sbatch replaces what begins with %.
    output: (chunk) => `${at('chunks', String(chunk), 'text').replaceAll('%', '%%')}/%a`,
    log: (chunk, index) => at('chunks', String(chunk), 'end', String(index)),
    text: (chunk, index) => at('chunks', String(chunk), 'text', String(index)),
    directory,
  };
}

/** Makes what all chunks share, but for the lease. @throws HitherError `store`; system errors */
export function makeRunFiles(files: RunFiles): void {
  if (files.script.includes('\\')) {
    throw new HitherError(
      'store',
      `Slurm can't write to ${files.script}: it takes a backslash in a path for something else`,
      chooseStore(),
    );
  }
  mkdirSync(files.nodes, { recursive: true });
  mkdirSync(files.arrays);
  writeFileSync(files.script, readRegularSync(join(ON_NODE, 'task.sh'), { limit: 1024 ** 2 }));
}

/** Renews the lease. @throws system errors */
export function renewLease({ lease }: RunFiles, count: number): void {
  // By rename: a reader never sees half of it.
  writeFileSync(`${lease}.new`, `${count}\n`);
  renameSync(`${lease}.new`, lease);
}

/** The tasks of a chunk. */
export interface Chunk {
  /** The names of the directories of each task's jobs. */
  readonly tasks: readonly (readonly string[])[];
  /** Shell commands for the node. */
  readonly setup: readonly string[];
}

/** Makes the files of a chunk. @throws system errors */
export function makeChunk(directory: string, chunk: number, { tasks, setup }: Chunk): void {
  const place = join(directory, 'slurm', 'chunks', String(chunk));
  for (const name of ['end', 'text', 'claim']) {
    mkdirSync(join(place, name), { recursive: true });
  }
  // By rename: a run that gathers a detached one may read the list at any moment, and reads it only once.
  writeFileSync(join(place, 'jobs.new'), tasks.map((names) => `${names.join(' ')}\n`).join(''));
  renameSync(join(place, 'jobs.new'), join(place, 'jobs'));
  if (setup.length > 0) {
    writeFileSync(join(place, 'setup'), setup.map((command) => `${command}\n`).join(''));
  }
  for (const index of tasks.keys()) {
    // Before the task begins: other machines may see new names late (file systems with close-to-open consistency).
    writeFileSync(join(place, 'end', String(index)), '');
  }
}

/**
 * Writes what the script passes to the engine: one argument a line, after the feature of the node that it needs.
 * @throws HitherError `runtime`; system errors
 */
export function writeArguments(run: ContainerRun, conditional: readonly ConditionalArguments[]): void {
  const lines = [
    `image ${run.image.reference}`,
    ...conditional.flatMap(({ when = '-', args }) => args.map((arg) => `${when} ${arg}`)),
  ];
  if (lines.some((line) => line.includes('\n'))) {
    throw new HitherError(
      'runtime',
      'a path of the job has a line feed, which jobs on Slurm can not pass to the container',
      'rename the file or directory',
    );
  }
  writeFileSync(join(run.directory, 'arguments'), `${lines.join('\n')}\n`);
}
