import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseJson } from '../../../../src/values/json/parse-json';
import { canonicalDtype } from '../../../../src/values/npy/dtype';
import { NPY_HEADER_BYTES, readNpyHeader } from '../../../../src/values/npy/npy-header';
import { npyHeaderBytes } from '../../../../src/values/npy/npy-header-text';
import { needs } from '../../../requirements';
import { askPython, NUMPY } from '../../../rigs/live-python';
import { JUDGE_HEADERS, MAKE_CORPUS } from '../npy-corpus';

interface Sample {
  readonly head: Buffer;
  readonly size: number;
  readonly dtype: unknown;
  readonly shape: readonly number[];
  readonly fortran: boolean;
}

describe('headers of a real numpy', needs(NUMPY), () => {
  let corpus: Sample[];

  beforeAll(() => {
    corpus = askPython(MAKE_CORPUS, []).map((line) => {
      const parsed = parseJson(line);
      const [head, size, dtype, shape, fortran] = parsed.ok && Array.isArray(parsed.value) ? parsed.value : [];
      return {
        head: Buffer.from(String(head), 'base64'),
        size: numberOf(size),
        dtype,
        shape: Array.isArray(shape) ? shape.map(numberOf) : [],
        fortran: fortran === true,
      };
    });
  });

  test('all are accepted and agree with numpy: every dtype, shape and order', () => {
    expect(corpus.length).toBeGreaterThan(1500);
    for (const { head, size, dtype, shape, fortran } of corpus) {
      const header = readNpyHeader(head.subarray(0, NPY_HEADER_BYTES), size);
      expect(header, head.toString('latin1')).toMatchObject({ ok: true, shape, fortranOrder: fortran });
      expect(header.ok && canonicalDtype(header.dtype), head.toString('latin1')).toEqual(dtype);
      expect(header.ok && header.headerLength).toBe(head.length);
    }
  });

  test('are reproduced byte for byte from their fields', () => {
    for (const { head, size } of corpus) {
      const header = readNpyHeader(head, size);
      const again = header.ok ? npyHeaderBytes({ ...header, dtype: canonicalDtype(header.dtype) }) : undefined;
      expect(again?.toString('latin1')).toBe(head.toString('latin1'));
    }
  });

  test('a byte more or less in the file is rejected', () => {
    for (const { head, size } of corpus) {
      expect(readNpyHeader(head, size + 1).ok).toBe(false);
      expect(readNpyHeader(head, size - 1).ok).toBe(false);
    }
  });

  test.each([
    ['mutated', 10_000, 500],
    ['composed', 10_000, 200],
  ] as const)(
    'of %s headers none is accepted that numpy refuses, and none refused that numpy could have written',
    (how, count, atLeast) => {
      const seed = Date.now();
      const small = corpus.filter(({ head }) => head.length < 1000).map(({ head }) => head);
      const samples = fc.sample(how === 'mutated' ? mutation(small) : composed, { numRuns: count, seed });
      const answers = askPython(
        JUDGE_HEADERS,
        samples.map((bytes) => bytes.toString('base64')),
      );
      const accepted = samples.filter((bytes, index) => agrees(bytes, answers[index] ?? 'null', seed));
      expect(accepted.length).toBeGreaterThan(atLeast);
    },
  );
});

/** Compares our result with numpy's, and returns whether the header is accepted. */
function agrees(bytes: Buffer, answer: string, seed: number): boolean {
  const verdict: Verdict | null = JSON.parse(answer);
  const header = readNpyHeader(bytes, verdict?.size ?? sizeThatFits(bytes));
  const about = `seed ${seed}: ${bytes.toString('latin1')} ${JSON.stringify(header)} ${answer}`;
  if (header.ok) {
    expect(verdict, about).not.toBeNull();
    expect(header.shape, about).toEqual(verdict?.shape);
    expect(header.fortranOrder, about).toBe(verdict?.fortran);
    expect(header.itemSize, about).toBe(verdict?.itemsize);
    expect(header.headerLength, about).toBe(verdict?.offset);
  } else {
    expect(verdict?.plain ?? false, about).toBe(false);
  }
  return header.ok;
}

interface Verdict {
  readonly size: number;
  readonly offset: number;
  readonly plain: boolean;
  readonly shape: readonly number[];
  readonly fortran: boolean;
  readonly itemsize: number;
}

