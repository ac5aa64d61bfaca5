/** Mistakes of users: exit code 2 within 2 s, and every mistake on stderr with its location and remedy. Nothing runs. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { RUNTIME_CHOICES } from '../../src/core/runtime-names';
import { emptyDirectory, FIXTURES, hither } from '../rigs/hither';

let directory = '';
let emptyStore = '';
beforeAll(async () => {
  directory = await emptyDirectory();
  emptyStore = join(await emptyDirectory(), 'store');
  await mkdir(join(directory, 'empty'));
  await writeFile(
    join(directory, 'f.py'),
    `import hither as hi

@hi.function('scale', '1.0')
@hi.container('docker://python:3.12-slim')
def scale(values, factor): print('it ran'); return values
`,
  );
});

const job = (rest: string): string => `jobs:\n  one:\n    function: f.py:scale\n    ${rest}\n`;
const good = 'args: { values: [], factor: 1 }';

/** A spec, flags, and the message on stderr: location, cause, remedy. */
const SPECS: [string, string, string[], RegExp][] = [
  ['an unknown key', job(`${good}\n    timout: 3s`), [], /^spec\.yml:5:5: .*"timout".*"timeout"/m],
  ['a wrong value', job(`${good}\n    network: on`), [], /^spec\.yml:5:14: .*none, bridge.*host/m],
  ['an unknown function', job(good).replace('scale', 'scal'), [], /^spec\.yml:3:15: .*"scal".* scale$/m],
  ['a missing function file', job(good).replace('f.py', 'g.py'), [], /^spec\.yml:3:15: .*g\.py/m],
  ['an unknown argument', job('args: { value: [], factor: 1 }'), [], /^spec\.yml:4:\d+: .*"value".*"values"\?/m],
  ['a missing argument', job('args: { factor: 1 }'), [], /^spec\.yml:4:\d+: .*scale\(\) needs .*"values": add/m],
  ['a missing file', job('args: { values: { $npy: no.npy }, factor: 1 }'), [], /^spec\.yml:4:\d+: .*no\.npy/m],
  ['a file outside the root', job('args: { values: { $file: /etc/passwd }, factor: 1 }'), [], /--data-root/],
  ['YAML that is none', 'jobs: {', [], /^spec\.yml:1:\d+: YAML syntax error/m],
  ['an empty spec', '', [], /^spec\.yml:1:1: /m],
  ['a job that needs itself', job(`${good}\n    needs: [one]`), [], /^spec\.yml:\d+:\d+: .*one/m],
  ['a wrong --arg', job(good), ['--arg', 'factor=['], /^--arg factor:?.*YAML syntax error/m],
  ['an --arg without a value', job(good), ['--arg', 'factor'], /--arg NAME=VALUE/],
  ['an --arg for an unknown argument', job(good), ['--arg', 'fctor=2'], /"fctor".*"factor"\?/],
  ['a wrong --select', job(good), ['--select', 'on'], /^--select: .*"on".*"one"\?/m],
  ['a wrong --root', job(good), ['--root', 'empty'], /root/],
];

const CALLS: [string, string[], RegExp][] = [
  ['an unknown flag', ['run', '--jsn'], /unknown option '--jsn'\n\(Did you mean --json\?\)/],
  ['an unknown runtime', ['run', '--runtime', 'vm'], new RegExp(`Allowed choices are ${RUNTIME_CHOICES.join(', ')}`)],
  ['a runtime by another name', ['run', '--runtime', 'singularity'], /did you mean "apptainer"\?/],
  ['no jobs at once', ['run', '--parallel', '0'], /whole number of at least 1/],
  ['an unknown command', ['rum'], /unknown command 'rum'\n\(Did you mean run\?\)/],
  ['two specs', ['run', 'a', 'b'], /too many arguments/],
  ['no spec in the directory', ['run', 'empty'], /no hither\.yml in the directory .*empty: name a spec.*FILE\.py:NAME/],
  ['no such spec', ['run', 'nothing.yml'], /^there is no job spec nothing\.yml: give a file/],
  [
    'a Python file for a spec',
    ['run', 'f.py'],
    /f\.py is a Python file, not a job spec: name a function in it, f\.py:NAME/,
  ],
  ['a function without its arguments', ['run', 'f.py:scale'], /needs the argument "values".*--arg values=VALUE/],
  ['a function that is not there', ['run', 'f.py:scal'], /"scal".*(did you mean "scale"|scale)/],
  ['a syntax error in Python', ['run', join(FIXTURES, 'broken.py:broken'), '--arg', 'x=1'], /broken\.py:[78]:\d+: /],
  [
    'a function without an image',
    ['run', join(FIXTURES, 'no_image.py:no_image'), '--arg', 'x=1'],
    /no_image\.py:\d+:\d+: no container image is declared for no_image: add @hi\.container.*--runtime host$/m,
  ],
  [
    'a directory of functions that is not there',
    ['functions', 'nowhere'],
    /^there is no directory nowhere: check the path/,
  ],
  ['a file to store that is not there', ['store', 'put', 'nothing'], /^there is no file nothing: check/],
  ['a directory to store', ['store', 'put', 'empty'], /^empty is not a regular file: /],
  ['an address that is none', ['store', 'cat', 'sha1:/123'], /^"sha1:\/123" is not an object URI: write sha1:/],
  ['no command', [], /^Usage: hither/],
];

async function mistake(args: readonly string[], expected: RegExp): Promise<void> {
  const started = performance.now();
  const call = await hither(args, { cwd: directory, env: { KACHERY_STORAGE_DIR: emptyStore } });
  expect(performance.now() - started).toBeLessThan(2000);
  expect(call.stderr).toMatch(expected);
  expect(call).toMatchObject({ exitCode: 2, stdout: '' });
  expect(call.stderr).not.toMatch(/^ +at |\.js:\d|it ran/m);
}

describe('a mistake in the spec', () => {
  it.each(SPECS)('%s', async (_name, spec, flags, expected) => {
    await writeFile(join(directory, 'spec.yml'), spec);
    await mistake(['run', 'spec.yml', '--runtime', 'host', '--json', ...flags], expected);
  });

  it('is reported together with all others', async () => {
    await writeFile(join(directory, 'spec.yml'), job('args: { value: [], factor: 1 }\n    timout: 1\n    network: on'));
    await mistake(['run', 'spec.yml'], /timout[\s\S]*network/);
  });

  it('is also reported by validate and plan', async () => {
    await writeFile(join(directory, 'spec.yml'), job('args: { value: [], factor: 1 }'));
    await mistake(['validate', 'spec.yml'], /^spec\.yml:4:\d+: .*"values"/m);
    await mistake(['plan', 'spec.yml', '--json'], /^spec\.yml:4:\d+: .*"values"/m);
  });
});

describe('a mistake in the call', () => {
  it.each(CALLS)('%s', (_name, args, expected) => mistake(args, expected));
});

it('no mistake leaves anything in the store', async () => {
  expect(await readdir(emptyStore).catch(() => [])).toEqual([]);
});
