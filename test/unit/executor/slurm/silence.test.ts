import { expect, it } from 'vitest';
import type { Scheduler } from '../../../../src/executor/slurm/scheduler';
import { tellSilence } from '../../../../src/executor/slurm/silence';

it('that Slurm does not answer is told once, and that it answers again', async () => {
  const said: string[] = [];
  let isThere = true;
  const silent: Partial<Scheduler> = {
    find: async () => (isThere ? [] : undefined),
    states: async () => (isThere ? new Map() : undefined),
  };
  const told = tellSilence(silent as Scheduler, (event) => void said.push('message' in event ? event.message : ''));
  const ask = async (isAnswered: boolean) => {
    isThere = isAnswered;
    expect((await told.states([])) !== undefined).toBe(isAnswered);
  };
  await ask(false);
  await ask(true);
  await ask(false);
  expect(said).toEqual([]);
  expect(await told.find({ name: 'a' })).toBe(undefined);
  await ask(false);
  expect(said).toEqual(['the Slurm controller does not answer (squeue); trying again']);
  await ask(true);
  await ask(true);
  expect(said.slice(1)).toEqual(['the Slurm controller answers again']);
});
