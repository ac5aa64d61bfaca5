/**
 * Resolves shims: scripts that version managers install in place of an interpreter, and that choose the real one at
 * every start. Those of pyenv take 0.1 s, so their choice is cached. What it depends on is documented (pyenv's README,
 * "Understanding Python version selection"): its variables, the files `.python-version` from the current directory
 * upward, and its own directory.
 */
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readRegularSync } from '../../files/read-file';
import { fileStamp, isSettled } from '../../store/objects/stat-index';
import { cachedText, recordPath } from '../fact-cache';
import type { RuntimeContext } from '../types';

/** The interpreter that a script starts from this directory. `ask` starts it to find out. */
export async function behindScript(
  program: string,
  context: RuntimeContext,
  ask: () => Promise<string>,
): Promise<string> {
  const key = keyOfPyenv(program, context);
  return key === undefined
    ? ask()
    : ((await cachedText(context, { path: recordPath(context, 'shims', program), key }, ask)) ?? program);
}

/** The text of a shim. Shims are short: a long script isn't one. */
function textOf(program: string): string {
  try {
    return readRegularSync(program, { limit: 64 * 1024, links: 'follow' }).toString('latin1');
  } catch {
    return '';
  }
}

/**
 * Everything that the choice of a pyenv shim depends on; undefined for other scripts, and if something changed just
 * now.
 */
function keyOfPyenv(program: string, { env }: RuntimeContext): string | undefined {
  const root = /^export PYENV_ROOT="([^"$`\\]+)"$/m.exec(textOf(program))?.[1];
  if (root === undefined) {
    return undefined;
  }
  const directories = [env.PYENV_DIR ?? process.cwd()];
  for (let directory = directories[0] ?? '/'; directory !== dirname(directory); directory = dirname(directory)) {
    directories.push(dirname(directory));
  }
  const files = [program, join(root, 'version'), join(root, 'versions')];
  const statuses = [...files, ...directories.map((directory) => join(directory, '.python-version'))].map((path) =>
    statSync(path, { bigint: true, throwIfNoEntry: false }),
  );
  if (statuses.some((status) => status !== undefined && !isSettled(status))) {
    return undefined;
  }
  const variables = Object.entries(env).filter(([name]) => /^(PYENV_|VIRTUAL_ENV$|CONDA_PREFIX$|PATH$)/.test(name));
  return JSON.stringify([
    variables.sort(),
    statuses.map((status) => (status === undefined ? null : fileStamp(status))),
  ]);
}
