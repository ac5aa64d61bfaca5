/** Types of a parsed job spec: with source locations, all mistakes reported, before any access to the disk. */
import type { Result, SourceLocation } from '../core/errors';
import type { RuntimeChoice } from '../core/runtime-names';
import type { NetworkMode, PullPolicy, Relaxation, Resources } from '../core/runtime-options';
import type { TreeEntry } from './yaml/tree';

/** Where a path was given. Paths of the command line may lead anywhere; paths of a spec are confined. */
export type PathBase = 'spec' | 'command-line';

/**
 * An argument as it was written. Numbers keep their text, and files are not opened yet.
 * The parser has checked the form of `array.data`, `bytes` and `complex`.
 */
export type SpecValue =
  | { readonly kind: 'null'; readonly where: SourceLocation }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly where: SourceLocation }
  /** Decimal digits with an optional sign, of any size. */
  | { readonly kind: 'integer'; readonly text: string; readonly where: SourceLocation }
  /** A finite double, `nan`, `inf` or `-inf`. */
  | { readonly kind: 'float'; readonly value: number; readonly where: SourceLocation }
  | { readonly kind: 'string'; readonly value: string; readonly where: SourceLocation }
  | { readonly kind: 'list'; readonly items: readonly SpecValue[]; readonly where: SourceLocation }
  | { readonly kind: 'mapping'; readonly entries: readonly SpecEntry[]; readonly where: SourceLocation }
  | { readonly kind: 'tuple'; readonly items: readonly SpecValue[]; readonly where: SourceLocation }
  | { readonly kind: 'bytes'; readonly base64: string; readonly where: SourceLocation }
  | { readonly kind: 'complex'; readonly re: number; readonly im: number; readonly where: SourceLocation }
  /** A path as written: relative to the spec's directory, or, on the command line, to the current directory. */
  | { readonly kind: 'npy' | 'file'; readonly path: string; readonly base: PathBase; readonly where: SourceLocation }
  | { readonly kind: 'uri'; readonly uri: string; readonly where: SourceLocation }
  | { readonly kind: 'array'; readonly data: SpecValue; readonly dtype?: string; readonly where: SourceLocation }
  /**
   * The result of another job: for a matrix, the list of all results. `item` picks a part; the first step into a matrix
   * is the index of a point. `finished`: a list with the results of the points that finished.
   */
  | {
      readonly kind: 'job';
      readonly job: string;
      readonly item?: readonly ItemStep[];
      readonly finished?: true;
      readonly where: SourceLocation;
    };

/** An index of a list, or a key of a dict. */
export type ItemStep = number | string;

/** One key of a mapping among the arguments. */
export interface SpecEntry {
  /** The key with a leading `$$` already turned into `$`. */
  readonly key: string;
  readonly value: SpecValue;
  readonly where: SourceLocation;
}

/** Arguments by name, in the order written. A Map, because any name is legal (`__proto__` too). */
export type SpecArguments = ReadonlyMap<string, SpecValue>;

/** A directory or file to mount into the container of a job. */
export interface SpecMount {
  readonly source: string;
  readonly target: string;
  readonly write: boolean;
  readonly where: SourceLocation;
}

/** How a job uses the job cache. */
export interface CacheOptions {
  readonly forceRun: boolean;
  readonly cacheFailing: boolean;
  readonly rerunFailing: boolean;
  readonly salt: string;
  readonly trust: boolean;
}

/** When a job is tried again. */
export interface RetryOptions {
  /** How often after faults of the infrastructure. */
  readonly retries: number;
  /** Exceptions count as such faults. */
  readonly onError: boolean;
  /** The limits that follow `resources.memory` and `timeout`, each larger than the one before it; undefined: none. */
  readonly memory: readonly (number | undefined)[];
  readonly timeout: readonly (number | undefined)[];
}

/** One point of a matrix: its arguments and its index. */
export interface MatrixPoint {
  readonly index: number;
  readonly arguments: SpecArguments;
}

