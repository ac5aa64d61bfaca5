import { describe, expect, it } from 'vitest';
import { RUNTIME_CHOICES } from '../../../src/core/runtime-names';
import { jsonSchema } from '../../../src/job-spec/schema';
import type { SpecJob } from '../../../src/job-spec/types';
import { jobWith, mistakesIn, mistakesWith, warningsIn } from './reading';

describe('the JSON Schema for editors', () => {
  it('is the published one (npm run tables writes it)', async () => {
    await expect(`${JSON.stringify(jsonSchema(), null, 2)}\n`).toMatchFileSnapshot('../../../docs/hither.schema.json');
  });
});

const MIB = 1024 ** 2;
const GIB = 1024 ** 3;
const NO_RETRY = { retries: 0, onError: false, memory: [], timeout: [] };

describe('a job may have', () => {
  const cases: [string, Partial<SpecJob> | Record<string, unknown>][] = [
    ['version: "1.10"', { version: '1.10' }],
    ['fail-fast: true', { failFast: true }],
    ['max-parallel: 4', { maxParallel: 4 }],
    ['continue-on-error: true', { continueOnError: true }],
    ['worker: per-job', { worker: 'per-job' }],
    ['label: fits of 2024', { label: 'fits of 2024' }],
    [
      'container: docker://localhost:5000/a/b:1@sha256:ab',
      { container: { image: 'docker://localhost:5000/a/b:1@sha256:ab' } },
    ],
    ['python: /opt/conda/bin/python', { python: '/opt/conda/bin/python' }],
    ...RUNTIME_CHOICES.map((name): [string, object] => [`runtime: ${name}`, { runtime: name }]),
    ...['missing', 'always', 'never'].map((name): [string, object] => [`pull: ${name}`, { pull: name }]),
    ...['none', 'bridge', 'host'].map((name): [string, object] => [`network: ${name}`, { network: name }]),
    ['relax: [tmp-exec, writable-root, image-user, tmp-exec]', { relax: ['tmp-exec', 'writable-root', 'image-user'] }],
    [
      'env: { A: text, B: 1.10, C: true, D: "", E: 0x10 }',
      {
        env: new Map([
          ['A', 'text'],
          ['B', '1.10'],
          ['C', 'true'],
          ['D', ''],
          ['E', '0x10'],
        ]),
        passEnv: [],
      },
    ],
    ['env: [HOME_OF_DATA, B, B]', { env: new Map(), passEnv: ['HOME_OF_DATA', 'B'] }],
    [
      'mounts: [{ source: data, target: /data }, { source: o, target: /o/x/, write: true }]',
      {
        mounts: [
          { source: 'data', target: '/data', write: false },
          { source: 'o', target: '/o/x/', write: true },
        ],
      },
    ],
    ['resources: { cpus: 0.5, pids: 8 }', { resources: { cpus: 0.5, tmp: GIB, shm: 64 * MIB, pids: 8 } }],
    ['resources: { memory: unlimited, gpus: none }', { resources: { cpus: 1, tmp: GIB, shm: 64 * MIB, pids: 1024 } }],
    ['resources: { gpus: all }', { resources: { gpus: 'all' } }],
    ['resources: { gpus: 2 }', { resources: { gpus: '2' } }],
    ...sizes(),
    ...times(),
    ['timeout: none', {}],
    [
      'resources: { memory: [512M, 1G, unlimited] }',
      { resources: { memory: 512 * MIB }, retry: { ...NO_RETRY, memory: [GIB, undefined] } },
    ],
    ['resources: { memory: 16M }', { resources: { memory: 16 * MIB } }],
    ['resources: { memory: [16777216] }', { resources: { memory: 16 * MIB }, retry: NO_RETRY }],
    ['timeout: [90s, 1.5h, none]', { timeout: 90, retry: { ...NO_RETRY, timeout: [5400, undefined] } }],
    ['timeout: [none]', { retry: NO_RETRY }],
    ['retries: 3', { retry: { ...NO_RETRY, retries: 3 } }],
    ['retries: 0', { retry: NO_RETRY }],
    ['retries: 2\nretry-on: error', { retry: { ...NO_RETRY, retries: 2, onError: true } }],
    ['retries: 2\nretry-on: [error, error]', { retry: { ...NO_RETRY, retries: 2, onError: true } }],
    ['retry-on: []', { retry: NO_RETRY }],
    [
      'cache: { force-run: true, cache-failing: true, rerun-failing: true, salt: "2", trust: true }',
      { cache: { forceRun: true, cacheFailing: true, rerunFailing: true, salt: '2', trust: true } },
    ],
    ['cache: {}', { cache: { forceRun: false, cacheFailing: false, rerunFailing: false, salt: '', trust: false } }],
    ['local-modules: [lib, ../shared]', { localModules: [{ path: 'lib' }, { path: '../shared' }] }],
    ['local-modules: []', { localModules: [] }],
    ['additional-files: ["*.dat"]', { additionalFiles: [{ path: '*.dat' }] }],
  ];
  it.each(cases)('%s', (keys, expected) => {
    expect(jobWith(keys)).toMatchObject(expected);
  });

  it('only its function: all other keys have the documented defaults', () => {
    const { where: _, argsWhere, statedNeeds, ...job } = jobWith('');
    expect(job).toEqual({
      mistaken: new Set(),
      name: 'f',
      function: { file: 'f.py', name: 'f', where: { path: 'hither.yml', line: 1, column: 11 } },
      args: new Map(),
      needs: [],
      failFast: false,
      continueOnError: false,
      worker: 'auto',
      slurm: new Map(),
      slurmSetup: [],
      buildsInJob: false,
      packing: {},
      pull: 'missing',
      env: new Map(),
      passEnv: [],
      mounts: [],
      network: 'none',
      relax: [],
      resources: { cpus: 1, tmp: GIB, shm: 64 * MIB, pids: 1024 },
      retry: NO_RETRY,
      cache: { forceRun: false, cacheFailing: false, rerunFailing: false, salt: '', trust: false },
    });
  });
});

