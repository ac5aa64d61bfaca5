import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json';
import { needs, requirement } from '../requirements';

const directory = mkdtempSync(join(tmpdir(), 'hither-dist-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const NODE24 = process.env.HITHER_TEST_NODE24 ?? '';
const NODE24_NAME = 'Node 24 (HITHER_TEST_NODE24, see test/testbed/tools.sh)';

const NODES = [
  { name: 'the Node of the tests', node: process.execPath, options: {} },
  { name: 'the Node that actions run on', node: NODE24, options: needs(requirement(NODE24_NAME, () => NODE24 !== '')) },
];

function run(node: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(node, args, { encoding: 'utf8', cwd: directory });
  return { status, stdout, stderr };
}

/** The files of dist that an entry point loads, according to V8's coverage. */
function filesLoaded(entryPoint: string, args: readonly string[]): string[] {
  const coverage = mkdtempSync(join(directory, 'coverage-'));
  spawnSync(process.execPath, [resolve('dist', entryPoint), ...args], {
    env: { ...process.env, NODE_V8_COVERAGE: coverage },
  });
  return readdirSync(coverage).flatMap((name) => {
    const { result } = JSON.parse(readFileSync(join(coverage, name), 'utf8')) as { result: { url: string }[] };
    const urls = result.map(({ url }) => url).filter((url) => url.startsWith('file:'));
    return urls.map((url) => fileURLToPath(url));
  });
}

describe('dist', () => {
  it('contains the licenses of all bundled packages', () => {
    const licenses = readFileSync('dist/licenses.txt', 'utf8');
    for (const name of ['commander', 'yaml', 'zod', '@lezer/python', '@actions/artifact', '@actions/core']) {
      expect(licenses.split('\n')).toContain(name);
    }
  });

  it("loads GitHub's packages only for the action", () => {
    const cli = filesLoaded('cli.js', [
      'run',
      resolve('examples/bessel'),
      '--runtime',
      'host',
      '--store',
      join(directory, 'store'),
    ]);
    const action = filesLoaded('main.js', []);
    const hold = (files: readonly string[], name: string): boolean =>
      files.some((file) => readFileSync(file, 'utf8').includes(`./node_modules/@actions/${name}/`));
    for (const name of ['core', 'cache', 'artifact']) {
      expect([name, hold(cli, name)]).toEqual([name, false]);
    }
    expect(hold(action, 'core')).toBe(true);
    expect(hold(action, 'artifact')).toBe(false);
  });

  describe.each(NODES)('under $name', ({ node, options }) => {
    it('runs without node_modules', options, () => {
      const copy = join(directory, 'copy');
      cpSync('dist', copy, { recursive: true });
      const { status, stdout, stderr } = run(node, join(copy, 'cli.js'), '--version');
      expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `${packageJson.version}\n`, stderr: '' });
    });

    it('can load all of its chunks', options, () => {
      const chunks = readdirSync('dist').filter((name) => name.endsWith('.index.js'));
      expect(chunks.length).toBeGreaterThan(3);
      const load = join(directory, 'load.mjs');
      const names = JSON.stringify(chunks.map((name) => resolve('dist', name)));
      writeFileSync(load, `for (const name of ${names}) await import(name);\n`);
      expect(run(node, load)).toEqual({ status: 0, stdout: '', stderr: '' });
    });
  });
});
