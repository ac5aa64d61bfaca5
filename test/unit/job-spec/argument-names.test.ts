import { describe, expect, it } from 'vitest';
import { applyArguments } from '../../../src/job-spec/apply-arguments';
import { jobsOf, mistakesIn, shownArguments } from './reading';

/** The same letter in two encodings: the micro sign, and the Greek letter to which Python normalizes it. */
const MICRO = '\u00b5';
const MU = '\u03bc';

describe('the names of arguments', () => {
  it.each([
    ['the micro sign', MICRO, MU],
    ['a ligature', '\ufb01t', 'fit'],
    ['an accent of its own', 'e\u0301tat', '\u00e9tat'],
    ['full width', '\uff58', 'x'],
    ['what only a mapping can pass', 'a-\ufb01', 'a-\ufb01'],
    ['what begins with a digit', '1\u00b5', '1\u00b5'],
    ['a dollar', '$$\u00b5', '$\u00b5'],
  ])('are normalized as in Python source: %s', (_what, written, name) => {
    expect(shownArguments(jobsOf(`{ function: f.py:f, args: { "${written}": 1 } }`)[0])).toEqual({ [name]: 'int 1' });
  });

  it('are the same in a matrix, in its combinations and in flags', () => {
    const spec = `function: f.py:f
args: { \ufb01t: 0 }
matrix: { ${MICRO}: [1, 2, 3], exclude: [{ ${MU}: 2 }], include: [{ ${MU}: 3, \ufb02: 4 }] }
`;
    const [job] = applyArguments(jobsOf(spec), { args: ['fit=5'] }).jobs;
    expect(shownArguments(job)).toEqual({ fit: 'int 5' });
    expect(job?.matrix?.map((point) => [...point.arguments.keys()])).toEqual([[MU], [MU, 'fl']]);
    const [other] = applyArguments(jobsOf(spec), { args: [`${MICRO}=5`] }).jobs;
    expect(other?.matrix?.map((point) => [...point.arguments.keys()])).toEqual([[MU]]);
  });

  it('of a job override those of the defaults in any spelling', () => {
    const [job] = jobsOf(
      `{ defaults: { args: { ${MICRO}: 1 } }, jobs: { a: { function: f.py:f, args: { ${MU}: 2 } } } }`,
    );
    expect(shownArguments(job)).toEqual({ [MU]: 'int 2' });
  });

  it('rejects two spellings of one name', () => {
    expect(mistakesIn(`function: f.py:f\nargs:\n  ${MICRO}: 1\n  ${MU}: 2\n`)).toEqual([
      `hither.yml:4:3: "${MU}" is the same name as "${MICRO}" on line 3: Python reads both as "${MU}": remove one of them`,
    ]);
    expect(mistakesIn(`function: f.py:f\nargs: { ${MICRO}: 1 }\nmatrix: { ${MU}: [2] }\n`)).toHaveLength(1);
    expect(mistakesIn(`function: f.py:f\nmatrix: { ${MICRO}: [1], ${MU}: [2] }\n`)).toHaveLength(1);
    expect(mistakesIn(`function: f.py:f\nmatrix: { include: [{ ${MICRO}: 1, ${MU}: 2 }] }\n`)).toHaveLength(1);
  });
});
