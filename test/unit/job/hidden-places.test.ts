import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkedMounts } from '../../../src/job/checked-mounts';
import { hiddenPlaces } from '../../../src/job/hidden-places';
import { identityAt } from '../../../src/job/resolve-mounts';
import { type Files, makeRepository, removeRepositories } from '../../fakes/repository';

afterAll(removeRepositories);

const modules = (...paths: string[]): string =>
  paths.map((path) => `[submodule "${path}"]\n\tpath = ${path}\n\turl = https://x\n`).join('');

const ELSEWHERE = { root: '/elsewhere', hidden: [] };

async function placesOf(files: Files): Promise<string[]> {
  return hiddenPlaces(await makeRepository(files), ELSEWHERE).map(({ path, kind }) => `${kind} ${path}`);
}

describe('the hidden places of a mounted directory', () => {
  it('are none if the mount is a file or a pipe', async () => {
    const root = await makeRepository({ 'data.txt': '' });
    execFileSync('mkfifo', [join(root, 'pipe')]);
    expect([hiddenPlaces(join(root, 'data.txt'), ELSEWHERE), hiddenPlaces(join(root, 'pipe'), ELSEWHERE)]).toEqual([
      [],
      [],
    ]);
  });

  it.each<[string, Files, string[]]>([
    ['nothing of one without git', { 'a/b': '', '.github/x': '', '.gitignore': '' }, []],
    ['its git directory', { '.git/config': '' }, ['directory .git']],
    ['the file of a worktree', { '.git': 'gitdir: x' }, ['file .git']],
    ['a checkout in a directory of it', { 'a/.git/config': '', 'b/c/x': '' }, ['directory a/.git']],
    [
      'its submodules, and theirs',
      {
        ...{ '.git/config': '', '.gitmodules': modules('x/y', 'gone', 'with blank'), 'with blank/.git': '' },
        ...{ 'x/y/.git': '', 'x/y/.gitmodules': modules('z'), 'x/y/z/.git': '' },
      },
      ['directory .git', 'file x/y/.git', 'file with blank/.git', 'file x/y/z/.git'],
    ],
    [
      'no submodule that lies elsewhere, or behind a link, or in git',
      {
        ...{ '.git/modules/m/.git': '', '.gitmodules': modules('../out', '/out', '.git/modules/m', 'l/m', 'a/../b/c') },
        ...{ 'l@': 'real', 'real/m/.git': '', 'b/c/.git': '' },
      },
      ['directory .git', 'file b/c/.git'],
    ],
    ['no link', { '.git@': 'elsewhere', 'elsewhere/config': '' }, []],
    [
      'credentials',
      { 'gha-creds-0a.json': '', 'gha-creds.json': '', 'git-credentials-1.config': '' },
      ['file gha-creds-0a.json', 'file git-credentials-1.config'],
    ],
  ])('is %s', async (_what, files, expected) => {
    expect((await placesOf(files)).sort()).toEqual([...expected].sort());
  });

  it('include the temporary directory of the runner and that of the runs, at any depth', async () => {
    const root = await makeRepository({ 'a/b/temp/x': '' });
    const temp = join(root, 'a/b/temp');
    const at = (directory: string) => ({ ...ELSEWHERE, hidden: ['/other', directory] });
    expect(hiddenPlaces(root, at(temp))).toEqual([{ path: 'a/b/temp', kind: 'directory' }]);
    expect(hiddenPlaces(join(root, 'a/b'), at(temp))).toEqual([{ path: 'temp', kind: 'directory' }]);
    expect(hiddenPlaces(root, at(join(root, 'none')))).toEqual([]);
    expect(hiddenPlaces(join(root, 'a/b'), at('/elsewhere'))).toEqual([]);
  });

  it('are found whatever a job left as .gitmodules', async () => {
    const root = await makeRepository({ '.git/x': '' });
    const list = join(root, '.gitmodules');
    for (const make of [
      () => execFileSync('mkfifo', [list]),
      () => symlinkSync('/dev/zero', list),
      () => mkdirSync(list),
      () => writeFileSync(list, Buffer.alloc(3_000_000, '\tpath = a\n')),
    ]) {
      make();
      expect(hiddenPlaces(root, ELSEWHERE)).toEqual([{ path: '.git', kind: 'directory' }]);
      rmSync(list, { recursive: true });
    }
  });

  it('are rejected if there are too many for a command line', async () => {
    const root = await makeRepository({});
    for (let number = 0; number <= 1000; number += 1) {
      mkdirSync(join(root, `${number}`, '.git'), { recursive: true });
    }
    // A directory of data with so many directories is not looked into; one with code is.
    expect(hiddenPlaces(root, ELSEWHERE)).toEqual([]);
    expect(() => hiddenPlaces(root, { ...ELSEWHERE, root: join(root, '1') })).toThrow(
      /more than 1000 places that jobs may not see/,
    );
  });
});

