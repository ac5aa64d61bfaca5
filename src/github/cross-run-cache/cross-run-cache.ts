/** What a step has from earlier runs on machines that are thrown away, and leaves for later ones. */
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

/** The results that are kept between runs. */
export interface CrossRunCache {
  /** Where they are; none where nothing is kept. */
  readonly remoteStores: readonly RemoteStore[];
  /** Leaves what a run asked for to later runs, if anything of it is new. Never throws. */
  save(records: readonly ResultRecord[], context: RunContext): Promise<void>;
}

const NOTHING: CrossRunCache = { remoteStores: [], save: async () => {} };

/** What of a request tells apart the steps that run at once, such as those of a matrix. */
type Asked = Pick<RunRequest, 'cache' | 'spec' | 'select' | 'argsText'>;

/** What opening takes of a step. */
interface KeptStep {
  readonly platform: Pick<Platform, 'isEphemeral' | 'noCache' | 'temp' | 'run' | 'jobId'>;
  readonly log: Pick<WorkflowLog, 'annotate'>;
  readonly signal: AbortSignal;
}

/**
 * Brings what earlier runs left. Nothing is kept on machines that stay: they have their store. That a service is absent
 * or fails is told, and fails no step.
 */
export async function openCrossRunCache(request: Asked, { platform, log, signal }: KeptStep): Promise<CrossRunCache> {
  const mode = request.cache;
  if (mode === 'off' || !platform.isEphemeral) {
    return NOTHING;
  }
  if (platform.noCache !== undefined) {
    log.annotate('notice', `results are not kept for later runs: ${platform.noCache}`);
    return NOTHING;
  }
  // The service finds an archive by this very text.
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
  await warnIfFails("the results of earlier runs can't be had", () => restoreArchive(directory, key));
  const earlier = { ...directoryStore({ root: directory }, false), name: "GitHub's cache" };
  return {
    remoteStores: existsSync(directory) ? [earlier] : [],
    async save(records, context) {
      if (mode === 'read-write' && !signal.aborted) {
        await warnIfFails("results can't be kept for later runs", async () => {
          const isNew = await updateArchive({ directory, records, context, budget: ARCHIVE_BYTES });
          return isNew && saveArchive(directory, key);
        });
      }
    },
  };
}