/** The file size that our own reader requires, for headers that numpy refuses, so that numpy gives no size. */
function sizeThatFits(bytes: Buffer): number {
  const header = readNpyHeader(bytes, 0);
  return Number(header.ok ? 0 : (/has to be (\d+)/.exec(header.message)?.[1] ?? 0));
}

const TOKENS = [
  '0',
  '1',
  '9',
  '-1',
  'L',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  ',',
  ':',
  ' ',
  '\n',
  "'",
  '"',
  '|O',
  'O8',
  'True',
  'False',
  'None',
  "'<f8'",
  "'|S0'",
  '(3,)',
  '()',
  '10000000000000',
  '9223372036854775807',
  '#',
  '\\x41',
  'b',
  'u',
  '<',
  '>',
  '|',
  '=',
  'M8',
  '[ns]',
  '[0s]',
  'V',
  '\0',
  '\xff',
  "'shape'",
  '__import__',
  '1e3',
  '0x3',
  '1_0',
  '+1',
  "('a', '<f8'), ",
];

/** The text with its first digit, space or type letter replaced. */
function likeIt(text: string): string {
  return text.replace(/[0-8]|[<>]| |[iufc](?=\d)/, (sign) => LIKE[sign] ?? String(Number(sign) + 1));
}

const LIKE: Readonly<Record<string, string>> = { '<': '>', '>': '<', ' ': '  ', i: 'u', u: 'i', f: 'i', c: 'f' };

/** A header with some parts replaced, inserted or removed. Its length field is usually corrected. */
function mutation(heads: readonly Buffer[]): fc.Arbitrary<Buffer> {
  const change = fc.record({
    at: fc.integer({ min: 0, max: 999 }),
    remove: fc.nat({ max: 3 }),
    token: fc.oneof(
      fc.constantFrom(...TOKENS, ''),
      fc.nat({ max: 255 }).map((code) => String.fromCharCode(code)),
    ),
    // Replacing a character by another of its kind usually gives another valid header.
    kind: fc.boolean(),
  });
  const parts = fc.tuple(
    fc.constantFrom(...heads),
    fc.array(change, { minLength: 1, maxLength: 2 }),
    fc.nat({ max: 9 }),
  );
  return parts.map(([head, changes, luck]) => {
    const start = head[6] === 1 ? 10 : 12;
    let text = head.toString('latin1', start);
    // Most changes are in the dict, not in the padding after it.
    const extent = luck < 8 ? text.trimEnd().length : text.length;
    for (const { at, remove, token, kind } of changes) {
      const place = Math.floor((at * extent) / 1000);
      text = kind
        ? text.slice(0, place) + likeIt(text.slice(place))
        : text.slice(0, place) + token + text.slice(place + remove);
    }
    const body = Buffer.from(text, 'latin1');
    const prefix = Buffer.from(head.subarray(0, start));
    if (luck > 0) {
      prefix.writeUInt16LE(body.length, 8);
    }
    return Buffer.concat([prefix, body]);
  });
}

const DESCRS = [
  "'<f8'",
  "'>i2'",
  "'|b1'",
  "'|S3'",
  "'<U2'",
  "'|V4'",
  "'<M8[ns]'",
  "'<m8[3s]'",
  "'<f2'",
  "'<c8'",
  "'<f3'",
  "'|O'",
  "'=i4'",
  "'i4'",
  "'<M8[q]'",
  "u'<u8'",
  "'|U3'",
  "'<S3'",
  '[]',
  "[('a', '<f8')]",
  "[('a', '|u1'), ('', '|V3'), ('b', '<f4')]",
  "[('a', '<i2', (2,)), ('b', [('c', '|S1')])]",
  "[(('t', 'a'), '<f8')]",
  "[('a', '|O')]",
  "[('a', '<f8'), ('a', '<f8')]",
  "[['a', '<f8']]",
  "(('<f8'), (2,))",
  "{'names': ['a'], 'formats': ['<f8']}",
  'None',
  '3',
];
const SHAPES = [
  '()',
  '(0,)',
  '(3,)',
  '(2, 3)',
  '(2,3,)',
  '(3L,)',
  '(0, 7)',
  '(1, 1, 1)',
  '( 4 , 2 )',
  '3',
  '(3)',
  '[3]',
  '(-1,)',
  '(2.0,)',
  '(True,)',
  '(1000000000000000000000,)',
  '(03,)',
  "('3',)",
  '(None,)',
  '(3,,)',
  '((3,),)',
];

