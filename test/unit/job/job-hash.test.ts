/** The job hash depends on everything that FORMAT.md says and on nothing else, and can be computed from FORMAT.md alone. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { jobSchema } from '../../../src/job-spec/schema';
import { canonicalText } from '../../../src/values/job-hash-text';
import { parseJson } from '../../../src/values/json/parse-json';
import golden from '../../golden/job-hash/job-hashes.json';
import { askPython } from '../../rigs/live-python';
import { type Asked, type AskedJob, ask } from './asked-job';

/** FORMAT.md, "Job hash", in Python: reads objects, one per line, and prints their hashes. */
const INDEPENDENT = `
import sys, json, hashlib
for line in sys.stdin:
    job = json.loads(line)
    job['args'] = dict(sorted(job['args'].items()))
    text = json.dumps(dict(sorted(job.items())), separators=(',', ':'))
    print(hashlib.sha256(b'hither-job/1\\n' + text.encode()).hexdigest())
`;

describe('the golden job hashes', () => {
  test('are computed in TypeScript', () => {
    expect(golden.length).toBeGreaterThanOrEqual(200);
    for (const { what, object, hash } of golden) {
      const parsed = parseJson(object);
      const text = parsed.ok && parsed.value instanceof Map ? canonicalText(parsed.value) : '';
      expect([what, createHash('sha256').update(text).digest('hex')]).toEqual([what, hash]);
    }
  });

  test('are computed by a few lines of Python', () => {
    const lines = golden.map(({ object }) => object);
    expect(askPython(INDEPENDENT, lines)).toEqual(golden.map(({ hash }) => hash));
  });

  test('differ, except for the order of arguments', () => {
    expect(new Set(golden.map(({ hash }) => hash)).size).toBe(golden.length - 1);
  });
});

let directory: string;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'hither-job-hash-'));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const FUNCTION = `import helper
import hither as hi

@hi.function('f', '0.1.0')
@hi.container('docker://python:3.12-slim')
def f(x, y=None):
    return helper.twice(x)
`;

/** A function whose bundle is the whole repository. */
const NEIGHBOR = `import hither as hi

@hi.function('f', '0.1.0')
@hi.container('docker://python:3.12-slim')
@hi.local_modules(['..'])
def f():
    return __file__
`;

const FILES = { 'f.py': FUNCTION, 'helper.py': 'def twice(x):\n    return 2 * x\n', 'data/a.txt': 'some text' };
const IMAGE = `sha256:${'1'.repeat(64)}`;
const ASKED: Asked = {
  spec: `jobs:
  a:
    function: f.py:f
    args: { x: { k: 1, j: [1.5, { $file: data/a.txt }] }, y: { $array: [1, 2] } }
`,
  files: FILES,
  image: IMAGE,
  request: {},
};

/** The same with more keys of the job. */
const withKeys = (keys: string): Asked => ({ ...ASKED, spec: `${ASKED.spec}    ${keys}\n` });
/** The same with a part of the spec replaced. */
const replaced = (from: string, to: string): Asked => {
  expect(ASKED.spec).toContain(from);
  return { ...ASKED, spec: ASKED.spec.replace(from, to) };
};
const withFile = (name: string, text: string): Asked => ({ ...ASKED, files: { ...FILES, [name]: text } });

const hashOf = (asked: Asked): Promise<AskedJob> => ask(asked, directory);

