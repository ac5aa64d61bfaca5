/** Checks `--require-isolation`: every part of the default isolation that the job's spec doesn't turn off. */

import type { Isolation } from '../core/isolation';
import type { SpecJob } from '../job-spec/types';

/** Whether the isolation lacks only what the spec itself can give. */
export function isUpToSpec(missing: readonly string[]): boolean {
  return missing.every((words) => words === NO_MEMORY_LIMIT);
}

const NO_MEMORY_LIMIT = 'the job sets no limit on its memory';

/** Descriptions of the missing parts; none if the isolation is complete. */
export function missingIsolation(spec: SpecJob, isolation: Isolation): string[] {
  const { resources, relax, network, retry } = spec;
  // In every attempt.
  const isLimited = resources.memory !== undefined && !retry.memory.includes(undefined);
  const checks: [boolean, string][] = [
    [isolation.network === network || isolation.network === 'none', `network ${isolation.network}`],
    [isolation.filesystem === 'read-only' || relax.includes('writable-root'), `file system ${isolation.filesystem}`],
    [isolation.processes === 'namespace', 'processes of the machine are visible'],
    [isLimited, NO_MEMORY_LIMIT],
    [resources.memory === undefined || isolation.memory !== 'none', 'memory is not limited'],
    [isolation.pids !== 'none', 'the number of processes is not limited'],
    [isolation.cpus !== 'none', 'CPUs are not limited'],
    [isolation.tmp !== 'none', 'temporary files are not limited'],
    [isolation.seccomp, 'system calls are not filtered'],
    [isolation.capabilities === 'none', 'capabilities are not dropped'],
    [isolation.supervisor === 'protected', 'the function can stop the supervisor that enforces its limits'],
  ];
  return checks.filter(([given]) => !given).map(([, words]) => words);
}
