/** A real Python, with which tests compare our code. */
import { spawnSync } from 'node:child_process';
import { requirement, works } from '../requirements';

/** The Python that tests use. HITHER_TEST_PYTHON can name one with numpy. */
export const TEST_PYTHON = process.env.HITHER_TEST_PYTHON || 'python3';

/** numpy 2 or later, because numpy's output differs between versions. */
export const NUMPY = requirement(`numpy 2 of ${TEST_PYTHON} (HITHER_TEST_PYTHON names another Python)`, () =>
  hasNumpy(TEST_PYTHON, 2),
);

/** Whether a Python has numpy with at least this major version. */
export function hasNumpy(python: string, version = 0): boolean {
  return works(python, '-c', `import numpy, sys; sys.exit(int(numpy.__version__.split(".")[0]) < ${version})`);
}

/** Runs a program that reads lines of text and answers each with one line. */
export function askPython(program: string, lines: readonly string[]): string[] {
  const asked = spawnSync(TEST_PYTHON, ['-c', program], {
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
