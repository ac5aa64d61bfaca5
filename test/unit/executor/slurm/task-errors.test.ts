import { describe, expect, it } from 'vitest';
import { lostTask } from '../../../../src/executor/slurm/task-errors';

const lost = (word: string | undefined) =>
  lostTask({ id: '12_0', word, node: 'n1', hasBegun: true, said: '', directory: '/store/run' });

describe('a task that ended without a word of its script', () => {
  it.each(['NODE_FAIL', 'BOOT_FAIL', 'PREEMPTED', undefined])('may succeed if it is tried again: %s', (word) => {
    expect(lost(word)).toMatchObject({ remedy: expect.stringMatching(/^run again/), details: { transient: true } });
  });

  it("that reached Slurm's limit on memory is not tried again with the same limit", () => {
    expect(lost('OUT_OF_MEMORY')).toMatchObject({
      message: "Slurm's memory limit ended the task 12_0 on n1",
      remedy: 'give the job "resources: memory", or more of it',
      details: { transient: false },
    });
  });
});
