/** Paths and names of others in hints. */
import { printable } from '../core/quoted';

/** A path is there to be copied: it is cut only where no person would. Characters. */
const MAX_LENGTH = 400;

/** In quotes and on one line. */
export function quotedPath(path: string): string {
  return `"${printable(path, MAX_LENGTH)}"`;
}
