import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointName } from '../../../src/job-spec/matrix-label';
import { jobsOf, jobWith, mistakesWith, shown, warningsIn } from './reading';

type Point = Record<string, unknown>;

function points(matrix: string): Point[] {
  return (jobWith(`matrix: ${matrix}`).matrix ?? []).map((point) =>
    Object.fromEntries([...point.arguments].map(([name, value]) => [name, shown(value)])),
  );
}

function labels(matrix: string): string[] {
  return (jobWith(`matrix: ${matrix}`).matrix ?? []).map((point) => pointName(point.arguments));
}

describe('a matrix', () => {
  it('is the product of its lists, the first key varying slowest', () => {
    expect(labels('{ a: [1, 2], b: [x, y, z] }')).toEqual([
      'a=1,b=x',
      'a=1,b=y',
      'a=1,b=z',
      'a=2,b=x',
      'a=2,b=y',
      'a=2,b=z',
    ]);
  });

  it('numbers its points in that order', () => {
    expect(jobWith('matrix: { a: [1, 2] }').matrix?.map((point) => point.index)).toEqual([0, 1]);
  });

  it("agrees with GitHub's documented example of include", () => {
    // "Example: Expanding configurations" of "Running variations of jobs in a workflow".
    const matrix = `
  fruit: [apple, pear]
  animal: [cat, dog]
  include:
    - color: green
    - color: pink
      animal: cat
    - fruit: apple
      shape: circle
    - fruit: banana
    - fruit: banana
      animal: cat
`;
    expect(points(matrix)).toEqual([
      { fruit: 'apple', animal: 'cat', color: 'pink', shape: 'circle' },
      { fruit: 'apple', animal: 'dog', color: 'green', shape: 'circle' },
      { fruit: 'pear', animal: 'cat', color: 'pink' },
      { fruit: 'pear', animal: 'dog', color: 'green' },
      { fruit: 'banana' },
      { fruit: 'banana', animal: 'cat' },
    ]);
  });

  it("agrees with GitHub's documented example of exclude", () => {
    const matrix = `
  os: [macos, windows]
  version: [12, 14, 16]
  environment: [staging, production]
  exclude:
    - { os: macos, version: 12, environment: production }
    - { os: windows, version: 16 }
`;
    expect(labels(matrix)).toHaveLength(9);
  });

  it('may have only include', () => {
    expect(labels('{ include: [{ a: 1 }, { a: 2, b: x }] }')).toEqual(['a=1', 'a=2,b=x']);
  });

  it('excludes before it includes, so that include can restore a point', () => {
    expect(labels('{ a: [1, 2], exclude: [{ a: 1 }], include: [{ a: 1 }] }')).toEqual(['a=2', 'a=1']);
  });

  it('keeps 1, 1.0 and "1" apart', () => {
    expect(labels('{ a: [1, 1.0, "1"], exclude: [{ a: 1.0 }] }')).toEqual(['a=1', 'a=1']);
    expect(points('{ a: [1, 1.0, "1"], exclude: [{ a: 1.0 }] }')).toEqual([{ a: 'int 1' }, { a: '1' }]);
  });

  it('compares lists, mappings and special values by content', () => {
    const matrix =
      '{ a: [[1, 2], { x: 1 }, { $npy: p.npy }, .nan], exclude: [{ a: [1, 2] }, { a: { x: 1 } }, { a: { $npy: p.npy } }, { a: .nan }], include: [{ a: left }] }';
    expect(labels(matrix)).toEqual(['a=left']);
  });

  it('accepts every name of an argument, including special names of JavaScript', () => {
    const [point] = jobWith('matrix: { __proto__: [1], constructor: [2], $$x: [3] }').matrix ?? [];
    expect([...(point?.arguments.keys() ?? [])]).toEqual(['__proto__', 'constructor', '$x']);
  });

  it('labels points by short texts on one line', () => {
    const matrix =
      '{ a: [1.50, .nan, null, true, "x\\ny", [1, { $complex: [1, 2] }], { k: v }, { $npy: data/long.npy }, { $job: f2 }, { $array: [1] }, { $bytes: AAEC }] }';
    const jobs = jobsOf(`jobs: { f2: { function: f.py:f }, f: { function: f.py:f, matrix: ${matrix} } }`);
    expect(jobs[1]?.matrix?.map((point) => pointName(point.arguments))).toEqual([
      'a=1.5',
      'a=nan',
      'a=null',
      'a=true',
      'a=x\\u{a}y',
      'a=[1,(1+2j)]',
      'a={k:v}',
      'a=data/long.npy',
      'a=f2',
      'a=[1]',
      'a=AAEC',
    ]);
    expect(labels(`{ a: [${'z'.repeat(100)}] }`)).toEqual([`a=${'z'.repeat(39)}…`]);
  });
});

