import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/core/errors';
import { parseSpec } from '../../../src/job-spec/read-spec';

function problems(text: string): string[] {
  const reading = parseSpec(text, { path: 'hither.yml', directory: '/' });
  return reading.ok ? [] : reading.problems.map(formatProblem);
}

const TOLD =
  'is not evaluated here, because GitHub only evaluates expressions in workflow files: pass arguments through the input "args" of the action, where GitHub evaluates them; write other values directly';

describe('a GitHub expression in a spec', () => {
  it('is reported once, at its location, in arguments, other values and keys', () => {
    const args = `args:\n  a: ["x", "at \${{ github.sha }}!"]\n  b: { "\${{ k }}": 1 }\n`;
    const text = `function: f.py:f\ntimeout: \${{ inputs.t }}\n${args}`;
    expect(problems(text)).toEqual([
      `hither.yml:2:10: "\${{ inputs.t }}" ${TOLD}`,
      `hither.yml:4:12: "\${{ github.sha }}" ${TOLD}`,
      `hither.yml:5:8: "\${{ k }}" ${TOLD}`,
    ]);
  });

  it('is also reported between braces, where it is invalid YAML', () => {
    expect(problems(`function: f.py:f\nargs: { a: \${{ inputs.a }} }\n`)).toEqual([
      `hither.yml:2:12: "\${{ inputs.a }}" ${TOLD}`,
    ]);
  });

  it('is not found in comments and in text that only looks like one', () => {
    expect(problems(`function: f.py:f # \${{ x }}\nargs: { a: "$ { { x } }", b: "\${x}", c: "{{ x }}" }\n`)).toEqual(
      [],
    );
    expect(problems('function: f.py:f\nargs: { a: [1 }\n')[0]).toContain('syntax');
  });
});
