/** Our own directory in a store. store/layout.ts defines its content, except for files that are being written. */
import { join } from 'node:path';

/** The location of a store. */
export interface Place {
  /** Absolute path. */
  readonly root: string;
}

/** The directory with everything of ours in a store. */
export function ownDirectory(root: string): string {
  return join(root, 'hither', 'v1');
}

/** Where files are written before they are renamed. */
export function temporaryDirectory(root: string): string {
  return join(ownDirectory(root), 'tmp');
}

/** The text that marks a directory as a cache. */
export const CACHEDIR_TAG = `Signature: 8a477f597d28d172789f06886806bc55
# Objects and results of hither-action; they can be made again. See https://bford.info/cachedir/
`;
