import { describe, expect, it } from 'vitest';
import { createLocalExecutor } from '../../src/executor/local';
import { executorContract } from './executor';

describe('the local executor', () => {
  const executor = createLocalExecutor({ host: 'here', now: Date.now, window: 3 });
  executorContract(executor);

  it('takes as many jobs as it is told', () => {
    expect([executor.name, executor.window]).toEqual(['local', 3]);
  });
});
