import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/core/errors';
import { applyArguments } from '../../../src/job-spec/apply-arguments';
import { jobsOf, shown } from './reading';

const TWO = 'jobs:\n  a: { function: f.py:f, args: { x: 1, y: 2 } }\n  b: { function: f.py:f, args: { x: 3 } }\n';
const SWEEP = 'jobs:\n  sweep: { function: f.py:f, matrix: { v: [1, 2] } }\n';

function applyText(spec: string, argsText: string) {
  const { jobs, problems } = applyArguments(jobsOf(spec), { args: [], argsText });
  const args = jobs.map((job) => Object.fromEntries([...job.args].map(([name, value]) => [name, shown(value)])));
  return { args, problems: problems.map(formatProblem) };
}

function apply(spec: string, ...flags: string[]) {
  const { jobs, problems } = applyArguments(jobsOf(spec), { args: flags });
  const args = jobs.map((job) => Object.fromEntries([...job.args].map(([name, value]) => [name, shown(value)])));
  return { jobs, args, problems: problems.map(formatProblem) };
}

describe('--arg', () => {
  it.each<[string, string[], unknown[]]>([
    ['replaces an argument of all jobs that have it', ['x=9'], [{ x: 'int 9', y: 'int 2' }, { x: 'int 9' }]],
    ['replaces an argument of one job', ['a.y=1.0'], [{ x: 'int 1', y: 'float 1' }, { x: 'int 3' }]],
    [
      'adds an argument to a job that is named',
      ['b.new=[1, a]'],
      [
        { x: 'int 1', y: 'int 2' },
        { x: 'int 3', new: ['int 1', 'a'] },
      ],
    ],
    [
      'takes special values',
      ['b.x={ $complex: [0, 1] }'],
      [{ x: 'int 1', y: 'int 2' }, { x: { kind: 'complex', re: 0, im: 1 } }],
    ],
    ['lets the last flag count', ['x=1', 'x=2', 'b.x=3'], [{ x: 'int 2', y: 'int 2' }, { x: 'int 3' }]],
    ['takes an empty text for itself', ['x='], [{ x: '', y: 'int 2' }, { x: '' }]],
    ['splits at the first =', ['x="a=b"'], [{ x: 'a=b', y: 'int 2' }, { x: 'a=b' }]],
    ['takes several lines', ['x=|\n  a\n  b\n'], [{ x: 'a\nb\n', y: 'int 2' }, { x: 'a\nb\n' }]],
    [
      'keeps the text of numbers',
      ['x=1180591620717411303424'],
      [{ x: 'int 1180591620717411303424', y: 'int 2' }, { x: 'int 1180591620717411303424' }],
    ],
  ])('%s', (_what, flags, expected) => {
    expect(apply(TWO, ...flags)).toMatchObject({ args: expected, problems: [] });
  });

  it('adds an argument to the only job, with paths relative to the current directory', () => {
    const { args } = apply('function: f.py:f', 'data={ $npy: /tmp/a.npy }');
    expect(args).toEqual([{ data: { kind: 'npy', path: '/tmp/a.npy', base: 'command-line' } }]);
  });

  it('no longer needs the jobs of a replaced argument', () => {
    const spec = 'jobs: { a: { function: f.py:f }, b: { function: f.py:f, args: { x: { $job: a } } } }';
    expect(apply(spec, 'b.x=1').jobs[1]?.needs).toEqual([]);
    expect(apply(spec, 'b.y={ $job: a }', 'b.x=1').jobs[1]?.needs).toEqual(['a']);
  });

  it.each<[string, string, string[]]>([
    ['x', TWO, ['--arg x: "x" is not NAME=VALUE: write --arg NAME=VALUE']],
    ['=1', TWO, ['--arg =1: "=1" is not NAME=VALUE: write --arg NAME=VALUE']],
    ['y=1', TWO, ['--arg y: not every job has an argument "y": write a.y']],
    ['z=1', TWO, ['--arg z: no job in the spec has an argument "z": write JOB.z, where JOB is one of a, b']],
    ['c.x=1', TWO, ['--arg c.x: there is no job "c": the jobs are a, b']],
    [
      'x=[1',
      TWO,
      [
        `--arg x:1:3: YAML syntax error: Flow sequence must end with a ]: check quotes, brackets and indentation here and just before; to pass text, write --arg 'x="[1"'`,
      ],
    ],
    ['x={ $npi: 1 }', TWO, ['--arg x:1:3: there is no special value "$npi": did you mean "$npy"?']],
    [
      'x=\uFFFD',
      TWO,
      [
        String.raw`--arg x: the value is not UTF-8 text: give the data as a file, { $file: PATH }; write the character U+FFFD itself as "\uFFFD"`,
      ],
    ],
    ['v=[]', SWEEP, ['--arg v: the list of "v" is empty: give it values']],
    [
      'w=1',
      'function: f.py:f\nmatrix: { v: [1, 2], include: [{ v: 1, w: 5 }] }\n',
      [
        `--arg w: "w" comes from "include" in the matrix of the job "f", so it can't be set here: change it in the spec`,
      ],
    ],
    [
      'v=1',
      'function: f.py:f\nmatrix: { v: [1, 2], exclude: [{ v: 1 }] }\n',
      ['hither.yml:2:9: the matrix has no points: give its keys values, exclude less, or remove it'],
    ],
  ])('%s', (flag, spec, expected) => {
    expect(apply(spec, flag).problems).toEqual(expected);
  });
});

