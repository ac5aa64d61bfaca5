/** Finds out what a FileNotFoundError is about. */
import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { ResolvedJob } from '../job/types';
import type { SpecArguments, SpecValue } from '../job-spec/types';
import type { MissingFile } from './facts';
import { firstInRepository, pathFromRoot } from './repository';

/** As Python's system calls, h5py and numpy.loadtxt say it. */
const NAMED = [/: '([^']+)'$/, /: "([^"]+)"$/, /\bname = '([^']+)'/, /^(\S+) not found\.?$/];

/** Where a path in the message begins to be one of the source, or of the working directory. */
const IN_SOURCE = /^.*\/in\/src\/(?=.)/;
const IN_WORKING_DIRECTORY = /^(?:\/tmp|.*\/job-\d+\/tmp)\/(?=.)/;

/** What the message names, and where it is; undefined where neither the repository nor the arguments have it. */
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
  if (found === undefined && (argument === undefined || !isElsewhere(argument.value, root))) {
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

/** The path as the function most likely wrote it, and where it may be in the repository. */
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

/** An absolute path that is no path of the repository: whether it is there is not looked at. */
function isElsewhere(value: string, root: string): boolean {
  return isAbsolute(value) && pathFromRoot(value, root) === undefined;
}

function isBundled(path: string, { bundle }: ResolvedJob): boolean {
  return bundle.files.some((file) => file.path === path || file.path.startsWith(`${path}/`));
}

/** The argument whose text is the path, or that of a directory around it. */
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
