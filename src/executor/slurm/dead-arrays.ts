/** Ends what runs left in Slurm. The tasks of a killed run would also end by themselves, once its lease is over. */
import { type ArrayNote, arrayNotes } from './array-notes';
import type { ArrayId, Scheduler } from './scheduler';
import { createSlurmCommands, type SlurmUser } from './slurm-commands';
import { arrayKey, taskId } from './task-id';

/** Cancels what these runs, given by their directories, have in Slurm. Never throws. */
export async function endArrays(directories: readonly string[], user: SlurmUser): Promise<void> {
  const notes = directories.flatMap(arrayNotes);
  if (notes.length === 0) {
    return;
  }
  const scheduler = createSlurmCommands(user);
  const ids = await Promise.all(notes.map((note) => idsOf(note, scheduler)));
  await scheduler.cancel(ids.flat());
}

/** The tasks of a run that Slurm has and that have not ended; undefined if it doesn't say. */
export async function listedTasks(directory: string, user: SlurmUser): Promise<readonly string[] | undefined> {
  const scheduler = createSlurmCommands(user);
  const ids = (await Promise.all(arrayNotes(directory).map((note) => idsOf(note, scheduler)))).flat();
  const states = ids.length === 0 ? new Map<string, never>() : await scheduler.states(ids);
  const tasksOf = (id: ArrayId): string[] =>
    [...(states?.get(arrayKey(id)) ?? [])].flatMap(([index, { state }]) =>
      state === 'ended' || state === 'completing' ? [] : [taskId(id, index)],
    );
  return states === undefined ? undefined : ids.flatMap(tasksOf);
}

/** By name too: one may have been submitted without a word, or twice. */
async function idsOf(note: ArrayNote, scheduler: Scheduler): Promise<readonly ArrayId[]> {
  const { id, isDoubtful } = note;
  if (id !== undefined && !isDoubtful) {
    return [id];
  }
  const found = (await scheduler.find(note)) ?? [];
  return id === undefined || found.some((other) => other.job === id.job) ? found : [...found, id];
}
