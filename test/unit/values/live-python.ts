/** A Python on this machine as the judge of what our code claims about Python. */
import { spawnSync } from 'node:child_process';

/** The interpreter with which the tests compare; HITHER_TEST_PYTHON names one that has numpy. */
const PYTHON = process.env.HITHER_TEST_PYTHON ?? 'python3';

/** Why there is no Python with these modules; undefined if there is. */
export function pythonIsMissing(...modules: string[]): string | undefined {
  const probe = spawnSync(PYTHON, ['-c', ['import sys', ...modules.map((name) => `import ${name}`)].join('; ')]);
  return probe.status === 0 ? undefined : `${PYTHON} with ${modules.join(', ') || 'nothing'} is missing`;
}

/** Major version of the judge's numpy. */
export function numpyVersion(): number {
  const probe = spawnSync(PYTHON, ['-c', 'import numpy; print(numpy.__version__.split(".")[0])'], { encoding: 'utf8' });
  return Number(probe.stdout);
}

/** Runs a program that reads lines of text and answers each by one line. */
export function askPython(program: string, lines: readonly string[]): string[] {
  const asked = spawnSync(PYTHON, ['-c', program], {
    input: lines.map((line) => `${line}\n`).join(''),
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: { ...process.env, PYTHONIOENCODING: 'utf-8:surrogatepass', PYTHONWARNINGS: 'ignore' },
  });
  if (asked.status !== 0) {
    throw new TypeError(`the judge failed: ${asked.stderr.slice(-2000)}`);
  }
  return asked.stdout.split('\n').slice(0, -1);
}
