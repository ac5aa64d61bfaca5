import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { ObjectRef } from '../../../src/core/object-ref';
import { encodeArguments } from '../../../src/job/encode-arguments';
import type { SpecValue } from '../../../src/job-spec/types';
import type { ResultRecord } from '../../../src/model/record';
import { openStore } from '../../../src/store/open-store';
import { encodedDict, encodedTuple, fileReference, storedReference } from '../../../src/values/encoded/encoded';
import { viewEncoded } from '../../../src/values/encoded/encoded-view';
import { type Json, JsonNumber } from '../../../src/values/json/json';
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

  describe('with the result of another job', () => {
    const job = (more: object = {}): SpecValue => ({ kind: 'job', job: 'a', where, ...more });
    const number = (value: number): Json => new JsonNumber(String(value));
    const argument = async (value: SpecValue, ...results: Partial<ResultRecord>[]): Promise<unknown> =>
      (await encoded(value, results)).args.get('x');
    const sweep = [0, 1, 2].map(
      (index): Partial<ResultRecord> => ({
        index,
        label: `a[${index}]`,
        matrix: new Map([['v', number(index / 2)]]),
        result: encodedDict([['items', [number(index), encodedTuple([number(10 * index)])]]]),
      }),
    );

    it('takes the points of a matrix that finished, with what tells them apart', async () => {
      const [first, , last] = sweep;
      const failed: Partial<ResultRecord> = { ...sweep[1], status: 'error', result: null };
      const taken = await argument(job({ finished: true }), first ?? {}, failed, last ?? {});
      expect(taken).toEqual(
        [0, 2].map((index) =>
          encodedDict([
            ['index', number(index)],
            ['matrix', sweep[index]?.matrix ?? null],
            ['result', sweep[index]?.result ?? null],
          ]),
        ),
      );
      expect(await argument(job({ finished: true }), failed)).toEqual([]);
      const single = await argument(job({ finished: true }), { result: true });
      expect(single).toEqual([
        new Map<string, Json>([
          ['index', null],
          ['matrix', null],
          ['result', true],
        ]),
      ]);
    });

    it.each([
      [[1, 'items', 0], number(1)],
      [[2, 'items', 1, 0], number(20)],
      [
        [0, 'items'],
        [number(0), encodedTuple([number(0)])],
      ],
    ])('picks item %j: first a point, then deeper', async (item, expected) => {
      expect(await argument(job({ item }), ...sweep)).toEqual(expected);
    });

    it('is null for a point that did not finish: the job is skipped for it', async () => {
      const failed: Partial<ResultRecord> = { ...sweep[1], status: 'failed', result: null };
      expect(await argument(job({ item: [0, 'items'] }), failed)).toBeNull();
    });

    it('keeps the keys of a point apart from those of an encoded value', async () => {
      const matrix = new Map<string, Json>([
        ['_type', 'tuple'],
        ['data', [number(1)]],
      ]);
      const [point] = (await argument(job({ finished: true }), { index: 0, matrix, result: null })) as Map<
        string,
        Json
      >[];
      expect(point?.get('matrix')).toEqual(encodedDict([...matrix]));
      expect(point?.get('matrix')).not.toEqual(matrix);
    });

    it('becomes an object of the store if the part is large', async () => {
      const part = Array.from({ length: 100_000 }, (_, index) => number(index));
      const result = encodedDict([['part', part]]);
      const taken = await argument(job({ item: ['part'] }), { result });
      expect(viewEncoded(taken as Json)).toMatchObject({ kind: 'json', ref: { size: writeJson(part).length } });
    });

    it('is made once for all jobs that take the list of a matrix', async () => {
      const points = sweep.map((given) => aRecord(given));
      const needed = new Map([['a', points]]);
      const encode = () => {
        const newPath = () => join(directory, 'new');
        return encodeArguments(new Map([['x', job()]]), { needed, store, paths, newPath });
      };
      const [one, other] = [await encode(), await encode()];
      expect(one.args.get('x')).toBe(other.args.get('x'));
    });

    it('picks from a large value, and from a dict by integer keys', async () => {
      const dict = encodedDict([
        [number(3), true],
        ['3', false],
      ]);
      const result = storedReference(await put(writeJson(dict)));
      expect(await argument(job({ item: [3] }), { result })).toBe(true);
      expect(await argument(job({ item: ['3'] }), { result })).toBe(false);
    });

    it.each([
      [[2, 'itms'], 'KeyError', 'a[2] has no key "itms": its keys are "items"'],
      [[1, 'items', 2], 'IndexError', 'a[1]["items"] has no item 2: it has items 0 to 1'],
      [[1, 'items', 'x'], 'TypeError', 'a[1]["items"] has no item "x": it has items 0 to 1'],
      [[0, 'items', 0, 0], 'TypeError', 'a[0]["items"][0] is an int, and has no items'],
      [[0, 0], 'KeyError', 'a[0] has no key 0: its keys are "items"'],
    ])('says of item %j what there is', async (item, exception, message) => {
      await expect(encoded(job({ item }), sweep)).rejects.toMatchObject({ exception, message });
    });
  });
});