function sizes(): [string, object][] {
  const texts: [string, number][] = [
    ['512M', 512 * MIB],
    ['4G', 4 * GIB],
    ['2g', 2 * GIB],
    ['4GiB', 4 * GIB],
    ['1.5G', 1.5 * GIB],
    ['1 T', 1024 * GIB],
    ['100k', 102_400],
    ['4096', 4096],
    ['"4096"', 4096],
    ['10B', 10],
    ['1MB', MIB],
  ];
  return texts.map(([text, bytes]) => [`resources: { tmp: ${text} }`, { resources: { tmp: bytes } }]);
}

function times(): [string, object][] {
  const texts: [string, number][] = [
    ['90s', 90],
    ['30m', 1800],
    ['2h', 7200],
    ['1d', 86_400],
    ['0.5h', 1800],
    ['90', 90],
    ['1.5', 1.5],
  ];
  return texts.map(([text, seconds]) => [`timeout: ${text}`, { timeout: seconds }]);
}

const SIZE = 'a size such as 512M, 4G or 4GiB (powers of 1024; a plain number is bytes)';
const MEMORY = `${SIZE} of at least 16M, or unlimited`;
const TIME = 'a time such as 90s, 30m or 2h (a plain number is seconds), or none';
const LIST = ', or a growing list of them';
const MORE = 'must be more than the value before it';
const TARGET = 'an absolute path in the container, but not in /in, /out, /proc, /sys or /dev';

