/** Quotes foreign paths and names in hints. */
import { printable } from '../core/quoted';

/** Only absurdly long paths are cut, because users copy paths from hints. Characters. */
const MAX_LENGTH = 400;

/** The path in quotes, on one line. */
export function quotedPath(path: string): string {
  return `"${printable(path, MAX_LENGTH)}"`;
}
