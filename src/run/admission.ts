/** Lets as many jobs run at once as the machine has room for. */
import { HitherError } from '../core/errors';
import type { Resources } from '../core/runtime-options';
import type { Capacity } from '../process/machine-capacity';
import { sizeText } from '../values/json/number-text';

/** What a job takes of the machine. A job without a memory limit counts by its CPUs only. */
export type Needed = Pick<Resources, 'cpus' | 'memory'>;

/** The machine's room for jobs. */
export interface Admission {
  readonly capacity: Capacity;
  /**
   * Waits until the job fits beside those that run. Returns the function that gives its room back. Jobs enter in the
   * order in which they ask, so that a large one is not overtaken for ever.
   * @throws HitherError `runtime` if it can never fit; the signal's reason
   */
  enter(needed: Needed, signal: AbortSignal): Promise<() => void>;
}

interface Waiting {
  readonly needed: Needed;
  readonly admit: () => void;
}

/** Sums of fractions are not exact. */
const TOLERANCE = 1e-9;

/** Admits jobs while their sums stay within a capacity. */
export function createAdmission(capacity: Capacity): Admission {
  const used = { cpus: 0, memory: 0 };
  const queue: Waiting[] = [];
  const fits = ({ cpus, memory = 0 }: Needed): boolean =>
    used.cpus + cpus <= capacity.cpus + TOLERANCE && used.memory + memory <= capacity.memory;
  const take = ({ cpus, memory = 0 }: Needed, sign: 1 | -1): void => {
    used.cpus += sign * cpus;
    used.memory += sign * memory;
  };
  const admitNext = (): void => {
    for (let [next] = queue; next !== undefined && fits(next.needed); [next] = queue) {
      queue.shift();
      take(next.needed, 1);
      next.admit();
    }
  };
  return {
    capacity,
    async enter(needed, signal) {
      signal.throwIfAborted();
      const problem = tooLarge(needed, capacity);
      if (problem !== undefined) {
        throw new HitherError('runtime', `the job ${problem}`, TOO_LARGE_REMEDY);
      }
      await new Promise<void>((resolve, reject) => {
        const leave = (): void => {
          queue.splice(queue.indexOf(entry), 1);
          reject(signal.reason);
          admitNext();
        };
        const entry: Waiting = {
          needed,
          admit: () => {
            signal.removeEventListener('abort', leave);
            resolve();
          },
        };
        signal.addEventListener('abort', leave, { once: true });
        queue.push(entry);
        admitNext();
      });
      return () => {
        take(needed, -1);
        admitNext();
      };
    },
  };
}

/** What to do about a job that can never fit. */
export const TOO_LARGE_REMEDY = 'lower its "resources", or run it on a larger machine';

/** That a job can never fit, in words; undefined if it can. */
export function tooLarge({ cpus, memory = 0 }: Needed, capacity: Capacity): string | undefined {
  if (cpus > capacity.cpus + TOLERANCE) {
    return `needs ${cpus} CPUs, and this process may use ${Number(capacity.cpus.toFixed(2))}`;
  }
  return memory > capacity.memory
    ? `needs ${sizeText(memory)} of memory, and this process may use ${(capacity.memory / 1024 ** 3).toFixed(1)} GiB`
    : undefined;
}
