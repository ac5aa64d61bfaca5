/** Collects the source bundle: every file of the repository that a function needs, found without running it. */
import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { Problem, Result, SourceLocation } from '../core/errors';
import { rootFlag } from '../core/settings';
import { filePattern, patternFlaw } from '../files/file-pattern';
import { realpathOrSame, statusOf } from '../files/file-status';
import { isBelow } from '../files/is-below';
import { PRIVATE_REMEDY, whyPrivate } from '../files/private-files';
import { readOrEmpty } from '../files/read-file';
import { MAX_POINTER, type Pointer, pointerOf } from '../values/pointer-text';
import { dynamicImports } from './dynamic-imports';
import { type ImportStatement, importStatements } from './import-statements';
import { createExists, type Exists, findModule, placeOf } from './module-search';
import { decodeFile } from './source-text';
import { isStandardLibrary } from './standard-library';
import { parsePython } from './syntax';
import type { BundleFile, SourceBundle } from './types';
import { type FoundFile, filesBelowDirectory } from './walk-directory';

/** A larger bundle contains a data directory or a virtual environment by mistake. */
const MAX_FILES = 10_000;
const MAX_BYTES = 256 * 1024 * 1024;

/** The function and its declared modules and files. All paths are absolute and real. */
export interface BundleRequest {
  readonly root: string;
  /** The function's file. */
  readonly file: string;
  /** Directories of modules. */
  readonly localModules: readonly { readonly path: string; readonly where: SourceLocation }[];
  /** Modules by import name. */
  readonly namedModules?: readonly { readonly name: string; readonly where: SourceLocation }[];
  /** Patterns of files below `base`. */
  readonly additionalFiles: readonly {
    readonly base: string;
    readonly pattern: string;
    readonly where: SourceLocation;
  }[];
}

interface Collection {
  readonly request: BundleRequest;
  readonly exists: Exists;
  /** Absolute directories to search for absolute imports. */
  readonly directories: readonly string[];
  /** Every file of the bundle: the absolute path that leads to it, possibly through links, and its real path. */
  readonly files: Map<string, string>;
  readonly problems: Problem[];
  readonly warnings: Problem[];
}

/** Collects the bundle of a function. */
export async function collectBundle(request: BundleRequest): Promise<Result<SourceBundle>> {
  const { root, file } = request;
  const exists = createExists();
  const place = placeOf(file, root, exists);
  const directories = importDirectories(request, place.packageParent);
  const collection: Collection = { request, exists, directories, files: new Map(), problems: [], warnings: [] };
  addPython([file], collection);
  await addNamedModules(collection);
  await addLocalModules(collection);
  await addAdditionalFiles(collection);
  const files = bundleFiles(collection);
  const { problems, warnings } = collection;
  if (problems.length > 0) {
    return { ok: false, problems, warnings };
  }
  const importPaths = directories.map((directory) => relative(root, directory).split(sep).join('/') || '.');
  return { ok: true, value: { files, file: pathInBundle(file, root), module: place.module, importPaths }, warnings };
}

/** The directories in the order in which Python searches them. */
function importDirectories({ root, file, localModules }: BundleRequest, packageParent: string): string[] {
  const source = join(root, 'src');
  const directories = [
    dirname(file),
    packageParent,
    ...localModules.map(({ path }) => dirname(path)),
    root,
    ...(statusOf(source)?.isDirectory() ? [source] : []),
  ];
  return [...new Set(directories)].filter((directory) => isBelow(directory, root));
}

function pathInBundle(path: string, root: string): string {
  return relative(root, path).split(sep).join('/');
}

/** Adds Python files and what they import, each once. */
function addPython(start: readonly string[], collection: Collection): void {
  const queue = [...start];
  for (const path of queue) {
    if (collection.files.has(path)) {
      continue;
    }
    const real = realpathOrSame(path);
    collection.files.set(path, real);
    // Files that may not be in the bundle are not read. They are reported at the end.
    queue.push(...(refusal({ path, real }, collection) === undefined ? importedFiles(path, collection) : []));
  }
}

