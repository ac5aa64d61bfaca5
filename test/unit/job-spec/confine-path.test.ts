import { execFileSync, spawn } from 'node:child_process';
import { link, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/core/errors';
import { confinePath, openConfined, type PathRules } from '../../../src/job-spec/confine-path';
import { findRoot } from '../../../src/job-spec/find-root';

let base = '';
let rules: PathRules;
const where = { path: 'hither.yml', line: 3, column: 5 };

beforeAll(async () => {
  base = await realpath(await mkdtemp(join(tmpdir(), 'hither-confine-')));
  for (const directory of ['repo/spec/data', 'repo/other', 'outside/deep', 'data', 'data-of-others']) {
    await mkdir(join(base, directory), { recursive: true });
  }
  const files = [
    'repo/spec/a.npy',
    'repo/spec/data/b.npy',
    'repo/other/c.npy',
    'outside/secret',
    'outside/deep/secret',
    'data/d.npy',
    'data-of-others/e.npy',
    'repo/spec/caf\u00e9',
  ];
  await Promise.all(files.map((file) => writeFile(join(base, file), file)));
  const links: [string, string][] = [
    ['repo/spec/inside', '../other/c.npy'],
    ['repo/spec/to-outside', '../../outside/secret'],
    ['repo/spec/directory-outside', '../../outside'],
    ['repo/spec/twice', 'directory-outside/deep'],
    ['repo/spec/to-data', '../../data'],
    ['repo/spec/circle', 'circle'],
    ['repo/spec/broken', 'nothing'],
    ['data/out', '../outside'],
  ];
  await Promise.all(links.map(([path, target]) => symlink(target, join(base, path))));
  await link(join(base, 'repo/other/c.npy'), join(base, 'repo/spec/hard'));
  execFileSync('mkfifo', [join(base, 'repo/spec/pipe')]);
  rules = {
    directory: join(base, 'repo/spec'),
    root: join(base, 'repo'),
    dataRoots: [join(base, 'data')],
    cwd: join(base, 'outside'),
  };
});

afterAll(() => rm(base, { recursive: true, force: true }));

/** The text of the file at a path, or the problem, without the directories of the test. */
async function opened(path: string, from: 'spec' | 'command-line' = 'spec'): Promise<string> {
  const checked = await openConfined({ path: path.replace('BASE', base), base: from, where }, rules);
  if (!checked.ok) {
    return checked.problems.map(formatProblem).join('\n').replaceAll(base, 'BASE');
  }
  try {
    return `opened ${await checked.value.readFile('utf8')}`;
  } finally {
    await checked.value.close();
  }
}

const below = 'move it below the root BASE/repo, choose another with --root, or allow its directory with --data-root';
const relative = 'make it relative to the spec, or allow its directory with --data-root';

describe('a path of a spec', () => {
  it.each([
    ['a.npy', 'repo/spec/a.npy'],
    ['./data/../a.npy', 'repo/spec/a.npy'],
    ['../other/c.npy', 'repo/other/c.npy'],
    ['inside', 'repo/other/c.npy'],
    ['hard', 'repo/other/c.npy'],
    ['BASE/data/d.npy', 'data/d.npy'],
    ['to-data/d.npy', 'data/d.npy'],
    ['../../data/d.npy', 'data/d.npy'],
    ['caf\u00e9', 'repo/spec/caf\u00e9'],
  ])('may lead to a file below the root or a data root: %s', async (path, file) => {
    expect(await opened(path)).toBe(`opened ${file}`);
  });

  it.each([
    ['../../outside/secret', `../../outside/secret leads to BASE/outside/secret, outside the root: ${below}`],
    [
      'data/../../../outside/secret',
      `data/../../../outside/secret leads to BASE/outside/secret, outside the root: ${below}`,
    ],
    ['to-outside', `to-outside leads to BASE/outside/secret, outside the root: ${below}`],
    ['directory-outside/secret', `directory-outside/secret leads to BASE/outside/secret, outside the root: ${below}`],
    ['twice/secret', `twice/secret leads to BASE/outside/deep/secret, outside the root: ${below}`],
    ['to-data/out/secret', `to-data/out/secret leads to BASE/outside/secret, outside the root: ${below}`],
    [
      '../../data-of-others/e.npy',
      `../../data-of-others/e.npy leads to BASE/data-of-others/e.npy, outside the root: ${below}`,
    ],
    ['BASE/outside/secret', `the path BASE/outside/secret is absolute: ${relative}`],
    ['BASE/repo/spec/a.npy', `the path BASE/repo/spec/a.npy is absolute: ${relative}`],
    ['BASE/data/out/secret', `the path BASE/data/out/secret is absolute: ${relative}`],
    ['../../outside/secrte', `../../outside/secrte leads to BASE/outside/secrte, outside the root: ${below}`],
    ['../../outside/x/y', `../../outside/x/y leads to BASE/outside/x/y, outside the root: ${below}`],
    ['BASE/outside/secrte', `the path BASE/outside/secrte is absolute: ${relative}`],
    ['directory-outside/x', `directory-outside/x leads to BASE/outside/x, outside the root: ${below}`],
    ['BASE/data/d.npz', 'there is no BASE/data/d.npz: did you mean "d.npy"?'],
    ['/etc/passwd', `the path /etc/passwd is absolute: ${relative}`],
    ['/proc/self/environ', `the path /proc/self/environ is absolute: ${relative}`],
    ['/dev/stdin', `the path /dev/stdin is absolute: ${relative}`],
    ['circle', 'circle is a symbolic link that leads to itself: fix the link'],
    ['broken', 'there is no broken: it is a broken symbolic link: fix the link'],
    ['a.npz', 'there is no a.npz: did you mean "a.npy"?'],
    ['a.npy.', 'there is no a.npy.: did you mean "a.npy"?'],
    ['a.npy ', 'there is no a.npy : did you mean "a.npy"?'],
    ['a.npy/', 'a.npy'],
    ['a.npy/x', 'there is no a.npy/x: there is no directory BASE/repo/spec/a.npy'],
    ['cafe\u0301', 'there is no cafe\u0301: did you mean "caf\u00e9"?'],
    ['none/at/all', 'there is no none/at/all: check the path; hither looked for BASE/repo/spec/none/at/all'],
    ['none/x', 'there is no none/x: there is no directory BASE/repo/spec/none'],
    ['data', 'data is a directory: give the path of a file'],
    ['pipe', 'pipe is not a regular file: give the path of a file'],
    ['', 'this is not a valid path: write the path of a file, without line breaks'],
    ['a\u0000.npy', 'this is not a valid path: write the path of a file, without line breaks'],
    ['a.npy\n', 'this is not a valid path: write the path of a file, without line breaks'],
  ])('may not lead anywhere else: %j', async (path, expected) => {
    const answer = await opened(path);
    // Like Node, we ignore a slash after a file name.
    expect(answer).toBe(path === 'a.npy/' ? 'opened repo/spec/a.npy' : `hither.yml:3:5: ${expected}`);
  });

  it('reports a file without read permission', async () => {
    const checked = await confinePath({ path: 'x'.repeat(300), base: 'spec', where }, rules);
    expect(checked.ok ? '' : formatProblem(checked.problems[0] ?? { message: '', remedy: '' })).toMatch(
      /can't be read: ENAMETOOLONG/,
    );
  });
});

describe('a path of the command line', () => {
  it('may lead anywhere, and is relative to the current directory', async () => {
    expect(await opened('secret', 'command-line')).toBe('opened outside/secret');
    expect(await opened('BASE/data-of-others/e.npy', 'command-line')).toBe('opened data-of-others/e.npy');
  });

  it('must still be a file', async () => {
    expect(await opened('deep', 'command-line')).toBe('hither.yml:3:5: deep is a directory: give the path of a file');
  });
});

describe('the root', () => {
  it.each([
    ['a directory', true],
    ['the file of a worktree', false],
  ])('is the nearest parent with .git, %s', async (_what, isDirectory) => {
    const top = await mkdtemp(join(base, 'top-'));
    await mkdir(join(top, 'a/b'), { recursive: true });
    await (isDirectory ? mkdir(join(top, '.git')) : writeFile(join(top, '.git'), 'gitdir: /x'));
    expect(await findRoot(join(top, 'a/b'))).toBe(top);
    expect(await findRoot(top)).toBe(top);
  });

  it('is the directory itself without .git', async () => {
    expect(await findRoot(join(base, 'outside/deep'))).toBe(join(base, 'outside/deep'));
  });
});

/** Swaps a directory and a link to the outside as fast as possible, each time by one rename. */
const RACER = `
import ctypes, os, sys
os.chdir(sys.argv[1])
libc = ctypes.CDLL(None, use_errno=True)
print('ready', flush=True)
while True:
    if libc.renameat2(-100, b'flip', -100, b'evil', 2) != 0:
        sys.exit(os.strerror(ctypes.get_errno()))
`;

describe('a directory that is replaced by a link while it is opened', () => {
  it('never gives access to a file outside', { timeout: 120_000 }, async () => {
    const directory = join(base, 'repo/spec/race');
    await mkdir(join(directory, 'flip'), { recursive: true });
    await writeFile(join(directory, 'flip/secret'), 'inside');
    await symlink(join(base, 'outside'), join(directory, 'evil'));
    const racer = spawn('python3', ['-c', RACER, directory], { stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      await new Promise((ready) => racer.stdout.once('data', ready));
      const answers = new Map<string, number>();
      for (let index = 0; index < 4000; index += 1) {
        const answer = await opened('race/flip/secret');
        const kind = answer.startsWith('opened') ? answer : 'refused';
        answers.set(kind, (answers.get(kind) ?? 0) + 1);
      }
      expect(racer.exitCode).toBeNull();
      expect([...answers.keys()].sort()).toEqual(['opened inside', 'refused']);
    } finally {
      racer.kill('SIGKILL');
    }
  });
});

describe('a file with hard links', () => {
  it('is read, with a warning that the other links may be outside', async () => {
    const warnings = async (path: string) => {
      const opened = await openConfined({ path, base: 'spec', where }, rules);
      if (opened.ok) {
        await opened.value.close();
      }
      return [opened.ok, opened.warnings.map(formatProblem)];
    };
    expect(await warnings('hard')).toEqual([
      true,
      [
        'hither.yml:3:5: hard has 2 hard links, and the others may be outside the root: if that is not intended, replace it with a copy',
      ],
    ]);
    expect(await warnings('a.npy')).toEqual([true, []]);
  });
});
