/** Signals reach the processes that were found, never others that have their pids by now. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, expect, it } from 'vitest';
import { anyRuns, processesBy, signalAll, withDescendants } from '../../../src/container/process-table';
import { LINUX, needs } from '../../requirements';

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) {
    child.kill('SIGKILL');
  }
});

/** A child with a child of its own, as the table shows it. */
async function aProcess() {
  const child = spawn('sh', ['-c', 'sleep 1000 & echo started; wait', 'found by this']);
  children.push(child);
  await once(child.stdout, 'data');
  const found = processesBy('arguments', (text) => (text.includes('found by this') ? 'it' : undefined)).get('it') ?? [];
  expect(found.map(({ pid }) => pid)).toContain(child.pid);
  return { child, found: found.filter(({ pid }) => pid === child.pid) };
}

it('a process with its descendants gets a signal', needs(LINUX), async () => {
  const { child, found } = await aProcess();
  const all = withDescendants(found);
  expect(all.length).toBeGreaterThan(1);
  const closed = once(child, 'close');
  signalAll(all, 'SIGTERM');
  // The sleeping child has the other end of stdout.
  expect(await closed).toEqual([null, 'SIGTERM']);
  expect(anyRuns(all)).toBe(false);
});

it('a later process with the same pid, and its children, get none', needs(LINUX), async () => {
  const { child, found } = await aProcess();
  const earlier = found.map((one) => ({ ...one, started: one.started - 1 }));
  expect(withDescendants(earlier)).toEqual([]);
  expect(anyRuns(earlier)).toBe(false);
  signalAll(earlier, 'SIGKILL');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(child.exitCode ?? child.signalCode).toBe(null);
  expect(anyRuns(found)).toBe(true);
});
