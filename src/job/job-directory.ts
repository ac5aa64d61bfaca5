/** The job folder: the only file that knows what lies where in it (FORMAT.md, "Job folder"). */
import { join } from 'node:path';

/** Absolute paths in one job folder. */
export interface JobFolder {
  readonly path: string;
  /** Read-only for the function. */
  readonly in: string;
  /** Writable for the function. */
  readonly out: string;
  /** Temporary files, where the engine has no place of its own for them. */
  readonly tmp: string;
  /** An empty folder and file, mounted over what the function may not see of its mounts; only where there is such a thing. */
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

/** The paths in the job folder at `path`. */
export function jobFolderAt(path: string): JobFolder {
  const inFolder = join(path, 'in');
  return {
    path,
    in: inFolder,
    out: join(path, 'out'),
    tmp: join(path, 'tmp'),
    empty: join(path, 'empty'),
    runner: join(inFolder, 'runner'),
    source: join(inFolder, 'src'),
    jobDocument: join(inFolder, 'job.json'),
    runDocument: join(inFolder, 'run.json'),
    passwd: join(inFolder, 'etc', 'passwd'),
    group: join(inFolder, 'etc', 'group'),
    hosts: join(inFolder, 'etc', 'hosts'),
    environmentScript: join(inFolder, 'etc', 'env', '99-zz-hither.sh'),
  };
}

/** Where an object is placed for the kachery stand-ins and for arrays. */
export function placedObject(folder: JobFolder, sha1: string): string {
  return join(folder.in, 'store', 'sha1', sha1.slice(0, 2), sha1.slice(2, 4), sha1.slice(4, 6), sha1);
}

/** Where an object is placed that the function opens under a name. */
export function placedFile(folder: JobFolder, sha1: string, name: string): string {
  return join(folder.in, 'files', sha1, name);
}
