/**
 * Groups commits: files that arrive while the disk is busy are written together once it is free. No caller waits for
 * more files to arrive, and each waits only for its own. (As databases group the commits of their logs.)
 */

import { writeDurably } from './atomic-write';
import type { Place } from './own-directory';
import type { SmallFile } from './temporary-file';

/** Larger groups gain nothing. */
const MAX_TOGETHER = 100;

interface Waiting extends SmallFile {
  readonly done: () => void;
  readonly failed: (thrown: unknown) => void;
}

/** Writes a file durably, together with others that are written at the same time. @throws system errors */
export type GroupWrite = (file: SmallFile) => Promise<void>;

/** Creates the group for one store. `write` writes all files that it is given. */
export function createCommitGroup(place: Place, write: typeof writeDurably = writeDurably): GroupWrite {
  const waiting: Waiting[] = [];
  let isBusy = false;
  const work = async (): Promise<void> => {
    isBusy = true;
    while (waiting.length > 0) {
      await commit(waiting.splice(0, MAX_TOGETHER));
    }
    isBusy = false;
  };
  const commit = async (files: readonly Waiting[]): Promise<void> => {
    try {
      await write(place, files);
      for (const { done } of files) {
        done();
      }
    } catch (thrown) {
      // A file that can't be written must not fail the others.
      await (files.length === 1 ? files[0]?.failed(thrown) : commitEach(files));
    }
  };
  const commitEach = async (files: readonly Waiting[]): Promise<void> => {
    for (const file of files) {
      await commit([file]);
    }
  };
  return (file) =>
    new Promise((done, failed) => {
      waiting.push({ ...file, done, failed });
      if (!isBusy) {
        void work();
      }
    });
}
