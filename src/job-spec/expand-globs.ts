/**
 * Replaces a glob in a matrix, `{ $npy: { glob: 'data/*.npy' } }`, by a value for each file that matches. Patterns are
 * those of Python's glob with `recursive=True`: names that begin with a dot match only a pattern that does.
 */
import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { append } from '../core/append';
import type { Problem } from '../core/errors';
import { quoted } from '../core/quoted';
import { setting } from '../core/settings';
import { namePattern } from '../files/file-pattern';
import { isBelow } from '../files/is-below';
import { confinePath, type PathRules } from './confine-path';
import type { Tree, TreeEntry, TreeMapping } from './yaml/tree';

/** A tree without globs, and the problems with those that it had. */
export interface Expanded {
  readonly tree: Tree;
  readonly problems: readonly Problem[];
}

interface Expanding {
  readonly rules: PathRules;
  readonly problems: Problem[];
}

/** Expands the globs in the matrices of a spec, before anything else is read from its tree. */
export async function expandGlobs(tree: Tree, rules: PathRules): Promise<Expanded> {
  const expanding: Expanding = { rules, problems: [] };
  const expanded = await inSpec(tree, expanding);
  return { tree: expanded, problems: expanding.problems };
}

async function inSpec(tree: Tree, expanding: Expanding): Promise<Tree> {
  const jobs = (jobsOf: Tree): Promise<Tree> => withEntries(jobsOf, async (job) => inJob(job.value, expanding));
  return withEntries(tree, async ({ key, value }) => {
    switch (key) {
      case 'jobs':
        return jobs(value);
      case 'defaults':
        return inJob(value, expanding);
      case 'matrix':
        return inMatrix(value, expanding);
      default:
        return value;
    }
  });
}

function inJob(job: Tree, expanding: Expanding): Promise<Tree> {
  return withEntries(job, async ({ key, value }) => (key === 'matrix' ? inMatrix(value, expanding) : value));
}

function inMatrix(matrix: Tree, expanding: Expanding): Promise<Tree> {
  return withEntries(matrix, async ({ key, value }) =>
    key === 'include' || key === 'exclude' ? value : inAxis(value, expanding),
  );
}

/** A glob stands for a list, or for some items of one. */
async function inAxis(axis: Tree, expanding: Expanding): Promise<Tree> {
  const glob = globIn(axis);
  if (glob !== undefined) {
    return { kind: 'list', items: await matchesOf(glob, expanding), where: axis.where };
  }
  if (axis.kind !== 'list' || !axis.items.some(globIn)) {
    return axis;
  }
  const items: Tree[] = [];
  for (const item of axis.items) {
    const inItem = globIn(item);
    append(items, inItem === undefined ? [item] : await matchesOf(inItem, expanding));
  }
  return { ...axis, items };
}

async function withEntries(tree: Tree, change: (entry: TreeEntry) => Promise<Tree>): Promise<Tree> {
  if (tree.kind !== 'mapping') {
    return tree;
  }
  const entries: [string, TreeEntry][] = [];
  for (const [key, entry] of tree.entries) {
    entries.push([key, { ...entry, value: await change(entry) }]);
  }
  return { ...tree, entries: new Map(entries) };
}

interface Glob {
  readonly kind: '$npy' | '$file';
  readonly pattern: Tree;
  readonly value: TreeMapping;
}

/** The glob in `{ $npy: { glob: PATTERN } }`; undefined if it is another value. */
function globIn(tree: Tree): Glob | undefined {
  const [entry] = tree.kind === 'mapping' && tree.entries.size === 1 ? [...tree.entries.values()] : [];
  if (tree.kind !== 'mapping' || (entry?.key !== '$npy' && entry?.key !== '$file') || entry.value.kind !== 'mapping') {
    return undefined;
  }
  const [glob] = entry.value.entries.size === 1 ? [...entry.value.entries.values()] : [];
  return glob?.key === 'glob' ? { kind: entry.key, pattern: glob.value, value: tree } : undefined;
}

