import { describe, expect, test } from 'vitest';
import { findKacheryUris, formatKacheryUri, parseKacheryUri } from '../../../../src/store/kachery/kachery-uri';

const H = '8911dffb501f128de445bba79ef854e4b552d4eb';
const M = '936b69fec745aaab886667fdee98d0f0ec8fadff';

describe('kachery URIs', () => {
  test.each([
    [`sha1://${H}`, undefined],
    [`sha1://${H}/file.npy`, 'file.npy'],
    [`sha1://${H}/`, undefined],
    [`sha1://${H}/a b (2).txt`, 'a b (2).txt'],
    [`sha1://${H}/directory/name.txt`, 'name.txt'],
    [`sha1://${H}.npy`, undefined],
    [`sha1://${H}?label=a%20file.npy`, 'a file.npy'],
    [`sha1://${H}?label=x&location=/data/x`, 'x'],
    [`sha1://${H.toUpperCase()}/X`, 'X'],
    [`kachery::sha1:${H}`, undefined],
    [`kachery::sha1:${H}:name.txt`, 'name.txt'],
    [`kachery:scratch:sha1:${H}:a:b`, 'a:b'],
  ])('%s is an object', (uri, name) => {
    const expected = { kind: 'object', sha1: H };
    expect(parseKacheryUri(uri)).toEqual(name === undefined ? expected : { ...expected, name });
  });

  test.each([
    [`sha1://${H}/file.npy?manifest=${M}`, { name: 'file.npy', manifest: M }],
    [`sha1://${H}?manifest=${M.toUpperCase()}`, { manifest: M }],
    [`sha1://${H}?chunkOf=${M}~5~20000000`, { chunkOf: { sha1: M, start: 5, end: 20_000_000 } }],
    [`sha1://${H}?manifest=no`, {}],
    [`sha1://${H}?chunkOf=${M}~5`, {}],
  ])('%s says where its bytes may come from', (uri, more) => {
    expect(parseKacheryUri(uri)).toEqual({ kind: 'object', sha1: H, ...more });
  });

  test.each([
    [`sha1dir://${H}`, []],
    [`sha1dir://${H}.label/a/b.txt`, ['a', 'b.txt']],
    [`sha1dir://${H}/a/`, ['a']],
  ])('%s is a directory, or in one', (uri, path) => {
    expect(parseKacheryUri(uri)).toEqual({ kind: 'directory', sha1: H, path });
  });

  test.each([
    [`md5://${H.slice(8).toUpperCase()}`, {}],
    [`md5://${H.slice(8)}/a.txt`, { name: 'a.txt' }],
  ])('%s is an object by its md5', (uri, more) => {
    expect(parseKacheryUri(uri)).toEqual({ kind: 'md5', md5: H.slice(8), ...more });
  });

  test.each([
    '',
    'sha1://',
    `sha1://${H}0`,
    `sha1://${H.slice(1)}`,
    `sha1://${H.slice(1)}g`,
    ` sha1://${H}`,
    `sha1:/${H}`,
    `md5://${H}`,
    `md5://${H.slice(9)}`,
    `kachery:sha1:${H}`,
    `http://x/sha1://${H}`,
    'feed://abc',
  ])('%j is not a kachery URI', (text) => {
    expect(parseKacheryUri(text)).toBeUndefined();
  });

  test('ours are written as sha1://H/name', () => {
    expect(formatKacheryUri(H, 'file.npy')).toBe(`sha1://${H}/file.npy`);
  });

  test('all are found in a text, each object once', () => {
    const text = `{"raw":"sha1://${H}/raw.mda","again":"sha1://${H}", "x":["kachery:z:sha1:${M}:n"],"d":"sha1dir://${H}/x", "no":"sha1://${H}0"}`;
    expect(findKacheryUris(text)).toEqual([
      { kind: 'object', sha1: H, name: 'raw.mda' },
      { kind: 'object', sha1: M, name: 'n' },
      { kind: 'directory', sha1: H, path: ['x'] },
    ]);
  });

  test('finding takes linear time', () => {
    const text = `sha1://${'kachery:'.repeat(20_000)}sha1://${H}/${'x'.repeat(100_000)}`;
    expect(findKacheryUris(text)).toHaveLength(1);
  });
});