/** A header of valid or nearly valid parts, in any order of keys. */
const composed: fc.Arbitrary<Buffer> = fc
  .record({
    descr: fc.constantFrom(...DESCRS),
    shape: fc.constantFrom(...SHAPES),
    fortran: fc.constantFrom('True', 'False', 'False', '0', 'None', 'false'),
    blank: fc.constantFrom(' ', '', '  ', '\n', '\t'),
    order: fc.constantFrom([0, 1, 2], [2, 1, 0], [1, 0, 2]),
    end: fc.constantFrom(', }', '}', ',}', ' }', ',, }', ''),
    version: fc.constantFrom(1, 2, 3),
  })
  .map(({ descr, shape, fortran, blank, order, end, version }) => {
    const entries = [`'descr':${blank}${descr}`, `'fortran_order':${blank}${fortran}`, `'shape':${blank}${shape}`];
    const text = Buffer.from(`{${order.map((at) => entries[at]).join(`,${blank}`)}${end}  \n`);
    const prefix = Buffer.from(`\x93NUMPY\0\0\0\0${version === 1 ? '' : '\0\0'}`, 'latin1');
    prefix[6] = version;
    prefix.writeUInt16LE(text.length, 8);
    return Buffer.concat([prefix, text]);
  });

function numberOf(json: unknown): number {
  return Number(typeof json === 'object' && json !== null && 'text' in json ? json.text : json);
}

