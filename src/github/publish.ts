/** What a step leaves in artifacts: its results for people, and for later jobs and runs what they need not compute. */
import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { messageOf } from '../core/errors';
import type { ResultRecord } from '../model/record';
import type { PlacedSidecar } from '../model/run-request';
import type { RunContext } from '../run/run-context';
import type { RemoteStore } from '../store/remote/remote-store';
import { artifactName, uploadDirectory } from './artifacts/artifact';
import { artifactStore, PACK_PREFIX } from './artifacts/artifact-store';
import { alreadyPublished, LARGE, publishObjects } from './artifacts/publish-objects';
import { copyJobs } from './cross-run-cache/copy-jobs';
import type { ActionInputs, Platform } from './inputs';
import type { Outputs } from './outputs';
import type { Step } from './step';
import { mayPublish } from './trust/event-policy';

/** The artifacts of the run as a remote store; none where there are no artifacts. */
export function artifactStores({ noArtifacts, temp, repository }: Platform): readonly RemoteStore[] {
  const directory = join(temp, `hither-artifacts-${randomUUID()}`);
  return noArtifacts === undefined ? [artifactStore({ directory, repository })] : [];
}

/** What packing takes beside the records. */
interface Packing {
  readonly inputs: ActionInputs;
  readonly step: Step;
  readonly context: RunContext;
}

/** Whether the step may leave anything for others, and artifacts are wanted and there. */
function leaves({ artifact, request }: ActionInputs, { event, noArtifacts }: Platform): boolean {
  return artifact && noArtifacts === undefined && mayPublish(event) && request.cache === 'read-write';
}

/**
 * Copies what was computed into a directory with the layout of a store, without large objects, which have artifacts of their own. Gives
 * the directory; undefined where nothing new is for others.
 */
export async function packResults(records: readonly ResultRecord[], { inputs, step, context }: Packing) {
  const { platform, log, signal } = step;
  if (!leaves(inputs, platform) || signal.aborted) {
    return undefined;
  }
  const hashes = records.flatMap(({ job_hash: hash, cache }) => (hash === null || cache.hit ? [] : [hash]));
  const directory = join(platform.temp, `hither-pack-${randomUUID()}`);
  try {
    const copied = await copyJobs(hashes, {
      directory,
      context,
      takes: ({ objects }) => objects.filter(({ size }) => size < LARGE),
    });
    return copied > 0 ? directory : undefined;
  } catch (thrown) {
    log.annotate('warning', `results can't be left for later jobs: ${messageOf(thrown)}`);
    return undefined;
  }
}

/** What there is to publish. */
interface Published {
  readonly inputs: ActionInputs;
  readonly sidecars: readonly PlacedSidecar[];
  readonly pack: string | undefined;
}

/** The outputs that tell of the artifact; none where there is none. That it can't be had or stored fails no step. */
export async function publish({ inputs, sidecars, pack }: Published, step: Step): Promise<Partial<Outputs>> {
  const { artifact, request, retentionDays } = inputs;
  const { platform, log } = step;
  if (!artifact) {
    return {};
  }
  if (platform.noArtifacts !== undefined) {
    log.annotate('notice', `no artifact: ${platform.noArtifacts}; the results are in ${request.output}`);
    return {};
  }
  const published = leaves(inputs, platform)
    ? await leaveForOthers({ inputs, sidecars, pack }, step)
    : new Set<string>();
  try {
    const name = artifactName(platform.jobId, randomBytes(4).toString('hex'));
    const without = alreadyPublished(sidecars, published);
    const { id, digest, leftOut } = await uploadDirectory(request.output, { name, retentionDays, without });
    if (without.size > 0) {
      const files = [...without].slice(0, 20).join(', ');
      log.annotate('notice', `not in the artifact, for they have artifacts of their own (kachery-sha1-…): ${files}`);
    }
    if (leftOut.length > 0) {
      const files = leftOut.slice(0, 20).join(', ');
      log.annotate('warning', `not in the artifact, for it can't hold files of such names: ${files}`);
    }
    return {
      'artifact-name': name,
      'artifact-id': id,
      'artifact-url': `${platform.runUrl}/artifacts/${id}`,
      'artifact-digest': digest,
    };
  } catch (thrown) {
    const why = `the artifact can't be stored: ${messageOf(thrown)}`;
    log.annotate('warning', `${why}; the results are in ${request.output}`);
    return {};
  }
}

/** Gives the sha1s of the objects that have artifacts of their own now. */
async function leaveForOthers(
  { inputs, sidecars, pack }: Published,
  { platform, log }: Step,
): Promise<ReadonlySet<string>> {
  const { request, retentionDays } = inputs;
  try {
    const published = await publishObjects(sidecars, { output: request.output, retentionDays });
    if (pack !== undefined) {
      const name = `${PACK_PREFIX}${artifactName(platform.jobId, randomBytes(4).toString('hex'))}`;
      await uploadDirectory(pack, { name, retentionDays });
    }
    return published;
  } catch (thrown) {
    log.annotate('warning', `results can't be left for later jobs: ${messageOf(thrown)}`);
    return new Set();
  }
}
