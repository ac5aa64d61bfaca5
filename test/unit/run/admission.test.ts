import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAdmission, fitting, type Needed, tooLarge } from '../../../src/run/admission';

const GIB = 1024 ** 3;
const never = new AbortController().signal;

/** Lets everything that can go on do so. */
const settle = (): Promise<void> => new Promise((turn) => setImmediate(turn));

describe('admission', () => {
  it('lets jobs in while the sums of their CPUs and memory fit', async () => {
    const admission = createAdmission({ cpus: 2, memory: 4 * GIB });
    const entered: string[] = [];
    const enter = async (name: string, needed: Needed): Promise<() => void> => {
      const leave = await admission.enter(needed, never);
      entered.push(name);
      return leave;
    };
    const first = enter('a', { cpus: 1, memory: 3 * GIB });
    void enter('b', { cpus: 0.5 });
    const third = enter('c', { cpus: 0.5, memory: 2 * GIB });
    await settle();
    expect(entered).toEqual(['a', 'b']);
    (await first)();
    await settle();
    expect(entered).toEqual(['a', 'b', 'c']);
    (await third)();
  });

  it('does not let small jobs overtake a large one for ever', async () => {
    const admission = createAdmission({ cpus: 2, memory: GIB });
    const entered: string[] = [];
    const leaving = [await admission.enter({ cpus: 1 }, never)];
    void admission.enter({ cpus: 2 }, never).then((leave) => {
      entered.push('large');
      leave();
    });
    void admission.enter({ cpus: 1 }, never).then(() => entered.push('small'));
    await settle();
    expect(entered).toEqual([]);
    leaving[0]?.();
    await settle();
    expect(entered).toEqual(['large', 'small']);
  });

  it('lets in what follows a job that is cancelled while it waits', async () => {
    const admission = createAdmission({ cpus: 2, memory: GIB });
    const abort = new AbortController();
    await admission.enter({ cpus: 1 }, never);
    const large = admission.enter({ cpus: 2 }, abort.signal);
    const small = admission.enter({ cpus: 1 }, never);
    abort.abort(new TypeError('stop'));
    await expect(large).rejects.toBe(abort.signal.reason);
    await small;
    await expect(admission.enter({ cpus: 1 }, abort.signal)).rejects.toBe(abort.signal.reason);
  });

  it('counts fractions exactly enough, and never exceeds the capacity', async () => {
    const job = fc.record({ cpus: fc.constantFrom(0.1, 0.25, 0.3, 1, 2), memory: fc.nat(8) });
    await fc.assert(
      fc.asyncProperty(fc.array(job, { maxLength: 40 }), async (jobs) => {
        const admission = createAdmission({ cpus: 2, memory: 8 });
        const now = { cpus: 0, memory: 0 };
        const ended = jobs.map(async (needed) => {
          const leave = await admission.enter(needed, never);
          now.cpus += needed.cpus;
          now.memory += needed.memory;
          expect(now.cpus).toBeLessThan(2 + 1e-6);
          expect(now.memory).toBeLessThanOrEqual(8);
          await settle();
          now.cpus -= needed.cpus;
          now.memory -= needed.memory;
          leave();
        });
        await Promise.all(ended);
      }),
    );
  });

  it('lets ten tenths run at once', async () => {
    const admission = createAdmission({ cpus: 1, memory: 1 });
    await Promise.all(Array.from({ length: 10 }, () => admission.enter({ cpus: 0.1 }, never)));
  });

  it('takes one CPU for as much as there is, because that is the default', async () => {
    const admission = createAdmission({ cpus: 0.5, memory: GIB });
    const leave = await admission.enter({ cpus: 1 }, never);
    const next = admission.enter({ cpus: 0.25 }, never);
    leave();
    await next;
    expect(fitting({ cpus: 1 }, admission.capacity)).toBe(1);
    expect(tooLarge({ cpus: 1.5 }, admission.capacity)).toMatch(/^needs 1.5 CPUs/);
  });

  it.each([
    [{ cpus: 1 }, 8],
    [{ cpus: 0.1 }, 80],
    [{ cpus: 3 }, 2],
    [{ cpus: 0.1, memory: 4 * GIB }, 4],
    [{ cpus: 100 }, 1],
  ])('knows that of jobs like %j %i fit', (needed, expected) => {
    expect(fitting(needed, { cpus: 8, memory: 16 * GIB })).toBe(expected);
  });

  it('refuses what can never fit, and says what there is', async () => {
    const capacity = { cpus: 1.5, memory: 4 * GIB };
    expect(tooLarge({ cpus: 1.5, memory: 4 * GIB }, capacity)).toBeUndefined();
    expect(tooLarge({ cpus: 2 }, capacity)).toBe('needs 2 CPUs, and this process may use 1.5');
    expect(tooLarge({ cpus: 1, memory: 5 * GIB }, capacity)).toBe(
      'needs 5 GiB of memory, and this process may use 4.0 GiB',
    );
    expect(tooLarge({ cpus: 1, gpus: '3' }, { ...capacity, gpus: 2 })).toBe('needs 3 GPUs, and this machine has 2');
    for (const [gpus, known] of [
      ['2', 2],
      ['all', 2],
      ['3', undefined],
    ] as const) {
      expect(tooLarge({ cpus: 1, gpus }, { ...capacity, gpus: known })).toBeUndefined();
    }
    await expect(createAdmission(capacity).enter({ cpus: 2 }, never)).rejects.toMatchObject({ code: 'runtime' });
  });
});
