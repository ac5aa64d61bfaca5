/** All mistakes are reported at once, each with one message. */
import { afterAll, describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/core/errors';
import type { RunRequest } from '../../../src/model/run-request';
import { prepareRun } from '../../../src/run/prepare-run';
import { makeRepository, removeRepositories } from '../../fakes/repository';
import { aRunRequest } from '../../fakes/run-request';

afterAll(removeRepositories);

const FUNCTIONS = `import hither as hi
@hi.function('f', '1', container='docker://a/b')
def f(alpha, beta=1): pass
@hi.function('bare', '1')
def bare(): pass
class Class:
    def method(self): pass
`;

/** The mistakes of a request with a given spec, each as `LINE:COLUMN what the message names`. */
async function mistakes(spec: string, given: Partial<RunRequest> = {}): Promise<string[]> {
  const root = await makeRepository({ 'f.py': FUNCTIONS, 'methods.py': 'class Class: pass\n', 'hither.yml': spec });
  const prepared = await prepareRun(aRunRequest(root, { environment: process.env, ...given }));
  return prepared.ok ? [] : prepared.problems.map((problem) => formatProblem(problem).replaceAll(root, 'ROOT'));
}

/** A job from line 2 on: its keys start in line 3. */
const job = (...keys: string[]): string => `jobs:\n  one:\n${keys.map((key) => `    ${key}\n`).join('')}`;

/** Mistakes, each with its only message. */
const ONE: [string, string, RegExp][] = [
  [
    'a misspelled function',
    job('functoin: f.py:f', 'args: { alpha: 1 }'),
    /^hither.yml:3:5: .*did you mean "function"/,
  ],
  ['misspelled jobs', job('function: f.py:f', 'args: { alpha: 1 }').replace('jobs', 'jbos'), /"jobs"\?$/],
  ['a misspelled argument', job('function: f.py:f', 'args: { alpah: 1 }'), /:4:20: .*did you mean "alpha"/],
  ['misspelled args', job('function: f.py:f', 'agrs: { alpha: 1 }'), /:4:5: .*did you mean "args"/],
  ['args of another kind', job('function: f.py:f', 'args: [1]'), /:4:11: "args" must be a mapping/],
  ['a misspelled key of a matrix', job('function: f.py:f', 'matrix: { alhpa: [1, 2, 3] }'), /did you mean "alpha"/],
  ['an empty list of a matrix', job('function: f.py:f', 'matrix: { alpha: [] }'), /the list of "alpha" is empty/],
  ['a misspelled exclude', job('function: f.py:f', 'matrix: { alpha: [1], exclude: [{ aplha: 1 }] }'), /"exclude"/],
  ['a misspelled image key', job('function: f.py:bare', 'contaner: docker://a/b'), /did you mean "container"/],
  ['an image of another kind', job('function: f.py:bare', 'container: 1'), /"container" must be/],
  ['a runtime that may be host', job('function: f.py:bare', 'runtime: hots'), /did you mean "host"/],
  [
    'a misspelled source',
    job('function: f.py:f', 'args: { alpha: 1 }', 'mounts: [{ sorce: ., target: /x }]'),
    /"source"/,
  ],
  [
    'keys of a job that are not indented',
    'jobs:\n  one:\n  function: f.py:f\n  args: { alpha: 1 }\n  two: { function: f.py:f, args: { alpha: 1 } }\n',
    /:3:3: "function" is a key of a job, but is on the same level as the job "one": indent it and the keys after it, below "one:"/,
  ],
  ['a list for a job', 'jobs: { one: [] }', /the job "one" must be a mapping/],
  [
    'an item of a matrix that is wrong',
    `${job('function: f.py:f', 'matrix: { alpha: 1 }')}  two: { function: f.py:f, args: { alpha: { $job: one, item: 1 } } }\n`,
    /must be a list/,
  ],
  [
    'a key in defaults',
    `defaults: { tiemout: 1s }\n${job('function: f.py:f', 'args: { alpha: 1 }')}  two: { function: f.py:f, args: { alpha: 1 } }\n`,
    /"timeout"/,
  ],
  ['an alias', job('function: f.py:f', 'args: { alpha: *a }'), /anchors and aliases/],
];

describe('one mistake gives one message', () => {
  it.each(ONE)('%s', async (_what, spec, expected) => {
    const reported = await mistakes(spec);
    expect(reported).toEqual([expect.stringMatching(expected)]);
  });
});

/** Mistakes of several kinds in one spec, with the name in each message. */
const ALL: [string, string, Partial<RunRequest>, RegExp[]][] = [
  [
    'a wrong key beside those of the function, the arguments and the needs',
    job('function: f.py:g', 'bogus: 1', 'args: { x: { $npi: 1 } }', 'needs: [on]'),
    {},
    [/"bogus"/, /no hither function "g"/, /"\$npy"/, /"on".*"one"/],
  ],
  [
    'a wrong key beside arguments that the function has not',
    job('function: f.py:f', 'bogus: 1', 'timeout: soon', 'args: { gamma: 1 }'),
    {},
    [/"bogus"/, /"soon"/, /needs the argument "alpha"/, /no argument "gamma"/],
  ],
  [
    'a function that is not there beside mounts, image and files',
    job('function: f.py:g', 'args: { a: { $file: none } }', 'mounts: [{ source: /etc, target: /x }]', 'container: A/B'),
    {},
    [/no hither function/, /there is no none/, /\/etc is absolute/, /capital letters/],
  ],
  [
    'a wrong mount beside another one, and resources',
    job(
      'function: f.py:f',
      'args: { alpha: 1 }',
      'mounts: [{ source: ., target: x }, { source: /etc, target: /x }]',
      'resources: { cpu: 0 }',
    ),
    {},
    [/"target"/, /\/etc is absolute/, /"cpus"\?/, /"cpus" must be/],
  ],
  [
    'a matrix beside its arguments',
    job('function: f.py:f', 'args: { x: 1 }', 'matrix: { gamma: [1], alpha: [], include: 3 }'),
    {},
    [/no argument "x"/, /no argument "gamma"/, /"alpha" is empty/, /"include" must be/],
  ],
  [
    'a cycle, an unknown job and a wrong version',
    `${job('function: f.py:f', 'args: { alpha: 1 }', 'needs: two', 'version: 1')}  two: { function: f.py:f, args: { alpha: 1 }, needs: [one, three] }\n`,
    {},
    [/in a cycle: one → two → one/, /"three"/, /"version" must be text/],
  ],
  [
    'flags beside the spec',
    job('function: f.py:f', 'timout: 1', 'args: { alpha: 1 }'),
    { args: ['alpha=[', 'gamma=1'], select: ['on'], container: 'A/B' },
    [/"timeout"/, /--arg alpha.*YAML/, /no argument "gamma"/, /--select: .*"on".*"one"/, /--container: .*capital/],
  ],
  [
    'flags beside what a look at the files finds',
    job('function: f.py:g', 'args: { alpha: 1 }'),
    { args: ['nothing.alpha=1'], select: ['on'] },
    [/no hither function "g"/, /no job "nothing"/, /--select/],
  ],
  [
    'remote stores beside jobs',
    `remote-stores: [s3://x, /nowhere]\n${job('function: f.py:g')}`,
    {},
    [/s3:\/\/x/, /\/nowhere is absolute/, /no hither function "g"/],
  ],
  [
    'a tag in one job beside another job',
    `${job('function: f.py:f', 'args: !!set { alpha: 1 }')}  two: { function: f.py:f, args: { aplha: 1 } }\n`,
    {},
    [/the tag/, /did you mean "alpha"/],
  ],
];

describe('mistakes of all kinds are reported together', () => {
  it.each(ALL)('%s', async (_what, spec, given, expected) => {
    const reported = await mistakes(spec, given);
    expect(expected.filter((each) => !reported.some((line) => each.test(line)))).toEqual([]);
    expect(reported).toHaveLength(expected.length);
  });
});

it('if no job can be read, nothing is said about missing jobs', async () => {
  const reported = await mistakes('jobs: {', { select: ['one'], args: ['x=1'] });
  expect(reported).toEqual([expect.stringMatching(/YAML syntax error/)]);
});

describe('a method', () => {
  const expected = [
    /:Class.method: there is no hither function "Class.method" in f.py: its hither functions are f, bare/,
  ];
  it.each([
    ['on the command line', '', { spec: 'f.py:Class.method' }],
    ['in a spec', 'jobs: { one: { function: f.py:Class.method } }', {}],
    ['in a spec that is one job', 'function: f.py:Class.method', {}],
  ])('%s is not a hither function', async (_where, spec, given) => {
    const reported = await mistakes(spec, given);
    expect(reported).toHaveLength(1);
    expect(`:Class.method: ${reported[0]?.replace(/^\S+ /, '')}`).toMatch(expected[0] as RegExp);
  });

  it('must be at the top level if there are no other functions', async () => {
    expect(await mistakes('function: methods.py:Class.method')).toEqual([
      'hither.yml:1:11: there is no hither function "Class.method" in methods.py: define a hither function at the top level of the module, and name it without a dot',
    ]);
  });
});
