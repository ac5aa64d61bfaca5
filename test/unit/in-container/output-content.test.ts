import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeJob, removeJobs, startJob } from '../../rigs/job-directory';
import { TEST_PYTHON } from '../../rigs/live-python';

afterAll(removeJobs);

/** Fills a directory, and prints which limit it exceeds: a million bytes, or 50 files and directories. */
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

describe('the content of the output directory', () => {
  it('is counted in files and directories', () => {
    expect(excess(10, 5)).toBe('None');
    expect(excess(45, 6)).toBe('files');
  });

  it('is counted where paths are too long for a system call', () => {
    expect(excess(0, 30)).toBe('None');
    expect(excess(0, 60)).toBe('files');
  });
});

/** Creates empty files and directories in the output directory, for much longer than the test waits. */
const MAKES_FILES = `import os, time
import hither as hi
@hi.function('f', '1')
def f():
    for number in range(60):
        os.makedirs('../out/%d' % (number // 10), exist_ok=True)
        open('../out/%d/%d' % (number // 10, number), 'w').close()
    time.sleep(20)
    return 1
`;

describe('a function that makes more files than it may', () => {
  it('is killed, and the end says why', async () => {
    const job = await makeJob({ files: { 'f.py': MAKES_FILES }, function: 'f.py:f' });
    const limits = join(job.path, 'in', 'runner', 'output_size.py');
    writeFileSync(limits, readFileSync(limits, 'utf8').replace('MOST_FILES = 1000000', 'MOST_FILES = 50'));
    const { ended, status } = await startJob(job).end;
    expect([ended?.killed, status]).toEqual(['files', undefined]);
  });
});