describe('a job may not have', () => {
  it.each([
    ['version: 0.1', '2:10: "version" must be text; write it in quotes: this is the number 0.1'],
    ['label: ""', '2:8: "label" must be the name that logs and tables show: this is ""'],
    ['label: "a\\nb"', '2:8: "label" must be the name that logs and tables show: this is "a\\u{a}b"'],
    ['container:', '2:11: "container" must be an image, such as docker://python:3.12-slim: this is empty'],
    ['python: [python3]', '2:9: "python" must be the interpreter in the image: this is a list'],
    ['runtime: singularity', `2:10: "runtime" must be one of ${RUNTIME_CHOICES.join(', ')}: did you mean "apptainer"?`],
    ['runtime: Docker', `2:10: "runtime" must be one of ${RUNTIME_CHOICES.join(', ')}: did you mean "docker"?`],
    ['pull: alway', '2:7: "pull" must be one of missing, always, never: did you mean "always"?'],
    ['network: true', '2:10: "network" must be one of none, bridge, host: this is the boolean true'],
    ['relax: tmp-exec', '2:8: "relax" must be a list of tmp-exec, writable-root, image-user: this is "tmp-exec"'],
    [
      'relax: [tmp-exe]',
      '2:9: "relax[0]" must be one of tmp-exec, writable-root, image-user: did you mean "tmp-exec"?',
    ],
    ['env: A=1', '2:6: "env" must be variables as a mapping, or a list of names to pass through: this is "A=1"'],
    ['env: { A: [1] }', '2:11: "A" must be text, a number, true or false: this is a list'],
    ['env: { A-B: 1 }', '2:8: the name "A-B" must be the name of a variable (letters, digits and _): rename it'],
    ['env: [A=1]', '2:7: "env[0]" must be the name of a variable (letters, digits and _): this is "A=1"'],
    ['mounts: [{ source: a }]', `2:10: "target" is missing: add "target:"; it must be ${TARGET}`],
    ['mounts: [{ source: a, target: b }]', `2:31: "target" must be ${TARGET}: this is "b"`],
    ['mounts: [{ source: a, target: /in/x }]', `2:31: "target" must be ${TARGET}: this is "/in/x"`],
    ['mounts: [{ source: a, target: /a/../in }]', `2:31: "target" must be ${TARGET}: this is "/a/../in"`],
    ['mounts: [{ source: a, target: / }]', `2:31: "target" must be ${TARGET}: this is "/"`],
    ['mounts: [{ source: a, target: /a, wrte: true }]', '2:35: there is no key "wrte" here: did you mean "write"?'],
    ['mounts: { source: a, target: /a }', '2:9: "mounts" must be a list of mounts: this is a mapping'],
    ['resources: 2', '2:12: "resources" must be a mapping of cpus, memory, gpus, tmp, shm, pids: this is the number 2'],
    ['resources: { cpu: 2 }', '2:14: there is no key "cpu" here: did you mean "cpus"?'],
    ['resources: { cpus: 0 }', '2:20: "cpus" must be a number of at least 0.01: this is the number 0'],
    ['resources: { cpus: 0.001 }', '2:20: "cpus" must be a number of at least 0.01: this is the number 0.001'],
    ['resources: { pids: 7 }', '2:20: "pids" must be a whole number of at least 8: this is the number 7'],
    ['resources: { cpus: .inf }', '2:20: "cpus" must be a number of at least 0.01: this is the number .inf'],
    ['resources: { pids: 1.5 }', '2:20: "pids" must be a whole number of at least 8: this is the number 1.5'],
    ['resources: { gpus: 0 }', '2:20: "gpus" must be all, none, or a whole number of at least 1: this is the number 0'],
    ['resources: { gpus: some }', '2:20: "gpus" must be all, none, or a whole number of at least 1: this is "some"'],
    ...['4X', '-1', '0', '0G', '0.1', '""', '1e30T', '999999999T', '"1,5G"', 'none'].map((text) => [
      `resources: { memory: ${text} }`,
      `2:22: "memory" must be ${MEMORY}`,
    ]),
    ['resources: { memory: 8M }', `2:22: "memory" must be ${MEMORY}${LIST}: this is "8M"`],
    ['resources: { memory: 16777215 }', `2:22: "memory" must be ${MEMORY}${LIST}: this is the number 16777215`],
    ['resources: { memory: [15.9M, 1G] }', `2:23: "memory[0]" must be ${MEMORY}: this is "15.9M"`],
    ['resources: { tmp: unlimited }', `2:19: "tmp" must be ${SIZE}: this is "unlimited"`],
    ...['soon', '-1', '0', '0s', '1w', '""', '.inf', '.nan', 'true'].map((text) => [
      `timeout: ${text}`,
      `2:10: "timeout" must be ${TIME}`,
    ]),
    ['resources: { memory: [] }', `2:22: "memory" must be ${MEMORY}${LIST}: this is a list`],
    ['resources: { memory: much }', `2:22: "memory" must be ${MEMORY}${LIST}: this is "much"`],
    ['resources: { memory: true }', `2:22: "memory" must be ${MEMORY}${LIST}: this is the boolean true`],
    ['resources: { memory: [4G, much] }', `2:27: "memory[1]" must be ${MEMORY}: this is "much"`],
    ['resources: { memory: [4G, [8G]] }', `2:27: "memory[1]" must be ${MEMORY}: this is a list`],
    ['resources: { memory: [4G, 8G, 2G] }', `2:31: "memory[2]" ${MORE}: this is "2G"`],
    ['resources: { memory: [1G, 1024M] }', `2:27: "memory[1]" ${MORE}: this is "1024M"`],
    ['resources: { memory: [unlimited, 4G] }', `2:34: "memory[1]" ${MORE}: this is "4G"`],
    ['resources: { memory: [4G, unlimited, unlimited] }', `2:38: "memory[2]" ${MORE}: this is "unlimited"`],
    [
      'resources: { memory: [4G, 2G, 1G] }',
      `2:27: "memory[1]" ${MORE}: this is "2G"`,
      `2:31: "memory[2]" ${MORE}: this is "1G"`,
    ],
    ['resources: { tmp: [1G, 2G] }', `2:19: "tmp" must be ${SIZE}: this is a list`],
    ['timeout: []', `2:10: "timeout" must be ${TIME}${LIST}: this is a list`],
    ['timeout: [1h, 60m]', `2:15: "timeout[1]" ${MORE}: this is "60m"`],
    ['timeout: [2h, 90]', `2:15: "timeout[1]" ${MORE}: this is the number 90`],
    ['timeout: [none, 1h]', `2:17: "timeout[1]" ${MORE}: this is "1h"`],
    ['retries: -1', '2:10: "retries" must be a whole number of at least 0: this is the number -1'],
    ['retries: 1.5', '2:10: "retries" must be a whole number of at least 0: this is the number 1.5'],
    ['retries: many', '2:10: "retries" must be a whole number of at least 0: this is "many"'],
    ['retry-on: errors', '2:11: "retry-on" must be error, or a list of such words: this is "errors"'],
    ['retry-on: true', '2:11: "retry-on" must be error, or a list of such words: this is the boolean true'],
    ['retry-on: [error, timeout]', '2:19: "retry-on[1]" must be error: this is "timeout"'],
    [
      'cache: off',
      '2:8: "cache" must be a mapping of force-run, cache-failing, rerun-failing, salt, trust: this is "off"',
    ],
    ['cache: { salt: 2 }', '2:16: "salt" must be text; write it in quotes: this is the number 2'],
    ['cache: { trust: yes }', '2:17: "trust" must be true or false: this is "yes"'],
    ['cache: { forcerun: true }', '2:10: there is no key "forcerun" here: did you mean "force-run"?'],
    ['local-modules: lib', '2:16: "local-modules" must be a list of paths: this is "lib"'],
    ['additional-files: [1]', '2:20: "additional-files[0]" must be a path: this is the number 1'],
    ['args: [1]', '2:7: "args" must be a mapping of arguments by name: this is a list'],
    ['matrix: [1]', '2:9: "matrix" must be a mapping of lists by argument name: this is a list'],
    ['needs: 1', '2:8: "needs" must be the name of a job, or a list of names: this is the number 1'],
    ['needs: [[a]]', '2:9: "needs[0]" must be the name of a job: this is a list'],
    ['fail-fast: 1', '2:12: "fail-fast" must be true or false: this is the number 1'],
    ['max-parallel: 0', '2:15: "max-parallel" must be a whole number of at least 1: this is the number 0'],
    ['continue-on-error: yes', '2:20: "continue-on-error" must be true or false: this is "yes"'],
    ['slurm: [partition]', '2:8: "slurm" must be a mapping of options of sbatch, such as { partition: gpu'],
    [
      'slurm: { array: 0-3 }',
      '2:10: the name "array" must be setup, build, pack, at-once, max-tasks, or the long name',
    ],
    ['slurm: { p: x }', '2:10: the name "p" must be setup, build, pack, at-once, max-tasks, or the long name of an'],
    ['slurm: { partition: [a] }', '2:21: "partition" must be text, a number, true or false: this is a list'],
    ['slurm: { build: node }', '2:17: "build" must be "job", to build SIF files in a job of Slurm: this is "node"'],
    ['slurm: { setup: module load x }', '2:17: "setup" must be a list of shell commands: this is "module load x"'],
    ['slurm: { setup: [[a]] }', '2:18: "setup[0]" must be a shell command, on one line: this is a list'],
    ['slurm: { setup: { a: b } }', '2:17: "setup" must be a list of shell commands: this is a mapping'],
    ['slurm: { pack: [1, 2] }', '2:16: "pack" must be a whole number of at least 1: this is a list'],
    ['slurm: { at-once: { a: 1 } }', '2:19: "at-once" must be a whole number of at least 1: this is a mapping'],
    ['slurm: { max-tasks: ~ }', '2:21: "max-tasks" must be a whole number of at least 1: this is empty'],
    ['slurm: { array: 0-3, pack: 0 }', '2:10: the name "array" must be', '2:28: "pack" must be a whole number'],
    ['__proto__: 1', '2:1: there is no key "__proto__" here: the keys are function, args, matrix, needs,'],
    ['constructor: 1', '2:1: there is no key "constructor" here: the keys are function,'],
    ['timeuot: 3', '2:1: there is no key "timeuot" here: did you mean "timeout"?'],
  ])('%s', (keys = '', ...expected) => {
    const lines = expected.map((text) => `hither.yml:${text}`);
    expect(mistakesWith(keys).map((line, index) => line.slice(0, lines[index]?.length))).toEqual(lines);
  });

  it.each([
    ['f.py', 'this is "f.py"'],
    [':f', 'this is ":f"'],
    ['"f.py:"', 'this is "f.py:"'],
    ['1', 'this is the number 1'],
    ['"a\\u0000.py:f"', 'this is "a\\u{0}.py:f"'],
    ['[f.py:f]', 'this is a list'],
  ])('function: %s', (text, what) => {
    expect(mistakesIn(`function: ${text}`)).toEqual([
      `hither.yml:1:11: "function" must be FILE:NAME, such as bessel.py:integrate_bessel: ${what}`,
    ]);
  });
});

