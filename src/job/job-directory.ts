/** The job directory: the only file that knows what lies where in it (FORMAT.md, "Job directory"). */
import { join } from 'node:path';

/** Absolute paths in one job directory. */
export interface JobDirectory {
  readonly path: string;
  /** Read-only for the function. */
  readonly in: string;
  /** Writable for the function. */
  readonly out: string;
  /** Temporary files, where the engine has no place of its own for them. */
  readonly tmp: string;
  /** An empty directory and file, mounted over what the function may not see of its mounts; only where there is such a thing. */
  readonly empty: string;
  readonly runner: string;
  readonly source: string;
  readonly jobDocument: string;
  readonly runDocument: string;
  readonly passwd: string;
  readonly group: string;
  readonly hosts: string;
  /** What sets the variables, where the engine reads a script for that. */
  readonly environmentScript: string;
}

/** The paths in the job directory at `path`. */
export function jobDirectoryAt(path: string): JobDirectory {
  const inDirectory = join(path, 'in');
  return {
    path,
    in: inDirectory,
    out: join(path, 'out'),
    tmp: join(path, 'tmp'),
    empty: join(path, 'empty'),
    runner: join(inDirectory, 'runner'),
    source: join(inDirectory, 'src'),
    jobDocument: join(inDirectory, 'job.json'),
    runDocument: join(inDirectory, 'run.json'),
    passwd: join(inDirectory, 'etc', 'passwd'),
    group: join(inDirectory, 'etc', 'group'),
    hosts: join(inDirectory, 'etc', 'hosts'),
    environmentScript: join(inDirectory, 'etc', 'env', '99-zz-hither.sh'),
  };
}

/** Where an object is placed for the kachery stand-ins and for arrays. */
export function placedObject(directory: JobDirectory, sha1: string): string {
  return join(directory.in, 'store', 'sha1', sha1.slice(0, 2), sha1.slice(2, 4), sha1.slice(4, 6), sha1);
}

/** Where an object is placed that the function opens under a name. */
export function placedFile(directory: JobDirectory, sha1: string, name: string): string {
  return join(directory.in, 'files', sha1, name);
}
