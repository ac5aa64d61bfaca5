import { describe, expect, it } from 'vitest';
import { lostTask } from '../../../../src/executor/slurm/task-errors';

const lost = (word: string | undefined) =>
  lostTask({
    ...{ id: '12_0', word, node: 'n1', said: '', directory: '/store/run' },
    ...{ hasBegun: true, isLeaseOver: false, mayRun: false, hasSetup: false },
  });

describe('a task that ended without a word of its script', () => {
  it.each(['NODE_FAIL', 'BOOT_FAIL', 'PREEMPTED', undefined])('may succeed if it is tried again: %s', (word) => {
    expect(lost(word)).toMatchObject({ remedy: expect.stringMatching(/^run again/), details: { transient: true } });
  });
});