describe('the text of one mapping', () => {
  it('may have comments on separate lines and after values', () => {
    const text = '# all\na.x: 5 # five\nb.x: "Run #3" # quoted\n';
    expect(applyText(TWO, text)).toMatchObject({
      args: [{ x: 'int 5', y: 'int 2' }, { x: 'Run #3' }],
      problems: [],
    });
  });

  it.each([
    ['a.x: Run #3', 'args:1:10: "#3" would be read as a comment'],
    ['a.y: 1\na.x: #ff0000', 'args:2:6: "#ff0000" would be read as a comment'],
    ['a.x: [a, #b\n c]', 'args:1:10: "#b" would be read as a comment'],
  ])('does not silently drop a part of %j', (text, expected) => {
    const remedy = 'put the value in quotes, or write a space after # if it is meant as a comment';
    expect(applyText(TWO, text).problems).toEqual([`${expected}: ${remedy}`]);
  });
});

describe('a key of a matrix', () => {
  const points = (spec: string, ...flags: string[]) =>
    apply(spec, ...flags).jobs.map((job) =>
      (job.matrix ?? []).map((point) => [
        point.index,
        Object.fromEntries([...point.arguments].map(([name, value]) => [name, shown(value)])),
      ]),
    );
  const GRID =
    'function: f.py:f\nmatrix: { v: [1, 2], w: [a, b], exclude: [{ v: 1, w: b }], include: [{ v: 2, z: 0 }, { v: 9, w: c }] }\n';

  it.each<[string, string[], unknown[]]>([
    [
      'without an argument',
      [],
      [
        [0, { v: 'int 1', w: 'a' }],
        [1, { v: 'int 2', w: 'a', z: 'int 0' }],
        [2, { v: 'int 2', w: 'b', z: 'int 0' }],
        [3, { v: 'int 9', w: 'c' }],
      ],
    ],
    [
      'a list replaces the list; include and exclude count as far as their values are there',
      ['v=[2, 3]'],
      [
        [0, { v: 'int 2', w: 'a', z: 'int 0' }],
        [1, { v: 'int 2', w: 'b', z: 'int 0' }],
        [2, { v: 'int 3', w: 'a' }],
        [3, { v: 'int 3', w: 'b' }],
      ],
    ],
    ['another value is the only one', ['v=5', 'w=x'], [[0, { v: 'int 5', w: 'x' }]]],
    ['a list may be a value', ['v=[[1, 2]]', 'w=x'], [[0, { v: ['int 1', 'int 2'], w: 'x' }]]],
    ['the last one counts', ['v=5', 'v=6', 'w=x'], [[0, { v: 'int 6', w: 'x' }]]],
    ['other arguments are arguments', ['n=1', 'v=5', 'w=x'], [[0, { v: 'int 5', w: 'x' }]]],
  ])('%s', (_what, flags, expected) => {
    expect(points(GRID, ...flags)).toEqual([expected]);
  });

  it('needs the jobs that its values need', () => {
    const spec = 'jobs: { a: { function: f.py:f }, b: { function: f.py:f, matrix: { v: [{ $job: a }, 1] } } }';
    expect(apply(spec, 'b.v=1').jobs[1]?.needs).toEqual([]);
    expect(apply(spec, 'b.v=[2, { $job: a }]').jobs[1]?.needs).toEqual(['a']);
  });

  it('is replaced in all jobs if all have it, as argument or key', () => {
    const spec = 'jobs: { a: { function: f.py:f, args: { v: 1 } }, b: { function: f.py:f, matrix: { v: [1, 2] } } }';
    expect(apply(spec, 'v=7')).toMatchObject({ args: [{ v: 'int 7' }, {}], problems: [] });
    expect(points(spec, 'v=7')).toEqual([[], [[0, { v: 'int 7' }]]]);
  });

  it('resolves paths of the spec from the spec, and those of the flag from the current directory', () => {
    const spec = 'function: f.py:f\nmatrix: { v: [1, 2], d: [{ $npy: a.npy }] }\n';
    const [point] = apply(spec, 'v={ $npy: b.npy }').jobs[0]?.matrix ?? [];
    expect(point?.arguments.get('v')).toMatchObject({ path: 'b.npy', base: 'command-line' });
    expect(point?.arguments.get('d')).toMatchObject({ path: 'a.npy', base: 'spec' });
  });
});
