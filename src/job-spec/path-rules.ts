/** Where the paths of a spec may lead. */
import { realpath } from 'node:fs/promises';
import type { PathRules } from './confine-path';
import type { SpecRequest } from './confine-spec';
import { findRoot } from './find-root';

/** Real paths, which can be compared with the real paths of files. `directory` is the spec's. */
export async function pathRules(directory: string, request: SpecRequest): Promise<PathRules> {
  const start = await real(directory);
  return {
    directory: start,
    root: request.root === undefined ? await findRoot(start) : await real(request.root),
    dataRoots: await Promise.all(request.dataRoots.map(real)),
    cwd: request.cwd,
  };
}

/** A missing directory allows nothing. The first path below it reports that. */
function real(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}
