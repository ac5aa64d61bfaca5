/** The sign of life of a run: the nodes end its jobs when it has not changed for some time. */
import { type RunFiles, renewLease } from './run-files';

/** How often it is renewed; the nodes look as often. Milliseconds. */
const RENEW_MS = 15_000;

/** How long it may stay unchanged, if the user doesn't say. Seconds. */
export const LEASE = 90;

/** The lease of a run. */
export interface Lease {
  /** Takes it, and keeps it from now on. @throws system errors */
  keep(): void;
  end(): void;
}

/** A lease that is not kept yet. */
export function createLease(files: RunFiles): Lease {
  let timer: NodeJS.Timeout | undefined;
  let count = 0;
  const renew = (): void => {
    count += 1;
    try {
      renewLease(files, count);
    } catch {
      // A full disk passes, or the jobs end.
    }
  };
  return {
    keep(): void {
      renewLease(files, 0);
      timer = setInterval(renew, RENEW_MS).unref();
    },
    end: () => clearInterval(timer),
  };
}
