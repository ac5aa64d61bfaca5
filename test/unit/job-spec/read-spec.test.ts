import { describe, expect, it } from 'vitest';
import { RUNTIME_CHOICES } from '../../../src/core/runtime-names';
import { jobsOf, mistakesIn, shownArguments } from './reading';

describe('a job spec', () => {
  it('has jobs in the order written, with arguments in the order written', () => {
    const jobs = jobsOf('jobs:\n  b: { function: f.py:f, args: { z: 2.5, a: 0 } }\n  a: { function: x/g.py:g }\n');
    expect(jobs.map((job) => job.name)).toEqual(['b', 'a']);
    expect(Object.entries(shownArguments(jobs[0]))).toEqual([
      ['z', 'float 2.5'],
      ['a', 'int 0'],
    ]);
    expect(jobs[1]?.function).toMatchObject({ file: 'x/g.py', name: 'g' });
  });

  it('may be a single job, named after its function', () => {
    expect(jobsOf('function: a/b.py:f').map((job) => job.name)).toEqual(['f']);
  });

  it('accepts a colon in a file name', () => {
    expect(jobsOf('function: "a:b.py:f"')[0]?.function).toMatchObject({ file: 'a:b.py', name: 'f' });
  });

  it('merges defaults: names of args, env, resources and cache, other keys as a whole', () => {
    const [x, y] = jobsOf(`
defaults:
  function: f.py:f
  args: { a: 1, b: 2 }
  env: { A: 1 }
  resources: { cpus: 2, memory: 1G }
  cache: { salt: s }
  relax: [tmp-exec]
  timeout: 1m
jobs:
  x: { args: { b: 3 }, env: { B: 2 }, resources: { memory: 2G }, cache: { trust: true }, relax: [], timeout: none }
  y: { function: g.py:g, env: [A] }
`);
    expect([shownArguments(x), shownArguments(y)]).toEqual([
      { a: 'int 1', b: 'int 3' },
      { a: 'int 1', b: 'int 2' },
    ]);
    expect(x).toMatchObject({
      function: { file: 'f.py' },
      env: new Map([
        ['A', '1'],
        ['B', '2'],
      ]),
      resources: { cpus: 2, memory: 2 * 1024 ** 3 },
      cache: { salt: 's', trust: true },
      relax: [],
    });
    expect(x?.timeout).toBeUndefined();
    expect(y).toMatchObject({ function: { file: 'g.py' }, env: new Map(), passEnv: ['A'], timeout: 60 });
  });
});

describe('mistakes in a job spec', () => {
  it('are all reported, in the order of the file, each with location and remedy', () => {
    const text = `jobs:
  one:
    fuction: f.py:f
    timeout: soon
    runtime: dokcer
  two:
    function: f.py
    version: 0.1
    shard: {}
    args:
      x: { $npi: a.npy }
  2nd: { function: f.py:f }
`;
    expect(mistakesIn(text)).toEqual([
      'hither.yml:3:5: there is no key "fuction" here: did you mean "function"?',
      'hither.yml:4:14: "timeout" must be a time such as 90s, 30m or 2h (a plain number is seconds), or none, or a growing list of them: this is "soon"',
      `hither.yml:5:14: "runtime" must be one of ${RUNTIME_CHOICES.join(', ')}: did you mean "docker"?`,
      'hither.yml:7:15: "function" must be FILE:NAME, such as bessel.py:integrate_bessel: this is "f.py"',
      'hither.yml:8:14: "version" must be text; write it in quotes: this is the number 0.1',
      expect.stringMatching(/^hither\.yml:9:5: there is no key "shard" here: /),
      'hither.yml:11:12: there is no special value "$npi": did you mean "$npy"?',
      'hither.yml:12:3: the name "2nd" must be letters, digits, _ and -, beginning with a letter or _: rename it',
    ]);
  });

  it.each([
    ['jobs: {}', '1:7: there are no jobs: add a job: NAME: { function: FILE:NAME }'],
    ['jobs:', '1:6: "jobs" must be a mapping of jobs by name: this is empty'],
    ['jobs: [a]', '1:7: "jobs" must be a mapping of jobs by name: this is a list'],
    ['jobs:\n  a:', '2:5: the job "a" must be a mapping with the keys of a job: this is empty'],
    ['jbos: { a: { function: f.py:f } }', '1:1: there is no key "jbos" here: did you mean "jobs"?'],
    [
      'args: { x: 1 }',
      '1:1: "function" is missing: add "function:"; it must be FILE:NAME, such as bessel.py:integrate_bessel',
    ],
    [
      'jobs: { a: { function: f.py:f } }\nfunction: f.py:f',
      '2:1: there is no key "function" here: the keys are jobs, defaults, remote-stores',
    ],
    [
      'remote-stores: [{ location: /scratch, wrte: true }]\nfunction: f.py:f',
      '1:39: there is no key "wrte" here: did you mean "write"?',
    ],
    [
      'function: f.py:f\nremote-stores: https://example.org',
      '2:16: "remote-stores" must be a list of remote stores: this is "https://example.org"',
    ],
    [
      'function: f.py:f\nremote-stores: [ok, s3://bucket]',
      '2:21: the remote store "s3://bucket" is not the address of a remote store: give a directory, or an address that begins with http:// or https://',
    ],
    ['remote-store: [x]\nfunction: f.py:f', '1:1: there is no key "remote-store" here: did you mean "remote-stores"?'],
    [
      'jobs: { a: { function: f.py:f } }\ndefaults: 1',
      '2:11: "defaults" must be a mapping with the keys of a job: this is the number 1',
    ],
    [
      'jobs: { a: { function: f.py:f } }\ndefaults: { tiemout: 1s }',
      '2:13: there is no key "tiemout" here: did you mean "timeout"?',
    ],
  ])('%s', (text, expected) => {
    expect(mistakesIn(text)).toContain(`hither.yml:${expected}`);
  });

  it('in the defaults are reported once, for any number of jobs', () => {
    const jobs = Array.from({ length: 20 }, (_, index) => `j${index}: { function: f.py:f }`).join(', ');
    expect(mistakesIn(`defaults: { timeout: soon, args: { x: { $npi: 1 } } }\njobs: { ${jobs} }`)).toHaveLength(2);
  });

  it('that would turn a small text into a huge run are reported before any job is made', () => {
    const values = `[${'1, '.repeat(2000)}1]`;
    const jobs = Array.from({ length: 2000 }, (_, index) => `j${index}: {}`).join(', ');
    expect(mistakesIn(`defaults: { function: f.py:f, args: { x: ${values} } }\njobs: { ${jobs} }`)).toEqual([
      'hither.yml:1:11: the defaults would become 4010000 values in 2000 jobs; at most 1000000 are allowed: put data into a file of its own ($npy, $file), or use a matrix',
    ]);
  });
});
