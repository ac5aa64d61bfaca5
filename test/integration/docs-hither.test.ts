/** Checks that the functions in docs/hither.md return what it says. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const directory = mkdtempSync(join(tmpdir(), 'hither-docs-hither-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const text = readFileSync('docs/hither.md', 'utf8');

/** The files in it, by name. */
const files = new Map(
  [...text.matchAll(/^```python\n# (\S+)\n(.*?)^```$/gms)].map(([, name = '', body = '']) => [name, body]),
);
const runs = [...text.matchAll(/`hither run (\S+\.py):(\w+)` gives `(.*?)`/g)].map(([, file, name, result]) => ({
  file: file ?? '',
  name,
  result: result ?? '',
}));

describe('docs/hither.md', () => {
  it('states the result of every file', () => {
    expect(runs.map(({ file }) => file)).toEqual([...files.keys()]);
  });

  it.each(runs)('$file gives $result', ({ file, name, result }) => {
    writeFileSync(join(directory, file), files.get(file) ?? '');
    const flags = ['--runtime', 'host', '--container', 'docker://python:3.12-slim', '--json'];
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [resolve('dist/cli.js'), 'run', `${file}:${name}`, ...flags],
      { cwd: directory, encoding: 'utf8', env: { ...process.env, KACHERY_STORAGE_DIR: join(directory, 'store') } },
    );
    expect(JSON.parse(stdout).jobs[0].result, stderr).toEqual(JSON.parse(result));
  });

  it('shows the notices as they are printed', () => {
    const shown = /^```\n(hither: .*?)^```$/ms.exec(text)?.[1]?.trim().split('\n') ?? [];
    const flags = ['--runtime', 'host', '--force-run'];
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [resolve('dist/cli.js'), 'run', 'pipeline.py:pipeline', ...flags],
      { cwd: directory, encoding: 'utf8', env: { ...process.env, KACHERY_STORAGE_DIR: join(directory, 'store') } },
    );
    expect(shown).toHaveLength(2);
    for (const line of shown) {
      expect(stdout + stderr).toContain(line);
    }
  });
});
