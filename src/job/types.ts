/** The states that a job passes through. Each type is what one step gives and the next one takes. */
import type { SourceLocation } from '../core/errors';
import type { ObjectRef } from '../core/object-ref';
import type { PathRules } from '../job-spec/confine-path';
import type { SpecArguments, SpecJob } from '../job-spec/types';
import type { FunctionDeclaration, SourceBundle } from '../python-source/types';
import type { JsonObject } from '../values/json/json';

/** One job, or one point of a matrix, with everything that can be known without running or fetching anything. */
export interface ResolvedJob {
  /** Name in the spec; the points of a matrix share it. */
  readonly name: string;
  /** `sweep[v=0.5]` for a point of a matrix, else the spec's `label:` or the name. */
  readonly label: string;
  /** Place in the matrix and its point; null outside one. */
  readonly index: number | null;
  readonly matrix: SpecArguments | null;
  readonly spec: SpecJob;
  readonly declaration: FunctionDeclaration;
  readonly functionName: string;
  readonly functionVersion: string;
  /** The image by decorator, spec or command line; `.sif` and `.tar` as absolute paths. null: none is declared. */
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
}

/** A directory or file that the function sees in the container. */
export interface ResolvedMount {
  /** Absolute real path. */
  readonly source: string;
  readonly target: string;
  readonly writable: boolean;
  /** Device and inode of the source when the spec was read. */
  readonly identity: string | undefined;
  readonly where: SourceLocation;
}

/** A file of a bundle that was copied to a place of ours. */
export interface StagedFile {
  readonly path: string;
  readonly executable: boolean;
  readonly sha256: string;
}

/** A source bundle as it was at one moment: copied and hashed in one pass. */
export interface StagedBundle {
  /** Absolute directory that holds the files at their bundle paths. */
  readonly directory: string;
  readonly files: readonly StagedFile[];
}

/** A file that the function wants to open under a name of its own. */
export interface NamedObject {
  readonly ref: ObjectRef;
  readonly name: string;
}

/** Arguments as JSON, and the objects that they refer to; all of these are in the store. */
export interface EncodedArguments {
  readonly args: JsonObject;
  /** Every object that has to be placed for the function, without repeats. */
  readonly objects: readonly ObjectRef[];
  /** Files among them that get a name. */
  readonly files: readonly NamedObject[];
  /** Objects that only strings or other objects name, by URI: they count in the hash by their sha256. */
  readonly referenced: readonly ObjectRef[];
}

/** A job ready to be hashed and written out. */
export interface SerializedJob {
  readonly job: ResolvedJob;
  readonly bundle: StagedBundle;
  readonly encoded: EncodedArguments;
}