const COUNTS: [string, () => Asked][] = [
  ['a byte of the function', () => withFile('f.py', `${FUNCTION}#`)],
  ['a byte of a module that it imports', () => withFile('helper.py', 'def twice(x):\n    return 3 * x\n')],
  ['the image', () => ({ ...ASKED, image: `sha256:${'2'.repeat(64)}` })],
  ['the version', () => withKeys('version: "0.2"')],
  ['an integer that becomes a float', () => replaced('k: 1,', 'k: 1.0,')],
  ['an integer that becomes a string', () => replaced('k: 1,', 'k: "1",')],
  [
    'the order of keys in a mapping',
    () => replaced('{ k: 1, j: [1.5, { $file: data/a.txt }] }', '{ j: [1.5, { $file: data/a.txt }], k: 1 }'),
  ],
  [
    'a list that becomes a tuple',
    () => replaced('[1.5, { $file: data/a.txt }]', '{ $tuple: [1.5, { $file: data/a.txt }] }'),
  ],
  ['the content of a file', () => withFile('data/a.txt', 'other text')],
  [
    'the name of a file',
    () => ({ ...replaced('data/a.txt', 'data/b.txt'), files: { ...FILES, 'data/b.txt': 'some text' } }),
  ],
  ['a byte of an array', () => replaced('$array: [1, 2]', '$array: [1, 3]')],
  ['the dtype of an array', () => replaced('$array: [1, 2]', '$array: [1, 2], dtype: "<i4"')],
  ['the byte order of an array', () => replaced('$array: [1, 2]', '$array: [1, 2], dtype: ">i8"')],
  ['the shape of an array', () => replaced('$array: [1, 2]', '$array: [[1, 2]]')],
  ['a default that is written out', () => replaced(', y: { $array: [1, 2] }', ', y: null')],
  ['an argument that is left out', () => replaced(', y: { $array: [1, 2] }', '')],
  ['a variable', () => withKeys('env: { A: "1" }')],
  ['a variable that is passed through', () => withKeys('env: [A]')],
  ['the number of processors', () => withKeys('resources: { cpus: 2 }')],
  ['graphics processors', () => withKeys('resources: { gpus: all }')],
  ['the network', () => withKeys('network: bridge')],
  ['a relaxation', () => withKeys('relax: [tmp-exec]')],
  ['a mount', () => withKeys('mounts: [{ source: data, target: /mnt/data }]')],
  ['a mount that may be written', () => withKeys('mounts: [{ source: data, target: /mnt/data, write: true }]')],
  ['the interpreter', () => withKeys('python: python3.12')],
  ['the salt', () => withKeys('cache: { salt: "2" }')],
  ['an additional file', () => withKeys('additional-files: ["data/*.txt"]')],
  ['a local module', () => withKeys('local-modules: [data/a.txt]')],
];

/** Pairs of jobs of one repository that once had the same hash, each for a different reason. */
const PAIRS: [string, Readonly<Record<string, string>>, string, string][] = [
  [
    'functions of one file with the same name in their decorators',
    { 'm.py': twins("'mean'", "'mean'") },
    '{ function: m.py:mean }',
    '{ function: m.py:maximum }',
  ],
  [
    'a function with a computed name, and one that has its name in Python as a literal',
    { 'm.py': twins("__import__('os').environ['NAME']", "'mean'") },
    '{ function: m.py:mean }',
    '{ function: m.py:maximum }',
  ],
  [
    'files with the same function and the same bundle',
    { 'exp1/run.py': NEIGHBOR, 'exp2/run.py': NEIGHBOR },
    '{ function: exp1/run.py:f }',
    '{ function: exp2/run.py:f }',
  ],
  [
    'local modules of the same name in another order',
    { 'f.py': plain('import m'), 'x/m.py': 'X = 1\n', 'y/m.py': 'X = 2\n' },
    '{ function: f.py:f, local-modules: [x/m.py, y/m.py] }',
    '{ function: f.py:f, local-modules: [y/m.py, x/m.py] }',
  ],
  [
    'a file as a local module and as an additional file',
    { 'f.py': plain('import m'), 'x/m.py': 'X = 1\n' },
    '{ function: f.py:f, local-modules: [x/m.py] }',
    '{ function: f.py:f, additional-files: [x/m.py] }',
  ],
  [
    'arguments that are called like the keys of an encoded array',
    { 'f.py': plain('', '**keys') },
    '{ function: f.py:f, args: { _type: hither_file, item_type: ndarray, a: 1 } }',
    '{ function: f.py:f, args: { _type: hither_file, item_type: ndarray, a: 2 } }',
  ],
  [
    'mounts from other directories below the root',
    { 'f.py': plain(''), 'a/x': '', 'b/x': '' },
    '{ function: f.py:f, cache: { trust: true }, mounts: [{ source: a, target: /data }] }',
    '{ function: f.py:f, cache: { trust: true }, mounts: [{ source: b, target: /data }] }',
  ],
];

function twins(first: string, second: string): string {
  return `import hither as hi

@hi.function(${first}, '0.1.0')
@hi.container('docker://python:3.12-slim')
def mean():
    return 'mean'

@hi.function(${second}, '0.1.0')
@hi.container('docker://python:3.12-slim')
def maximum():
    return 'maximum'
`;
}

function plain(start: string, parameters = ''): string {
  return `import hither as hi
${start}
@hi.function('f', '0.1.0')
@hi.container('docker://python:3.12-slim')
def f(${parameters}):
    pass
`;
}

/** The names of all properties that a JSON Schema allows, at any depth. */
function keysOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) {
    return [];
  }
  const { properties = {} } = schema as { readonly properties?: object };
  const { properties: _, ...rest } = schema as { readonly properties?: object };
  return [...Object.keys(properties), ...[...Object.values(properties), ...Object.values(rest)].flatMap(keysOf)];
}

