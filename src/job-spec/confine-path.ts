/**
 * Keeps paths of a spec inside the root, whether they use `..` or symbolic links. The check is on the opened file, so
 * replacing a link between check and use has no effect.
 */
import { realpathSync } from 'node:fs';
import { type FileHandle, readdir, readlink, realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { messageOf, type Problem, type Result, type SourceLocation, systemErrorCode } from '../core/errors';
import { rootFlag, setting } from '../core/settings';
import { openForReading } from '../files/open-file';
import { PRIVATE_REMEDY, type ReachedPath, whyPrivate } from '../files/private-files';
import { annexPointer, isAnnexLink } from '../values/pointer-text';
import { didYouMean } from './did-you-mean';
import type { PathBase } from './types';

/** Where paths may lead. All directories are absolute and real (no links in them). */
export interface PathRules {
  /** Directory that the relative paths of the spec start from. */
  readonly directory: string;
  /** Directory that they may not leave. */
  readonly root: string;
  /** Directories below which absolute paths are allowed too. */
  readonly dataRoots: readonly string[];
  /** Directory that paths of the command line start from. These may lead anywhere. */
  readonly cwd: string;
}

/** A path as it was given. */
export interface GivenPath {
  readonly path: string;
  readonly base: PathBase;
  readonly where: SourceLocation;
}

/** The real absolute path of an existing file or directory in an allowed place. */
export async function confinePath(given: GivenPath, rules: PathRules): Promise<Result<string>> {
  const form = checkText(given);
  if (form !== undefined) {
    return failed(form);
  }
  const asked = askedPath(given, rules);
  try {
    const real = realpathSync.native(asked);
    const problem = checkReal(given, { asked, real }, rules);
    return problem === undefined ? { ok: true, value: real, warnings: [] } : failed(problem);
  } catch (thrown) {
    const problem = (await missingOutside(given, asked, rules)) ?? checkPrivate(given, { asked, real: asked });
    return failed(problem ?? (await missing(given, asked, thrown)));
  }
}

function askedPath({ path, base }: GivenPath, rules: PathRules): string {
  return resolve(base === 'spec' ? rules.directory : rules.cwd, path);
}

/** Checks the real path: a spec's path may not leave the root, and no path may lead to a private file. */
function checkReal(given: GivenPath, reached: ReachedPath, rules: PathRules): Problem | undefined {
  const problem = given.base === 'spec' ? checkPlace(given, reached.real, rules) : undefined;
  return problem ?? checkPrivate(given, reached);
}

function checkPrivate({ path, where }: GivenPath, reached: ReachedPath): Problem | undefined {
  const why = whyPrivate(reached);
  return why === undefined ? undefined : { message: `${path} ${why}`, remedy: PRIVATE_REMEDY, where };
}

/** Reports the forbidden place, not the missing file: a spec must not learn which files exist outside the root. */
async function missingOutside(given: GivenPath, asked: string, rules: PathRules): Promise<Problem | undefined> {
  if (given.base === 'command-line') {
    return undefined;
  }
  let directory = dirname(asked);
  for (;;) {
    const real = await realpath(directory).catch(() => undefined);
    if (real !== undefined) {
      return checkPlace(given, join(real, relative(directory, asked)), rules);
    }
    directory = dirname(directory);
  }
}

/** Opens a regular file for reading. The caller closes it. */
export async function openConfined(given: GivenPath, rules: PathRules): Promise<Result<FileHandle>> {
  const confined = await confinePath(given, rules);
  if (!confined.ok) {
    return confined;
  }
  try {
    const handle = await openForReading(confined.value);
    const problem = await checkOpened(given, handle, rules);
    if (problem === undefined) {
      return { ok: true, value: handle, warnings: await otherNames(given, handle) };
    }
    await handle.close();
    return failed(problem);
  } catch (thrown) {
    return failed(await missing(given, confined.value, thrown));
  }
}

/** Warns about hard links: the creator of the link may have linked a file from outside the root. */
async function otherNames({ path, where }: GivenPath, handle: FileHandle): Promise<Problem[]> {
  const { nlink } = await handle.stat();
  return nlink === 1
    ? []
    : [
        {
          message: `${path} has ${nlink} hard links, and the others may be outside the root`,
          remedy: 'if that is not intended, replace it with a copy',
          where,
        },
      ];
}

function failed(problem: Problem): { readonly ok: false; readonly problems: Problem[]; readonly warnings: [] } {
  return { ok: false, problems: [problem], warnings: [] };
}

function checkText({ path, where }: GivenPath): Problem | undefined {
  return path === '' || /[\0\n\r]/.test(path)
    ? { message: 'this is not a valid path', remedy: 'write the path of a file, without line breaks', where }
    : undefined;
}

function checkPlace(given: GivenPath, real: string, rules: PathRules): Problem | undefined {
  const { path, where } = given;
  if (rules.dataRoots.some((directory) => isInside(real, directory))) {
    return undefined;
  }
  if (isAbsolute(path)) {
    return {
      message: `the path ${path} is absolute`,
      remedy: `make it relative to the spec, or allow its directory with ${setting('data-root')}`,
      where,
    };
  }
  if (isInside(real, rules.root)) {
    return undefined;
  }
  const flag = rootFlag();
  const another = flag === undefined ? '' : ` choose another with ${flag},`;
  const remedy = `move it below the root ${rules.root},${another} or allow its directory with ${setting('data-root')}`;
  return { message: `${path} leads to ${real}, outside the root`, remedy, where };
}

/** Whether a real path is `directory` itself or is inside it. */
function isInside(path: string, directory: string): boolean {
  const way = relative(directory, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** Checks the opened file again: the path may have been replaced since it was checked. */
async function checkOpened(given: GivenPath, handle: FileHandle, rules: PathRules): Promise<Problem | undefined> {
  const { path, where } = given;
  const found = await handle.stat();
  if (!found.isFile()) {
    const what = found.isDirectory() ? 'a directory' : 'not a regular file';
    return { message: `${path} is ${what}`, remedy: 'give the path of a file', where };
  }
  const real = await readlink(`/proc/self/fd/${handle.fd}`).catch(() => undefined);
  return real === undefined ? undefined : checkReal(given, { asked: askedPath(given, rules), real }, rules);
}

async function missing({ path, where }: GivenPath, asked: string, thrown: unknown): Promise<Problem> {
  switch (systemErrorCode(thrown)) {
    case 'ENOENT':
    case 'ENOTDIR': {
      const unfetched = await notFetched(path, asked);
      return { ...(unfetched ?? { message: `there is no ${path}`, remedy: await nearestFile(asked) }), where };
    }
    case 'EACCES':
      return { message: `you have no permission to read ${path}`, remedy: 'change its permissions', where };
    case 'ELOOP':
      return { message: `${path} is a symbolic link that leads to itself`, remedy: 'fix the link', where };
    default:
      return { message: `${path} can't be read: ${messageOf(thrown)}`, remedy: 'check the path', where };
  }
}

/** Recognizes files of git-annex (a broken link) and of DVC (a `.dvc` file beside it) that were not fetched. */
async function notFetched(path: string, asked: string): Promise<Omit<Problem, 'where'> | undefined> {
  const target = await readlink(asked).catch(() => '');
  if (isAnnexLink(target)) {
    return { message: `the content of ${path} is in git-annex and was not fetched`, remedy: annexPointer(path).remedy };
  }
  // DVC may track the file itself or a missing directory around it.
  for (let [given, at] = [path, asked]; !(await exists(at)); [given, at] = [dirname(given), dirname(at)]) {
    if (await exists(`${at}.dvc`)) {
      return { message: `${path} is in DVC and was not fetched`, remedy: `fetch it with "dvc pull ${given}.dvc"` };
    }
  }
  return undefined;
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

/** Suggests a similar file name, or names the missing directory. */
async function nearestFile(asked: string): Promise<string> {
  const directory = dirname(asked);
  const names = await readdir(directory).catch(() => undefined);
  if (names?.includes(basename(asked))) {
    return 'it is a broken symbolic link: fix the link';
  }
  if (names !== undefined) {
    return didYouMean(basename(asked), names, `check the path; hither looked for ${asked}`);
  }
  const exists = await stat(dirname(directory)).catch(() => undefined);
  return exists === undefined ? `check the path; hither looked for ${asked}` : `there is no directory ${directory}`;
}
