/** The files of a run on Slurm, all below its directory (FORMAT.md, "Slurm"). All other code gets their paths here. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRegularSync } from '../../files/read-file';
import { removeDirectory } from '../../files/remove-directory';
import { ON_NODE } from '../../in-container-directory';

/** Paths in the directory of a run. */
export interface RunFiles {
  /** The script of every task. */
  readonly script: string;
  /** Changes as long as the run lives. */
  readonly lease: string;
  /** What each node can do. */
  readonly nodes: string;
  /** The arguments of the engine, a file for each shape. */
  readonly shapes: string;
  /** The array of each chunk, for a later run that has to end or follow it. */
  readonly arrays: string;
  readonly chunks: string;
  /** Where Slurm writes what it says of a task: a pattern for sbatch. */
  output(chunk: number): string;
  /** What a task has to do, and did. */
  log(chunk: number, index: number): string;
  /** Whoever creates this file owns the task: an array in its first life, or a run that keeps a late array from it. */
  claim(chunk: number, index: number): string;
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
    shapes: at('shapes'),
    arrays: at('arrays'),
    chunks: at('chunks'),
    // sbatch replaces what begins with %.
    output: (chunk) => `${at('chunks', String(chunk), 'text').replaceAll('%', '%%')}/%a`,
    log: (chunk, index) => at('chunks', String(chunk), 'end', String(index)),
    claim: (chunk, index) => at('chunks', String(chunk), 'claim', `${index}.0`),
    text: (chunk, index) => at('chunks', String(chunk), 'text', String(index)),
    directory,
  };
}

/** Makes what all chunks share, but for the lease. @throws system errors */
export function makeRunFiles(files: RunFiles): void {
  for (const directory of [files.nodes, files.shapes, files.arrays]) {
    mkdirSync(directory, { recursive: true });
  }
  writeFileSync(files.script, readRegularSync(join(ON_NODE, 'task.sh'), { limit: 1024 ** 2 }));
}

/** Renews the lease. @throws system errors */
export function renewLease({ lease }: RunFiles): void {
  // By rename: a reader never sees half of it. Two runs may have taken over the same jobs.
  const renewed = `${lease}.${process.pid}`;
  writeFileSync(renewed, `${randomUUID()}\n`);
  renameSync(renewed, lease);
}

/** A task of a chunk. */
export interface PlannedTask {
  /** The name of the file with the engine's arguments. */
  readonly shape: string;
  /** The names of its jobs. */
  readonly jobs: readonly string[];
}

/** The tasks of a chunk. */
export interface Chunk {
  readonly tasks: readonly PlannedTask[];
  /** Shell commands for the node. */
  readonly setup: readonly string[];
}

/** Makes the files of a chunk. @throws system errors */
export function makeChunk(files: RunFiles, chunk: number, { tasks, setup }: Chunk): void {
  const place = join(files.chunks, String(chunk));
  for (const name of ['end', 'text', 'claim']) {
    mkdirSync(join(place, name), { recursive: true });
  }
  if (setup.length > 0) {
    writeFileSync(join(place, 'setup'), setup.map((command) => `${command}\n`).join(''));
  }
  for (const [index, { shape, jobs }] of tasks.entries()) {
    // Before the task begins: other machines may see new names late (file systems with close-to-open consistency).
    writeFileSync(files.log(chunk, index), `jobs ${[shape, ...jobs].join(' ')}\n`);
  }
}

/** Removes the files of a chunk, of which nothing runs or will run. Never throws. */
export async function removeChunk(files: RunFiles, chunk: number): Promise<void> {
  rmSync(join(files.arrays, String(chunk)), { force: true });
  await removeDirectory(join(files.chunks, String(chunk))).catch(() => {});
}
