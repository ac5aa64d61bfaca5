/** The layout of the job directory (FORMAT.md, "Job directory"). All other code gets its paths from here. */
import { join } from 'node:path';

/** Absolute paths in one job directory. */
export interface JobDirectory {
  readonly path: string;
  /** Read-only for the function. */
  readonly in: string;
  /** Writable for the function. */
  readonly out: string;
  /** Temporary files, if the engine has no place for them. */
  readonly tmp: string;
  readonly runner: string;
  readonly source: string;
  /** Objects at the paths that the kachery shims look at. */
  readonly store: string;
  /** Objects that the function opens by a file name. */
  readonly files: string;
  readonly jobDocument: string;
  readonly runDocument: string;
  /** Files for the container's /etc. */
  readonly etc: string;
}

/** The paths in the job directory at `path`. */
export function jobDirectoryAt(path: string): JobDirectory {
  return directoryWith(path, join(path, 'in'));
}

/**
 * The same for a job that a worker on a node will run. Its inputs are in the directory itself, until they are moved to
 * what the worker sees, and `out` comes from there: to make a directory takes as long as all of the job's files.
 */
export function waitingJobAt(path: string): JobDirectory {
  return directoryWith(path, path);
}

function directoryWith(path: string, inDirectory: string): JobDirectory {
  return {
    path,
    in: inDirectory,
    out: join(path, 'out'),
    tmp: join(path, 'tmp'),
    runner: join(inDirectory, 'runner'),
    source: join(inDirectory, 'src'),
    store: join(inDirectory, 'store'),
    files: join(inDirectory, 'files'),
    jobDocument: join(inDirectory, 'job.json'),
    runDocument: join(inDirectory, 'run.json'),
    etc: join(inDirectory, 'etc'),
  };
}

/** The path of an object for the kachery shims and for arrays. */
export function placedObject(directory: JobDirectory, sha1: string): string {
  return join(directory.store, 'sha1', sha1.slice(0, 2), sha1.slice(2, 4), sha1.slice(4, 6), sha1);
}

/** The path of an object that the function opens by name. */
export function placedFile(directory: JobDirectory, sha1: string, name: string): string {
  return join(directory.files, sha1, name);
}