describe('the header of an .npy file', () => {
  const file = (dict: string, version = 1): Buffer => {
    const text = Buffer.from(`${dict}\n`, version === 3 ? 'utf8' : 'latin1');
    const prefix = Buffer.alloc(version === 1 ? 10 : 12);
    prefix.write('\x93NUMPY', 'latin1');
    prefix[6] = version;
    if (version === 1) {
      prefix.writeUInt16LE(text.length, 8);
    } else {
      prefix.writeUInt32LE(text.length, 8);
    }
    return Buffer.concat([prefix, text]);
  };
  const dict = (descr: string, shape: string): string =>
    `{'descr': ${descr}, 'fortran_order': False, 'shape': ${shape}, }`;
  const check = (text: string, payload: number, version = 1) => {
    const head = file(text, version);
    return readNpyHeader(head, head.length + payload);
  };

  test.each([
    ['any order of keys', "{'shape': (3,), 'descr': '<f8', 'fortran_order': True}", 24],
    ['Python 2: long integers and unicode', "{'descr': u'<f8', 'fortran_order': False, 'shape': (3L, 2L), }", 48],
    ['no blanks', "{'descr':'<f8','fortran_order':False,'shape':(3,)}", 24],
    ['double quotes', `{"descr":"<f8","fortran_order":False,"shape":(3,)}`, 24],
    ['no dimension', dict("'<f8'", '()'), 8],
    ['no element beside a huge dimension', dict("'<f8'", '(0, 1000000)'), 0],
    ['an order given for single bytes', dict("'<u1'", '(3,)'), 3],
  ])('is read with %s', (_what, text, payload) => {
    expect(check(text, payload)).toMatchObject({ ok: true });
    expect(check(text, payload, 2)).toMatchObject({ ok: true, version: 2 });
  });

  test.each([
    ['trailing bytes', dict("'<f8'", '(3,)'), 25, /size .* requires/],
    ['missing bytes', dict("'<f8'", '(3,)'), 23, /size .* requires/],
    ['a negative dimension', dict("'<f8'", '(-1,)'), 8, /not the text/],
    ['a dimension that is True', dict("'<f8'", '(True,)'), 8, /does not consist of/],
    ['a float dimension', dict("'<f8'", '(1.0,)'), 8, /not the text/],
    ['a list as shape', dict("'<f8'", '[1]'), 8, /does not consist of/],
    ['10^12 empty strings', dict("'|S0'", '(1000000000000,)'), 0, /without any bytes/],
    ['10^12 empty structures', dict('[]', '(1000000000000,)'), 0, /without any bytes/],
    ['more elements than can be counted', dict("'<f8'", '(0, 4611686018427387904)'), 0, /./],
    ['dimensions whose product overflows', dict("'<f8'", '(4294967296, 4294967296, 0)'), 0, /count/],
    ['objects', dict("'|O'", '(1,)'), 8, /Python objects/],
    ['objects in a field', dict("[('a', '<f8'), ('b', [('c', '|O')])]", '(1,)'), 16, /Python objects/],
    ['a dtype without byte order', dict("'f8'", '(1,)'), 8, /is unknown/],
    ['a wide dtype with no order', dict("'|f8'", '(1,)'), 8, /byte order/],
    ['an unknown dtype', dict("'<x8'", '(1,)'), 8, /is unknown/],
    ['a size that no float has', dict("'<f7'", '(1,)'), 7, /is unknown/],
    ['a subarray as the whole dtype', dict("('<f8', (2,))", '(1,)'), 16, /does not consist of/],
    ['two fields of one name', dict("[('a', '<f8'), ('a', '<f8')]", '(1,)'), 16, /the same/],
    ['a void field without name', dict("[('', '|V8', (2,))]", '(1,)'), 16, /no name/],
    ['two fields without name', dict("[('', '<f8'), ('', '<f8')]", '(1,)'), 16, /no name/],
    ['an element of 100 GB', dict("'|V99999999999'", '(0,)'), 0, /is unknown/],
    ['a subarray of 10^30 elements', dict("[('a', '<f8', (1000000000, 1000000000, 1000000000))]", '(0,)'), 0, /2 GiB/],
    ['another key', "{'descr': '<f8', 'fortran_order': False, 'shape': (), 'x': 1}", 8, /does not consist of/],
    ['a missing key', "{'descr': '<f8', 'shape': ()}", 8, /does not consist of/],
    ['a key twice', "{'descr': '<f8', 'descr': '<f8', 'fortran_order': False, 'shape': ()}", 8, /not the text/],
    ['fortran_order 1', "{'descr': '<f8', 'fortran_order': 1, 'shape': ()}", 8, /does not consist of/],
    ['code', "__import__('os').system('true')", 8, /not the text/],
    ['a Python 2 integer in a header of version 3', dict("'<f8'", '(1L,)'), 8, /not the text/, 3],
    ['a NUL in a name', dict("[('a\0', '<f8')]", '()'), 8, /not the text/],
    ['a call in it', dict("str('<f8')", '()'), 8, /not the text/],
    ['two values', `${dict("'<f8'", '()')} 1`, 8, /not the text/],
    ['nesting without end', '['.repeat(9000), 8, /not the text/],
    ['65 dimensions', dict("'<f8'", `(${'1, '.repeat(65)})`), 8, /does not consist of/],
    ['a count of seconds that is 0', dict("'<M8[0s]'", '()'), 8, /is unknown/],
    ['a unit that is none', dict("'<M8[x]'", '()'), 8, /is unknown/],
    ['a header of 10,001 bytes', dict("'<f8'", '()').padEnd(10_000), 8, /more than numpy reads/],
  ])('is rejected with %s', (_what, text, payload, message, version = 1) => {
    const header = check(text, payload, version);
    expect(header.ok).toBe(false);
    expect(!header.ok && header.message).toMatch(message);
  });

  test('a header of 10,000 bytes is read', () => {
    expect(check(dict("'<f8'", '()').padEnd(9_999), 8)).toMatchObject({ ok: true, headerLength: 10_010 });
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('just some text, long enough')],
    ['another magic', Buffer.from('\x93NUMPX\x01\x00v\x00', 'latin1')],
    ['version 4', file(dict("'<f8'", '()'), 4)],
    ['version 0', file(dict("'<f8'", '()'), 0)],
    ['an end in the header', file(dict("'<f8'", '()')).subarray(0, 40)],
    ['only the magic', Buffer.from('\x93NUMPY\x02\x00\x10\x00', 'latin1')],
    [
      'names that are not UTF-8',
      Buffer.concat([file('', 3).subarray(0, 8), Buffer.from([4, 0, 0, 0, 0xff, 0xfe, 0x20, 0x0a])]),
    ],
  ])('%s is not an .npy file', (_what, bytes) => {
    expect(readNpyHeader(bytes, bytes.length).ok).toBe(false);
  });

  test('names of fields may be any text, in version 3 too', () => {
    const text = dict("[('日本 \\'x\\'', '<f8')]", '()');
    expect(check(text, 8, 3)).toMatchObject({ ok: true, dtype: [["日本 'x'", '<f8']] });
  });
});
