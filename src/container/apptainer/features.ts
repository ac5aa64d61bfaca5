/**
 * Finds out what apptainer can do on this machine, which depends on its build and on control groups: tried once, then
 * cached.
 */

import { HitherError } from '../../core/errors';
import { cachedText, recordPath } from '../fact-cache';
import { csvField } from '../mount-argument';
import { bootId, readKernelFile } from '../procfs';
import { seccompProfilePath, writeRefusals } from '../seccomp';
import { unstartable } from '../start-failure';
import type { ApptainerClient } from './client';

/** What the trials showed. */
export interface ApptainerFeatures {
  /** What control groups can limit: everything, everything except CPUs, or nothing. */
  readonly limits: 'all' | 'memory-and-pids' | 'none';
  /** Whether system calls can be filtered. */
  readonly seccomp: boolean;
  /** Whether our supervisor can be process 1 of the container, without apptainer's own init program. */
  readonly noInit: boolean;
}

/** Assumed before the first trial. */
export const NO_FEATURES: ApptainerFeatures = { limits: 'none', seccomp: false, noInit: false };

const LIMITS = {
  all: ['--memory', '1g', '--pids-limit', '64', '--cpus', '1'],
  'memory-and-pids': ['--memory', '1g', '--pids-limit', '64'],
} as const;

/**
 * Tries the features with an image, once per boot, version and user. @throws HitherError `runtime` if apptainer can't be
 * started now
 */
export async function findFeatures(client: ApptainerClient, sif: string): Promise<ApptainerFeatures> {
  const { context } = client;
  const { program, version, userNamespace } = client.facts();
  await writeRefusals(context);
  const bus = context.env.DBUS_SESSION_BUS_ADDRESS !== undefined || context.env.XDG_RUNTIME_DIR !== undefined;
  const key = JSON.stringify([
    'no-init',
    program,
    version,
    context.user.uid,
    userNamespace,
    bus,
    bootId(),
    ownCgroup(),
  ]);
  const path = recordPath(context, 'engines', `abilities of ${program}`);
  const text = await cachedText(context, { path, key }, async () => JSON.stringify(await tryAbilities(client, sif)));
  return parse(text);
}

function parse(text: string | undefined): ApptainerFeatures {
  try {
    const { limits, seccomp, noInit } = JSON.parse(text ?? '{}') as Partial<ApptainerFeatures>;
    const validLimits = limits === 'all' || limits === 'memory-and-pids' ? limits : 'none';
    return { limits: validLimits, seccomp: seccomp === true, noInit: noInit === true };
  } catch {
    return NO_FEATURES;
  }
}

/** All at once first: most machines can do everything, and each trial starts a container. */
async function tryAbilities(client: ApptainerClient, sif: string): Promise<ApptainerFeatures> {
  const filter = ['--security', csvField(`seccomp:${seccompProfilePath(client.context, 'apptainer')}`)];
  const first = ['--pid', '--no-init'];
  if (await starts(client, sif, [...filter, ...first, ...LIMITS.all])) {
    return { limits: 'all', seccomp: true, noInit: true };
  }
  const seccomp = await starts(client, sif, filter);
  const noInit = await starts(client, sif, first);
  for (const limits of ['all', 'memory-and-pids'] as const) {
    if (await starts(client, sif, LIMITS[limits])) {
      return { limits, seccomp, noInit };
    }
  }
  return { limits: 'none', seccomp, noInit };
}

/** Asks for a program that no image has: if apptainer complains about just that, it was able to make the container. */
async function starts(client: ApptainerClient, sif: string, flags: readonly string[]): Promise<boolean> {
  const namespace = client.facts().userNamespace ? ['--userns'] : [];
  const program = 'hither-tries-whether-this-works';
  const answer = await client.ask(['exec', ...namespace, '--containall', '--no-home', ...flags, sif, program]);
  if (answer.startError !== undefined) {
    const { reason, remedy } = unstartable('apptainer', answer.startError);
    // It says nothing about the machine, and must not be remembered.
    throw new HitherError('runtime', reason, remedy, { transient: true });
  }
  return answer.stderr.includes(`"${program}": executable file not found`) && !/WARNING:.*seccomp/i.test(answer.stderr);
}

/** The control group of this process (a login session, a batch job), which decides what can be limited. */
function ownCgroup(): string {
  return readKernelFile('/proc/self/cgroup').replaceAll(/\d+/g, 'N');
}
