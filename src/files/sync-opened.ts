/** Waits for the disk in the thread pool: unlike other calls for a small file, that may take long. */
import { fsync } from 'node:fs';
import { promisify } from 'node:util';

/** Waits until an open file or directory is on disk. @throws system errors */
export const syncOpened: (descriptor: number) => Promise<void> = promisify(fsync);
