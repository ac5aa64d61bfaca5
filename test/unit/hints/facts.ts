/** Builds facts about a job that failed under docker with default settings, for tests of hints. */
import type { RuntimeName } from '../../../src/core/runtime-names';
import type { Facts } from '../../../src/hints/facts';
import { aRecord } from '../../fakes/record';

/** Facts with `given` replacing defaults. */
export function facts(given: Partial<Facts> = {}): Facts {
  return {
    ...{ status: 'error', error: null, console: '', container: aRecord().container },
    ...{ network: 'none', relax: [], resources: { cpus: 1, tmp: 1024 ** 3, shm: 64 * 1024 ** 2, pids: 1024 } },
    ...{ functionDirectory: '.', specDirectory: '.', left: [], full: [], memory: undefined, hostPython: undefined },
    ...given,
  };
}

/** The same under another runtime. */
export function under(runtime: RuntimeName): Pick<Facts, 'container'> {
  return { container: { ...aRecord().container, runtime } };
}

/** An error whose traceback ends with its type and message. */
export function error(type: string, message: string, before = ''): NonNullable<Facts['error']> {
  return { type, message, traceback: `Traceback (most recent call last):\n${before}${type}: ${message}\n` };
}
