import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readTaskLog } from '../../../../src/executor/slurm/task-log';

const directory = mkdtempSync(join(tmpdir(), 'hither-task-log-'));
afterAll(() => rmSync(directory, { recursive: true }));

const read = (text: string) => {
  const path = join(directory, 'log');
  writeFileSync(path, text);
  return readTaskLog(path);
};

describe('the log of a task', () => {
  it('says what the task did so far', () => {
    const log = read(
      'jobs 0 job-1 job-2\nbegan n1 12\nstarted job-1 101\nended job-1 0 102.25 ended.json\nstarted job-2 103\nended job-2 143 104 stopped\nover\n',
    );
    expect(log).toEqual({
      jobs: ['job-1', 'job-2'],
      node: 'n1',
      array: '12',
      unable: undefined,
      started: new Map([
        ['job-1', 101],
        ['job-2', 103],
      ]),
      ended: new Map([
        ['job-1', { exitCode: 0, time: 102.25, left: ['ended.json'], isStopped: false }],
        ['job-2', { exitCode: 143, time: 104, left: [], isStopped: true }],
      ]),
      isLeaseOver: false,
      isOver: true,
    });
  });

  it('does not have a line that is not complete', () => {
    expect(read('began n1 100\nended job-1 0 10').ended.size).toBe(0);
  });

  it('is empty as long as there is none', () => {
    expect(readTaskLog(join(directory, 'none'))).toMatchObject({ node: undefined, unable: undefined });
  });

  it('says why a node can run nothing', () => {
    expect(read('began n1 100\nunable no-engine\n')).toMatchObject({ node: 'n1', unable: 'no-engine' });
  });
});
