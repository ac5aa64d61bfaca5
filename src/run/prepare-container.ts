/** Everything that a container needs before it can be started: its image, its settings, and the directory that it runs in. */
import type { ContainerRun, ContainerRuntime, RunnableImage } from '../container/types';
import { HitherError } from '../core/errors';
import type { Isolation } from '../core/isolation';
import type { RuntimeName } from '../core/runtime-names';
import { setting } from '../core/settings';
import { jobDirectoryAt } from '../job/job-directory';
import { jobEnvironment } from '../job/job-environment';
import { missingIsolation } from '../job/required-isolation';
import type { ResolvedJob, StagedBundle } from '../job/types';
import { writeJobDirectory } from '../job/write-job-directory';
import type { KeyedJob } from './job-states';
import type { RunContext } from './run-context';

/** A container that is only to be started once its directory is written. */
export interface PlannedContainer {
  readonly run: ContainerRun;
  readonly runner: StagedBundle;
  readonly isolation: Isolation;
}

/** Brings the image here, and plans its run; our program is copied meanwhile. @throws HitherError `image`, `runtime` */
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

/** @throws HitherError `runtime` where the isolation is less than `--require-isolation` asks for */
export function refuseIncomplete(job: ResolvedJob, runtime: RuntimeName, isolation: Isolation): void {
  const missing = missingIsolation(job.spec, isolation);
  if (missing.length > 0) {
    throw new HitherError(
      'runtime',
      `the isolation that ${runtime} gives here is not complete: ${missing.join(', ')}`,
      `run the job on another machine or under another runtime, or without ${setting('require-isolation')}`,
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
