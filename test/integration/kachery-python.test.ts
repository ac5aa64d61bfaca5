/** A store that we share with the Python packages of kachery: each loads what the others store. */
import { execFile } from 'node:child_process';
import { readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { linkPaths } from '../../src/store/kachery/link-record';
import { engineOf, needs, requirement, works } from '../requirements';
import { hither, hostPython, placeWith, records, under } from '../rigs/hither';
import { NUMPY } from '../rigs/live-python';

const KACHERY = process.env.HITHER_TEST_KACHERY ?? '';
const PACKAGES = requirement(
  'a Python with kachery (HITHER_TEST_KACHERY, see test/testbed/tools.sh)',
  () => KACHERY !== '' && works(KACHERY, '-c', 'import kachery, kachery_cloud'),
);

const SOURCE = `import hither as hi

@hi.function('double', '0.1.0')
def double(x):
    return {'doubled': 2 * x}

@hi.function('size', '0.1.0')
@hi.container('docker://any')
def size(file):
    import os
    return os.path.getsize(file)
`;

const { directory, root } = await placeWith(SOURCE);

const call = (...args: string[]) =>
  hither(args, { cwd: directory, env: { ...hostPython(), KACHERY_STORAGE_DIR: root } });

const list = () => call('store', 'ls');

/** Runs Python with one of the packages as `ka` on the store. Returns the JSON that it prints. */
async function python(module: string, program: string): Promise<unknown> {
  const text = `import json, numpy as np, ${module} as ka\n${program}`;
  const env = { ...process.env, KACHERY_CLOUD_DIR: root, KACHERY_DIR: root };
  const { stdout } = await promisify(execFile)(KACHERY, ['-c', text], { cwd: directory, env });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}

describe.each(['kachery_cloud', 'kachery'])('%s', needs(PACKAGES, NUMPY), (module) => {
  it('loads what we store', async () => {
    const name = `${module}.txt`;
    await writeFile(join(directory, name), `for ${module}`);
    const uri = (await call('store', 'put', name)).stdout.trim();
    expect(await python(module, `print(json.dumps(ka.load_text('${uri}')))`)).toBe(`for ${module}`);
  });

  it('loads the arrays that a job returns', async () => {
    const spec = { function: 'f.py:double', args: { x: { $array: [1.5, module.length] } } };
    await writeFile(join(directory, 'hither.yml'), JSON.stringify(spec));
    const [record] = records(await call('run', '--runtime', 'host', '--json'));
    const { doubled } = (record?.result ?? {}) as { readonly doubled: { readonly sha1_path: string } };
    const loaded = await python(
      module,
      `print(json.dumps(ka.load_npy('${doubled.sha1_path.replace('/file.npy', '')}').tolist()))`,
    );
    expect(loaded).toEqual([3, 2 * module.length]);
  });

  it('stores objects that we read by its URIs', async () => {
    const program = [
      `uris = {`,
      `  'text': ka.store_text_local('text of ${module} \\u00e9'),`,
      `  'json': ka.store_json_local({'of': '${module}', 'n': [1, 2.5, None]}),`,
      `  'npy': ka.store_npy_local(np.arange(6, dtype=np.float32).reshape(2, 3)),`,
      `}`,
      `print(json.dumps(uris))`,
    ].join('\n');
    const uris = (await python(module, program)) as Readonly<Record<'text' | 'json' | 'npy', string>>;
    expect((await call('store', 'cat', uris.text)).stdout).toBe(`text of ${module} é`);
    expect(JSON.parse((await call('store', 'cat', uris.json)).stdout)).toEqual({ of: module, n: [1, 2.5, null] });
    await writeFile(
      join(directory, 'hither.yml'),
      JSON.stringify({ function: 'f.py:double', args: { x: { $uri: uris.npy } } }),
    );
    const [record] = records(await call('run', '--runtime', 'host', '--json'));
    expect(record).toMatchObject({ status: 'finished', result: { doubled: { shape: [2, 3], dtype: '<f4' } } });
  });

  it('loads the large inputs that we link, from their places', needs(engineOf('docker')), async () => {
    const path = join(directory, `large for ${module}.bin`);
    await writeFile(path, module);
    await truncate(path, 64 * 1024 ** 2);
    await new Promise((done) => setTimeout(done, 2600));
    const args = ['run', 'f.py:size', '--arg', `file={ $file: "large for ${module}.bin" }`];
    const end = await hither([...args, ...under(engineOf('docker'), 'python'), '--json'], {
      cwd: directory,
      env: { KACHERY_STORAGE_DIR: root },
    });
    expect(records(end)[0]).toMatchObject({ status: 'finished', result: 64 * 1024 ** 2 });
    const [, uri] = new RegExp(`^(sha1://\\w+)  \\d+  in ${path}$`, 'm').exec((await list()).stdout) ?? [];
    const [, at] = linkPaths(root, uri?.slice('sha1://'.length) ?? '');
    const link = await readFile(at, 'utf8');
    expect(await python(module, `print(json.dumps(ka.load_file('${uri}')))`)).toBe(path);
    // Had it not trusted the times in the link, it would have read the file and written its own link.
    expect(await readFile(at, 'utf8')).toBe(link);
  });

  it('links files outside the store, which we read', async () => {
    await writeFile(join(directory, 'linked.bin'), `linked by ${module}`);
    const uri = (await python(
      module,
      `print(json.dumps(getattr(ka, 'link_file', ka.store_file_local)('linked.bin')))`,
    )) as string;
    expect((await call('store', 'cat', uri)).stdout).toBe(await readFile(join(directory, 'linked.bin'), 'utf8'));
  });
});
