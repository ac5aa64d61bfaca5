/** The sign of life of a run: the nodes end its jobs when it has not changed for some time. */
import { type RunFiles, renewLease } from './run-files';

/** How often it is renewed; the nodes look as often. Milliseconds. */
const RENEW_MS = 15_000;

/** How long it may stay unchanged, if the user doesn't say. Seconds. */
export const LEASE = 90;

/** The leases of a run, and of killed runs whose jobs it has taken over. */
export interface Leases {
  /** Takes the lease of a run, unless it has it, and keeps it from now on. Never throws. */
  keep(files: RunFiles): void;
  end(): void;
}

/** No lease yet. */
export function createLeases(): Leases {
  const kept = new Map<string, RunFiles>();
  let timer: NodeJS.Timeout | undefined;
  const renew = (files: RunFiles): void => {
    try {
      renewLease(files);
    } catch {
      // A full disk passes, or the jobs end.
    }
  };
  return {
    keep(files): void {
      if (!kept.has(files.lease)) {
        kept.set(files.lease, files);
        renew(files);
        timer ??= setInterval(() => [...kept.values()].forEach(renew), RENEW_MS).unref();
      }
    },
    end: () => clearInterval(timer),
  };
}
