import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/errors';
import { parseSpec } from '../../../src/spec/read-spec';
import type { SpecJob } from '../../../src/spec/types';

const source = { path: 'hither.yml', folder: '/repo' };

function jobsOf(text: string): readonly SpecJob[] {
  const parsed = parseSpec(text, source);
  if (!parsed.ok) {
    throw new TypeError(parsed.problems.map(formatProblem).join('\n'));
  }
  return parsed.value.jobs;
}

function mistakes(text: string): string[] {
  const parsed = parseSpec(text, source);
  return parsed.ok ? [] : parsed.problems.map(formatProblem);
}

describe('a job spec', () => {
  it('has jobs in the order written, with what the spec leaves out filled in', () => {
    const [job] = jobsOf('jobs:\n  bessel:\n    function: bessel.py:integrate_bessel\n    args: { v: 2.5, a: 0 }\n');
    expect(job).toMatchObject({
      name: 'bessel',
      function: { file: 'bessel.py', name: 'integrate_bessel' },
      pull: 'missing',
      network: 'none',
      needs: [],
      resources: { cpus: 1, tmp: 1024 ** 3, shm: 64 * 1024 ** 2, pids: 1024 },
    });
    expect([...(job?.args ?? [])].map(([name, value]) => [name, value.kind])).toEqual([
      ['v', 'float'],
      ['a', 'integer'],
    ]);
  });

  it('may be a single job, named after its function', () => {
    expect(jobsOf('function: a/b.py:f').map((job) => job.name)).toEqual(['f']);
  });

  it('may be JSON, with tabs', () => {
    expect(jobsOf('{\n\t"jobs": {\n\t\t"a": {"function": "f.py:f", "timeout": 1.5}\n\t}\n}')[0]?.timeout).toBe(1.5);
  });

  it('may begin with a byte order mark and have CRLF line ends', () => {
    expect(jobsOf('\uFEFFjobs:\r\n  a:\r\n    function: f.py:f\r\n')).toHaveLength(1);
  });

  it('takes sizes in powers of 1024 and times with a unit', () => {
    const [job] = jobsOf('function: f.py:f\nresources: { memory: 4GiB, tmp: 512M, shm: 2g }\ntimeout: 30m');
    expect(job?.resources).toMatchObject({ memory: 4 * 1024 ** 3, tmp: 512 * 1024 ** 2, shm: 2 * 1024 ** 3 });
    expect(job?.timeout).toBe(1800);
  });

  it('takes any argument name', () => {
    const [job] = jobsOf('function: f.py:f\nargs: { __proto__: 1, constructor: 2, "$$x": 3 }');
    expect([...(job?.args.keys() ?? [])]).toEqual(['__proto__', 'constructor', '$x']);
  });

  it('merges defaults: names of args, env, resources and cache, other keys as a whole', () => {
    const [job] = jobsOf(
      `defaults: { args: { a: 1, b: 2 }, resources: { cpus: 2, memory: 1G }, relax: [tmp-exec] }
jobs: { x: { function: f.py:f, args: { b: 3 }, resources: { memory: 2G }, relax: [] } }`,
    );
    expect([...(job?.args ?? [])].map(([name, value]) => [name, 'text' in value && value.text])).toEqual([
      ['a', '1'],
      ['b', '3'],
    ]);
    expect(job?.resources).toMatchObject({ cpus: 2, memory: 2 * 1024 ** 3 });
    expect(job?.relax).toEqual([]);
  });

  it('lets $job imply needs', () => {
    const jobs = jobsOf(
      'jobs:\n  a: { function: f.py:f }\n  b: { function: f.py:f, args: { x: [{ y: { $job: a } }] }, needs: a }',
    );
    expect(jobs[1]?.needs).toEqual(['a']);
  });
});

describe('mistakes in a job spec', () => {
  it('are all told, in the order of the file, each with place and remedy', () => {
    const text = `jobs:
  one:
    fuction: f.py:f
    timeout: soon
    runtime: dokcer
  two:
    function: f.py
    version: 0.1
    retries: 3
    args:
      x: { $npi: a.npy }
  2nd: { function: f.py:f }
`;
    expect(mistakes(text)).toMatchInlineSnapshot(`
      [
        "hither.yml:3:5: "function" is missing: add "function:"; it must be FILE:NAME, such as bessel.py:integrate_bessel",
        "hither.yml:3:5: there is no key "fuction" here: did you mean "function"?",
        "hither.yml:4:14: "timeout" must be a time such as 90s, 30m or 2h (a plain number is seconds), or none: this is "soon"",
        "hither.yml:5:14: "runtime" must be one of auto, docker, podman, apptainer, host: did you mean "docker"?",
        "hither.yml:7:15: "function" must be FILE:NAME, such as bessel.py:integrate_bessel: this is "f.py"",
        "hither.yml:8:14: "version" must be text; write it in quotes: this is the number 0.1",
        "hither.yml:9:5: "retries" is not in this version: remove it",
        "hither.yml:11:12: there is no special value "$npi": did you mean "$npy"?",
        "hither.yml:12:3: the name "2nd" must be letters, digits, _ and -, beginning with a letter or _: rename it",
      ]
    `);
  });

  it.each([
    ['jobs: {}', 'hither.yml:1:7: there are no jobs'],
    ['', 'hither.yml:1:1: the spec must be a mapping'],
    ['- a', 'hither.yml:1:1: the spec must be a mapping'],
    ['function: f.py:f\nargs: &a { x: 1 }', 'hither.yml:2:7: anchors and aliases are not allowed'],
    ['function: f.py:f\nargs: { <<: { x: 1 } }', 'hither.yml:2:9: merge keys are not allowed'],
    ['function: !!str f.py:f', 'hither.yml:1:11: the tag "!!str" is not allowed'],
    ['function: f.py:f\n---\na: 1', 'hither.yml:2:1: there is more than one document'],
    ['function: f.py:f\nfunction: g.py:g', 'hither.yml:2:1: the key "function" is there twice'],
    ['function: f.py:f\nmatrix: { v: [] }', 'hither.yml:2:11: the list of "v" is empty'],
    ['function: f.py:f\nmatrix: { v: [1] }\nargs: { v: 1 }', 'hither.yml:3:9: "v" is both in the matrix'],
    ['function: f.py:f\nargs: { x: { $job: f } }', 'hither.yml:2:12: "f" needs itself'],
    ['function: f.py:f\nargs: { x: { $job: g } }', 'hither.yml:2:12: "f" needs the job "g", which is not there'],
    ['function: f.py:f\nargs: { x: { $complex: [1] } }', 'hither.yml:2:24: $complex must be two numbers'],
    ['function: f.py:f\nargs: { x: { $array: [null] } }', 'hither.yml:2:23: null is no element of an array'],
    ['function: f.py:f\nargs: { x: { $tuple: [1], y: 2 } }', `hither.yml:2:27: "y" can't stand beside "$tuple"`],
    ['function: f.py:f\nresources: { cpus: 0 }', 'hither.yml:2:20: "cpus" must be a number above 0'],
    ['function: f.py:f\nmounts: [{ source: a }]', 'hither.yml:2:10: "target" is missing'],
  ])('%j', (text, message) => {
    expect(mistakes(text).join('\n')).toContain(message);
  });

  it('that are nested without end never reach the YAML library', () => {
    expect(mistakes('['.repeat(100_000))).toEqual([
      'hither.yml:1:65: lists and mappings are nested deeper than 64 levels: put the data into a file of its own: $npy, $file',
    ]);
  });
});
