/** Which jobs are looked up and kept. What counts is what the spec declares, not what could be enforced. */

import type { SpecJob } from '../job-spec/types';
import type { CacheMode } from '../model/run-request';

/** How a job uses the cache. */
export interface CachePolicy {
  /** Whether a known result is taken. */
  readonly read: boolean;
  /** Whether the result is kept. */
  readonly write: boolean;
  /** Why it is not looked up; empty where it is. */
  readonly reason: string;
}

/** What a run asks for beside the spec. */
export interface CacheRequest {
  readonly cache: CacheMode;
  readonly forceRun: boolean;
}

/** How a job uses the cache of a run. `uncovered` is what the identity of its image doesn't cover, if anything. */
export function cachePolicy(spec: SpecJob, { cache, forceRun }: CacheRequest, uncovered?: string): CachePolicy {
  if (cache === 'off') {
    return { read: false, write: false, reason: 'the cache is off' };
  }
  const depends = unhashed(spec) ?? uncovered;
  if (depends !== undefined && !spec.cache.trust) {
    const why = `its result may depend on ${depends}, which the job hash can't cover: "cache: { trust: true }" keeps it all the same`;
    return { read: false, write: false, reason: why };
  }
  const keep = cache === 'read-write';
  return forceRun || spec.cache.forceRun
    ? { read: false, write: keep, reason: 'it is computed anew on demand (force-run)' }
    : { read: true, write: keep, reason: '' };
}

function unhashed({ network, mounts, passEnv }: SpecJob): string | undefined {
  if (network !== 'none') {
    return 'the network';
  }
  if (mounts.length > 0) {
    return 'what is mounted';
  }
  return passEnv.length > 0 ? 'variables that are passed through' : undefined;
}
