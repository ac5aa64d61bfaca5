/** The job spec after reading: positions kept, every mistake already reported, nothing yet looked up on disk. */
import type { Result, SourceLocation } from '../core/errors';
import type { RuntimeChoice } from '../core/runtime-names';
import type { NetworkMode, PullPolicy, Relaxation, Resources } from '../core/runtime-options';
import type { TreeEntry } from './yaml/tree';

/** Where a path was given. Those of the command line are free, those of a spec are confined. */
export type PathBase = 'spec' | 'command-line';

/**
 * An argument as it was written. Numbers keep their text; what names a file is not yet opened.
 * `array.data` and `bytes`, `complex` are checked for their form when the spec is parsed.
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
  /** A path as written: relative to the spec's directory, or to the current directory where it was given on the command line. */
  | { readonly kind: 'npy' | 'file'; readonly path: string; readonly base: PathBase; readonly where: SourceLocation }
  | { readonly kind: 'uri'; readonly uri: string; readonly where: SourceLocation }
  | { readonly kind: 'array'; readonly data: SpecValue; readonly dtype?: string; readonly where: SourceLocation }
  /** The result of another job; of a matrix the list of all, or the one with index `item`. */
  | { readonly kind: 'job'; readonly job: string; readonly item?: number; readonly where: SourceLocation };

/** One key of a mapping among the arguments. */
export interface SpecEntry {
  /** The key with a leading `$$` already turned into `$`. */
  readonly key: string;
  readonly value: SpecValue;
  readonly where: SourceLocation;
}

/** Arguments by name, in the order written. A Map, for any name is legal (`__proto__` too). */
export type SpecArguments = ReadonlyMap<string, SpecValue>;

/** A directory or file that a job may see beside its arguments. */
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

/** One point of a matrix: its arguments, and its place. */
export interface MatrixPoint {
  readonly index: number;
  readonly arguments: SpecArguments;
}

/** One job of the spec, with `defaults:` merged in. */
export interface SpecJob {
  readonly name: string;
  readonly where: SourceLocation;
  /** `function: FILE:NAME`, split at the last colon. */
  readonly function: { readonly file: string; readonly name: string; readonly where: SourceLocation };
  readonly args: SpecArguments;
  /** Where `args:` stands, for what is missing in it; the job itself where there is none. */
  readonly argsWhere: SourceLocation;
  /** undefined outside a matrix. */
  readonly matrix?: readonly MatrixPoint[];
  /** What `matrix:` says, for points that an argument of the command line changes. */
  readonly matrixEntry?: TreeEntry | undefined;
  /** What `needs:` says. */
  readonly statedNeeds: readonly { readonly job: string; readonly where: SourceLocation }[];
  /** Names of jobs that must finish first: from `needs:` and from `$job` values, without repeats. */
  readonly needs: readonly string[];
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
  readonly cache: CacheOptions;
  /** Paths relative to the spec's directory; undefined where the decorator's count. */
  readonly localModules?: readonly { readonly path: string; readonly where: SourceLocation }[];
  readonly additionalFiles?: readonly { readonly path: string; readonly where: SourceLocation }[];
  /** The keys (and `name`) that have mistakes of their own, told already: what they would say is not known. */
  readonly mistaken: ReadonlySet<string>;
}

/** A remote store of a spec: an address, or a directory that is confined like any path of it. */
export interface SpecRemoteStore {
  readonly location: string;
  readonly write: boolean;
  readonly where: SourceLocation;
}

/** A spec whose form is right. Jobs in the order written; `needs` has no cycle and no unknown name. */
export interface ParsedSpec {
  /** The spec file's path as the user gave it. */
  readonly path: string;
  /** Absolute directory that relative paths of the spec start from. */
  readonly directory: string;
  readonly jobs: readonly SpecJob[];
  readonly remoteStores: readonly SpecRemoteStore[];
}

/** What reading a spec gave, and all of it that could be read: what is right of a job can be looked into for more mistakes. */
export type SpecReading = Result<ParsedSpec> & { readonly sound: ParsedSpec };
