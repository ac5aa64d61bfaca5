/** Uploads the artifacts of a step: the results for people, and cached results for later jobs and runs. */
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

/** The artifacts of the run as a remote store; empty if artifacts are not available. */
export function artifactStores({ noArtifacts, temp, repository }: Platform): readonly RemoteStore[] {
  const directory = join(temp, `hither-artifacts-${randomUUID()}`);
  return noArtifacts === undefined ? [artifactStore({ directory, repository })] : [];
}

/** What packing needs besides the records. */
interface PackOptions {
  readonly inputs: ActionInputs;
  readonly step: Step;
  readonly context: RunContext;
}

/** Whether the step shares its results with later jobs and runs: wanted, available, and allowed by the event. */
function sharesResults({ artifact, request }: ActionInputs, { event, noArtifacts }: Platform): boolean {
  return artifact && noArtifacts === undefined && mayPublish(event) && request.cache === 'read-write';
}

/**
 * Copies new results into a directory with the layout of a store. Large objects are left out: they become separate
 * artifacts. Returns the directory; undefined if there is nothing to share.
 */
export async function packResults(records: readonly ResultRecord[], { inputs, step, context }: PackOptions) {
  const { platform, log, signal } = step;
  if (!sharesResults(inputs, platform) || signal.aborted) {
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
    log.annotate('warning', `results can't be shared with later jobs: ${messageOf(thrown)}`);
    return undefined;
  }
}

/** What to upload. */
interface Upload {
  readonly inputs: ActionInputs;
  readonly sidecars: readonly PlacedSidecar[];
  readonly pack: string | undefined;
}

/** Uploads and returns the artifact's outputs; none without an artifact. A failed upload is only a warning. */
export async function publish({ inputs, sidecars, pack }: Upload, step: Step): Promise<Partial<Outputs>> {
  const { artifact, request, retentionDays } = inputs;
  const { platform, log } = step;
  if (!artifact) {
    return {};
  }
  if (platform.noArtifacts !== undefined) {
    log.annotate('notice', `no artifact: ${platform.noArtifacts}; the results are in ${request.output}`);
    return {};
  }
  const published = sharesResults(inputs, platform)
    ? await shareResults({ inputs, sidecars, pack }, step)
    : new Set<string>();
  try {
    const name = artifactName(platform.jobId, randomBytes(4).toString('hex'));
    const without = alreadyPublished(sidecars, published);
    const { id, digest, leftOut } = await uploadDirectory(request.output, { name, retentionDays, without });
    if (without.size > 0) {
      const files = [...without].slice(0, 20).join(', ');
      log.annotate('notice', `omitted from the artifact: uploaded as separate artifacts (kachery-sha1-…): ${files}`);
    }
    if (leftOut.length > 0) {
      const files = leftOut.slice(0, 20).join(', ');
      log.annotate('warning', `omitted from the artifact: artifacts don't allow these file names: ${files}`);
    }
    return {
      'artifact-name': name,
      'artifact-id': id,
      'artifact-url': `${platform.runUrl}/artifacts/${id}`,
      'artifact-digest': digest,
    };
  } catch (thrown) {
    const why = `the artifact can't be uploaded: ${messageOf(thrown)}`;
    log.annotate('warning', `${why}; the results are in ${request.output}`);
    return {};
  }
}

/** Returns the sha1s of the objects that are separate artifacts now. */
async function shareResults({ inputs, sidecars, pack }: Upload, { platform, log }: Step): Promise<ReadonlySet<string>> {
  const { request, retentionDays } = inputs;
  try {
    const published = await publishObjects(sidecars, { output: request.output, retentionDays });
    if (pack !== undefined) {
      const name = `${PACK_PREFIX}${artifactName(platform.jobId, randomBytes(4).toString('hex'))}`;
      await uploadDirectory(pack, { name, retentionDays });
    }
    return published;
  } catch (thrown) {
    log.annotate('warning', `results can't be shared with later jobs: ${messageOf(thrown)}`);
    return new Set();
  }
}