function importedFiles(path: string, collection: Collection): string[] {
  const { request, warnings } = collection;
  const { text, flaw } = decodeFile(path);
  const shown = pathInBundle(path, request.root);
  if (flaw !== undefined && text === '') {
    const message = `the imports of this file can't be followed: ${flaw.message}`;
    warnings.push({ message, remedy: flaw.remedy, where: { path: shown } });
  }
  const parsed = parsePython(text, shown);
  const dynamic = dynamicImports(parsed);
  warnings.push(...dynamic.warnings);
  const found: string[] = [];
  for (const statement of importStatements(parsed)) {
    found.push(...filesOfImport(statement, path, collection));
  }
  for (const module of dynamic.modules) {
    found.push(...absoluteFiles(module.split('.'), collection));
  }
  // Relative imports need the packages around a module.
  return [...found, ...enclosingPackages(path, collection)];
}

function filesOfImport(statement: ImportStatement, path: string, collection: Collection): string[] {
  const parts = statement.module === '' ? [] : statement.module.split('.');
  const wanted = [parts, ...(statement.names ?? []).map(({ name }) => [...parts, name])];
  const found: string[] = [];
  for (const module of wanted.filter((each) => each.length > 0)) {
    found.push(
      ...(statement.level === 0
        ? absoluteFiles(module, collection)
        : relativeFiles(module, { level: statement.level, path, collection })),
    );
  }
  return found;
}

function absoluteFiles(parts: readonly string[], { directories, exists }: Collection): string[] {
  return isStandardLibrary(parts[0] ?? '') ? [] : (findModule(parts, directories, exists) ?? []);
}

interface RelativeImport {
  readonly level: number;
  readonly path: string;
  readonly collection: Collection;
}

function relativeFiles(parts: readonly string[], { level, path, collection }: RelativeImport): string[] {
  let directory = dirname(path);
  for (let up = 1; up < level; up += 1) {
    directory = dirname(directory);
  }
  return isBelow(directory, collection.request.root) ? (findModule(parts, [directory], collection.exists) ?? []) : [];
}

function enclosingPackages(path: string, { request, exists }: Collection): string[] {
  const packages: string[] = [];
  let directory = dirname(path);
  while (isBelow(directory, request.root) && exists(join(directory, '__init__.py'))) {
    packages.push(join(directory, '__init__.py'));
    directory = dirname(directory);
  }
  return packages;
}

async function addLocalModules(collection: Collection): Promise<void> {
  for (const { path, where } of collection.request.localModules) {
    const real = realpathOrSame(path);
    if (statusOf(real) === undefined) {
      const shown = pathInBundle(path, collection.request.root);
      collection.problems.push({
        message: `the local module ${shown} does not exist`,
        remedy: "check its path: it is relative to the function's file",
        where,
      });
      continue;
    }
    const refused = refusal({ path, real }, collection);
    if (refused !== undefined) {
      collection.problems.push({ ...refused, where });
      continue;
    }
    await addModule({ path, real }, collection);
  }
}

/** Adds all files of a directory, or one file. */
async function addModule({ path, real }: FoundFile, collection: Collection): Promise<void> {
  const isDirectory = statSync(real).isDirectory();
  addFound(isDirectory ? await filesBelowDirectory(path, collection.request.root) : [{ path, real }], collection);
}

/** hither took modules outside the repository from the caller's Python. Here the image must have them. */
async function addNamedModules(collection: Collection): Promise<void> {
  for (const { name, where } of collection.request.namedModules ?? []) {
    const found = findModule(name.split('.'), collection.directories, collection.exists)?.at(-1);
    if (found === undefined) {
      const remedy = 'install it in the image, or name its directory in "local-modules:"';
      collection.warnings.push({ message: `the module ${name} is not in the repository`, remedy, where });
    } else {
      const path = basename(found) === '__init__.py' ? dirname(found) : found;
      await addModule({ path, real: realpathSync.native(path) }, collection);
    }
  }
}

