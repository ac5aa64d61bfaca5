/** Where the paths of a spec may lead. */
import { realpathOrSame } from '../files/file-status';
import type { PathRules } from './confine-path';
import type { SpecRequest } from './confine-spec';
import { findRoot } from './find-root';

/** Real paths, which can be compared with the real paths of files. `directory` is the spec's. */
export function pathRules(directory: string, request: SpecRequest): PathRules {
  // A missing directory allows nothing. The first path below it reports that.
  const start = realpathOrSame(directory);
  return {
    directory: start,
    root: request.root === undefined ? findRoot(start) : realpathOrSame(request.root),
    dataRoots: request.dataRoots.map(realpathOrSame),
    cwd: request.cwd,
  };
}
