/** The identities of the images of a run, each looked up once for all jobs. */
import type { ContainerRuntime, ImageIdentity, ImageRequest } from '../container/types';
import type { Report } from '../model/events';

/** Looks up the identity of an image. */
export type IdentityOf = (runtime: ContainerRuntime, request: ImageRequest, attempt?: number) => Promise<ImageIdentity>;

interface LookUp {
  readonly identity: Promise<ImageIdentity>;
  readonly attempt: number;
  failed: boolean;
}

/** A failed lookup counts for all jobs, until a job is in a later attempt than the one that failed. */
export function createIdentities(report: Report): IdentityOf {
  const lookUps = new Map<string, LookUp>();
  return (runtime, request, attempt = 1) => {
    const key = JSON.stringify([runtime.name, request]);
    const last = lookUps.get(key);
    if (last !== undefined && !(last.failed && last.attempt < attempt)) {
      return last.identity;
    }
    const lookUp: LookUp = { identity: runtime.identify(request, report), attempt, failed: false };
    lookUps.set(key, lookUp);
    lookUp.identity.catch(() => {
      lookUp.failed = true;
    });
    return lookUp.identity;
  };
}
