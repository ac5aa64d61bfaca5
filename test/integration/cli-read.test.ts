/** The commands that run nothing: plan, validate, functions, and those of the store. */
import { spawnSync } from 'node:child_process';
import { chmod, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json';
import { CLI, emptyDirectory, hither, records } from '../rigs/hither';

const BESSEL = resolve('examples/bessel');
const HOST = ['--runtime', 'host'];

describe('plan', () => {
  it('shows each job with the hash that it will have, and why it will run', async () => {
    const call = await hither(['plan', BESSEL, '--json', ...HOST]);
    const plan = JSON.parse(call.stdout);
    expect(plan.schema).toBe('hither-plan/1');
    expect(plan.jobs.map(({ label }: { label: string }) => label)).toEqual([
      ...['bessel', 'sweep[v=0.5]', 'sweep[v=1.5]', 'sweep[v=2.5]', 'total'],
    ]);
    expect(Object.keys(plan.jobs[0])).toEqual([
      ...['name', 'label', 'index', 'matrix', 'function_name', 'function_version', 'container'],
      ...['job_hash', 'hit', 'reason'],
    ]);
    const ran = records(await hither(['run', BESSEL, '--json', ...HOST]));
    for (const [index, job] of plan.jobs.slice(0, 4).entries()) {
      expect(job.job_hash).toBe(ran[index]?.job_hash);
    }
    expect(plan.jobs[4]).toMatchObject({ job_hash: null, hit: false, reason: expect.stringContaining('sweep') });
  });

  it("shows one line per job, even if its image can't be identified", async () => {
    const call = await hither(['plan', BESSEL, '--runtime', 'docker'], { env: { PATH: '/nowhere' } });
    expect(call.exitCode).toBe(3);
    expect(call.stdout.split('\n')).toHaveLength(6);
    expect(call.stdout).toMatch(/^bessel {2}-{12} {2}can't run: .*docker.*\(this stops 5 jobs\)$/m);
    expect(call.stdout).toMatch(/^total {2}-{12} {2}can't run: same as bessel$/m);
    expect(call.stdout.match(/no program "docker"/g)).toHaveLength(1);
  });
});

describe('validate', () => {
  it('counts the jobs, and needs no engine', async () => {
    const call = await hither(['validate', BESSEL], { env: { PATH: '/nowhere' } });
    const stdout = '5 jobs, no errors; images not checked (use --images)\n';
    expect(call).toEqual({ exitCode: 0, stdout, stderr: '' });
  });

  it('checks the images on request, and reports each missing one once', async () => {
    const args = ['validate', BESSEL, '--images'];
    const none = await hither([...args, '--runtime', 'docker'], { env: { PATH: '/nowhere' } });
    expect(none).toMatchObject({ exitCode: 3, stdout: '' });
    expect(none.stderr).toMatch(/^the runtime docker can't be used: .* \(this stops 5 jobs\)\n$/);
    expect(await hither([...args, ...HOST])).toMatchObject({
      ...{ exitCode: 0, stdout: '5 jobs, no errors, all images exist\n' },
    });
  });
});

describe('functions', () => {
  it('lists functions as text and as JSON, with values that are computed', async () => {
    const text = await hither(['functions', BESSEL]);
    expect(text.stdout).toMatch(/bessel\.py:\d+ {2}integrate_bessel {2}0\.1\.0 {2}docker:\/\/python:3\.12-slim\n/);
    const directory = await emptyDirectory();
    const decorators = "@hi.function('f', '1')\n@hi.container(os.environ['IMAGE'])\n";
    await writeFile(join(directory, 'f.py'), `import os\nimport hither as hi\n${decorators}def f(): pass\n`);
    const call = await hither(['functions', directory, '--json']);
    const place = { file: join(directory, 'f.py'), line: 4 };
    expect(JSON.parse(call.stdout)).toEqual({
      schema: 'hither-functions/1',
      functions: [
        {
          ...{ file: place.file, line: expect.any(Number), name: 'f', function_name: 'f', function_version: '1' },
          ...{ container: null, local_modules: [], additional_files: [] },
        },
      ],
      problems: [{ ...place, column: 15, message: expect.stringMatching(/os\.environ.*"container:"/) }],
    });
  });
});

describe('store', () => {
  let store: { KACHERY_STORAGE_DIR: string };
  let uri = '';
  const bytes = Buffer.from([0, 10, 13, 255, 128]);
  beforeAll(async () => {
    const directory = await emptyDirectory();
    store = { KACHERY_STORAGE_DIR: directory };
    await writeFile(join(directory, 'my data.bin'), bytes);
    const put = await hither(['store', 'put', 'my data.bin'], { cwd: directory, env: store });
    expect(put).toMatchObject({ exitCode: 0, stderr: '' });
    uri = put.stdout.trim().split('\n').at(-1) ?? '';
  });

  it('prints the URI of a stored file, and returns its bytes', async () => {
    expect(uri).toMatch(/^sha1:\/\/[0-9a-f]{40}\/my data\.bin$/);
    const cat = spawnSync(process.execPath, [CLI, 'store', 'cat', uri], { env: { ...process.env, ...store } });
    expect(cat.stdout.equals(bytes)).toBe(true);
    const target = join(await emptyDirectory(), 'deep', 'copy.bin');
    expect(await hither(['store', 'get', uri, target], { env: store })).toMatchObject({ exitCode: 0 });
    expect((await readFile(target)).equals(bytes)).toBe(true);
  });

  it('says that an object is missing, and where it would be', async () => {
    const call = await hither(['store', 'cat', `sha1://${'0'.repeat(40)}`], { env: store });
    expect(call).toMatchObject({ exitCode: 3, stdout: '' });
    expect(call.stderr).toMatch(/^the object sha1:\/\/0+ is not in the content store: .*hither store put/);
  });

  it('prints no byte of a damaged object', async () => {
    const [, sha1 = ''] = /sha1:\/\/(\w+)/.exec(uri) ?? [];
    const directory = join(store.KACHERY_STORAGE_DIR, 'sha1', sha1.slice(0, 2), sha1.slice(2, 4), sha1.slice(4, 6));
    expect(await readdir(directory)).toEqual([sha1]);
    await chmod(join(directory, sha1), 0o644);
    await writeFile(join(directory, sha1), Buffer.from([1, 10, 13, 255, 128]));
    const call = await hither(['store', 'cat', uri], { env: store });
    expect(call).toMatchObject({ exitCode: 3, stdout: '' });
    expect(call.stderr).toMatch(/damaged|does not have the content/);
    const got = await hither(['store', 'get', uri, join(await emptyDirectory(), 'x')], { env: store });
    expect(got.exitCode).toBe(3);
  });
});

describe('help', () => {
  it('lists the commands, and the flags of each, on stdout', async () => {
    const help = await hither(['--help']);
    expect(help).toMatchObject({ exitCode: 0, stderr: '' });
    expect(help.stdout).toMatch(/run .*\n.*plan .*\n.*validate .*\n.*functions .*\n.*cache .*\n.*store/s);
    const run = await hither(['run', '--help']);
    for (const flag of [
      '--select',
      '--arg',
      '--runtime',
      '--container',
      '--parallel',
      '--output',
      '--json',
      '--store',
    ]) {
      expect(run.stdout).toContain(flag);
    }
  });

  it('prints the version of the package', async () => {
    expect(await hither(['--version'])).toEqual({ exitCode: 0, stdout: `${packageJson.version}\n`, stderr: '' });
  });
});
