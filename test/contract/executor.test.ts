import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { EXECUTOR_NAMES } from '../../src/core/executor-names';
import { EXECUTORS } from '../../src/executor/executors';
import { pause } from '../../src/run/pause';
import { executorContract } from './executor';

const CONTEXT = {
  ...{
    host: 'here',
    now: Date.now,
    parallel: 3,
    directory: tmpdir(),
    env: process.env,
    user: { uid: 0 },
    detach: false,
    leaseSeconds: undefined,
  },
  ...{ report: () => {}, signal: new AbortController().signal, pause },
};

// Its tasks are programs of this machine. What jobs do on Slurm is tested with real ones (test/integration/slurm.test.ts).
describe('the local executor', async () => {
  executorContract(await EXECUTORS.local(CONTEXT));
});

describe.each(EXECUTOR_NAMES)('the executor %s', (name) => {
  it('bears its name, and takes as many jobs as it is told', async () => {
    const executor = await EXECUTORS[name](CONTEXT);
    expect([executor.name, executor.window]).toEqual([name, 3]);
    await executor.close();
  });
});
