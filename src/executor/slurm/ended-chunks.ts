/** Chunks whose jobs have ended. Their files go when the results of these jobs are kept: until then, a later run may need them. */
import { existsSync } from 'node:fs';
import type { FollowedArray } from './followed-arrays';
import { type RunFiles, removeChunk } from './run-files';

/** The chunks of a run that have ended. */
export class EndedChunks {
  /** The directories of their jobs, which are removed when their results are kept. */
  readonly #left = new Map<number, string[]>();

  constructor(private readonly files: RunFiles) {}

  /** Takes an array of the run. */
  add({ chunk, tasks }: FollowedArray): void {
    const directories = [...tasks.values()].flatMap((jobs) => jobs.map(({ task }) => task.run.directory));
    this.#left.set(chunk, directories);
  }

  /** Removes the chunks of which no job's directory is left. Call from time to time. */
  sweep(): void {
    for (const [chunk, directories] of this.#left) {
      while (directories.length > 0 && !existsSync(directories.at(-1) ?? '')) {
        directories.pop();
      }
      if (directories.length === 0) {
        this.#left.delete(chunk);
        void removeChunk(this.files, chunk);
      }
    }
  }
}