describe('mistakes in a matrix', () => {
  it.each([
    ['matrix: { v: [] }', ['2:11: the list of "v" is empty: give it values, or remove it']],
    ['matrix: {}', ['2:9: the matrix has no points: give its keys values, exclude less, or remove it']],
    [
      'matrix: { v: 1 }',
      [
        '2:11: "v" in a matrix must be a list: ' +
          "write NAME: [first, second], or NAME: { $npy: { glob: 'data/*.npy' } }",
      ],
    ],
    ['matrix: { v: [1] }\nargs: { v: 1 }', ['3:9: "v" is both in the matrix and in the arguments: remove one of them']],
    [
      'matrix: { v: [1], include: [{ w: 1 }] }\nargs: { w: 1 }',
      ['3:9: "w" is both in the matrix and in the arguments: remove one of them'],
    ],
    [
      'matrix: { v: [1, 2], exclude: [{ v: 1 }, { v: 2 }] }',
      ['2:9: the matrix has no points: give its keys values, exclude less, or remove it'],
    ],
    [
      'matrix: { value: [1], exclude: [{ valeu: 1 }] }',
      ['2:35: "valeu" in "exclude" is not a key of the matrix: did you mean "value"?'],
    ],
    [
      'matrix: { v: [1], include: { v: 2 } }',
      ['2:28: "include" must be a list of non-empty mappings: write include: [{ NAME: value }]'],
    ],
    [
      'matrix: { v: [1], include: [2] }',
      ['2:29: "include" must be a list of non-empty mappings: write include: [{ NAME: value }]'],
    ],
    [
      'matrix: { v: [1], exclude: [{}] }',
      ['2:29: "exclude" must be a list of non-empty mappings: write exclude: [{ NAME: value }]'],
    ],
    ['matrix: { $npy: [1] }', [`2:11: "$npy" is not allowed here: a name that begins with $ is written "$$npy"`]],
    ['matrix: { v: [{ $npi: a }] }', ['2:17: there is no special value "$npi": did you mean "$npy"?']],
  ])('%s', (text, expected) => {
    expect(mistakesWith(text)).toEqual(expected.map((line) => `hither.yml:${line}`));
  });

  it('that make it too large for memory are reported before any point is made', () => {
    const axis = `[${Array.from({ length: 100 }, (_, index) => index).join(', ')}]`;
    expect(mistakesWith(`matrix: { a: ${axis}, b: ${axis}, c: ${axis}, d: ${axis} }`)).toEqual([
      'hither.yml:2:9: the matrix has 100000000 points; one spec may have at most a million: make it smaller, or split it into several specs',
    ]);
  });

  it.each([
    [30, 'about 10^30 points'],
    [400, 'more than 10^308 points'],
  ])('that multiply to 10^%i points are counted', (axes, expected) => {
    const digits = '[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]';
    const lists = Array.from({ length: axes }, (_, index) => `a${index}: ${digits}`).join(', ');
    const others = 'include: [{ a0: 1, a1: 11 }], exclude: [{ a0: 1 }]';
    expect(mistakesWith(`matrix: { ${lists}, ${others} }`)).toEqual([
      `hither.yml:2:9: the matrix has ${expected}; one spec may have at most a million: make it smaller, or split it into several specs`,
    ]);
  });

  it('that may be intended are warnings', () => {
    expect(warningsIn('function: f.py:f\nmatrix: { v: [1, 2], exclude: [{ v: 1.0 }] }')).toEqual([
      'hither.yml:2:32: this "exclude" matches no point of the matrix: check its values: 1, 1.0 and "1" are different',
    ]);
  });
});

/**
 * The rules as GitHub words them ("Running variations of jobs in a workflow"), implemented again as naively as
 * possible: "For each object in the include list, the key:value pairs in the object will be added to each of the matrix
 * combinations if none of the key:value pairs overwrite any of the original matrix values. If the object cannot be added to
 * any of the matrix combinations, a new matrix combination will be created instead. Note that the original matrix values
 * will not be overwritten, but added matrix values can be overwritten." "An excluded configuration only has to be a partial
 * match for it to be excluded. All include combinations are processed after exclude."
 */
function byGitHubsRules({ axes, include, exclude }: Matrix): Point[] {
  let originals: Point[] = axes.length === 0 ? [] : [{}];
  for (const [name, values] of axes) {
    originals = originals.flatMap((point) => values.map((value) => ({ ...point, [name]: value })));
  }
  originals = originals.filter(
    (point) => !exclude.some((each) => Object.entries(each).every(([name, value]) => point[name] === value)),
  );
  const results = originals.map((point) => ({ ...point }));
  const created: Point[] = [];
  for (const extra of include) {
    let added = false;
    originals.forEach((original, index) => {
      if (Object.entries(extra).every(([name, value]) => !(name in original) || original[name] === value)) {
        Object.assign(results[index] as Point, extra);
        added = true;
      }
    });
    if (!added) {
      created.push({ ...extra });
    }
  }
  return [...results, ...created];
}

interface Matrix {
  readonly axes: readonly (readonly [string, readonly string[]])[];
  readonly include: readonly Point[];
  readonly exclude: readonly Point[];
}

describe('any matrix', () => {
  it("has the points of GitHub's rules", () => {
    const value = fc.constantFrom('x', 'y', 'z');
    const axes = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.uniqueArray(value, { minLength: 1 })), {
      selector: ([name]) => name,
    });
    const extra = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), value, {
      minKeys: 1,
      maxKeys: 3,
      noNullPrototype: true,
    });
    const matrices = axes.chain((chosen) =>
      fc.record<Matrix>({
        axes: fc.constant(chosen),
        include: fc.array(extra, { maxLength: 5 }),
        exclude:
          chosen.length === 0
            ? fc.constant([])
            : fc.array(
                fc.dictionary(fc.constantFrom(...chosen.map(([name]) => name)), value, {
                  minKeys: 1,
                  maxKeys: 2,
                  noNullPrototype: true,
                }),
                { maxLength: 3 },
              ),
      }),
    );
    fc.assert(
      fc.property(matrices, (matrix) => {
        const text = JSON.stringify({
          ...Object.fromEntries(matrix.axes),
          include: matrix.include,
          exclude: matrix.exclude,
        });
        const expected = byGitHubsRules(matrix);
        if (expected.length === 0) {
          expect(mistakesWith(`matrix: ${text}`).join()).toContain('the matrix has no points');
        } else {
          expect(points(text)).toEqual(expected);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
