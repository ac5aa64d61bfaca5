/** The job hash of hither 0.4, bit by bit: golden values were computed with hither itself. */
import { describe, expect, test } from 'vitest';
import type { ObjectRef } from '../../../src/core/terms';
import { digestBytes } from '../../../src/store/objects/digest-file';
import {
  arrayReference,
  encodedBytes,
  encodedComplex,
  encodedFloat,
  encodedTuple,
  fileReference,
} from '../../../src/values/encoded/encoded';
import { hitherHash } from '../../../src/values/hither-hash';
import { type Json, JsonNumber, type JsonObject } from '../../../src/values/json/json';
import type { ArrayInput } from '../../../src/values/npy/array-input';
import { writeNpy } from '../../../src/values/npy/npy-write';
import { askPython, NUMPY } from '../../fakes/live-python';
import { needs } from '../../requirements';

const objects = new Map<string, Buffer>();
const number = (text: string) => new JsonNumber(text);

function hash(functionName: string, args: Readonly<Record<string, Json>>, functionVersion = '0.1.0') {
  const arrayBytes = async (ref: ObjectRef) => objects.get(ref.sha1);
  return hitherHash({ functionName, functionVersion, args: new Map(Object.entries(args)), arrayBytes });
}

/** An array of nested lists of integers or floats. */
function array(data: ArrayInput, dtype?: string): JsonObject {
  const written = writeNpy(data, dtype);
  if (!written.ok) {
    throw new TypeError(written.message);
  }
  const ref = digestBytes(written.bytes);
  objects.set(ref.sha1, written.bytes);
  return arrayReference(ref, written.form);
}

const list = (...items: ArrayInput[]): ArrayInput => ({ kind: 'list', items });
const integers = (...values: number[]) =>
  list(...values.map((value) => ({ kind: 'integer', text: String(value) }) as const));
const float = (value: number): ArrayInput => ({ kind: 'float', value });

describe('the hash of hither 0.4', () => {
  test.each([
    ['add', { x: number('1'), y: number('2') }, '252c2dd6eabd7a0f6bc0376591e03a7d48399c1c'],
    ['ones', { shape: encodedTuple(['2', '3', '4'].map(number)) }, '9dbf8cf72b146ed44bf9a8aeb6ee16384e45f0a3'],
    [
      'mult',
      { x: array(integers(1, 2, 3)), y: array(integers(-1, -2, -3)) },
      '9c90aa0feb5e0a9b50eb5224379e6ef11a7d70e2',
    ],
    [
      'integrate_bessel',
      { v: number('2.5'), a: number('0'), b: number('4.5') },
      'b8b23675d633a4f1daadf519239a66fa8baaf057',
    ],
    [
      'nested',
      {
        a: number('1.0'),
        b: number('1e-7'),
        c: 'é😀',
        d: new Map<string, Json>([
          ['z', [true, null, number('1e16')]],
          ['A', encodedTuple([number('3'), number('0.1')])],
        ]),
        e: array(list(list(float(1), float(1)), list(float(1), float(1)))),
      },
      '4da37d74a37015c179e96ed688c42d33b26c6f51',
    ],
    ['noargs', {}, '81e92090ed1fc66560242718fbe7a7c0e4bcc10e'],
  ])('of %s is the published one', async (name, args, expected) => {
    expect(await hash(name, args)).toBe(expected);
  });

  test('does not depend on the order of arguments, but on the version and the name', async () => {
    const one = await hash('f', { a: number('1'), b: number('2') });
    expect(await hash('f', { b: number('2'), a: number('1') })).toBe(one);
    expect(await hash('f', { a: number('1'), b: number('2') }, '0.1.1')).not.toBe(one);
    expect(await hash('g', { a: number('1'), b: number('2') })).not.toBe(one);
    expect(await hash('f', { a: number('1.0'), b: number('2') })).not.toBe(one);
  });

  test('is null if hither could not encode the arguments', async () => {
    const file = fileReference(digestBytes(Buffer.from('x')), 'x.txt');
    for (const value of [encodedBytes('eA=='), encodedComplex(1, 2), file, [[encodedBytes('')]]]) {
      expect(await hash('f', { x: value })).toBeNull();
    }
  });

  test('is null if arrays have more than 64 MiB together, without reading them', async () => {
    const ref = { sha1: '0'.repeat(40), sha256: '0'.repeat(64), size: 40 * 2 ** 20 };
    const large = arrayReference(ref, { dtype: '<f8', shape: [5_242_864] });
    const job = { functionName: 'f', functionVersion: '1', args: new Map<string, Json>([['x', [large, large]]]) };
    const arrayBytes = () => expect.unreachable('an array was read');
    expect(await hitherHash({ ...job, arrayBytes })).toBeNull();
  });

  test('agrees with a real Python with numpy for non-finite numbers and arrays', needs(NUMPY), async () => {
    const program = `
import sys, json, hashlib, io, base64
import numpy as np
for line in sys.stdin:
    x = eval(line)
    if isinstance(x, np.ndarray):
        out = io.BytesIO()
        np.save(out, x)
        x = {'_type': 'npy', 'data_b64': base64.b64encode(out.getvalue()).decode()}
    text = json.dumps({'args': {'x': x}, 'function_Version': '0.1.0', 'function_name': 'f'}, sort_keys=True, separators=(',', ':'))
    print(hashlib.sha1(text.encode()).hexdigest())
`;
    const cases: [string, Json][] = [
      [
        "[float('nan'), float('inf'), -float('inf'), -0.0]",
        [...[Number.NaN, Infinity, -Infinity].map(encodedFloat), number('-0.0')],
      ],
      ['np.array([1.5, -0.0])', array(list(float(1.5), float(-0)))],
      ["np.array([[1], [2]], '>i2')", array(list(integers(1), integers(2)), '>i2')],
      ['np.array(3)', array({ kind: 'integer', text: '3' })],
      ['np.zeros(0)', array(list(), '<f8')],
      [
        "{'\\U0001f600': 1, '\\uffff': 2, 'a': '\\x7f'}",
        new Map<string, Json>([
          ['a', '\u007f'],
          ['😀', number('1')],
          ['\uffff', number('2')],
        ]),
      ],
    ];
    const expected = askPython(
      program,
      cases.map(([python]) => python),
    );
    expect(await Promise.all(cases.map(([, value]) => hash('f', { x: value })))).toEqual(expected);
  });
});
