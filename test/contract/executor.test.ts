import { describe, expect, it } from 'vitest';
import { EXECUTOR_NAMES } from '../../src/core/executor-names';
import { EXECUTORS } from '../../src/executor/executors';
import { executorContract } from './executor';

const CONTEXT = { host: 'here', now: Date.now, parallel: 3 };

describe.each(EXECUTOR_NAMES)('the executor %s', (name) => {
  const executor = EXECUTORS[name](CONTEXT);
  executorContract(executor);

  it('bears its name', () => {
    expect(executor.name).toBe(name);
  });
});

describe('the local executor', () => {
  it('takes as many jobs as it is told', () => {
    expect(EXECUTORS.local(CONTEXT).window).toBe(3);
  });
});
