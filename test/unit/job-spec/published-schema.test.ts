import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { RUNTIME_CHOICES } from '../../../src/core/runtime-names';
import type { RawPart } from '../../../src/job-spec/schema';
import { needs, requirement, works } from '../../requirements';
import { askPython, TEST_PYTHON } from '../../rigs/live-python';
import { mistakesIn } from './reading';

/** Valid and invalid values of each key. The JSON Schema and the reader must agree on each. */
const TRIED: Readonly<Record<keyof RawPart | 'unknown', readonly unknown[]>> = {
  function: ['f.py:f', 'a/b.py:f', 'f.py', ':f', 'f.py:', 'f\n.py:f', 1, null, ['f.py:f'], {}],
  args: [{}, { a: 1, b: [1, { c: null }] }, [], 'a', 1],
  matrix: [{ a: [1, 2] }, [], 'a'],
  needs: ['a', ['a', 'b'], [], 1, [1], {}],
  'fail-fast': [true, false, 'yes', 1],
  'max-parallel': [1, 20, 0, 1.5, '2'],
  'continue-on-error': [true, false, 'no', null],
  worker: ['auto', 'per-job', 'own', true],
  slurm: [
    ...[{}, { partition: 'a', 'mem-per-cpu': 3, exclusive: true, qos: false }, { array: '0-3' }, { arrays: 1 }],
    ...[{ p: 'x' }, { Partition: 'x' }, { partition: 'a\nb' }, { partition: null }, { partition: [] }, ['a'], 'a'],
    ...[{ setup: ['a'] }, { setup: [1] }, { setup: 'a' }, { build: 'job' }, { build: 'x' }, { pack: 2 }, { pack: 0 }],
    ...[{ pack: [1, 2] }, { 'at-once': '2' }, { 'max-tasks': 1.5 }],
  ],
  label: ['x', 'two words', '', 'a\nb', 1, null],
  version: ['0.1.0', 1.1, 1, ''],
  container: ['docker://python:3.12', 'x.sif', '', 3, ['x']],
  python: ['python3', '/opt/x', '', 3.12],
  runtime: [...RUNTIME_CHOICES, 'Docker', 'singularity', true, null],
  pull: ['missing', 'always', 'never', 'sometimes', false],
  env: [{}, { A: 'x', B: 1, C: true, D: 1.5 }, { '1A': 'x' }, { A: null }, { A: [] }, ['A', '_b'], ['A B'], [1], 'A'],
  mounts: [
    [],
    [{ source: 'a', target: '/a' }],
    [{ source: 'a', target: '/a/b/', write: true }],
    [{ source: 'a' }],
    [{ target: '/a' }],
    [{ source: 'a', target: 'a' }],
    [{ source: 'a', target: '/in' }],
    [{ source: 'a', target: '/out/x' }],
    [{ source: 'a', target: '/inner' }],
    [{ source: 'a', target: '/a/../b' }],
    [{ source: 'a', target: '/a', write: 'yes' }],
    [{ source: 'a', target: '/a', mode: 'rw' }],
    { source: 'a', target: '/a' },
    ['a:/a'],
  ],
  network: ['none', 'bridge', 'host', 'off', false],
  relax: [[], ['tmp-exec'], ['tmp-exec', 'writable-root', 'image-user'], ['root'], 'tmp-exec', [1]],
  resources: [
    {},
    { cpus: 1 },
    { cpus: 0.5 },
    { cpus: 0 },
    { cpus: '1' },
    { memory: '512M' },
    { memory: '4GiB' },
    { memory: 1000 },
    { memory: 0 },
    { memory: 1.5 },
    { memory: 'unlimited' },
    { memory: 'much' },
    { memory: '-1G' },
    { memory: ['1G', 2000000000, 'unlimited'] },
    { memory: [] },
    { memory: ['1G', true] },
    { memory: ['1G', '2Q'] },
    { memory: ['1G', ['2G']] },
    { tmp: ['1G', '2G'] },
    { gpus: 'all' },
    { gpus: 'none' },
    { gpus: 2 },
    { gpus: 0 },
    { gpus: '2' },
    { tmp: '1G' },
    { tmp: 'unlimited' },
    { shm: '64M' },
    { pids: 10 },
    { pids: 1.5 },
    { pids: 'many' },
    { cpu: 1 },
    [],
    4,
  ],
  timeout: ['90s', '30m', '2h', 90, 0.5, 0, -1, 'none', '1 day', '90', null, ['1h', '2h'], [60, 'none'], [], [0]],
  retries: [0, 3, -1, 1.5, '3', true, null],
  'retry-on': ['error', ['error'], [], 'errors', ['timeout'], true, null],
  cache: [
    {},
    { 'force-run': true, 'cache-failing': false, 'rerun-failing': true, salt: 'x', trust: true },
    { 'force-run': 'yes' },
    { salt: 1 },
    { forced: true },
    true,
  ],
  'local-modules': [[], ['lib'], 'lib', [1], ['']],
  'additional-files': [['*.txt'], [{}], 'x'],
  unknown: [1],
};

