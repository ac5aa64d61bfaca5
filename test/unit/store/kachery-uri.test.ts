import { describe, expect, test } from 'vitest';
import { findKacheryUris, formatKacheryUri, parseKacheryUri } from '../../../src/store/kachery-uri';

const H = '8911dffb501f128de445bba79ef854e4b552d4eb';
const M = '936b69fec745aaab886667fdee98d0f0ec8fadff';

describe('kachery URIs', () => {
  test.each([
    [`sha1://${H}`, undefined],
    [`sha1://${H}/file.npy`, 'file.npy'],
    [`sha1://${H}/`, undefined],
    [`sha1://${H}/a b (2).txt`, 'a b (2).txt'],
    [`sha1://${H}/folder/name.txt`, 'name.txt'],
    [`sha1://${H}.npy`, undefined],
    [`sha1://${H}/file.npy?manifest=${M}`, 'file.npy'],
    [`sha1://${H}?manifest=${M}`, undefined],
    [`sha1://${H}?chunkOf=${M}~0~20000000`, undefined],
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

  test.each([`sha1dir://${H}`, `sha1dir://${H}.label/a/b.txt`, `sha1dir://${H}/a`])('%s is a folder', (uri) => {
    expect(parseKacheryUri(uri)).toEqual({ kind: 'folder', sha1: H });
  });

  test.each([
    '',
    'sha1://',
    `sha1://${H}0`,
    `sha1://${H.slice(1)}`,
    `sha1://${H.slice(1)}g`,
    ` sha1://${H}`,
    `sha1:/${H}`,
    `md5://${H.slice(8)}`,
    `kachery:sha1:${H}`,
    `http://x/sha1://${H}`,
    'feed://abc',
  ])('%j is none', (text) => {
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
      { kind: 'folder', sha1: H },
    ]);
  });

  test('finding takes time in proportion to the text', () => {
    const text = `sha1://${'kachery:'.repeat(20_000)}sha1://${H}/${'x'.repeat(100_000)}`;
    expect(findKacheryUris(text)).toHaveLength(1);
  });
});
