import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatProblem, type Problem } from '../../src/core/errors';
import { parseSpec } from '../../src/job-spec/read-spec';

const source = { path: 'hither.yml', directory: '/repo' };

/** Characters that control terminals or mislead readers. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

const PROTOTYPES = [Object, Array, Function, String, Map, Set].map((each) => each.prototype as object);
const before = PROTOTYPES.map(Object.getOwnPropertyNames);

/** Reads a text, which must give jobs or complete problems. @returns milliseconds of processor time */
function read(text: string | Uint8Array): number {
  const start = process.cpuUsage();
  const parsed = parseSpec(text, source);
  const { user, system } = process.cpuUsage(start);
  if (parsed.ok) {
    expect(parsed.value.jobs.length).toBeGreaterThan(0);
  } else {
    expect(parsed.problems.length).toBeGreaterThan(0);
    const wrong = parsed.problems.find((problem) => !canBeShown(problem));
    expect(wrong).toBeUndefined();
  }
  return (user + system) / 1000;
}

function canBeShown(problem: Problem): boolean {
  const { message, remedy, where } = problem;
  const line = formatProblem(problem);
  const hasPlace = (where?.line ?? 0) > 0 && (where?.column ?? 0) > 0;
  return hasPlace && message !== '' && remedy !== '' && line.length < 1000 && !UNPRINTABLE.test(line);
}

/**
 * A harmless text of the largest size, which takes the YAML library half a second on a slow core. Anything that takes
 * more than linear time (such as the library's own check for duplicate keys: 40 times this) takes over ten times that.
 */
const harmless = `function: f.py:f\nargs: { x: [${'1.5, '.repeat(50_000)}1] }`;
const LIMIT = Math.max(250, 10 * read(harmless));

const K = 1024;
const many = (count: number, text: (index: number) => string, between = ', ') =>
  Array.from({ length: count }, (_, index) => text(index)).join(between);
const job = (keys: string) => `function: f.py:f\n${keys}`;

