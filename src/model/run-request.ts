/** What a door asks for and what it gets: plain data, read once from flags or inputs. */

import type { ObjectRef } from '../core/object-ref';
import type { RemoteStoreChoice } from '../core/remote-store-choice';
import type { RuntimeChoice } from '../core/runtime-names';
import type { ResultRecord } from './record';

export type CacheMode = 'read-write' | 'read' | 'off';

/** Everything that a door asks for, with paths made absolute. */
export interface RunRequest {
  /** The job spec as given: a file, a directory that holds one, or `FILE.py:NAME`. */
  readonly spec: string;
  /** A directory that the spec may not lie out of. Absolute; undefined: it may lie anywhere. */
  readonly specsIn?: string;
  /** The directory that relative paths of the request start from. Absolute. */
  readonly cwd: string;
  /** Jobs to run, with those that they need; empty: all. */
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
  readonly executor: 'local' | 'slurm';
  /** How many jobs run at once. */
  readonly parallel: number;
  readonly cache: CacheMode;
  readonly forceRun: boolean;
  /** Seconds for each job that has no `timeout:` of its own. */
  readonly timeout?: number;
  /** The content store's directory. */
  readonly store: string;
  /** Asked for what the store doesn't have, in this order. */
  readonly remoteStores: readonly RemoteStoreChoice[];
  /** Where the output directory is written; undefined: nowhere. */
  readonly output?: string;
  /** Keep the job directories. */
  readonly retain: boolean;
  /** Refuse to start a job whose isolation can't be had in full. */
  readonly requireIsolation: boolean;
  /** The caller's environment: variables passed through, credentials of registries, choice of engines. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** An array or a file of a job in the output directory. */
export interface PlacedSidecar {
  readonly ref: ObjectRef;
  /** Relative to the output directory. */
  readonly path: string;
  /** The job was computed by this run, and finished. */
  readonly isNew: boolean;
}

/** What became of a run. */
export interface RunSummary {
  /** In spec order, then matrix order. */
  readonly records: readonly ResultRecord[];
  /** What is in the output directory beside documents; nothing where there is none. */
  readonly sidecars: readonly PlacedSidecar[];
  /** As the command line exits. */
  readonly exitCode: number;
}
