/** The states of a job. Each type is the result of one step and the input of the next. */
import type { SourceLocation } from '../core/errors';
import type { ObjectRef } from '../core/object-ref';
import type { PathRules } from '../job-spec/confine-path';
import type { SpecArguments, SpecJob } from '../job-spec/types';
import type { FunctionDeclaration, SourceBundle } from '../python-source/types';
import type { LinkedFile } from '../store/linked-file';
import type { JsonObject } from '../values/json/json';

/** One job, or one point of a matrix, with everything that is known before running or fetching anything. */
export interface ResolvedJob {
  /** Name in the spec; the points of a matrix share it. */
  readonly name: string;
  /** `sweep[v=0.5]` for a point of a matrix, else the spec's `label:` or the name. */
  readonly label: string;
  /** Index and arguments of the matrix point; null without a matrix. */
  readonly index: number | null;
  readonly matrix: SpecArguments | null;
  readonly spec: SpecJob;
  readonly declaration: FunctionDeclaration;
  readonly functionName: string;
  readonly functionVersion: string;
  /**
   * The image from decorator, spec or command line; an absolute path for `.sif` and `.tar`. null if none is declared.
   */
  readonly image: string | null;
  /** The image as the user wrote it. */
  readonly declaredImage: string | null;
  readonly bundle: SourceBundle;
  /** Bound arguments by name: those of the job, of the matrix point and of the command line. */
  readonly args: SpecArguments;
  /** Names of positional-only parameters among them, in order. */
  readonly positional: readonly string[];
  readonly mounts: readonly ResolvedMount[];
  /** Where paths among the arguments may lead. */
  readonly paths: PathRules;
  /** Directories and files that some job of the run may write to. Absolute real paths. */
  readonly writable: readonly string[];
}

/** A directory or file to mount into the container. */
export interface ResolvedMount {
  /** Absolute real path. */
  readonly source: string;
  readonly target: string;
  readonly writable: boolean;
  /** Device and inode of the source when the spec was read. */
  readonly identity: string | undefined;
  readonly where: SourceLocation;
}

/** A copied file of a bundle. */
export interface StagedFile {
  readonly path: string;
  readonly executable: boolean;
  readonly sha256: string;
}

/** A snapshot of a source bundle: copied and hashed in one pass. */
export interface StagedBundle {
  /** Absolute directory with the files at their bundle paths. */
  readonly directory: string;
  readonly files: readonly StagedFile[];
}

/** An object that the function opens by a file name. */
export interface NamedObject {
  readonly ref: ObjectRef;
  readonly name: string;
}

/** Arguments as JSON, and the objects that they refer to, all of which are in the store. */
export interface EncodedArguments {
  readonly args: JsonObject;
  /** Every object that the function needs, without duplicates. */
  readonly objects: readonly ObjectRef[];
  /** Files among the objects, with their names. */
  readonly files: readonly NamedObject[];
  /** Objects that only strings or other objects name by URI. The job hash covers their sha256. */
  readonly referenced: readonly ObjectRef[];
  /** Those of the objects that are files outside the store, by sha1. */
  readonly linked: ReadonlyMap<string, LinkedFile>;
}

/** A job that is ready to be hashed and written to disk. */
export interface SerializedJob {
  readonly job: ResolvedJob;
  readonly bundle: StagedBundle;
  readonly encoded: EncodedArguments;
}