describe('a hostile spec', () => {
  it.each<[string, string | Uint8Array]>([
    ['a scalar of 5 MB', job(`label: "${'x'.repeat(5 * K * K)}"`)],
    ['50 MB of zeros', new Uint8Array(50 * K * K)],
    ['a scalar of the largest size', job(`args: { x: "${'x'.repeat(255 * K)}" }`)],
    ['a key of the largest size', job(`args: { ${'k'.repeat(255 * K)}: 1 }`)],
    ['a number of 250,000 digits', job(`args: { x: ${'9'.repeat(250 * K)} }`)],
    ['a hexadecimal number of 250,000 digits', job(`args: { x: 0x${'f'.repeat(250 * K)} }`)],
    ['40,000 keys', job(`args: { ${many(40_000, (index) => `k${index}`)} }`.slice(0, 255 * K))],
    ['40,000 times the same key', job(`args: { ${many(40_000, () => 'k: 1')} }`)],
    ['40,000 empty keys in block style', many(40_000, () => ':', '\n')],
    [
      'keys with the same hash prefix',
      job(`args: { ${many(20_000, (index) => `__proto__${index}: 1`)} }`.slice(0, 255 * K)),
    ],
    ['40,000 anchors', job(`args: { x: [${many(40_000, () => '&a 1')}] }`)],
    [
      'a tree of aliases',
      `${many(30, (index) => `a${index}: &a${index} [${many(9, () => `*a${index - 1}`)}]`, '\n')}\n`,
    ],
    ['30,000 tags', job(`args: { x: [${many(30_000, () => '!!x 1')}] }`)],
    ['60,000 documents', '---\n'.repeat(60_000)],
    ['60,000 unknown keys of a job', many(30_000, (index) => `x${index}: 1`, '\n').slice(0, 255 * K)],
    [
      '20,000 jobs that need what is not there',
      `jobs: { ${many(6_000, (index) => `j${index}: { function: f.py:f, needs: x }`)} }`.slice(0, 255 * K),
    ],
    [
      'a circle of 5,000 jobs',
      `jobs: { ${many(5_000, (index) => `j${index}: { function: f.py:f, needs: j${(index + 1) % 5000} }`)} }`,
    ],
    [
      'jobs that all need all',
      `jobs: { ${many(150, (index) => `j${index}: { function: f.py:f, needs: [${many(150, (each) => `j${each}`)}] }`)} }`,
    ],
    ['50,000 mistakes in values', job(`args: { x: [${many(20_000, () => '{ $x: 1 }')}] }`)],
    [
      'a matrix of 10^40 points',
      job(`matrix: { ${many(40, (index) => `k${index}: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]`)} }`),
    ],
    [
      'a matrix with 20,000 includes',
      job(`matrix: { a: [${many(1_000, String)}], include: [${many(20_000, () => '{ b: 1 }')}] }`),
    ],
    [
      'a matrix with 20,000 excludes',
      job(`matrix: { a: [${many(1_000, String)}], exclude: [${many(15_000, (index) => `{ a: ${index} }`)}] }`),
    ],
    [
      '30 matrices of the largest size',
      `jobs: { ${many(30, (index) => `j${index}: { function: f.py:f, matrix: { a: [${many(300, String)}], b: [${many(333, String)}] } }`)} }`,
    ],
    [
      'defaults that grow in each job',
      `defaults: { function: f.py:f, args: { x: [${'1,'.repeat(20_000)}1] } }\njobs: { ${many(20_000, (index) => `j${index}: {}`)} }`,
    ],
    ['a block scalar without end', job(`label: |\n${' x\n'.repeat(80_000)}`)],
    ['a plain scalar of 80,000 lines', job(`label: a\n${' x\n'.repeat(80_000)}`)],
    ['120,000 quotes', '"'.repeat(120_000)],
    ['120,000 colons', ': '.repeat(120_000)],
    ['120,000 question marks', '? '.repeat(120_000)],
    ['200,000 commas', `[${','.repeat(200_000)}]`],
    ['250,000 closing brackets', ']'.repeat(250_000)],
    ['120,000 opening brackets of both kinds', '[{'.repeat(120_000)],
    ['blanks', ' '.repeat(255 * K)],
    ['line ends', '\n'.repeat(255 * K)],
    ['carriage returns', '\r'.repeat(255 * K)],
    ['comments', '#\n'.repeat(127 * K)],
    ['backslashes', `"${'\\'.repeat(255 * K)}`],
    ['a long line of percent signs', '%'.repeat(255 * K)],
    ['exclamation marks', '!'.repeat(255 * K)],
    ['stars', '* '.repeat(127 * K)],
  ])('is rejected in time: %s', (_what, text) => {
    expect(read(text)).toBeLessThan(LIMIT);
  });

  it.each([
    ['lists in lists', (depth: number) => '- '.repeat(depth)],
    ['lists in lists, a line each', (depth: number) => many(depth, (level) => `${' '.repeat(level)}-`, '\n')],
    ['mappings in mappings', (depth: number) => many(Math.min(depth, 700), (level) => `${' '.repeat(level)}a:`, '\n')],
    ['keys in question', (depth: number) => '? '.repeat(depth)],
    ['lists and mappings', (depth: number) => '- a:\n  - '.repeat(depth)],
    ['brackets behind a key', (depth: number) => `a: ${'[a: '.repeat(depth)}`],
    ['braces', (depth: number) => '{a: '.repeat(depth)],
    ['brackets with keys in quotes', (depth: number) => '{"a":'.repeat(depth)],
    ['brackets on lines of their own', (depth: number) => 'a:\n [\n'.replace('[', '[\n '.repeat(depth))],
    ['brackets after a scalar that looks closed', (depth: number) => `a: 'b\nc: ${'['.repeat(depth)}`],
    ['brackets after a comment', (depth: number) => `a: b#c\nd: ${'[ #\n '.repeat(depth)}`],
    ['brackets after an anchor', (depth: number) => '&a [ '.repeat(depth)],
    ['brackets after a tag', (depth: number) => '!t [ '.repeat(depth)],
    ['brackets in a second document', (depth: number) => `a: 1\n---\n${'['.repeat(depth)}`],
    ['brackets after CRLF', (depth: number) => `a: |\r\n  x\r\nb: ${'[\r\n'.repeat(depth)}`],
  ])('is rejected without recursion if nested too deeply: %s', (_what, nested) => {
    for (const depth of [63, 64, 65, 66, 100, 900, 1500, 5000, 25_000]) {
      const text = nested(depth).slice(0, 255 * K);
      expect(read(text)).toBeLessThan(LIMIT);
    }
  });

  it('is valid or has a reported mistake, 10,000 times', { timeout: 300_000 }, () => {
    let worst = 0;
    fc.assert(
      fc.property(hostileSpec, (text) => {
        worst = Math.max(worst, read(text));
      }),
      { numRuns: 10_000 },
    );
    expect(worst).toBeLessThan(LIMIT);
    expect(PROTOTYPES.map(Object.getOwnPropertyNames)).toEqual(before);
  });
});

