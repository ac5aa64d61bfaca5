/** Which file is read as a spec, and which message other files get. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { formatProblem, HitherError } from '../../../src/core/errors';
import { loadSpec } from '../../../src/job-spec/load-spec';
import { looksLikeSpec } from '../../../src/job-spec/looks-like-spec';
import { type Files, makeRepository, removeRepositories } from '../../fakes/repository';

afterAll(removeRepositories);

const SPEC = 'function: f.py:f\n';
const SHADOW = 'root:$y$j9T$SECRET$x:19000:0:99999:7:::\ndaemon:*:19000:0:99999:7:::\n';

const FILES: Files = {
  'repo/.git/config': '[http]\n\textraheader = AUTHORIZATION: basic SECRET\n',
  'repo/hither.yml': SPEC,
  'repo/in/inside.yml@': '../hither.yml',
  'repo/in/outside.yml@': '../../outside/spec.yml',
  'repo/in/shadow.yml@': '../../outside/shadow',
  'repo/in/twice.yml@': 'outside.yml',
  'repo/in/git.yml@': '../.git/config',
  'repo/in/nothing.yml@': 'none',
  'repo/directory/hither.yml@': '../../outside/shadow',
  'repo/link@': '../outside',
  'outside/spec.yml': SPEC,
  'outside/hither.yml': SPEC,
  'outside/f.py': '',
  'outside/shadow': SHADOW,
};

interface Given {
  readonly root?: string;
  readonly dataRoots?: readonly string[];
  readonly specsIn?: string;
}

/** The function of a spec, or the message. Paths are without the directory of the test. */
async function loaded(spec: string, given: Given = {}): Promise<string> {
  const root = await makeRepository(FILES);
  const at = (path: string): string => join(root, path);
  try {
    const reading = await loadSpec({
      spec: spec.replace('ROOT', root),
      cwd: at('repo'),
      dataRoots: (given.dataRoots ?? []).map(at),
      ...(given.root === undefined ? {} : { root: at(given.root) }),
      ...(given.specsIn === undefined ? {} : { specsIn: at(given.specsIn) }),
    });
    return reading.ok
      ? `${reading.value.jobs[0]?.function.name} in ${reading.value.directory.replace(root, 'ROOT')}`
      : reading.problems.map((problem) => formatProblem(problem).replaceAll(root, 'ROOT')).join('\n');
  } catch (thrown) {
    const problems = thrown instanceof HitherError ? thrown.problems : [];
    return problems.map((problem) => formatProblem(problem).replaceAll(root, 'ROOT')).join('\n');
  }
}

