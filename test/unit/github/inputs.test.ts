import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { EXECUTOR_NAMES } from '../../../src/core/executor-names';
import { type ActionInputs, readInputs, readPlatform } from '../../../src/github/inputs';
import { OUTPUTS } from '../../../src/github/outputs';

interface Described {
  readonly description: string;
  readonly default: string;
}

const action = parse(readFileSync('action.yml', 'utf8')) as {
  readonly inputs: Readonly<Record<string, Described>>;
  readonly outputs: Readonly<Record<string, Described>>;
  readonly runs: object;
};

const environment = process.env;
beforeEach(() => {
  process.env = { PATH: '/bin', HOME: '/home/x', GITHUB_WORKSPACE: '/srv', RUNNER_TEMP: '/temp' };
});
afterEach(() => {
  process.env = environment;
});

function give(inputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(inputs)) {
    process.env[`INPUT_${name.toUpperCase()}`] = value;
  }
}

function read(): ActionInputs {
  const inputs = readInputs(readPlatform());
  expect(inputs).toMatchObject({ ok: true });
  return (inputs as { readonly value: ActionInputs }).value;
}

/** Without values that differ from call to call, or contain the inputs themselves. */
function comparable({ request, ...inputs }: ActionInputs) {
  const { output, environment: _, ...others } = request;
  return { ...inputs, request: { ...others, output: output.replace(/[0-9a-f-]{36}$/, '') } };
}

describe('action.yml', () => {
  it('declares the inputs that are read, and no others', () => {
    const names = new Set<string>();
    const { env } = process;
    process.env = new Proxy(env, {
      get(target, name) {
        names.add(String(name));
        return target[String(name)];
      },
    });
    read();
    const asked = [...names].filter((name) => name.startsWith('INPUT_')).map((name) => name.slice(6).toLowerCase());
    const later = ['shard'];
    expect(asked.filter((name) => !later.includes(name)).sort()).toEqual(Object.keys(action.inputs).sort());
  });

  it('has the defaults that empty inputs have', () => {
    const empty = comparable(read());
    give(Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default])));
    expect(comparable(read())).toEqual(empty);
  });

  it('declares the outputs that are set, in their order, and describes everything', () => {
    expect(Object.keys(action.outputs)).toEqual(OUTPUTS);
    const described = [...Object.values(action.inputs), ...Object.values(action.outputs)];
    expect(described.filter(({ description }) => !/^[\w"].{10}.*\.$/s.test(description.trim()))).toEqual([]);
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/main.js', post: 'dist/post.js' });
  });
});

describe('inputs', () => {
  it('become one request, with paths from the workspace', () => {
    give({
      job: 'sub/hither.yml',
      args: 'a: 1',
      select: 'one\n\n  two  \n',
      runtime: 'apptainer',
      container: 'docker://python',
      parallel: '3',
      slurm: 'partition=gpu\nexclusive\npack=5',
      cache: 'read',
      'force-run': 'True',
      'copy-inputs': 'true',
      store: 'store',
      'remote-stores': 'https://example.org/kachery\nscratch write',
      'data-roots': '/data\nmore',
      allow: 'env\nnetwork',
      artifact: 'FALSE',
      'retention-days': '5',
      summary: 'false',
      'fail-on-error': 'false',
      timeout: '1.5h',
      'require-isolation': 'true',
    });
    expect(comparable(read())).toEqual({
      allow: ['env', 'network'],
      artifact: false,
      retentionDays: 5,
      summary: false,
      failOnError: false,
      request: {
        spec: 'sub/hither.yml',
        specsIn: '/srv',
        cwd: '/srv',
        select: ['one', 'two'],
        args: [],
        argsText: 'a: 1',
        dataRoots: ['/data', '/srv/more'],
        runtime: 'apptainer',
        container: 'docker://python',
        executor: 'local',
        slurm: ['partition=gpu', 'exclusive', 'pack=5'],
        detach: false,
        parallel: 3,
        cache: 'read',
        forceRun: true,
        copyInputs: true,
        timeout: 5400,
        store: '/srv/store',
        remoteStores: [
          { location: 'https://example.org/kachery', write: false },
          { location: '/srv/scratch', write: true },
        ],
        output: '/temp/hither-',
        retain: false,
        requireIsolation: true,
      },
    });
  });

  it('has directories in the home directory where they begin with ~', () => {
    give({ store: '~', 'work-dir': '~/scratch', 'data-roots': '~/data\n~other/data\na/~' });
    expect(read().request).toMatchObject({
      store: '/home/x',
      workDir: '/home/x/scratch',
      dataRoots: ['/home/x/data', '/srv/~other/data', '/srv/a/~'],
    });
  });

  it.each([
    ['parallel', ['0', '-1', '1.5', 'two', '1e3', '9999999']],
    ['retention-days', ['0', 'never']],
    ['timeout', ['3', '0s', '-1s', '5 weeks']],
    ['force-run', ['yes', '1', 'on', 'tRUE']],
    ['runtime', ['Docker', 'singularity']],
    ['cache', ['true']],
    ['allow', ['network, env', 'all']],
    ['executor', ['slrum', 'dask']],
    ['slurm', ['partition: main', 'output=/etc/x', 'pack=0', 'setup=module load x']],
    ['remote-stores', ['s3://bucket', 'https://me:word@example.org']],
    ['shard', ['1/2']],
  ])('with wrong values are refused with a remedy: %s', (name, values) => {
    for (const value of values) {
      give({ [name]: value });
      const refused = readInputs(readPlatform());
      expect(refused).toMatchObject({ ok: false, problems: [{ message: expect.stringContaining(name) }] });
      expect(refused.ok ? '' : refused.problems[0]?.remedy).not.toBe('');
    }
  });
});

it('a wrong executor is refused with the names of those in this version', () => {
  give({ executor: 'dask' });
  expect(readInputs(readPlatform())).toMatchObject({
    problems: [{ remedy: `give one of ${EXECUTOR_NAMES.join(', ')}` }],
  });
});

describe('the platform', () => {
  it.each([
    [{ ACTIONS_RUNTIME_TOKEN: 't' }, true],
    [{ ACTIONS_RUNTIME_TOKEN: 't', GITHUB_SERVER_URL: 'https://acme.ghe.com' }, true],
    [{ ACTIONS_RUNTIME_TOKEN: 't', GITHUB_SERVER_URL: 'https://gitea.example.org' }, false],
    [{ ACTIONS_RUNTIME_TOKEN: 't', ACT: 'true' }, false],
    [{}, false],
  ])('with %j has artifacts: %s', (env, has) => {
    Object.assign(process.env, env);
    expect(readPlatform().noArtifacts === undefined).toBe(has);
  });

  it('has no payload if the event file is missing or not JSON', () => {
    process.env.GITHUB_EVENT_PATH = '/nowhere.json';
    expect(readPlatform().event.payload).toBeUndefined();
    process.env.GITHUB_EVENT_PATH = 'README.md';
    expect(readPlatform().event.payload).toBeUndefined();
  });
});