describe('the mounts of a job before it starts', () => {
  const where = { path: 'hither.yml', line: 2, column: 3 };
  const mount = (source: string, target: string) => ({
    ...{ source, target, writable: true, where },
    identity: identityAt(source),
  });

  it('are followed by the mounts that hide places, except below other mounts', async () => {
    const root = await makeRepository({ 'w/.git/x': '', 'w/a/.git': '', 'v/.git': '' });
    const mounts = [mount(join(root, 'w'), '/w'), mount(join(root, 'v'), '/w/a/.git')];
    const checked = checkedMounts(mounts, { ...ELSEWHERE, directory: join(root, 'runs/r') });
    expect(checked.map(({ source, target, writable }) => [source.replace(root, ''), target, writable])).toEqual([
      ['/w', '/w', true],
      ['/runs/r/empty/directory', '/w/.git', false],
      ['/v', '/w/a/.git', true],
      ['/runs/r/empty/file', '/w/a/.git/.git', false],
    ]);
  });

  it('are sorted from the outside in, and only an inner mount decides what is hidden in it', async () => {
    const root = await makeRepository({ 'w/.git/x': '', 'w/a/.git/x': '', 'v/x': '' });
    const place = { ...ELSEWHERE, directory: join(root, 'runs/r') };
    const targetsOf = (inner: string) => {
      const mounts = [mount(join(root, inner), '/w/a/'), mount(join(root, 'w'), '/w')];
      return checkedMounts(mounts, place).map(({ target }) => target);
    };
    expect(targetsOf('w/a')).toEqual(['/w', '/w/.git', '/w/a/', '/w/a/.git']);
    expect(targetsOf('v')).toEqual(['/w', '/w/.git', '/w/a/']);
  });

  it('are rejected if the job could write to the run directory', async () => {
    const root = await makeRepository({ 'w/x': '', 'w/store/runs/other/x': '' });
    const place = { ...ELSEWHERE, directory: join(root, 'w/store/runs/r') };
    const all = [mount(join(root, 'w'), '/w')];
    expect(() => checkedMounts(all, place)).toThrow(/would expose .*, the directory that jobs run in/);
    const other = { ...mount(join(root, 'w/store/runs/other'), '/o'), writable: false };
    expect(() => checkedMounts([other], place)).toThrow(/would expose .*, the directory that jobs run in/);
    expect(
      checkedMounts(
        all.map((one) => ({ ...one, writable: false })),
        place,
      ),
    ).toHaveLength(1);
  });

  it.each<[string, (path: string) => void]>([
    ['is gone', (path) => rmSync(path, { recursive: true })],
    // The one before stays, so that its inode is not given to the new one.
    ['is another directory', (path) => [renameSync(path, `${path}x`), mkdirSync(path)]],
    ['is a link', (path) => [rmSync(path, { recursive: true }), symlinkSync('/etc', path)]],
    [
      'is reached by a link to itself',
      (path) => {
        execFileSync('mv', [join(path, '..'), join(path, '../../moved')]);
        symlinkSync('moved', join(path, '..'));
      },
    ],
  ])('are rejected if a source %s', async (_what, change) => {
    const root = await makeRepository({ 'around/in/x': '' });
    const source = join(root, 'around/in');
    const mounts = [mount(source, '/x')];
    change(source);
    expect(() => checkedMounts(mounts, { ...ELSEWHERE, directory: join(root, 'runs/r') })).toThrow(
      expect.objectContaining({
        code: 'runtime',
        details: { where },
        message: expect.stringMatching(/changed since the run began/),
      }),
    );
  });
});
