import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const directory = mkdtempSync(join(tmpdir(), 'hither-build-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

function bytesBelow(path: string): Record<string, string> {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((file) => [file.slice(path.length + 1), readFileSync(file, 'latin1')]));
}

// The build takes most of a minute on a slow machine.
it('dist has the bytes of a fresh build (if not: npm run build, and commit)', { timeout: 300_000 }, () => {
  expect(spawnSync('npm', ['run', 'build', '--', directory], { encoding: 'utf8' })).toMatchObject({ status: 0 });
  const [built, committed] = [bytesBelow(directory), bytesBelow(resolve('dist'))];
  expect(Object.keys(built)).toEqual(Object.keys(committed));
  expect(Object.keys(built).filter((name) => built[name] !== committed[name])).toEqual([]);
});
