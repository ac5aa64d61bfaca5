import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/errors';
import { parsePython, suspectedErrors } from '../../../src/python-source/syntax';
import { confirmedErrors } from '../../../src/python-source/syntax-errors';
import { lacksPython } from '../../fakes/live-python';
import { askJson, STANDARD_LIBRARY } from './ask-json';

const folder = mkdtempSync(join(tmpdir(), 'hither-syntax-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is told of a file, with a Python or without one. */
async function told(source: string, searchPath = process.env.PATH ?? ''): Promise<string[]> {
  const file = join(folder, 'f.py');
  writeFileSync(file, source);
  const parsed = parsePython(source, 'f.py');
  const suspected = suspectedErrors(parsed);
  const errors = suspected.length === 0 ? [] : await confirmedErrors(parsed, { file, suspected, searchPath });
  return errors.map(formatProblem);
}

describe.skipIf(lacksPython())('a syntax error', () => {
  it.each([
    ['def f(:\n    pass\n', 'f.py:1:7: '],
    ['def f()\n    pass\n', 'f.py:1:8: '],
    ['x = 1\ny = = 2\n', 'f.py:2:5: '],
    ['x = [1, 2\ny = 3\n', 'f.py:1:5: '],
    ["x = 'abc\n", 'f.py:1:5: '],
    ['if True:\nx = 1\n', 'f.py:2:1: '],
    ['x = 1)\n', 'f.py:1:6: '],
    ['class A\n    pass\n', 'f.py:1:8: '],
    ['x = é = = 1\n', 'f.py:1:9: '],
  ])('has the place and the words that Python gives it: %j', async (source, place) => {
    const [line = ''] = await told(source);
    expect(line).toMatch(/^f\.py:\d+:\d+: Python syntax error: .+: check this line and the one before$/);
    expect(line.startsWith(place)).toBe(true);
  });

  it('is told where there is no Python, too', async () => {
    expect(await told('x = 1\ny = = 2\n', '/nowhere')).toEqual([
      'f.py:2:5: Python syntax error: this is not what Python allows here: check this line and the one before',
    ]);
  });

  it('is not what our parser alone has no grammar for', async () => {
    const source =
      'def g():\n    yield\n\f\nw = 1. / 2\nwith open(x) as (a, b):\n    pass\nz = lambda a, /: a\nprint = print\nprint >> z\n';
    expect(await told(source)).toEqual([]);
  });

  it('is not what only a Python older than the file says', async () => {
    // A Python that knows nothing of `match`, in line 1, asked for the `print` that our parser stumbles over.
    const old = mkdtempSync(join(folder, 'old-'));
    writeFileSync(join(old, 'python3'), '#!/bin/sh\nprintf "1\\n7\\ninvalid syntax\\nFalse\\n"\n', { mode: 0o755 });
    const path = `${old}:${process.env.PATH}`;
    const stumble = 'print\nprint >> z, 1\n';
    expect(suspectedErrors(parsePython(stumble, 'f.py'))).not.toEqual([]);
    expect(await told(`match x:\n    case 1:\n        pass\n${stumble}`, path)).toEqual([]);
    expect(await told('x = = 1\n', path)).toHaveLength(1);
  });

  it('is suspected in none of a hundred files of the standard library', () => {
    const files = askJson(`${STANDARD_LIBRARY}\nprint(json.dumps([[name, text] for name, text in texts]))`, null) as [
      string,
      string,
    ][];
    const suspected = files.filter(([name, source]) => suspectedErrors(parsePython(source, name)).length > 0);
    expect(suspected.length).toBeLessThan(files.length / 100);
  });
});
