/** Compares paths by their text. */
import { sep } from 'node:path';

/** Whether a path is `directory` itself or is inside it. Both are absolute, without `..`. */
export function isBelow(path: string, directory: string): boolean {
  return path === directory || path.startsWith(directory.endsWith(sep) ? directory : `${directory}${sep}`);
}
