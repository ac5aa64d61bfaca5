/** Decides which jobs share their containers with others (workers). */
import type { ExecutorName } from '../core/executor-names';
import type { Packing } from '../executor/types';
import type { ResolvedJob } from '../job/types';
import type { SpecJob } from '../job-spec/types';
import type { JobGroup } from './schedule';

/** What the request says about containers. */
interface SharingRequest {
  readonly requireIsolation: boolean;
  readonly retain: boolean;
  readonly executor: { readonly name: ExecutorName };
  readonly packingOf: (spec: SpecJob) => Packing;
}

/**
 * Whether a job may run in a container that runs other jobs too. A container is shared if that saves starting another
 * one, so if several jobs of the run need the same. Never if a job could leave something in it that can't be seen from
 * inside.
 */
export function createSharing(groups: readonly JobGroup[], request: SharingRequest): (job: ResolvedJob) => boolean {
  const { executor, packingOf } = request;
  const counts = new Map<string, number>();
  const kinds = new Map<string, string>();
  for (const { name, jobs } of groups) {
    const [first] = jobs;
    if (first !== undefined && !request.requireIsolation && !request.retain && leavesNothing(first)) {
      const kind = kindOf(first);
      kinds.set(name, kind);
      counts.set(kind, (counts.get(kind) ?? 0) + jobs.length);
    }
  }
  // A task of a scheduler has a container for its own jobs alone.
  const isTogether = ({ spec }: ResolvedJob): boolean => executor.name === 'local' || packingOf(spec).pack > 1;
  return (job) => (counts.get(kinds.get(job.name) ?? '') ?? 0) > 1 && isTogether(job);
}

function leavesNothing({ spec, mounts }: ResolvedJob): boolean {
  return (
    spec.worker === 'auto' &&
    mounts.every(({ writable }) => !writable) &&
    !spec.relax.includes('writable-root') &&
    !spec.relax.includes('image-user') &&
    // The state of a GPU can't be compared.
    spec.resources.gpus === undefined
  );
}

/** Equal for jobs that need the same container. */
function kindOf({ spec, mounts, image }: ResolvedJob): string {
  const { runtime, pull, python, env, passEnv, network, relax, resources } = spec;
  const seen = mounts.map(({ source, target }) => [source, target]);
  return JSON.stringify([image, runtime, pull, python, [...env], passEnv, seen, network, relax, resources]);
}
