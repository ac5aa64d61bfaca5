/** A store with files of Python users of kachery, used by the command line and by functions. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { objectPath } from '../../src/store/layout';
import { ENGINES, needs } from '../requirements';
import { hither, hostPython, placeWith, records, under } from '../rigs/hither';

const SOURCE = `import hither as hi
import kachery as ka

@hi.function('read', '0.1.0')
@hi.container('docker://any')
def read(uri):
    return ka.load_text(uri)

@hi.function('read_file', '0.1.0')
@hi.container('docker://any')
def read_file(file):
    with open(file) as text:
        return text.read()

@hi.function('write', '0.1.0')
@hi.container('docker://any')
def write(text):
    return ka.store_text(text)
`;

const sha1Of = (data: string): string => createHash('sha1').update(data).digest('hex');
const [ONE, TWO] = ['file one', 'the second file'];
const LISTING = JSON.stringify({
  files: { 'one.txt': { size: ONE.length, sha1: sha1Of(ONE) } },
  dirs: { inner: { files: { 'two.txt': { size: TWO.length, sha1: sha1Of(TWO) } }, dirs: {} } },
});
const DIRECTORY = `sha1dir://${sha1Of(LISTING)}.label`;

const { directory, root } = await placeWith(SOURCE);
beforeAll(async () => {
  // As kachery writes it: the store has no files of ours.
  for (const content of [ONE, TWO, LISTING]) {
    const path = objectPath(root, sha1Of(content));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
});
const call = (...args: string[]) =>
  hither(args, { cwd: directory, env: { ...hostPython(), KACHERY_STORAGE_DIR: root } });
const yaml = (value: object): string => JSON.stringify(value);

describe.each(ENGINES.filter(({ name }) => name === 'host' || name === 'docker'))(
  'a store of kachery under $name',
  (engine) => {
    const run = async (name: string, argument: string) => {
      const end = await call('run', `f.py:${name}`, '--arg', argument, ...under(engine, 'python'), '--json');
      return records(end)[0];
    };

    it('provides files of a stored directory by path, as text and as files', needs(engine), async () => {
      for (const [path, content] of [
        ['one.txt', ONE],
        ['inner/two.txt', TWO],
      ] as const) {
        const uri = `${DIRECTORY}/${path}`;
        expect(await run('read', `uri=${uri}`)).toMatchObject({ status: 'finished', result: content });
        expect(await run('read_file', `file=${yaml({ $uri: uri })}`)).toMatchObject({
          status: 'finished',
          result: content,
        });
      }
    });

    it('receives what a function stores', needs(engine), async () => {
      const text = `by ${engine.name}`;
      expect(await run('write', `text=${text}`)).toMatchObject({ result: `sha1://${sha1Of(text)}/file.txt` });
      expect(await readFile(objectPath(root, sha1Of(text)), 'utf8')).toBe(text);
    });
  },
);

it('is read by the command line', async () => {
  expect(await call('store', 'cat', `${DIRECTORY}/inner/two.txt`)).toMatchObject({ exitCode: 0, stdout: TWO });
  const missing = await call('store', 'cat', `${DIRECTORY}/inner/three.txt`);
  expect(missing).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('the directory has no such file'),
  });
});
