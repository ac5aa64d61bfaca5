/** What all jobs of a run share: the machine, the store, the runtimes, and the folder that the jobs run in. */
import type { ContainerRuntime } from './container/types';
import type { Report } from './events';
import type { Executor } from './executor/types';
import type { ResolvedJob, StagedBundle } from './job/types';
import type { SourceBundle } from './python-source/types';
import type { ContentStore } from './store/content-store';

/** The surroundings of every job of a run. */
export interface RunContext {
  readonly store: ContentStore;
  readonly executor: Executor;
  /** The runtime that a job asks for; `auto` is chosen once. @throws HitherError `runtime` */
  readonly runtimeOf: (job: ResolvedJob) => Promise<ContainerRuntime>;
  /** The copy of a bundle that the jobs of this run share. */
  readonly stage: (bundle: SourceBundle) => Promise<StagedBundle>;
  /** The copy of our in-container program. */
  readonly runner: () => Promise<StagedBundle>;
  /** A new path for the folder of one job, and a unique name for its container. */
  readonly newJob: () => { readonly folder: string; readonly container: string };
  readonly parallel: number;
  readonly requireIsolation: boolean;
  readonly retain: boolean;
  readonly report: Report;
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly host: string;
  readonly user: { readonly uid: number; readonly gid: number };
  readonly environment: Readonly<Record<string, string | undefined>>;
}
