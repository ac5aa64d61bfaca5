import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { ObjectRef } from '../../../src/core/object-ref';
import { encodeArguments } from '../../../src/job/encode-arguments';
import type { SpecValue } from '../../../src/job-spec/types';
import type { ResultRecord } from '../../../src/model/record';
import { openStore } from '../../../src/store/open-store';
import { fileReference, storedReference } from '../../../src/values/encoded/encoded';
import type { Json } from '../../../src/values/json/json';
import { writeJson } from '../../../src/values/json/write-json';
import { aRecord } from '../../fakes/record';

const directory = mkdtempSync(join(tmpdir(), 'hither-encode-'));
const store = openStore(join(directory, 'store'));
const where = { path: 'hither.yml', line: 1, column: 1 };
const paths = { directory, root: directory, dataRoots: [], cwd: directory };

afterAll(() => {
  rmSync(directory, { recursive: true });
});

function put(text: string): Promise<ObjectRef> {
  return store.putBytes(Buffer.from(text));
}

const text = (value: string): SpecValue => ({ kind: 'string', value, where });
const uriOf = ({ sha1 }: ObjectRef): string => `sha1://${sha1}/x`;
const list = (...items: SpecValue[]): SpecValue => ({ kind: 'list', items, where });
const mapping = (...pairs: [string, SpecValue][]): SpecValue => ({
  kind: 'mapping',
  entries: pairs.map(([key, value]) => ({ key, value, where })),
  where,
});

async function encoded(value: SpecValue, results: readonly Partial<ResultRecord>[] = []) {
  const needed = new Map([['a', results.map((given) => aRecord(given))]]);
  const newPath = () => join(directory, 'new');
  return encodeArguments(new Map([['x', value]]), { needed, store, paths, newPath });
}

describe('encodeArguments', () => {
  it('finds the objects that strings name by URI, at any depth', async () => {
    const [one, two, three] = [await put('one'), await put('two'), await put('three')];
    const value = list(text(uriOf(one)), mapping(['k', { kind: 'tuple', items: [text(uriOf(two))], where }]));
    const { objects, referenced, files } = await encoded(list(value, text(`see ${uriOf(three)}`)));
    expect(new Set(referenced)).toEqual(new Set([one, two]));
    expect(new Set(objects)).toEqual(new Set([one, two]));
    expect(files).toEqual([]);
  });

  it('takes a key for a name, except where the mapping is a list of pairs', async () => {
    const ref = await put('key');
    expect((await encoded(mapping([uriOf(ref), text('v')]))).referenced).toEqual([]);
    expect((await encoded(mapping(['_type', text('t')], [uriOf(ref), text('v')]))).referenced).toEqual([ref]);
  });

  it("does not take a user's mapping for a reference", async () => {
    const ref = await put('mine');
    const keys = [...fileReference(ref, 'f')].map(([key, value]): [string, SpecValue] => [key, text(String(value))]);
    const { objects, files } = await encoded(mapping(...keys));
    // It has a string with a URI, and is no file.
    expect([objects, files]).toEqual([[ref], []]);
  });

  it('finds arrays and files of the spec, each with its name', async () => {
    writeFileSync(join(directory, 'data.txt'), 'data');
    const { args, objects, files, referenced } = await encoded({ kind: 'file', path: 'data.txt', base: 'spec', where });
    const ref = await store.identify(objects[0]?.sha1 ?? '');
    expect(args).toEqual(new Map([['x', fileReference(ref, 'data.txt')]]));
    expect([objects, files, referenced]).toEqual([[ref], [{ ref, name: 'data.txt' }], []]);
  });

  it('finds what results of other jobs refer to, also inside large values and documents', async () => {
    const [file, named, inner, last] = [await put('f'), await put('named'), await put('inner'), await put('last')];
    const document = await put(`{"parts": ["${uriOf(last)}"]}`);
    const json = (value: Json): Promise<ObjectRef> => put(writeJson(value));
    const large = await json([fileReference(inner, 'inner'), uriOf(document)]);
    const results = [
      { result: fileReference(file, 'f'), index: 0 },
      { result: uriOf(named), index: 1 },
    ];
    const value: SpecValue = { kind: 'job', job: 'a', where };
    const all = await encoded(value, [...results, { result: storedReference(large), index: 2 }]);
    expect(new Set(all.objects)).toEqual(new Set([file, named, large, inner, document, last]));
    expect(new Set(all.referenced)).toEqual(new Set([named, document, last]));
    expect(all.files.map(({ name }) => name)).toEqual(['f', 'inner']);
  });
});