describe('a key of slurm', () => {
  it.each([
    ['max_tasks', 'did you mean "max-tasks"?'],
    ['atonce', 'did you mean "at-once"?'],
    ['packs', 'did you mean "pack"?'],
    ['Partition', 'did you mean "partition"?'],
    ['mem_per_cpu', 'did you mean "mem-per-cpu"?'],
    ['output', 'rename it'],
    // sbatch would take it for "output".
    ['outpu', 'rename it'],
    ['q', 'rename it'],
  ])('%s is refused: %s', (name, remedy) => {
    const [mistake = ''] = mistakesWith(`slurm: { ${name}: 3 }`);
    expect(mistake).toContain(`the name "${name}" must be setup, build, pack, at-once, max-tasks, or the long name of`);
    expect(mistake.endsWith(`, wrap: ${remedy}`)).toBe(true);
  });

  // Only sbatch knows which options it has.
  it.each(['partiton', 'option-of-a-plugin', 'tmp', 'gpus'])('%s is not', (name) => {
    expect(mistakesWith(`slurm: { ${name}: 3 }`)).toEqual([]);
  });
});

describe('a job that is never tried again', () => {
  const NEVER = '"retry-on" has no effect without "retries": add "retries: 1", or remove it';

  it('although it says for what gives a warning, in both forms', () => {
    expect(warningsIn('function: f.py:f\nretry-on: error')).toEqual([`hither.yml:2:1: ${NEVER}`]);
    expect(warningsIn('jobs:\n  a: { function: f.py:f, retry-on: [error] }')).toEqual([`hither.yml:2:26: ${NEVER}`]);
  });

  it('by its own wish, or that takes the word from the defaults, gives none', () => {
    expect(warningsIn('function: f.py:f\nretry-on: []')).toEqual([]);
    expect(warningsIn('function: f.py:f\nretry-on: error\nretries: 0')).toEqual([]);
    const defaults = '{ retry-on: error }\njobs:\n  a: { function: f.py:f }\n  b: { function: f.py:f, retries: 1 }';
    expect(warningsIn(`defaults: ${defaults}`)).toEqual([]);
  });
});
