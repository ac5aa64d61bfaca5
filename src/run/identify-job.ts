/** What a job is: its arguments and its source in the store, its image by digest, and the key made of them. */
import { isAbsolute } from 'node:path';
import type { NamedKey } from '../cache/last-jobs';
import { replacedImage } from '../container/file-digest-cache';
import type { ContainerRuntime, ImageIdentity, ImageRequest } from '../container/types';
import { encodeArguments, type NeededResults } from '../job/encode-arguments';
import { jobKey } from '../job/job-hash';
import { isReal } from '../job/real-path';
import type { ResolvedJob, SerializedJob } from '../job/types';
import type { JsonObject } from '../values/json/json';
import { isContained } from './prepare-container';
import type { RunContext } from './run-context';

/** Arguments become JSON and objects of the store, the source is copied and hashed. */
export async function serialize(job: ResolvedJob, needed: NeededResults, context: RunContext): Promise<SerializedJob> {
  const bundle = await context.stage(job.bundle);
  const { store, newPath } = context;
  const encoded = await encodeArguments(job.args, { needed, store, paths: job.paths, newPath });
  return { job, bundle, encoded };
}

/** What makes the job of a document the same job, and how people call it. */
export function namedKey(document: JsonObject, { label }: ResolvedJob, runtime: ContainerRuntime): NamedKey {
  return { ...jobKey(document), label, onHost: !isContained(runtime) };
}

/** A runtime, and what an image is there. */
export interface Identified {
  readonly runtime: ContainerRuntime;
  readonly identity: ImageIdentity;
}

/** The runtime of a job, and what its image is there. */
export async function identify(job: ResolvedJob, context: RunContext): Promise<Identified> {
  const runtime = await context.runtimeOf(job);
  if (isContained(runtime)) {
    refuseSwapped(job);
  }
  return { runtime, identity: await context.identityOf(runtime, imageRequest(job)) };
}

/** An image that is a file: what took its place since the spec was read may lie out of the root. */
function refuseSwapped({ image, declaredImage }: ResolvedJob): void {
  if (image !== null && isAbsolute(image) && !isReal(image)) {
    throw replacedImage(declaredImage ?? image);
  }
}

/** Variables by which an interpreter finds its modules. */
const OF_PYTHON = /^(PYTHON\w*|VIRTUAL_ENV|CONDA_PREFIX)$/;

/** What a job asks a runtime for. Under host there may be no image. */
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