const keys = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'jobs',
      'defaults',
      'function',
      'args',
      'matrix',
      'needs',
      'env',
      'mounts',
      'resources',
      'timeout',
      'cache',
      'include',
      'exclude',
      'a',
      'b',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '$npy',
      '$file',
      '$uri',
      '$array',
      '$tuple',
      '$bytes',
      '$complex',
      '$job',
      'item',
      'dtype',
      '$$x',
      '$x',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '__proto__',
      'constructor',
      'prototype',
      'toString',
      'hasOwnProperty',
      '<<',
      '=',
      '',
      '~',
      'null',
      'true',
      '1',
      '1.0',
      'é',
      'e\u0301',
      '\u202e',
      '"a\\u0000"',
    ),
  },
);

const scalars = fc.oneof(
  fc.constantFrom(
    'f.py:f',
    'a',
    'b',
    '1',
    '1.0',
    '-0',
    '.nan',
    '.inf',
    '1e999',
    '0x',
    '0o9',
    '9'.repeat(400),
    '0x'.padEnd(300, 'f'),
    'null',
    '~',
    '""',
    "''",
    'yes',
    '1:30',
    '2001-01-01',
  ),
  fc.constantFrom(
    '&a 1',
    '*a',
    '!!str 1',
    '!!binary AA',
    '!!js/function x',
    '!<tag:yaml.org,2002:map> {}',
    '|\n',
    '>-\n',
    '@x',
    '`x`',
    '%x',
    '- ',
    '? ',
    ': ',
    '#',
    '\t',
    '\r',
  ),
  fc.constantFrom(
    '\uFEFF',
    '\u202e\u2066',
    '\u2028',
    '\u0085',
    '\ud800',
    '"\\ud800"',
    '"\\x00"',
    '\u0000',
    '\u0007',
    '\u001b[31m',
    '\u007f',
    '\ufffe',
    'x'.repeat(3000),
  ),
  fc.constantFrom(
    '4G',
    '90s',
    'sha1://0123456789012345678901234567890123456789',
    '../../etc/passwd',
    '/proc/self/environ',
    '$(id)',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

/** YAML that tries to break its reader: mostly well formed, in both styles, with forbidden features. */
const { node: hostileNode } = fc.letrec<{ node: string; flow: string }>((tie) => ({
  flow: fc.oneof(
    { maxDepth: 6, depthIdentifier: 'flow' },
    scalars,
    fc.array(tie('flow'), { maxLength: 5 }).map((items) => `[${items.join(', ')}]`),
    fc
      .array(fc.tuple(keys, tie('flow')), { maxLength: 5 })
      .map((pairs) => `{${pairs.map(([key, value]) => `${key}: ${value}`).join(', ')}}`),
  ),
  node: fc.oneof(
    { maxDepth: 6, depthIdentifier: 'block' },
    tie('flow'),
    fc.array(tie('node'), { maxLength: 4 }).map((items) => items.map((item) => `\n- ${indented(item)}`).join('')),
    fc
      .array(fc.tuple(keys, tie('node')), { maxLength: 6 })
      .map((pairs) => pairs.map(([key, value]) => `\n${key}: ${indented(value)}`).join('')),
    fc
      .tuple(tie('node'), fc.integer({ min: 1, max: 2000 }))
      .map(([node, depth]) => `${'['.repeat(depth)}${node}${']'.repeat(depth)}`),
  ),
}));

function indented(text: string): string {
  return text.replaceAll('\n', '\n  ');
}

const hostileSpec = fc.oneof(
  { weight: 3, arbitrary: hostileNode.map((node) => `function: f.py:f\nargs: ${indented(node)}\n`) },
  {
    weight: 3,
    arbitrary: fc
      .array(fc.tuple(keys, hostileNode), { maxLength: 5 })
      .map(
        (jobs) =>
          `jobs:${jobs.map(([key, node]) => `\n  ${key}:\n    function: f.py:f\n    args: ${indented(indented(indented(node)))}`).join('')}\n`,
      ),
  },
  { weight: 2, arbitrary: hostileNode.map((node) => node.trimStart()) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...'[]{}:,-?&*!|>\'"#%@ \n\t\\~<=$x1'), maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('\uFEFF', '---\n', '%YAML 1.1\n---\n', '\r\n', '# \u202e\n'), hostileNode)
      .map(([head, node]) => `${head}${node.trimStart().replaceAll('\n', '\r\n')}\n...\n---\n`),
  },
);
