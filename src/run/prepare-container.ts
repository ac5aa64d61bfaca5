/** Prepares everything that a container needs before it starts: its image, its settings and its directory. */
import type { ContainerRun, ContainerRuntime, RunnableImage } from '../container/types';
import { HitherError } from '../core/errors';
import type { Isolation } from '../core/isolation';
import type { RuntimeName } from '../core/runtime-names';
import { setting } from '../core/settings';
import { jobDirectoryAt } from '../job/job-directory';
import { jobEnvironment } from '../job/job-environment';
import { isUpToSpec, missingIsolation } from '../job/required-isolation';
import type { ResolvedJob, StagedBundle } from '../job/types';
import { writeJobDirectory } from '../job/write-job-directory';
import type { KeyedJob } from './job-states';
import type { RunContext } from './run-context';

/** A container that is ready to start once its directory is written. */
export interface PlannedContainer {
  readonly run: ContainerRun;
  readonly runner: StagedBundle;
  readonly isolation: Isolation;
}

/**
 * Fetches the image while the in-container program is copied, and plans the run. @throws HitherError `image`, `runtime`
 */
export async function planContainer(
  { job, runtime, identity }: KeyedJob,
  context: RunContext,
): Promise<PlannedContainer> {
  const [image, runner] = await Promise.all([runtime.fetch(identity, context.report), context.runner()]);
  const run = containerRun(job, { image, runtime, context });
  return { run, runner, isolation: runtime.isolation(run) };
}

/** Writes the directory that the container runs in. @throws HitherError `store` */
export async function writeDirectory(
  { serialized, runtime, document }: KeyedJob,
  { run, runner, isolation }: PlannedContainer,
  context: RunContext,
): Promise<void> {
  await writeJobDirectory(serialized, {
    path: run.directory,
    runner,
    store: context.store,
    // Where nothing is read-only to the function, it could write through a link.
    mode: isolation.filesystem === 'none' ? 'copy' : 'link',
    document,
    supervision: { ...runtime.supervision(run), requireProtection: context.requireIsolation },
    user: context.user,
  });
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

interface RunParts {
  readonly image: RunnableImage;
  readonly runtime: ContainerRuntime;
  readonly context: RunContext;
}

function containerRun(job: ResolvedJob, { image, runtime, context }: RunParts): ContainerRun {
  const { directory, container } = context.newJob();
  const { spec } = job;
  const tmp = isContained(runtime) ? '/tmp' : jobDirectoryAt(directory).tmp;
  return {
    name: container,
    image,
    directory,
    python: spec.python ?? 'python3',
    env: jobEnvironment(spec, { tmp, caller: context.environment }),
    mounts: job.mounts,
    network: spec.network,
    relax: spec.relax,
    resources: spec.resources,
  };
}
