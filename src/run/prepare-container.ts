/** Prepares everything that a container needs before it starts: its image, its settings and its directory. */
import type {
  ContainerMount,
  ContainerRun,
  ContainerRuntime,
  ContainerSettings,
  RunnableImage,
} from '../container/types';
import { HitherError } from '../core/errors';
import type { Isolation } from '../core/isolation';
import type { RuntimeName } from '../core/runtime-names';
import { setting } from '../core/settings';
import { jobDirectoryAt } from '../job/job-directory';
import { jobEnvironment } from '../job/job-environment';
import { isUpToSpec, missingIsolation } from '../job/required-isolation';
import type { ResolvedJob, StagedBundle } from '../job/types';
import { type WorkerDocument, writeJobDirectory } from '../job/write-job-directory';
import { buildsOf } from './build-in-job';
import type { KeyedJob } from './job-states';
import type { Place } from './places';
import type { RunContext } from './run-context';
import type { SubmittedPlace } from './submitted/submitted-run';

/** A container that can start as soon as there is a place for it. */
export interface PlannedContainer {
  readonly settings: ContainerSettings;
  readonly runner: StagedBundle;
  readonly isolation: Isolation;
}

/**
 * Fetches the image while the in-container program is copied, and plans the run. @throws HitherError `image`, `runtime`
 */
export async function planContainer(keyed: KeyedJob, context: RunContext): Promise<PlannedContainer> {
  const { job, runtime, identity, serialized } = keyed;
  const builds = buildsOf(keyed, context);
  const [image, runner] = await Promise.all([runtime.fetch(identity, context.report, builds), context.runner()]);
  // A container that runs other jobs has not the mounts of this one's inputs.
  const isShared = serialized.encoded.linked.size === 0 && context.mayShare(job) && mayShareAt(runtime, context);
  const settings = containerSettings(job, image, isShared);
  return { settings, runner, isolation: runtime.isolation(settings) };
}

/** On a node, a shell script serves a worker its jobs, by what the container mounts. */
function mayShareAt(runtime: ContainerRuntime, { commonParts }: RunContext): boolean {
  return commonParts === undefined || isContained(runtime);
}

function containerSettings({ spec, mounts }: ResolvedJob, image: RunnableImage, shared: boolean): ContainerSettings {
  const { python = 'python3', network, relax, resources } = spec;
  return { image, python, mounts, network, relax, resources, shared };
}

/** Takes a place for the job: a new one, unless it is submitted. */
export async function takePlace(
  { job: { spec }, serialized, runtime, submitted }: KeyedJob & { readonly submitted: SubmittedPlace | undefined },
  { settings, runner }: PlannedContainer,
  { places, environment, commonParts }: RunContext,
): Promise<PlacedContainer> {
  const env = (tmp: string) => jobEnvironment(spec, { tmp, caller: environment });
  const key = settings.shared ? JSON.stringify([runtime.name, settings, env('')]) : undefined;
  const place = submitted === undefined ? await places.take(key) : { ...submitted, settings: undefined };
  const tmp = isContained(runtime) ? '/tmp' : jobDirectoryAt(place.directory).tmp;
  const own = { ...settings, name: place.container, directory: place.directory, env: env(tmp), inputs: [] };
  if (commonParts === undefined || submitted !== undefined || !isContained(runtime)) {
    return { place, run: own };
  }
  const parts = commonParts({ runner, serialized, supervision: runtime.supervision(own) });
  return { place, run: { ...own, parts } };
}

/** A container with its place. */
export interface PlacedContainer {
  readonly place: Place;
  readonly run: ContainerRun;
}

/** Writes the directory that the container runs in. Returns its mounts of inputs. @throws HitherError `store` */
export async function writeDirectory(
  { serialized, runtime, document }: KeyedJob,
  run: ContainerRun,
  { runner, isolation }: PlannedContainer,
  context: RunContext,
): Promise<readonly ContainerMount[]> {
  return writeJobDirectory(serialized, {
    path: run.directory,
    runner,
    store: context.inputs,
    // Where nothing is read-only to the function, it could write through a link.
    mode: isolation.filesystem === 'none' ? 'copy' : 'link',
    document,
    supervision: { ...runtime.supervision(run), requireProtection: context.requireIsolation },
    user: context.user,
    parts: run.parts,
    worker: run.shared ? workerOf(runtime, isolation, run) : undefined,
  });
}

/** On a node, a shell script starts the jobs: it can't find the ends of their outputs in those of their worker. */
function workerOf(runtime: ContainerRuntime, { network }: Isolation, { parts }: ContainerRun): WorkerDocument {
  const streams = parts === undefined ? undefined : '/in/streams';
  return { contained: isContained(runtime), ownNetwork: network !== 'host', streams };
}

/** @throws HitherError `runtime` if the isolation is weaker than `--require-isolation` demands */
export function refuseIncomplete(job: ResolvedJob, runtime: RuntimeName, isolation: Isolation): void {
  const missing = missingIsolation(job.spec, isolation);
  if (missing.length > 0) {
    throw new HitherError(
      'runtime',
      `isolation by ${runtime} is incomplete on this machine: ${missing.join(', ')}`,
      isUpToSpec(missing)
        ? 'give the job a limit in its spec, such as resources: { memory: 4G }'
        : `run the job on another machine or with another runtime, or without ${setting('require-isolation')}`,
    );
  }
}

/** Under host there is no image: what a function imports, and the paths that it sees, are those of this machine. */
export function isContained(runtime: ContainerRuntime): boolean {
  return runtime.name !== 'host';
}
