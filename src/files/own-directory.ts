/** The directory of ours in a store's: what lies in it is the store's to say (store/layout.ts), but for files being written. */
import { join } from 'node:path';

/** Where a store is. */
export interface Place {
  /** Absolute path. */
  readonly root: string;
}

/** The directory that holds everything of ours in a store. */
export function ownDirectory(root: string): string {
  return join(root, 'hither', 'v1');
}

/** Where files are written before they get their name. */
export function temporaryDirectory(root: string): string {
  return join(ownDirectory(root), 'tmp');
}

/** The text that marks a directory as a cache. */
export const CACHEDIR_TAG = `Signature: 8a477f597d28d172789f06886806bc55
# Objects and results of hither-action; they can be made again. See https://bford.info/cachedir/
`;
