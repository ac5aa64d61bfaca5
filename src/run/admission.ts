/** Lets as many jobs run at once as the machine has room for. */
import { HitherError } from '../core/errors';
import type { Resources } from '../core/runtime-options';
import type { Capacity } from '../process/machine-capacity';
import { sizeText } from '../values/json/number-text';

/** What a job takes of the machine. A job without a memory limit counts by its CPUs only, and GPUs are not shared out. */
export type Needed = Pick<Resources, 'cpus' | 'memory' | 'gpus'>;

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
  const fits = (needed: Needed): boolean =>
    used.cpus + cpusOf(needed, capacity) <= capacity.cpus + TOLERANCE &&
    used.memory + (needed.memory ?? 0) <= capacity.memory;
  const take = (needed: Needed, sign: 1 | -1): void => {
    used.cpus += sign * cpusOf(needed, capacity);
    used.memory += sign * (needed.memory ?? 0);
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

/** One CPU, the default, is never too much: a job takes what there is where a control group allows less. */
function cpusOf({ cpus }: Needed, capacity: Capacity): number {
  return cpus <= 1 ? Math.min(cpus, capacity.cpus) : cpus;
}

/** How many jobs fit at most, if all need as much as this one. */
export function fitting(needed: Needed, capacity: Capacity): number {
  const byCpus = capacity.cpus / cpusOf(needed, capacity);
  const byMemory = needed.memory === undefined ? Number.POSITIVE_INFINITY : capacity.memory / needed.memory;
  return Math.max(1, Math.floor(Math.min(byCpus, byMemory) + TOLERANCE));
}

/** The place of one job, which it may take and give back several times. */
export interface Room {
  /** Whether the job had room at any time, so that it may have run. */
  readonly wasEntered: boolean;
  /** @throws as `Admission.enter` */
  enter(needed: Needed): Promise<void>;
  /** Does nothing if the job has none. */
  leave(): void;
}

/** The room of a job, of which it has none yet. */
export function openRoom(admission: Admission, signal: AbortSignal): Room {
  // No getter: V8 gives each object with one a hidden class of its own.
  const room = {
    wasEntered: false,
    release: undefined as (() => void) | undefined,
    async enter(needed: Needed) {
      room.release = await admission.enter(needed, signal);
      room.wasEntered = true;
    },
    leave() {
      room.release?.();
      room.release = undefined;
    },
  };
  return room;
}

/** What to do about a job that can never fit. */
export const TOO_LARGE_REMEDY = 'lower its "resources", or run it on a larger machine';

/** That a job can never fit, in words; undefined if it can. */
export function tooLarge({ cpus, memory, gpus }: Needed, capacity: Capacity): string | undefined {
  if (cpus > 1 && cpus > capacity.cpus + TOLERANCE) {
    return `needs ${cpus} CPUs, and this process may use ${Number(capacity.cpus.toFixed(2))}`;
  }
  if (memory !== undefined && memory > capacity.memory) {
    return `needs ${sizeText(memory)} of memory, and this process may use ${(capacity.memory / 1024 ** 3).toFixed(1)} GiB`;
  }
  // `all` is as many as there are.
  return gpus !== undefined && capacity.gpus !== undefined && Number(gpus) > capacity.gpus
    ? `needs ${gpus} GPUs, and this machine has ${capacity.gpus}`
    : undefined;
}