async function addAdditionalFiles(collection: Collection): Promise<void> {
  const { additionalFiles, root } = collection.request;
  const listed = new Map<string, Promise<FoundFile[]>>();
  for (const { base, pattern, where } of additionalFiles) {
    const flaw = patternFlaw(pattern);
    if (flaw !== undefined) {
      collection.problems.push({ ...flaw, where });
      continue;
    }
    const all = listed.get(base) ?? filesBelowDirectory(base, root);
    listed.set(base, all);
    const isMeant = filePattern(pattern);
    const found = (await all).filter(({ path }) => isMeant(pathInBundle(path, base)));
    if (found.length === 0) {
      const message = `no file matches the additional file "${pattern}"`;
      collection.warnings.push({
        message,
        remedy:
          'check the pattern: it is relative to the directory of the file that lists it, and must match files ' +
          '(data/** matches all files in data); links out of the root are not followed',
        where,
      });
    }
    warnOfPointers(found, where, collection);
    addFound(found, collection);
  }
}

/** Warns about matched files that are placeholders of files that were not fetched. */
function warnOfPointers(found: readonly FoundFile[], where: SourceLocation, { request, warnings }: Collection) {
  for (const { path, real } of found) {
    const shown = pathInBundle(path, request.root);
    const pointer = path.endsWith('.py') ? undefined : pointerAt(real, shown);
    if (pointer !== undefined) {
      const message = `${shown} is ${pointer.what}, not the file itself`;
      warnings.push({ message, remedy: pointer.remedy, where });
    }
  }
}

function pointerAt(path: string, shown: string): Pointer | undefined {
  const found = statusOf(path);
  return found === undefined || found.size > MAX_POINTER
    ? undefined
    : pointerOf(readOrEmpty(path, { limit: MAX_POINTER }), shown);
}

function addFound(found: readonly FoundFile[], collection: Collection): void {
  for (const { path, real } of found) {
    if (!path.endsWith('.py')) {
      collection.files.set(path, real);
    }
  }
  addPython(
    found.map(({ path }) => path).filter((path) => path.endsWith('.py')),
    collection,
  );
}

/** Explains why a file may not be in the bundle: it is outside the root, or it is private. */
function refusal({ path, real }: FoundFile, { request: { root } }: Collection): Omit<Problem, 'where'> | undefined {
  if (!isBelow(path, root) || !isBelow(real, root)) {
    const flag = rootFlag();
    const remedy = `copy it into the repository${flag === undefined ? '' : `, or choose a higher root with ${flag}`}`;
    return { message: `${path} leads to ${real}, outside the root ${root}`, remedy };
  }
  const why = whyPrivate({ asked: path, real });
  return why === undefined ? undefined : { message: `${pathInBundle(path, root)} ${why}`, remedy: PRIVATE_REMEDY };
}

/** Every file with its path and whether it is executable, in code point order. */
function bundleFiles(collection: Collection): BundleFile[] {
  const { request, files, problems } = collection;
  const { root } = request;
  const bundled: BundleFile[] = [];
  let bytes = 0;
  for (const [path, real] of files) {
    const refused = refusal({ path, real }, collection);
    if (refused !== undefined) {
      problems.push({ ...refused, where: { path } });
      continue;
    }
    const found = statSync(real);
    if (!found.isFile()) {
      const message = `${path} is not a regular file, so it can't be part of the source`;
      problems.push({ message, remedy: 'replace it with a regular file, or exclude it', where: { path } });
      continue;
    }
    bytes += found.size;
    bundled.push({ path: pathInBundle(path, root), source: real, executable: (found.mode & 0o111) !== 0 });
  }
  if (bundled.length > MAX_FILES || bytes > MAX_BYTES) {
    problems.push(tooLarge(bundled, bytes, request.file));
  }
  return bundled.sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
}

function tooLarge(files: readonly BundleFile[], bytes: number, file: string): Problem {
  const counts = new Map<string, number>();
  for (const { path } of files) {
    const directory = dirname(path).split('/').slice(0, 2).join('/');
    counts.set(directory, (counts.get(directory) ?? 0) + 1);
  }
  const largest = [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 5)
    .map(([directory, count]) => `${directory} (${count} files)`);
  return {
    message:
      `the source of the function has ${files.length} files and ${Math.round(bytes / 1024 / 1024)} MiB; ` +
      `the limit is ${MAX_FILES} files and ${MAX_BYTES / 1024 / 1024} MiB`,
    remedy: `keep data out of local modules and additional files; most files are in ${largest.join(', ')}`,
    where: { path: file },
  };
}
