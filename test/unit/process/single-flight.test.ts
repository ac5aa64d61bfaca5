import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { thisProcess } from '../../../src/core/process-identity';
import { singleFlight } from '../../../src/process/single-flight';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'hither-flight-'));
  mkdirSync(join(directory, 'locks'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const owner = thisProcess(hostname());

/** Work to be done once, and a count of how often it was done. */
function work() {
  const made: string[] = [];
  let done: string | undefined;
  const flight = {
    lock: join(directory, 'locks', 'one'),
    owner,
    look: async () => done,
    make: async () => {
      made.push('made');
      await new Promise(setImmediate);
      done = 'it';
      return done;
    },
  };
  return { flight, made };
}

describe('work that is to be done once', () => {
  it('is done once for all concurrent callers, and leaves no lock', async () => {
    const { flight, made } = work();
    const all = await Promise.all(Array.from({ length: 20 }, () => singleFlight(flight)));
    expect(new Set(all)).toEqual(new Set(['it']));
    expect(made).toHaveLength(1);
    expect(readdirSync(join(directory, 'locks'))).toEqual([]);
  });

  it('is tried by the next caller if the first fails', async () => {
    const { flight, made } = work();
    const next: Promise<string>[] = [];
    const failing = async (): Promise<string> => {
      next.push(singleFlight(flight));
      throw new TypeError('no');
    };
    const [first] = await Promise.allSettled([singleFlight({ ...flight, make: failing })]);
    const [second] = await Promise.allSettled(next);
    expect([first.status, second]).toEqual(['rejected', { status: 'fulfilled', value: 'it' }]);
    expect(made).toHaveLength(1);
  });

  it('is taken over from a dead holder', async () => {
    const { flight, made } = work();
    symlinkSync(JSON.stringify({ ...owner, pid: 2 ** 22 + 1 }), flight.lock);
    const onWait = vi.fn();
    expect(await singleFlight({ ...flight, onWait })).toBe('it');
    expect(made).toHaveLength(1);
    expect(onWait).not.toHaveBeenCalled();
  });

  it.each<[string, (lock: string) => unknown]>([
    ['a pipe', (lock) => execFileSync('mkfifo', [lock])],
    ['a file', (lock) => writeFileSync(lock, JSON.stringify(owner))],
    ['a directory with something in it', (lock) => mkdirSync(join(lock, 'inner'), { recursive: true })],
    ['a link to the directory around it', (lock) => symlinkSync('.', lock)],
  ])('waits for no lock that is %s', async (_what, plant) => {
    const { flight, made } = work();
    plant(flight.lock);
    const started = performance.now();
    expect(await singleFlight(flight)).toBe('it');
    expect(made).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('is left to an unknown holder as long as that may be alive', async () => {
    const { flight, made } = work();
    const other = JSON.stringify({ ...owner, host: 'elsewhere', pid: 1 });
    symlinkSync(other, flight.lock);
    let looks = 0;
    const waited = singleFlight({
      ...flight,
      look: async () => {
        looks += 1;
        return looks > 4 ? 'of the other' : undefined;
      },
    });
    expect(await waited).toBe('of the other');
    expect(made).toEqual([]);
    expect(readlinkSync(flight.lock)).toBe(other);
  });
});
