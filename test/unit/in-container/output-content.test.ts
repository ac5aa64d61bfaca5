import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TEST_PYTHON } from '../../fakes/live-python';

/** Fills a folder as told, and prints what our program counts in it, with a small limit. */
const PROGRAM = `
import importlib.util, os, sys, tempfile
spec = importlib.util.spec_from_file_location('limits', sys.argv[1])
limits = importlib.util.module_from_spec(spec)
spec.loader.exec_module(limits)
limits.OUTPUT_FILES = 50
with tempfile.TemporaryDirectory() as top:
    start = os.getcwd()
    os.chdir(top)
    for number in range(int(sys.argv[2])):
        with open('f%d' % number, 'w') as file:
            file.write('ab')
    for _ in range(int(sys.argv[3])):
        os.mkdir('n' * 200)
        os.chdir('n' * 200)
    size, count = limits.folder_content(top)
    print(size, count > limits.OUTPUT_FILES)
    os.chdir(start)
    os.system('rm -rf "%s"/n*' % top)
`;

function counted(files: number, nested: number): string {
  const limits = resolve('src/in-container/limits.py');
  return execFileSync(TEST_PYTHON, ['-c', PROGRAM, limits, String(files), String(nested)], { encoding: 'utf8' }).trim();
}

describe('what a function has in its output folder', () => {
  it('is counted, files and folders', () => {
    expect(counted(10, 5)).toBe('20 False');
    expect(counted(45, 6)).toBe('90 True');
  });

  it('is too much where paths are too long to be followed', () => {
    expect(counted(0, 30)).toBe('0 True');
  });
});