async function matchesOf({ kind, pattern, value }: Glob, expanding: Expanding): Promise<Tree[]> {
  // An empty list would be a second mistake.
  const nothing: Tree[] = [{ kind: 'null', where: value.where }];
  const problem = (message: string, remedy: string): Tree[] => {
    expanding.problems.push({ message, remedy, where: pattern.where });
    return nothing;
  };
  if (pattern.kind !== 'string' || pattern.value === '') {
    return problem('"glob" must be a pattern of paths', `write { ${kind}: { glob: 'data/*.npy' } }`);
  }
  const { start, names } = parts(pattern.value);
  if (names.includes('..')) {
    const message = `${quoted(pattern.value)} has ".." after a wildcard, where it could lead anywhere`;
    return problem(message, 'write a pattern with ".." only at its start');
  }
  const confined = await confinePath({ path: start, base: 'spec', where: pattern.where }, expanding.rules);
  if (!confined.ok) {
    expanding.problems.push(...confined.problems);
    return nothing;
  }
  const { rules } = expanding;
  const mayUse = (real: string): boolean => [rules.root, ...rules.dataRoots].some((place) => isBelow(real, place));
  const searching = { start: confined.value, mayUse, found: new Set<string>(), outside: new Set<string>() };
  await search('', withoutRepeats(names), [confined.value], { ...searching, visited: new Set() });
  const [outside] = [...searching.outside].sort(byCodePoint);
  if (outside !== undefined) {
    const message = `${quoted(pattern.value)} matches the link ${quoted(outside)}, which leads out of the root`;
    return problem(
      message,
      `write a pattern that doesn't match it, or allow its directory with ${setting('data-root')}`,
    );
  }
  const found = [...searching.found];
  if (found.length === 0) {
    return problem(`no file matches ${quoted(pattern.value)}`, "check the pattern; it starts at the spec's directory");
  }
  const { where } = value;
  return found.sort(byCodePoint).map((path): Tree => {
    const text = start === '.' ? path : `${start}/${path}`;
    const entry: TreeEntry = { key: kind, where, value: { kind: 'string', value: text, where } };
    return { kind: 'mapping', entries: new Map([[kind, entry]]), where };
  });
}

/** The directory before the first name with a wildcard, and the names from there on. The last name is always one. */
function parts(pattern: string): { readonly start: string; readonly names: readonly string[] } {
  const names = pattern.replace(/^\.\//, '').split('/');
  const first = names.findIndex((name) => /[*?[]/.test(name));
  const at = Math.min(first < 0 ? names.length - 1 : first, names.length - 1);
  const start = names.slice(0, at).join('/') || (pattern.startsWith('/') ? '/' : '.');
  // A last empty name asks for a directory, of which there are none among files.
  return {
    start,
    names: names.slice(at).filter((name, index, all) => index === all.length - 1 || !/^\.?$/.test(name)),
  };
}

/** A search for the files that match a glob. */
interface Search {
  /** Absolute path of the directory before the first wildcard, and its real path. */
  readonly start: string;
  /** Whether a real path is in a place that the spec may use. */
  readonly mayUse: (real: string) => boolean;
  /** The paths that match, relative to `start`. */
  readonly found: Set<string>;
  /** Links that match but lead elsewhere. */
  readonly outside: Set<string>;
  /** Directories with the names that are matched below them: `**` leads to one in several ways. */
  readonly visited: Set<string>;
}

/** Adds the files below a directory whose path matches the names. `around` has its real path and those above it. */
async function search(
  path: string,
  names: readonly string[],
  around: readonly string[],
  searching: Search,
): Promise<void> {
  const key = `${path}\0${names.join('/')}`;
  if (searching.visited.has(key)) {
    return;
  }
  searching.visited.add(key);
  const directory = join(searching.start, path);
  const [name = '', ...rest] = names;
  const entries = await readdir(directory, { withFileTypes: true }).catch((): Dirent[] => []);
  if (name === '**') {
    await search(path, rest.length === 0 ? ['*'] : rest, around, searching);
  }
  const matches = name === '**' ? () => true : namePattern(name);
  for (const entry of entries.filter((each) => matches(each.name) && (isHidden(name) || !isHidden(each.name)))) {
    const inside = `${path}${path === '' ? '' : '/'}${entry.name}`;
    const isLast = rest.length === 0 && name !== '**';
    if (isLast ? await isFile(directory, entry) : entry.isFile()) {
      if (isLast) searching.found.add(inside);
    } else if (!isLast) {
      await enter(inside, entry, { names: name === '**' ? names : rest, around }, searching);
    }
  }
}

/** Enters a directory, or a link to one, unless that is around it already. */
async function enter(
  path: string,
  entry: Dirent,
  { names, around }: { readonly names: readonly string[]; readonly around: readonly string[] },
  searching: Search,
): Promise<void> {
  const absolute = join(searching.start, path);
  if (entry.isDirectory()) {
    await search(path, names, [...around, join(around.at(-1) ?? '', entry.name)], searching);
    return;
  }
  const real = entry.isSymbolicLink() ? await realpath(absolute).catch(() => undefined) : undefined;
  if (real === undefined || around.includes(real) || !(await stat(real)).isDirectory()) {
    return;
  }
  if (searching.mayUse(real)) {
    await search(path, names, [...around, real], searching);
  } else {
    searching.outside.add(path);
  }
}

function isHidden(name: string): boolean {
  return name.startsWith('.');
}

/** A link counts as what it leads to. */
async function isFile(directory: string, entry: Dirent): Promise<boolean> {
  return (
    entry.isFile() ||
    (entry.isSymbolicLink() &&
      stat(join(directory, entry.name)).then(
        (found) => found.isFile(),
        () => false,
      ))
  );
}

/** `**` directly after `**` matches nothing more. */
function withoutRepeats(names: readonly string[]): string[] {
  return names.filter((name, index) => name !== '**' || names[index - 1] !== '**');
}

function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