const COUNTS_NOT: [string, () => Asked][] = [
  ['the name of the job', () => replaced('  a:', '  another:')],
  ['the label', () => withKeys('label: A label')],
  [
    'the order of arguments',
    () => ({
      ...ASKED,
      spec: 'jobs: { a: { args: { y: { $array: [1, 2] }, x: { k: 1, j: [1.5, { $file: data/a.txt }] } }, function: f.py:f } }',
    }),
  ],
  [
    'comments and another notation',
    () => ({ ...ASKED, spec: `# a comment\n${ASKED.spec.replace('k: 1,', "'k': 1,")}` }),
  ],
  ['the runtime', () => withKeys('runtime: podman')],
  [
    'how the points of a matrix run',
    () =>
      withKeys(
        'fail-fast: true\n    max-parallel: 2\n    continue-on-error: true\n    worker: per-job\n    slurm: { partition: a, setup: [x], pack: 2, at-once: 2, max-tasks: 9, build: job }',
      ),
  ],
  ['the time limit', () => withKeys('timeout: 30m')],
  [
    'when it is tried again',
    () =>
      withKeys('retries: 3\n    retry-on: error\n    timeout: [1m, 1h]\n    resources: { memory: [4G, unlimited] }'),
  ],
  ['memory and other limits', () => withKeys('resources: { memory: 4G, tmp: 2G, shm: 1G, pids: 50 }')],
  ['when to pull', () => withKeys('pull: always')],
  [
    'how the cache is used',
    () => withKeys('cache: { force-run: true, cache-failing: true, rerun-failing: true, trust: true }'),
  ],
  ['another spelling of the image', () => withKeys('container: docker://docker.io/library/python:3.12-slim')],
  ['a file that the function does not import', () => withFile('other.py', 'x = 1\n')],
  ['the caller', () => ({ ...ASKED, request: { parallel: 7, environment: { A: '1', HOME: '/x' }, forceRun: true } })],
  ['where the spec is started from', () => ({ ...ASKED, request: { spec: '.' } })],
];

describe('the job hash', () => {
  let base: string;

  beforeAll(async () => {
    base = (await hashOf(ASKED)).hash;
  });

  // If this hash changes, every job has another one, and no cached result is found again.
  test('stays the same from version to version', () => {
    expect(base).toBe('fa2161d39ce1b8de04c3e55b8d14b47089cf37281eb57f4e76b3479d54486dd2');
  });

  test.each(COUNTS)('changes with %s', async (_what, change) => {
    const { hash } = await hashOf(change());
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(hash).not.toBe(base);
  });

  test.each(COUNTS_NOT)('does not change with %s', async (_what, change) => {
    expect((await hashOf(change())).hash).toBe(base);
  });

  test.each(PAIRS)('tells apart %s', async (_what, files, one, other) => {
    const jobs = [one, other].map((job) => hashOf({ ...ASKED, files, spec: `jobs: { a: ${job} }\n` }));
    const [first, second] = await Promise.all(jobs);
    expect(first?.hash).not.toBe(second?.hash);
  });

  test('covers mounts by their path in the repository, wherever the spec is', async () => {
    const spec = 'jobs: { a: { function: ../f.py:f, mounts: [{ source: data, target: /data }] } }\n';
    const files = { 'f.py': plain(''), 'a/data/x': '', 'b/data/x': '', 'a/hither.yml': spec, 'b/hither.yml': spec };
    const [first, second] = await Promise.all(
      ['a', 'b'].map((directory) => hashOf({ ...ASKED, files, request: { spec: directory } })),
    );
    expect(first?.hash).not.toBe(second?.hash);
  });

  test('is tested with every key of a job', () => {
    const tried = [...COUNTS, ...COUNTS_NOT].map(([, change]) => change().spec).join('\n');
    const keys = keysOf(z.toJSONSchema(jobSchema(), { io: 'input' }));
    const untried = keys.filter((key) => !new RegExp(`\\b${key}:`).test(tried));
    // A matrix and a needed job only provide arguments, which other cases change.
    expect(untried).toEqual(['matrix', 'needs']);
  });

  test('does not depend on the order of relaxations', async () => {
    const one = await hashOf(withKeys('relax: [tmp-exec, image-user]'));
    expect((await hashOf(withKeys('relax: [image-user, tmp-exec]'))).hash).toBe(one.hash);
  });

  test('differs for all of these, and agrees with a few lines of Python', async () => {
    const all = await Promise.all([ASKED, ...COUNTS.map(([, change]) => change())].map(hashOf));
    const hashes = all.map(({ hash }) => hash);
    expect(new Set(hashes).size).toBe(COUNTS.length + 1);
    const objects = all.map(({ object }) => object);
    expect(askPython(INDEPENDENT, objects)).toEqual(hashes);
  });
});
