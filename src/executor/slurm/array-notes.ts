/**
 * Notes about the arrays of a run, one for each chunk: written before an array is submitted, and again when its id is
 * known. By them, later runs end or follow what a run left in Slurm.
 */
import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOrEmpty } from '../../files/read-file';
import { numbersIn } from './numbered-files';
import { runFilesIn } from './run-files';
import type { ArrayId, ArrayName } from './scheduler';

/** What is known about an array. */
export interface ArrayNote extends ArrayName {
  /** When it was submitted. Milliseconds since the epoch. */
  readonly submitted: number;
  /** undefined if Slurm has not said it. */
  readonly id?: ArrayId;
  /** Slurm may have another array with this name. */
  readonly isDoubtful: boolean;
}

/** Writes the note of a chunk. @throws system errors */
export function noteArray(directory: string, chunk: number, note: ArrayNote): void {
  const path = join(runFilesIn(directory).arrays, String(chunk));
  writeFileSync(`${path}.new`, `${JSON.stringify(note)}\n`, { flush: true });
  renameSync(`${path}.new`, path);
}

/** The chunks of a run that it has begun to submit, also those whose note is damaged. */
export function notedChunks(directory: string): number[] {
  return numbersIn(runFilesIn(directory).arrays);
}

/** The notes of a run. */
export function arrayNotes(directory: string): readonly ArrayNote[] {
  return notedChunks(directory).flatMap((chunk) => noteIn(join(runFilesIn(directory).arrays, String(chunk))));
}

/** The note of one chunk; `damaged` if there is one that can't be read. */
export function arrayNote(directory: string, chunk: number): ArrayNote | 'damaged' | undefined {
  const path = join(runFilesIn(directory).arrays, String(chunk));
  return noteIn(path)[0] ?? (existsSync(path) ? 'damaged' : undefined);
}

function noteIn(path: string): ArrayNote[] {
  try {
    const note: unknown = JSON.parse(readOrEmpty(path, { limit: 4096 }).toString('utf8'));
    return isNote(note) ? [note] : [];
  } catch {
    return [];
  }
}

function isNote(note: unknown): note is ArrayNote {
  const { name, clusters = '-', submitted, id, isDoubtful } = (note ?? {}) as Partial<ArrayNote>;
  const isName = typeof name === 'string' && /^[\w. -]+$/.test(name) && /^[\w.,-]+$/.test(clusters);
  return isName && typeof submitted === 'number' && typeof isDoubtful === 'boolean' && (id === undefined || isId(id));
}

/** It goes to Slurm's commands. */
function isId({ job, cluster }: Partial<ArrayId>): boolean {
  return /^\d+$/.test(job ?? '') && (cluster === undefined || /^[\w.-]+$/.test(cluster));
}
