import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readArchive } from '../../../src/image/image-archive';
import { tarEntries } from '../../../src/image/tar-reader';
import { digestOf, json, ociArchive, savedImage, tinyImage } from '../../fakes/images';
import { tarEntry, tarOf } from '../../fakes/tar';

const directory = mkdtempSync(join(tmpdir(), 'hither-archive-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const image = tinyImage();

function read(content: Uint8Array) {
  const path = join(directory, 'image.tar');
  writeFileSync(path, content);
  return readArchive(path);
}

/** Entries without content, one after the other. */
function manyFiles(): Buffer {
  return Buffer.concat(Array.from({ length: 10_001 }, (_, number) => tarEntry(`${number}`, Buffer.alloc(0))));
}

describe('an image archive', () => {
  it('has the digest of the config, in both formats', async () => {
    expect(await read(savedImage(image))).toEqual({ digest: image.digest.config, kind: 'docker-archive' });
    expect(await read(ociArchive(image))).toEqual({ digest: image.digest.config, kind: 'oci-archive' });
  });

  it('may name the config as a blob, as newer engines do', async () => {
    const name = `blobs/sha256/${image.digest.config.slice(7)}`;
    const archive = tarOf({ [name]: image.config, 'manifest.json': JSON.stringify([{ Config: name }]) });
    expect((await read(archive)).digest).toBe(image.digest.config);
  });

  const other = tinyImage();
  const index = (...digests: string[]) => json({ manifests: digests.map((digest) => ({ digest })) });
  const nested = json({ manifests: [] });
  it.each([
    ['nothing', Buffer.alloc(0), 'it contains no image'],
    ['no archive', Buffer.from('x'.repeat(1024)), 'it is not a tar archive'],
    ['no image', tarOf({ 'a.txt': 'a' }), 'it contains no image'],
    ['compression', gzipSync(savedImage(image)), 'it is compressed'],
    ['two images', tarOf({ 'manifest.json': '[{},{}]' }), 'it contains 2 images'],
    ['very many files', manyFiles(), 'it has more than 10000 files'],
    ['no config', tarOf({ 'manifest.json': '[{"Config":"x.json"}]' }), 'missing or damaged'],
    ['the config of another', savedImage({ ...image, config: other.config }), 'missing or damaged'],
    ['a damaged table of contents', tarOf({ 'manifest.json': '[{' }), 'table of contents is damaged'],
    ['two images in an index', tarOf({ 'index.json': index('a', 'b') }), 'it contains 2 images'],
    ['a lost manifest', tarOf({ 'index.json': index(image.digest.manifest) }), 'missing or damaged'],
    [
      'several platforms',
      tarOf({ 'index.json': index(digestOf(nested)), [`blobs/sha256/${digestOf(nested).slice(7)}`]: nested }),
      'several platforms',
    ],
  ])('with %s is refused with its path and a remedy', async (_, content, message) => {
    await expect(read(content)).rejects.toMatchObject({
      code: 'image',
      message: expect.stringContaining(message),
      remedy: expect.stringMatching(/./),
    });
    await expect(read(content)).rejects.toThrow('image.tar');
  });
});

describe('the table of a tar archive', () => {
  const entries = async (bytes: Buffer) => {
    const found = [];
    for await (const entry of tarEntries(async (offset, length) => bytes.subarray(offset, offset + length))) {
      found.push([entry.name, bytes.subarray(entry.offset, entry.offset + entry.size).toString()]);
    }
    return found;
  };
  const long = 'directory/'.repeat(30);

  it('has the names and offsets of files', async () => {
    expect(await entries(tarOf({ a: '1', 'b/c': 'x'.repeat(512), d: '' }))).toEqual([
      ['a', '1'],
      ['b/c', 'x'.repeat(512)],
      ['d', ''],
    ]);
  });

  it('has names longer than 100 bytes, in the GNU and POSIX forms', async () => {
    const record = ` path=${long}\n`;
    const pax = `${record.length + 3}${record}`;
    const archive = Buffer.concat([
      ...[tarEntry('././@LongLink', Buffer.from(`${long}\0`), 'L'), tarEntry('cut', Buffer.from('1'))],
      ...[tarEntry('pax', Buffer.from(pax), 'x'), tarEntry('cut', Buffer.from('2')), tarEntry('own', Buffer.from('3'))],
    ]);
    expect(await entries(archive)).toEqual([
      [long, '1'],
      [long, '2'],
      ['own', '3'],
    ]);
  });

  it('ends where the file ends, even in the middle', async () => {
    expect(await entries(tarOf({ a: '1' }).subarray(0, 700))).toEqual([['a', '1']]);
  });
});
