/** Finds and reads the spec that a user names: a file, a directory with one, or `FILE.py:NAME` without a spec. */
import { basename, dirname, join, resolve } from 'node:path';
import { HitherError, messageOf, systemErrorCode } from '../core/errors';
import { setting } from '../core/settings';
import { statusOf } from '../files/file-status';
import { readRegularSync } from '../files/read-file';
import { confineDirectory, confineSpec, type SpecRequest } from './confine-spec';
import { expandGlobs } from './expand-globs';
import { looksLikeSpec } from './looks-like-spec';
import { pathRules } from './path-rules';
import { parseTree, readSpec } from './read-spec';
import type { SpecReading } from './types';
import { decodeText } from './yaml/decode-text';
import type { Tree } from './yaml/tree';

/** File names to look for in a directory, in this order. */
const SPEC_NAMES = ['hither.yml', 'hither.yaml', 'hither.json'];

const FUNCTION = /^(.+\.py):([^:/]+)$/;

/** @throws HitherError `usage` if there is no such spec, `spec` if reading it is not allowed */
export async function loadSpec(request: SpecRequest): Promise<SpecReading> {
  const { spec: given, cwd } = request;
  const place = findSpec(given, cwd);
  if (place === undefined) {
    const [, file, name] = FUNCTION.exec(given) ?? [];
    if (file !== undefined && name !== undefined) {
      const directory = dirname(resolve(cwd, file));
      confineDirectory(directory, given, request);
      return readSpec(shortForm(basename(file), name, given), { path: given, directory });
    }
    throw new HitherError(
      'usage',
      `there is no job spec ${given}`,
      'give a file, a directory with a hither.yml, or FILE.py:NAME',
    );
  }
  if (place.path.endsWith('.py')) {
    throw new HitherError(
      'usage',
      `${given} is a Python file, not a job spec`,
      `name a function in it, ${given}:NAME, and pass its arguments with ${setting('arg')}`,
    );
  }
  const bytes = read(await confineSpec(place.path, place.shown, request), place.shown);
  const source = { path: place.shown, directory: dirname(place.path) };
  const { tree, problems } = parseTree(bytes, source.path);
  const expanded = tree && (await expandGlobs(tree, pathRules(source.directory, request)));
  const reading = readSpec(expanded?.tree, source, [...problems, ...(expanded?.problems ?? [])]);
  const decoded = decodeText(bytes);
  return reading.ok || !decoded.ok || looksLikeSpec(decoded.text) ? reading : noSpec(source);
}

/** Reports no details: they would show the content of a file that isn't a spec. */
function noSpec(source: { readonly path: string; readonly directory: string }): SpecReading {
  const message = 'this is not a job spec: it has neither "jobs:" nor "function:"';
  const remedy = 'name a spec, or begin it with "jobs:", or with "function: FILE:NAME" for a single job';
  const problems = [{ message, remedy, where: { path: source.path, line: 1, column: 1 } }];
  return { ok: false, problems, warnings: [], sound: { ...source, jobs: [], remoteStores: [] } };
}

/** A spec that only names a function. */
function shortForm(file: string, name: string, path: string): Tree {
  const where = { path };
  const value: Tree = { kind: 'string', value: `${file}:${name}`, where };
  return { kind: 'mapping', entries: new Map([['function', { key: 'function', where, value }]]), where };
}

interface Place {
  readonly path: string;
  /** The path as the user would write it. */
  readonly shown: string;
}

function findSpec(given: string, cwd: string): Place | undefined {
  const path = resolve(cwd, given);
  const found = statusOf(path);
  if (found === undefined || !found.isDirectory()) {
    return found === undefined ? undefined : { path, shown: given };
  }
  for (const name of SPEC_NAMES) {
    const inDirectory = join(path, name);
    if (statusOf(inDirectory) !== undefined) {
      return { path: inDirectory, shown: given === '.' ? name : join(given, name) };
    }
  }
  throw new HitherError(
    'usage',
    `there is no ${SPEC_NAMES[0]} in the directory ${path}`,
    `name a spec, its directory, or a function as FILE.py:NAME; "hither functions" lists the functions`,
  );
}

/** A larger file is not a spec. The parser reports a spec that is merely too long. */
const MAX_BYTES = 64 * 1024 ** 2;

function read(path: string, shown: string): Buffer {
  try {
    return readRegularSync(path, { limit: MAX_BYTES, links: 'follow' });
  } catch (thrown) {
    const why = systemErrorCode(thrown) === 'EACCES' ? 'permission denied' : messageOf(thrown);
    throw new HitherError(
      'usage',
      `${shown} can't be read: ${why}`,
      'give a regular file that you have permission to read',
      {
        cause: thrown,
      },
    );
  }
}
