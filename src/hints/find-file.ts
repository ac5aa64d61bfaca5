/** Finds the file that a FileNotFoundError is about. */
import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { ResolvedJob } from '../job/types';
import type { SpecArguments, SpecValue } from '../job-spec/types';
import type { MissingFile } from './facts';
import { firstInRepository, pathFromRoot } from './repository';

/** How Python's system calls, h5py and numpy.loadtxt name the file. */
const NAMED = [/: '([^']+)'$/, /: "([^"]+)"$/, /\bname = '([^']+)'/, /^(\S+) not found\.?$/];

/** Prefixes of paths in the source, and in the working directory, of a container. */
const IN_SOURCE = /^.*\/in\/src\/(?=.)/;
const IN_WORKING_DIRECTORY = /^(?:\/tmp|.*\/job-\d+\/tmp)\/(?=.)/;

/** The file in the message and where it is; undefined if neither the repository nor the arguments have it. */
export async function findFile(job: ResolvedJob, message: string): Promise<MissingFile | undefined> {
  const named = NAMED.map((pattern) => pattern.exec(message)?.[1]).find((path) => path !== undefined);
  if (named === undefined) {
    return undefined;
  }
  const { root, directory } = job.paths;
  const [asked, candidates] = candidatesOf(named, job);
  const argument = argumentOf(asked, job.args);
  const found = await firstInRepository(
    argument === undefined ? candidates : [resolve(directory, asked), ...candidates],
    root,
  );
  if (found === undefined && (argument === undefined || !isOutsideRepository(argument.value, root))) {
    return undefined;
  }
  const isDirectory = found?.isDirectory ?? false;
  return {
    asked,
    found: found?.path,
    isDirectory,
    bundled: found !== undefined && isBundled(found.path, job),
    argument,
  };
}

/** The path that the function most likely used, and where the repository may have it. */
function candidatesOf(named: string, { args, bundle, paths }: ResolvedJob): [asked: string, candidates: string[]] {
  if (IN_SOURCE.test(named)) {
    return [named, [named.replace(IN_SOURCE, '')]];
  }
  const isMeant = pathFromRoot(named, paths.root) !== undefined || argumentOf(named, args) !== undefined;
  const asked = isMeant ? named : named.replace(IN_WORKING_DIRECTORY, '');
  return [
    asked,
    isAbsolute(asked) ? [asked] : [join(dirname(bundle.file), asked), asked, join(paths.directory, asked)],
  ];
}

/** Whether a path is absolute and outside the repository. Such paths are not accessed. */
function isOutsideRepository(value: string, root: string): boolean {
  return isAbsolute(value) && pathFromRoot(value, root) === undefined;
}

function isBundled(path: string, { bundle }: ResolvedJob): boolean {
  return bundle.files.some((file) => file.path === path || file.path.startsWith(`${path}/`));
}

/** The argument whose text is the path or one of its parent directories. */
function argumentOf(asked: string, args: SpecArguments): MissingFile['argument'] {
  for (const [name, value] of args) {
    const text = textsOf(value).find((each) => isAround(each, asked));
    if (text !== undefined) {
      return { name, value: text };
    }
  }
  return undefined;
}

function isAround(text: string, asked: string): boolean {
  const path = text.replace(/^\.\//, '').replace(/\/+$/, '');
  const wanted = asked.replace(/^\.\//, '');
  return path !== '' && (path === wanted || (path !== '.' && wanted.startsWith(`${path}/`)));
}

function textsOf(value: SpecValue): string[] {
  switch (value.kind) {
    case 'string':
      return [value.value];
    case 'list':
    case 'tuple':
      return value.items.flatMap(textsOf);
    case 'mapping':
      return value.entries.flatMap((entry) => textsOf(entry.value));
    default:
      return [];
  }
}
