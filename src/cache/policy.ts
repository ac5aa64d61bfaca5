/** Decides which jobs are looked up and cached. It goes by what the spec declares, not by what could be enforced. */

import { setting } from '../core/settings';
import type { SpecJob } from '../job-spec/types';
import type { CacheMode } from '../model/run-request';

/** How a job uses the cache. */
export interface CachePolicy {
  /** Whether a cached result is used. */
  readonly read: boolean;
  /** Whether the result is cached. */
  readonly write: boolean;
  /** Why it is not looked up; empty if it is. */
  readonly reason: string;
}

/** What a run requests besides the spec. */
export interface CacheRequest {
  readonly cache: CacheMode;
  readonly forceRun: boolean;
}

/** How a job uses the cache of a run. `uncovered` is what the image's identity doesn't cover, if anything. */
export function cachePolicy(spec: SpecJob, { cache, forceRun }: CacheRequest, uncovered?: string): CachePolicy {
  if (cache === 'off') {
    return { read: false, write: false, reason: 'the cache is off' };
  }
  const depends = unhashed(spec) ?? uncovered;
  if (depends !== undefined && !spec.cache.trust) {
    const why =
      `its result may depend on ${depends}, which the job hash can't cover: ` +
      'set "cache: { trust: true }" to cache it anyway';
    return { read: false, write: false, reason: why };
  }
  const keep = cache === 'read-write';
  return forceRun || spec.cache.forceRun
    ? {
        read: false,
        write: keep,
        reason: `recomputed because of ${forceRun ? setting('force-run') : '"cache: { force-run: true }"'}`,
      }
    : { read: true, write: keep, reason: '' };
}

function unhashed({ network, mounts, passEnv }: SpecJob): string | undefined {
  if (network !== 'none') {
    return 'the network';
  }
  if (mounts.length > 0) {
    return 'mounted files';
  }
  return passEnv.length > 0 ? 'variables passed from the environment' : undefined;
}
