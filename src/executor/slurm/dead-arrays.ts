/** Ends the arrays of runs that are dead. Their tasks would end by themselves once the lease is over. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOrEmpty } from '../../files/read-file';
import { runFilesIn } from './run-files';
import type { ArrayId, Scheduler } from './scheduler';
import { createSlurmCommands, type SlurmUser } from './slurm-commands';

/** Notes the array of a chunk: first its name, before it is submitted, then also its id. @throws system errors */
export function noteArray(directory: string, chunk: number, { name, id }: { name: string; id?: ArrayId }): void {
  const words = [name, ...(id === undefined ? [] : [id.job, id.cluster ?? ''])];
  writeFileSync(join(runFilesIn(directory).arrays, String(chunk)), `${words.join(' ')}\n`);
}

/** Cancels what these runs, given by their directories, have in Slurm. Never throws. */
export async function endArrays(directories: readonly string[], user: SlurmUser): Promise<void> {
  const notes = directories.flatMap(notesIn);
  if (notes.length === 0) {
    return;
  }
  const scheduler = createSlurmCommands(user);
  const ids = await Promise.all(notes.map((note) => idsOf(note, scheduler)));
  await scheduler.cancel(ids.flat());
}

function notesIn(directory: string): string[] {
  const { arrays } = runFilesIn(directory);
  try {
    return readdirSync(arrays).map((name) => readOrEmpty(join(arrays, name), { limit: 1024 }).toString('utf8').trim());
  } catch {
    return [];
  }
}

/** By name too: one may have been submitted without a word, or twice. */
async function idsOf(note: string, scheduler: Scheduler): Promise<readonly ArrayId[]> {
  const [name = '', job, cluster] = note.split(' ');
  const found = name === '' ? [] : ((await scheduler.find(name)) ?? []);
  if (job === undefined || !/^\d+$/.test(job) || found.some((id) => id.job === job)) {
    return found;
  }
  return [...found, cluster === undefined || cluster === '' ? { job } : { job, cluster }];
}