interface Case {
  readonly spec: unknown;
  readonly shown: string;
}

const cases: readonly Case[] = Object.entries(TRIED).flatMap(([key, values]) =>
  values.flatMap((value) => {
    const job = { function: 'f.py:f', [key]: value };
    const others = { a: { function: 'f.py:a' }, b: { function: 'f.py:b' } };
    const long = { spec: { jobs: { ...others, x: job } }, shown: `long ${JSON.stringify(job)}` };
    if (key === 'needs') {
      // A schema can't check that needed jobs exist.
      return [long];
    }
    return [
      long,
      { spec: job, shown: `short ${JSON.stringify(job)}` },
      { spec: { defaults: { [key]: value }, jobs: { x: { function: 'f.py:f' } } }, shown: `defaults ${key} ${value}` },
    ];
  }),
);

const shapes: readonly Case[] = [
  {},
  [],
  'text',
  null,
  { jobs: [] },
  { jobs: { 'a b': { function: 'f.py:f' } } },
  { jobs: { x: null } },
  { jobs: { x: { function: 'f.py:f' } }, more: 1 },
  { jobs: { x: { function: 'f.py:f' } }, function: 'f.py:f' },
  { defaults: {} },
].map((spec) => ({ spec, shown: `shape ${JSON.stringify(spec)}` }));

const JUDGE = `
import json, sys, jsonschema
schema = json.load(open('docs/hither.schema.json'))
jsonschema.Draft202012Validator.check_schema(schema)
judge = jsonschema.Draft202012Validator(schema)
for line in sys.stdin:
    print(json.dumps(judge.is_valid(json.loads(line))))
`;

const JSONSCHEMA = requirement(`jsonschema of ${TEST_PYTHON} (HITHER_TEST_PYTHON names another Python)`, () =>
  works(TEST_PYTHON, '-c', 'import jsonschema'),
);

describe('the JSON Schema for editors, checked by an independent validator', needs(JSONSCHEMA), () => {
  const all = [...cases, ...shapes].map(({ spec, shown }, index) => ({ spec, shown, index }));
  let verdicts: readonly boolean[] = [];
  beforeAll(() => {
    const texts = all.map(({ spec }) => JSON.stringify(spec));
    verdicts = askPython(JUDGE, texts).map((line) => line === 'true');
  });

  it.each(all)('$shown', ({ spec, index }) => {
    const mistakes = mistakesIn(JSON.stringify(spec));
    expect([mistakes, verdicts[index]]).toEqual([mistakes, mistakes.length === 0]);
  });

  it('accepts the examples, and names a known draft', () => {
    expect(JSON.parse(readFileSync('docs/hither.schema.json', 'utf8')).$schema).toContain('2020-12');
  });
});
