/** Tries every way in which a spec or a function could name private files of a work tree. */
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/core/errors';
import { openConfined } from '../../../src/job-spec/confine-path';
import type { RunRequest } from '../../../src/model/run-request';
import { prepareRun } from '../../../src/run/prepare-run';
import { type Files, makeRepository, removeRepositories } from '../../fakes/repository';
import { aRunRequest } from '../../fakes/run-request';

afterAll(removeRepositories);

const KEY = '.git/annex/objects/X1/Y2/K/K';

const CHECKOUT: Files = {
  'f.py': "import hither as hi\n@hi.function('f', '1', container='docker://a/b')\ndef f(a=1): pass\n",
  'imports.py': "import stolen\nimport hither as hi\n@hi.function('f', '1', container='docker://a/b')\ndef f(): pass\n",
  'stolen.py@': '.git/hooks/x.py',
  '.git/config': 'SECRET',
  '.git/hooks/x.py': 'import secret_name',
  '.git/f.py': "import hither as hi\n@hi.function('f', '1', container='docker://a/b')\ndef f(): pass\n",
  [KEY]: 'annexed',
  '.git/modules/m/annex/objects/X/Y/K/K': 'annexed',
  '.git/modules/m/config': 'SECRET',
  'annexed.dat@': KEY,
  'm/annexed.dat@': '../.git/modules/m/annex/objects/X/Y/K/K',
  'key-directory@': '.git/annex/objects/X1',
  'config@': '.git/config',
  'm/config@': '../.git/modules/m/config',
  'git@': '.git',
  'worktree/.git': 'gitdir: /SECRET',
  'gha-creds-12ab.json': 'SECRET',
  'creds.json@': 'gha-creds-12ab.json',
  'plain.json': '{}',
  'docker/git-credentials-1.config': 'SECRET',
};

async function prepared(spec: string, given: Partial<RunRequest> = {}) {
  const root = await makeRepository({ ...CHECKOUT, 'hither.yml': spec });
  const checked = await prepareRun(aRunRequest(root, given));
  const show = (text: string): string => text.replaceAll(root, 'ROOT');
  return {
    problems: checked.ok ? [] : checked.problems.map((problem) => show(formatProblem(problem))),
    files: checked.ok ? (checked.value.jobs[0]?.bundle.files.map(({ path }) => path) ?? []) : [],
  };
}

const IN_GIT = 'is in .git, which jobs may not read: it may contain a token of the checkout';
const CREDENTIALS = 'contains credentials of a workflow step, which jobs may not read';
const file = (path: string): string => `function: f.py:f\nargs: { a: { $file: ${path} } }`;
const mount = (path: string): string => `function: f.py:f\nmounts: [{ source: ${path}, target: /x }]`;

describe('a private file', () => {
  it.each<[string, string, string]>([
    ['an argument', file('.git/config'), `.git/config ${IN_GIT}`],
    ['an array', file('.git/config').replace('$file', '$npy'), `.git/config ${IN_GIT}`],
    ['what is not there', file('.git/confg'), `.git/confg ${IN_GIT}`],
    ['other capitals', file('.GIT/config'), `.GIT/config ${IN_GIT}`],
    ['a link', file('config'), `config ${IN_GIT}`],
    ['a link to a directory', file('git/config'), `git/config ${IN_GIT}`],
    ['a link of a submodule', file('m/config'), `m/config ${IN_GIT}`],
    ['the file of a worktree', file('worktree/.git'), `worktree/.git ${IN_GIT}`],
    ['an object of git-annex by itself', file(KEY), `${KEY} ${IN_GIT}`],
    ['credentials', file('gha-creds-12ab.json'), `gha-creds-12ab.json ${CREDENTIALS}`],
    ['a link to credentials', file('creds.json'), `creds.json ${CREDENTIALS}`],
    ['a mount', mount('.git'), `.git ${IN_GIT}`],
    ['a mount of a file', mount('.git/config'), `.git/config ${IN_GIT}`],
    ['a mount of a link', mount('git'), `git ${IN_GIT}`],
    ['a mount of the objects of git-annex', mount('.git/annex'), `.git/annex ${IN_GIT}`],
    ['a mount of a directory of a key', mount('key-directory'), `key-directory ${IN_GIT}`],
    ['a mount of credentials', mount('gha-creds-12ab.json'), `gha-creds-12ab.json ${CREDENTIALS}`],
    ['a function', 'function: .git/f.py:f', `.git/f.py ${IN_GIT}`],
    ['an image', 'function: f.py:f\ncontainer: .git/a.sif', `.git/a.sif ${IN_GIT}`],
    ['a remote store', 'function: f.py:f\nremote-stores: [.git]', `.git ${IN_GIT}`],
    ['a local module', 'function: f.py:f\nlocal-modules: [.git]', `.git ${IN_GIT}`],
    ['a local module behind a link', 'function: f.py:f\nlocal-modules: [git/hooks]', `git/hooks ${IN_GIT}`],
    ['an import', 'function: imports.py:f', `stolen.py ${IN_GIT}`],
  ])('is refused as %s', async (_what, spec, message) => {
    const { problems } = await prepared(
      `jobs:\n  j:\n${spec.replace(/^/gm, '    ')}\n`.replace(/ {4}(remote.*)/, '$1'),
    );
    expect(problems).toEqual([
      expect.stringContaining(`: ${message}: copy what the job needs to another place, and use that path`),
    ]);
  });

  it('is refused as an argument of the command line, and of a data root', async () => {
    const { problems } = await prepared(file('plain.json'), { args: ['a={ $file: .git/config }'] });
    expect(problems).toEqual([expect.stringContaining(`.git/config ${IN_GIT}`)]);
    const root = await makeRepository(CHECKOUT);
    const answer = await prepared(file(join(root, '.git/config')), { dataRoots: [root] });
    expect(answer.problems).toEqual([expect.stringContaining(IN_GIT)]);
  });

  it('is left out of patterns and directories', async () => {
    const all = 'function: f.py:f\nadditional-files: ["*.dat", "**/*.json", "config", "*.config", ".git/*"]';
    expect((await prepared(all)).files).toEqual([...['annexed.dat', 'f.py', 'm/annexed.dat', 'plain.json']]);
    expect((await prepared('function: f.py:f\nlocal-modules: [docker, m]')).files).toEqual(['f.py', 'm/annexed.dat']);
  });

  it('is not an object of git-annex that a link of the work tree points to', async () => {
    for (const path of ['annexed.dat', 'm/annexed.dat']) {
      expect((await prepared(file(path))).problems).toEqual([]);
      expect((await prepared(mount(path))).problems).toEqual([]);
    }
  });

  it('is not read if its path is exchanged after the check', async () => {
    const root = await makeRepository({ ...CHECKOUT, 'a/config': 'mine' });
    const paths = { directory: root, root, dataRoots: [], cwd: root };
    const where = { path: 'hither.yml' };
    // When the path is opened, its directory is already git's.
    const opened = await openConfined({ path: 'git/config', base: 'command-line', where }, paths);
    expect(opened.ok).toBe(false);
  });
});