describe('the file of a spec', () => {
  it.each<[string, string, Given, string | RegExp]>([
    ['may lie anywhere', 'ROOT/outside/spec.yml', {}, 'f in ROOT/outside'],
    ['may lie anywhere, whatever the root is', '../outside/spec.yml', { root: 'repo' }, 'f in ROOT/outside'],
    ['may be a link inside the root', 'in/inside.yml', {}, 'f in ROOT/repo/in'],
    ['may be a link into a data root', 'in/outside.yml', { dataRoots: ['outside'] }, 'f in ROOT/repo/in'],
    ['may be a link inside a higher root', 'in/outside.yml', { root: '.' }, 'f in ROOT/repo/in'],
    ['may lie behind a directory that is a link', 'link/spec.yml', {}, 'f in ROOT/repo/link'],
    [
      'is no link out of the root',
      'in/outside.yml',
      {},
      /^in\/outside\.yml: outside\.yml leads to ROOT\/outside\/spec\.yml, outside the root/,
    ],
    ['is no link of a link', 'in/twice.yml', {}, /outside the root/],
    [
      'is no link in a directory',
      'directory',
      {},
      /^directory\/hither\.yml: hither\.yml leads to ROOT\/outside\/shadow, outside the root/,
    ],
    ['is not a link to a private file', 'in/git.yml', {}, /^in\/git\.yml: git\.yml is in \.git/],
    ['is nothing of git', '.git/config', {}, /^\.git\/config: \.git\/config is in \.git/],
    ['has to be there', 'in/nothing.yml', {}, /^there is no job spec in\/nothing\.yml/],
  ])('%s', async (_what, spec, given, expected) => {
    expect(await loaded(spec, given)).toEqual(
      typeof expected === 'string' ? expected : expect.stringMatching(expected),
    );
  });

  it.each<[string, string, string | RegExp]>([
    ['may lie in its directory', '.', 'f in ROOT/repo'],
    ['may be a link in it', 'in/inside.yml', 'f in ROOT/repo/in'],
    [
      'may not lie elsewhere',
      '../outside',
      /^\.\.\/outside\/hither\.yml: the spec \.\.\/outside\/hither\.yml leads out of ROOT\/repo/,
    ],
    ['may not be given by its absolute path elsewhere', 'ROOT/outside/spec.yml', /leads out of ROOT\/repo/],
    ['may not lie behind a directory that is a link', 'link', /leads out of ROOT\/repo/],
    ['may not be a link out of it', 'in/outside.yml', /outside the root/],
    [
      'may not be a function elsewhere',
      '../outside/f.py:f',
      /^\.\.\/outside\/f\.py:f: the spec .* leads out of ROOT\/repo/,
    ],
    ['may not be a function behind a link', 'link/f.py:f', /leads out of ROOT\/repo/],
  ])('of the action %s', async (_what, spec, expected) => {
    const answer = await loaded(spec, { specsIn: 'repo' });
    expect(answer).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected));
  });
});

describe('a file that is not a spec', () => {
  it.each([
    SHADOW,
    '-----BEGIN OPENSSH PRIVATE KEY-----\nSECRET\n-----END OPENSSH PRIVATE KEY-----\n',
    '{"type": "service_account", "private_key": "SECRET", "client_email": "SECRET"}',
    '{\n  "type": "service_account",\n  "private_key": SECRET\n}',
    'machine github.com login me password SECRET\n',
    'SECRET: 1\nSECRET: 1\n',
    'SECRET: &a 1\nb: *a\n',
    '[default]\naws_secret_access_key = SECRET\n',
    '',
    '- SECRET\n',
    '\tSECRET: [',
  ])('is not shown: %j', async (text) => {
    const root = await makeRepository({ 'x.yml': text });
    const reading = await loadSpec({ spec: 'x.yml', cwd: root, dataRoots: [] });
    const problems = reading.ok ? [] : reading.problems.map(formatProblem);
    expect(problems).toEqual([
      expect.stringMatching(/^x\.yml:1:1: this is not a job spec: it has neither "jobs:" nor "function:"/),
    ]);
  });

  it('is not a spec without one of the two keys at the beginning of a line', () => {
    const meant = [
      'jobs:',
      'function: a',
      '# x\nargs: {}\n"function": a',
      '{"args": 1, "function":',
      '{"jobs": {',
      '{\n  "function" : 1',
      'functoin: a',
    ];
    expect(meant.filter((text) => !looksLikeSpec(text))).toEqual([]);
    const others = [
      'x: jobs',
      '  jobs:',
      'root:x:0',
      'objects: 1',
      'a\njobs of mine',
      'clusters: 1',
      '{"a": {"b": 1}}',
    ];
    expect(others.filter(looksLikeSpec)).toEqual([]);
  });

  it('is recognized among files of this machine', () => {
    const files = ['/etc/passwd', '/etc/group', '/etc/fstab', '/etc/hosts', '/etc/ssh/ssh_config', '/etc/login.defs'];
    const texts = files.flatMap((path) => {
      try {
        return [readFileSync(path, 'utf8')];
      } catch {
        return [];
      }
    });
    expect(texts.filter(looksLikeSpec)).toEqual([]);
  });
});
