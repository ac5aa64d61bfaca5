/** Identifies a job: its arguments and source in the store, its image by digest, and the key made from them. */
import { isAbsolute } from 'node:path';
import type { NamedKey } from '../cache/last-jobs';
import { replacedImage } from '../container/file-digest-cache';
import type { ContainerRuntime, ImageIdentity, ImageRequest } from '../container/types';
import { encodeArguments, type NeededResults, type Sources } from '../job/encode-arguments';
import { jobKey } from '../job/job-hash';
import type { LinkRules } from '../job/link-input';
import { isReal } from '../job/real-path';
import type { ResolvedJob, SerializedJob } from '../job/types';
import type { JsonObject } from '../values/json/json';
import { isContained } from './prepare-container';
import type { RunContext } from './run-context';

/** Turns arguments into JSON and objects of the store, and copies and hashes the source. */
export async function serialize(job: ResolvedJob, needed: NeededResults, context: RunContext): Promise<SerializedJob> {
  const bundle = await context.stage(job.bundle);
  const encoded = await encodeArguments(job.args, sourcesOf(job, needed, context));
  return { job, bundle, encoded };
}

/** What the arguments of a job may refer to. */
export function sourcesOf(job: ResolvedJob, needed: NeededResults, context: RunContext): Sources {
  const { store, newPath } = context;
  return { needed, store, paths: job.paths, newPath, links: context.copyInputs ? undefined : linksOf(job, context) };
}

/** Under host nothing can be mounted, and another user may not be able to read the caller's files. */
function linksOf(job: ResolvedJob, context: RunContext): LinkRules {
  return {
    canMount: async () => !job.spec.relax.includes('image-user') && isContained(await context.runtimeOf(job)),
    user: context.user,
    writable: job.writable,
  };
}

/** The job hash, and the names that users know the job by. */
export function namedKey(document: JsonObject, { label }: ResolvedJob, runtime: ContainerRuntime): NamedKey {
  return { label, onHost: !isContained(runtime), ...jobKey(document) };
}

/** A runtime, and the identity of an image there. */
export interface Identified {
  readonly runtime: ContainerRuntime;
  readonly identity: ImageIdentity;
}

/** The runtime of a job, and the identity of its image there. */
export async function identify(job: ResolvedJob, context: RunContext, attempt = 1): Promise<Identified> {
  const runtime = await context.runtimeOf(job);
  if (isContained(runtime)) {
    refuseSwapped(job);
  }
  return { runtime, identity: await context.identityOf(runtime, imageRequest(job), attempt) };
}

/** An image file could have been replaced since the spec was read, by a link that leads out of the root. */
function refuseSwapped({ image, declaredImage }: ResolvedJob): void {
  if (image !== null && isAbsolute(image) && !isReal(image)) {
    throw replacedImage(declaredImage ?? image);
  }
}

/** Variables that decide where an interpreter finds modules. */
const OF_PYTHON = /^(PYTHON\w*|VIRTUAL_ENV|CONDA_PREFIX)$/;

/** The image that a job requests. Under host there may be none. */
function imageRequest(job: ResolvedJob): ImageRequest {
  const { pull, python, env } = job.spec;
  const pythonEnv = Object.fromEntries([...env].filter(([name]) => OF_PYTHON.test(name)));
  return {
    image: job.image ?? '',
    pull,
    ...(python === undefined ? {} : { python }),
    ...(Object.keys(pythonEnv).length === 0 ? {} : { pythonEnv }),
  };
}
