import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { needs, requirement } from '../requirements';

const directory = mkdtempSync(join(tmpdir(), 'hither-compiled-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const NODE24 = process.env.HITHER_TEST_NODE24 ?? '';
const NODES = [
  { name: 'the Node of the tests', node: process.execPath, options: {} },
  {
    name: 'Node 24',
    node: NODE24,
    options: needs(requirement('Node 24 (HITHER_TEST_NODE24, see test/testbed/tools.sh)', () => NODE24 !== '')),
  },
];

/** A home, and `hither` with it. */
function start(node: string) {
  const home = mkdtempSync(join(directory, 'home-'));
  const cache = join(home, '.cache/hither');
  const hither = (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
    const { status, stdout, stderr } = spawnSync(node, [resolve('dist/cli.js'), ...args], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: home, ...env },
    });
    return { status, stdout, stderr };
  };
  const files = () => (existsSync(cache) ? readdirSync(cache) : []);
  return { home, cache, hither, files };
}

const LIST = ['functions', resolve('examples/bessel')];

describe.each(NODES)('compiled code under $name', ({ node, options }) => {
  it('is saved by the first run of a command, and used by the next ones', options, () => {
    const { cache, hither, files } = start(node);
    const first = hither(LIST);
    expect(first).toMatchObject({ status: 0, stderr: '' });
    const [name = '', ...others] = files();
    expect([name, others]).toEqual([expect.stringMatching(/^functions-/), []]);
    utimesSync(join(cache, name), 1, Date.now() / 1000 - 10);
    const saved = readFileSync(join(cache, name));
    expect(hither(LIST)).toEqual(first);
    expect(readFileSync(join(cache, name)).equals(saved)).toBe(true);
    expect(hither(['validate', resolve('examples/bessel')]).status).toBe(0);
    expect(files().sort()).toEqual([name, expect.stringMatching(/^validate-/)]);
  });

  it('is compiled again if it is damaged', options, () => {
    const { cache, hither, files } = start(node);
    const first = hither(LIST);
    const path = join(cache, files()[0] ?? '');
    const saved = readFileSync(path);
    for (const at of [0, 4, 10, 1000, saved.length >> 1, saved.length - 1]) {
      const damaged = Buffer.from(saved);
      damaged.writeUInt8((damaged[at] ?? 0) ^ 0x40, at);
      for (const bytes of [damaged, saved.subarray(0, at)]) {
        writeFileSync(path, bytes);
        expect(hither(LIST)).toEqual(first);
        expect(readFileSync(path).equals(bytes)).toBe(false);
      }
    }
  });

  it('is not used in a directory that others can write to, nor if Node is told so', options, () => {
    const { home, cache, hither, files } = start(node);
    expect(hither(LIST, { NODE_DISABLE_COMPILE_CACHE: '1' }).status).toBe(0);
    expect(files()).toEqual([]);
    mkdirSync(cache, { recursive: true });
    chmodSync(cache, 0o770);
    expect(hither(LIST)).toMatchObject({ status: 0, stderr: '' });
    expect(files()).toEqual([]);
    chmodSync(cache, 0o700);
    chmodSync(home, 0o777);
    expect(hither(LIST)).toMatchObject({ status: 0, stderr: '' });
    expect(files()).toEqual([]);
    expect(hither(LIST, { HOME: '/proc/none' })).toMatchObject({ status: 0, stderr: '' });
  });

  it('is not saved by a command that fails, and what was unused for long is removed', options, () => {
    const { cache, hither, files } = start(node);
    expect(hither(['functions', join(directory, 'missing')]).status).not.toBe(0);
    expect(files()).toEqual([]);
    mkdirSync(cache, { recursive: true, mode: 0o700 });
    for (const [name, days] of [
      ['run-00000000-v20', 91],
      ['run-00000001-v20', 1],
      ['of-another-program', 91],
    ] as const) {
      writeFileSync(join(cache, name), '');
      utimesSync(join(cache, name), 1, Date.now() / 1000 - days * 24 * 3600);
    }
    expect(hither(LIST).status).toBe(0);
    expect(files().sort()).toEqual([expect.stringMatching(/^functions-/), 'of-another-program', 'run-00000001-v20']);
  });
});
