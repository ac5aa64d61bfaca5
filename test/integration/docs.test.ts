/** Runs the commands and examples that readers can copy from the documents, unchanged. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json';
import { findProgram } from '../../src/process/find-program';

const directory = mkdtempSync(join(tmpdir(), 'hither-docs-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const DOCUMENTS = readdirSync('.').filter((name) => name.endsWith('.md'));
const readme = readFileSync('README.md', 'utf8');

/** The fenced blocks of a language, in order. */
function blocks(text: string, language: string): string[] {
  return [...text.matchAll(/^```(\w*)\n(.*?)^```$/gms)]
    .filter(([, name]) => name === language)
    .map(([, , body = '']) => body);
}

/** An environment whose PATH has only these programs, and nothing else. */
function freshEnvironment(...programs: string[]): Record<string, string> {
  const bin = join(directory, `bin-${programs.join('-')}`);
  mkdirSync(bin, { recursive: true });
  for (const name of programs) {
    const program = findProgram(name, [dirname(process.execPath), process.env.PATH].join(delimiter)) ?? '';
    writeFileSync(join(bin, name), `#!/bin/sh\nexec '${program}' "$@"\n`, { mode: 0o755 });
  }
  const home = join(directory, 'home');
  mkdirSync(home, { recursive: true });
  return { PATH: bin, HOME: home };
}

function sh(command: string, cwd: string, env: NodeJS.ProcessEnv) {
  const { status, stdout, stderr } = spawnSync('/bin/sh', ['-c', command], { cwd, env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** The table of a run, without times. */
const table = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => /^(job|\S+ {2,}finished)\b/.test(line))
    .map((line) =>
      line
        .replace(/ +\d+\.\d+ s/, '')
        .replaceAll(/ +/g, ' ')
        .replace(' time ', ' '),
    );

describe('README', () => {
  const commands = blocks(readme, 'sh').map((block) => block.trim());
  const clone = join(directory, 'clone');

  it('has commands that run in a fresh clone with only Node and Python, and print what it shows', () => {
    cpSync('.', clone, { recursive: true, filter: (path) => !/(^|\/)(node_modules|\.git)$/.test(path) });
    const env = freshEnvironment('node', 'python3');
    const [first = '', , third = ''] = commands;
    const shown = blocks(readme, '').find((block) => block.startsWith('job ')) ?? '';
    const run = sh(first, clone, env);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(table(run.stdout)).toEqual(table(shown));
    const other = sh(third, clone, env);
    expect(other).toMatchObject({ status: 0, stderr: '' });
    expect(other.stdout).toContain('1.117817938088703');
  });

  it('names the test command that package.json has', () => {
    expect(commands[1]).toBe('npm ci && npm test');
    expect(packageJson.scripts).toHaveProperty('test');
  });

  it('has a valid function and valid specs', () => {
    const work = join(directory, 'work');
    mkdirSync(join(work, 'data'), { recursive: true });
    writeFileSync(join(work, 'bessel.py'), blocks(readme, 'python')[0] ?? '');
    writeFileSync(join(work, 'report.txt'), '');
    spawnSync(process.env.HITHER_TEST_PYTHON ?? 'python3', ['-c', WRITE_NPY, join(work, 'data', 'recording.npy')]);
    writeFileSync(join(work, 'spikes.py'), SPIKES);
    writeFileSync(join(work, 'report.py'), REPORT);
    const specs = blocks(readme, 'yaml').filter((block) => block.includes('function:'));
    expect(specs).toHaveLength(2);
    for (const spec of specs) {
      writeFileSync(join(work, 'hither.yml'), spec);
      const { status, stderr } = sh(`'${process.execPath}' '${resolve('dist/cli.js')}' validate`, work, process.env);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    }
  });

  it('shows mistakes as the program reports them', () => {
    const work = join(directory, 'mistakes');
    mkdirSync(work);
    writeFileSync(join(work, 'bessel.py'), blocks(readme, 'python')[0] ?? '');
    writeFileSync(
      join(work, 'hither.yml'),
      'jobs:\n  first:\n    functoin: bessel.py:integrate_bessel\n  second: { function: bessel.py:integrate_bessel, args: { w: 2.5, a: 0, b: 1 } }\n',
    );
    const { status, stderr } = sh(`'${process.execPath}' '${resolve('dist/cli.js')}' validate`, work, process.env);
    const shown = blocks(readme, '').find((block) => block.startsWith('hither.yml:')) ?? '';
    const unplaced = (text: string): string => text.replaceAll(/:\d+:\d+:/g, ':');
    expect(status).toBe(2);
    for (const line of shown.trim().split('\n')) {
      expect(unplaced(stderr)).toContain(unplaced(line));
    }
  });
});

/** A float64 vector of two elements, written without numpy. */
const WRITE_NPY = `
import struct, sys
head = "{'descr': '<f8', 'fortran_order': False, 'shape': (2,), }".ljust(117) + '\\n'
with open(sys.argv[1], 'wb') as file:
    file.write(b'\\x93NUMPY\\x01\\x00' + struct.pack('<H', len(head)) + head.encode() + struct.pack('<2d', 1, 2))
`;

const SPIKES = `import hither as hi

@hi.function('detect_spikes', '0.1.0')
def detect_spikes(recording, sampling_frequency, threshold): ...
`;

const REPORT = `import hither as hi

@hi.function('summarize', '0.1.0')
def summarize(runs, template): ...
`;

describe.each(DOCUMENTS)('%s', (name) => {
  const text = readFileSync(name, 'utf8');

  it('links to files that exist', () => {
    const targets = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target = '']) => target);
    expect(targets.filter((target) => !existsSync(target))).toEqual([]);
  });

  it('names files that exist', () => {
    const paths = [...text.matchAll(/`((?:src|test|docs|workflows|examples|dist|bench)\/[\w./-]+)`/g)].map(
      ([, path = '']) => path,
    );
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('names npm commands that exist', () => {
    const scripts = [...text.matchAll(/\bnpm run (\w+)/g)].map(([, script = '']) => script);
    expect(scripts.filter((script) => !(script in packageJson.scripts))).toEqual([]);
  });
});
