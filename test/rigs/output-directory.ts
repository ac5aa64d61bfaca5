/** Runs that write to the same output directory one after the other, and checks of its contents. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type Call, emptyDirectory, hither, hostPython, placeWith } from './hither';

const SOURCE = `import hither as hi

@hi.function('arrays', '0.1.0')
@hi.container('docker://any')
def arrays(n, keys=('traces', 'times')):
    import numpy as np
    if n < 0:
        raise ValueError('negative')
    return {key: np.arange(n + index) for index, key in enumerate(keys)}

@hi.function('wait', '0.1.0')
@hi.container('docker://any')
def wait(file):
    import os, time
    print('waiting', flush=True)
    while not os.path.exists(file):
        time.sleep(0.05)
`;

/** The text of a job in a spec. */
export const job = (name: string, rest: string): string => `  ${name}: { function: 'f.py:arrays', ${rest} }\n`;
/** The spec of an earlier run. */
export const FIRST = `jobs:\n${job('m', 'matrix: { n: [1, 2, 3] }')}${job('gone', 'args: { n: 4 }')}`;
/** The spec of a later run. */
export const SECOND = `jobs:\n${job('m', 'args: { keys: [Traces, times] }, matrix: { n: [1, 2] }')}`;

/** The directory of the specs, with its store. */
export const PLACE = await placeWith(SOURCE);

/** The environment of the runs. */
export const env = () => ({ ...hostPython(), KACHERY_STORAGE_DIR: PLACE.root });

/** Runs the text of a spec. */
export async function run(spec: string, output: string, ...flags: string[]): Promise<Call> {
  const file = `${createHash('sha256').update(spec).digest('hex').slice(0, 8)}.yml`;
  await writeFile(join(PLACE.directory, file), spec);
  return hither(['run', file, '--runtime', 'host', '--output', output, ...flags], { cwd: PLACE.directory, env: env() });
}

/** A path for an output directory. */
export async function newOutput(): Promise<string> {
  return join(await emptyDirectory(), 'out');
}

/** The files in a directory by path, except the list and links. */
export async function contents(output: string): Promise<Record<string, string>> {
  const entries = await readdir(output, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = files
    .sort()
    .map(async (path) => [path.slice(output.length + 1), (await readFile(path)).toString('latin1')]);
  return Object.fromEntries((await Promise.all(pairs)).filter(([path]) => path !== '.hither-files'));
}

/** The paths of the result arrays in it. */
export async function arraysIn(output: string): Promise<string[]> {
  return Object.keys(await contents(output)).filter((path) => path.endsWith('.npy') && !path.includes('/args/'));
}

/** Checks that the list has exactly the files in the directory, with their digests. */
export async function expectListed(output: string): Promise<void> {
  const [first, ...lines] = (await readFile(join(output, '.hither-files'), 'utf8')).trimEnd().split('\n');
  expect(first).toBe('{"schema":"hither-files/1"}');
  const listed = Object.fromEntries(lines.map((line) => JSON.parse(line)).map((file) => [file.path, file]));
  const files = await contents(output);
  expect(Object.keys(listed).sort()).toEqual(Object.keys(files));
  for (const [path, text] of Object.entries(files)) {
    const bytes = Buffer.from(text, 'latin1');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(listed[path]).toEqual({ path, size: bytes.length, sha256 });
  }
}