/** `pack`, `at-once` and `max-tasks` of `slurm:`. */
export interface StatedPacking {
  readonly pack?: number;
  readonly atOnce?: number;
  /** From how many tasks on jobs are packed. */
  readonly maxTasks?: number;
}

/** One job of the spec, with `defaults:` merged in. */
export interface SpecJob {
  readonly name: string;
  readonly where: SourceLocation;
  /** `function: FILE:NAME`, split at the last colon. */
  readonly function: { readonly file: string; readonly name: string; readonly where: SourceLocation };
  readonly args: SpecArguments;
  /** The location of `args:`, for messages about missing arguments; without `args:`, that of the job. */
  readonly argsWhere: SourceLocation;
  /** undefined if the job has no matrix. */
  readonly matrix?: readonly MatrixPoint[];
  /** The source of `matrix`, to build the points again when an argument replaces a list. */
  readonly matrixEntry?: TreeEntry | undefined;
  /** The entries of `needs:`. */
  readonly statedNeeds: readonly { readonly job: string; readonly where: SourceLocation }[];
  /** Names of jobs that must finish first: from `needs:` and from `$job` values, without duplicates. */
  readonly needs: readonly string[];
  /** When a point of the matrix doesn't finish, the other points are cancelled or skipped. */
  readonly failFast: boolean;
  /** How many points of the matrix run at once; undefined: as many as the run allows. */
  readonly maxParallel?: number;
  /** The job's failure doesn't fail the run. */
  readonly continueOnError: boolean;
  /** `auto`: its container may run other jobs too. */
  readonly worker: 'auto' | 'per-job';
  /** Options of sbatch, by their long names; true: without a value. */
  readonly slurm: ReadonlyMap<string, string | true>;
  /** Shell commands that run on the node, outside of any container, before its jobs. */
  readonly slurmSetup: readonly string[];
  /** SIF files are built in a job of Slurm, and not on this machine. */
  readonly buildsInJob: boolean;
  /** How many jobs a task of Slurm runs; undefined: as it comes. */
  readonly packing: StatedPacking;
  readonly label?: string;
  readonly version?: string;
  readonly container?: { readonly image: string; readonly where: SourceLocation };
  readonly python?: string;
  readonly runtime?: RuntimeChoice;
  readonly pull: PullPolicy;
  /** Variables set to a value. */
  readonly env: ReadonlyMap<string, string>;
  /** Names of variables passed through from the caller. */
  readonly passEnv: readonly string[];
  readonly mounts: readonly SpecMount[];
  readonly network: NetworkMode;
  readonly relax: readonly Relaxation[];
  readonly resources: Resources;
  /** Seconds. */
  readonly timeout?: number;
  readonly retry: RetryOptions;
  readonly cache: CacheOptions;
  /** Paths relative to the spec's directory; undefined if the decorator's list applies. */
  readonly localModules?: readonly { readonly path: string; readonly where: SourceLocation }[];
  readonly additionalFiles?: readonly { readonly path: string; readonly where: SourceLocation }[];
  /** The keys (and `name`) with reported mistakes: their intended values are unknown. */
  readonly mistaken: ReadonlySet<string>;
}

/** A remote store of a spec: an address, or a directory confined like any path of the spec. */
export interface SpecRemoteStore {
  readonly location: string;
  readonly write: boolean;
  readonly where: SourceLocation;
}

/** A valid spec. Jobs are in the order written; `needs` has no cycle and no unknown name. */
export interface ParsedSpec {
  /** The spec file's path as the user gave it. */
  readonly path: string;
  /** Absolute directory that relative paths of the spec start from. */
  readonly directory: string;
  readonly jobs: readonly SpecJob[];
  readonly remoteStores: readonly SpecRemoteStore[];
}

/** The parsed spec or its problems, and the valid part, which later steps can check for more mistakes. */
export type SpecReading = Result<ParsedSpec> & { readonly sound: ParsedSpec };
