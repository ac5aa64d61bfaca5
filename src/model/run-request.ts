/** The request and the summary of a run: plain data, read once from flags or inputs. */

import type { ExecutorName } from '../core/executor-names';
import type { ObjectRef } from '../core/object-ref';
import type { RemoteStoreChoice } from '../core/remote-store-choice';
import type { RuntimeChoice } from '../core/runtime-names';
import type { ResultRecord } from './record';

export type CacheMode = 'read-write' | 'read' | 'off';

/** Everything that the user asks for, with absolute paths. */
export interface RunRequest {
  /** The job spec as given: a file, a directory that contains one, or `FILE.py:NAME`. */
  readonly spec: string;
  /** The directory that the spec must be in. Absolute; undefined: any. */
  readonly specsIn?: string;
  /** The directory that relative paths of the request start from. Absolute. */
  readonly cwd: string;
  /** Jobs to run, together with the jobs that they need; empty: all. */
  readonly select: readonly string[];
  /** `[JOB.]NAME=YAML` as given to `--arg`. */
  readonly args: readonly string[];
  /** The same as the text of one YAML mapping, `[JOB.]NAME: VALUE`. */
  readonly argsText?: string;
  readonly root?: string;
  readonly dataRoots: readonly string[];
  /** Overrides the spec's `runtime:` for all jobs. */
  readonly runtime?: RuntimeChoice;
  /** Overrides decorators and spec for all jobs. */
  readonly container?: string;
  readonly executor: ExecutorName;
  /** Options of sbatch for all jobs, in place of those of the spec: `NAME=VALUE` or `NAME`. */
  readonly slurm: readonly string[];
  /** Submit the jobs, and leave them: a later run gathers their results. */
  readonly detach: boolean;
  /** Seconds after which jobs on a cluster end that a dead run has left; undefined: the executor's. */
  readonly lease?: number;
  /** The directory for the files of a run on a cluster and its SIF files, which its nodes see; undefined: the store. */
  readonly workDir?: string;
  /** Gather the results of this detached run. */
  readonly attach?: string;
  /** How many jobs run at once at most; undefined: as many as the executor has room for. */
  readonly parallel?: number;
  readonly cache: CacheMode;
  readonly forceRun: boolean;
  /** Seconds, for each job without its own `timeout:`. */
  readonly timeout?: number;
  /** The content store's directory. */
  readonly store: string;
  /** Where to fetch what the store doesn't have, in this order. */
  readonly remoteStores: readonly RemoteStoreChoice[];
  /** The output directory; undefined: none. */
  readonly output?: string;
  /** Copy large inputs into the store in place of linking and mounting them. */
  readonly copyInputs: boolean;
  /** Retain the job directories. */
  readonly retain: boolean;
  /** Refuse to start a job with incomplete isolation. */
  readonly requireIsolation: boolean;
  /** The caller's environment: variables passed through, registry credentials, choice of engines. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** An array or a file of a job in the output directory. */
export interface PlacedSidecar {
  readonly ref: ObjectRef;
  /** Relative to the output directory. */
  readonly path: string;
  /** The job ran in this run, and finished. */
  readonly isNew: boolean;
}

/** The outcome of a run. */
export interface RunSummary {
  /** In spec order, then matrix order. */
  readonly records: readonly ResultRecord[];
  /** The files in the output directory besides documents; none if there is no output directory. */
  readonly sidecars: readonly PlacedSidecar[];
  /** Whether the output directory, if there is one, has everything. */
  readonly isWritten: boolean;
  /** The exit code of the command line. */
  readonly exitCode: number;
  /** The id of a detached run; undefined if nothing is left to gather. */
  readonly run?: string;
}
