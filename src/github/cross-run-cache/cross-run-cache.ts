/** Reuses cached results of earlier runs on ephemeral machines, and saves them for later runs. */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf } from '../../core/errors';
import type { ResultRecord } from '../../model/record';
import type { RunRequest } from '../../model/run-request';
import type { RunContext } from '../../run/run-context';
import { directoryStore } from '../../store/remote/remote-directory';
import type { RemoteStore } from '../../store/remote/remote-store';
import type { Platform } from '../inputs';
import type { WorkflowLog } from '../log/workflow-log';
import { archiveKey, restoreArchive, saveArchive } from './actions-cache';
import { ARCHIVE_BYTES, updateArchive } from './cache-archive';

/** Cached results that survive the machine. */
export interface CrossRunCache {
  /** The results of earlier runs; empty if there are none. */
  readonly remoteStores: readonly RemoteStore[];
  /** Saves the results of a run for later runs, if any are new. Never throws. */
  save(records: readonly ResultRecord[], context: RunContext): Promise<void>;
}

const NOTHING: CrossRunCache = { remoteStores: [], save: async () => {} };

/** The parts of a request that distinguish steps which run at the same time, such as those of a matrix. */
type CacheRequest = Pick<RunRequest, 'cache' | 'spec' | 'select' | 'argsText'>;

/** The parts of a step that the cache needs. */
interface CacheStep {
  readonly platform: Pick<Platform, 'isEphemeral' | 'noCache' | 'temp' | 'run' | 'jobId'>;
  readonly log: Pick<WorkflowLog, 'annotate'>;
  readonly signal: AbortSignal;
}

/**
 * Restores the results of earlier runs. Does nothing on permanent machines, whose store survives. A missing or
 * failing service is only annotated: it must not fail the step.
 */
export async function openCrossRunCache(
  request: CacheRequest,
  { platform, log, signal }: CacheStep,
): Promise<CrossRunCache> {
  const mode = request.cache;
  if (mode === 'off' || !platform.isEphemeral) {
    return NOTHING;
  }
  if (platform.noCache !== undefined) {
    log.annotate('notice', `results are not cached for later runs: ${platform.noCache}`);
    return NOTHING;
  }
  // The service compares this path as text, so it must be the same in every run.
  const directory = join(platform.temp, 'hither-cache');
  const { run, jobId } = platform;
  const purpose = JSON.stringify([jobId, request.spec, request.select, request.argsText ?? '']);
  const key = archiveKey({ purpose, run, random: randomBytes(4).toString('hex') });
  const warnIfFails = async (what: string, act: () => Promise<unknown>): Promise<void> => {
    try {
      await act();
    } catch (thrown) {
      log.annotate('warning', `${what}: ${messageOf(thrown)}`);
    }
  };
  await warnIfFails("cached results of earlier runs can't be restored", () => restoreArchive(directory, key));
  const earlier = { ...directoryStore({ root: directory }, false), name: "GitHub's cache" };
  return {
    remoteStores: existsSync(directory) ? [earlier] : [],
    async save(records, context) {
      if (mode === 'read-write' && !signal.aborted) {
        await warnIfFails("results can't be cached for later runs", async () => {
          const isNew = await updateArchive({ directory, records, context, budget: ARCHIVE_BYTES });
          return isNew && saveArchive(directory, key);
        });
      }
    },
  };
}
