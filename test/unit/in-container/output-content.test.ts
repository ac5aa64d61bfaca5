import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TEST_PYTHON } from '../../fakes/live-python';

/** Fills a folder as told, and prints which limit our program sees passed in it: a million bytes, or 50 files and folders. */
const PROGRAM = `
import os, sys, tempfile, types
package = types.ModuleType('hither_runner')
package.__path__ = [sys.argv[1]]
sys.modules['hither_runner'] = package
from hither_runner import output_size
output_size.MOST_FILES = 50
with tempfile.TemporaryDirectory() as top:
    start = os.getcwd()
    os.chdir(top)
    for number in range(int(sys.argv[2])):
        with open('f%d' % number, 'w') as file:
            file.write('ab')
    for _ in range(int(sys.argv[3])):
        os.mkdir('n' * 200)
        os.chdir('n' * 200)
    print(output_size.excess(top, [], 10 ** 6))
    os.chdir(start)
    os.system('rm -rf "%s"/n*' % top)
`;

function excess(files: number, nested: number): string {
  const runner = resolve('src/in-container');
  return execFileSync(TEST_PYTHON, ['-c', PROGRAM, runner, String(files), String(nested)], { encoding: 'utf8' }).trim();
}

describe('what a function has in its output folder', () => {
  it('is counted, files and folders', () => {
    expect(excess(10, 5)).toBe('None');
    expect(excess(45, 6)).toBe('files');
  });

  it('is counted where paths are too long for a system call', () => {
    expect(excess(0, 30)).toBe('None');
    expect(excess(0, 60)).toBe('files');
  });
});
