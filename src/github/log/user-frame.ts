/** Where in the user's own files a function raised, told from its traceback. */
import type { SourceLocation } from '../../core/errors';

/** The line of a frame as Python's `traceback` prints it. */
const FRAME = /^ {2}File "([^"\n]+)", line (\d+)(?:, in .*)?$/gm;

/**
 * The last frame in a file of the repository: their names are relative to the root, those of the image absolute
 * (FORMAT.md, result.json). undefined where there is none.
 */
export function userFrame(traceback: string): SourceLocation | undefined {
  const frames = [...traceback.matchAll(FRAME)].map(([, path = '', line = '']) => ({ path, line: Number(line) }));
  return frames.findLast(({ path }) => !path.startsWith('/') && !path.startsWith('<'));
}
