/** Finds the line of the user's files where a function raised. */
import type { SourceLocation } from '../core/errors';

/** A frame as Python's `traceback` prints it. */
const FRAME = /^ {2}File "([^"\n]+)", line (\d+)(?:, in .*)?$/gm;

/**
 * The last frame in a file of the repository; undefined if there is none. Tracebacks name files of the repository
 * relative to its root and files of the image by absolute paths (FORMAT.md, result.json).
 */
export function userFrame(traceback: string): SourceLocation | undefined {
  const frames = [...traceback.matchAll(FRAME)].map(([, path = '', line = '']) => ({ path, line: Number(line) }));
  return frames.findLast(({ path }) => !path.startsWith('/') && !path.startsWith('<'));
}
