/** The facts about an ended job that hints are derived from. Names and texts may come from the function. */
import type { NetworkMode, Relaxation, Resources } from '../core/runtime-options';
import type { ResolvedJob } from '../job/types';
import type { ContainerInfo, JobError, ResultRecord, Status } from '../model/record';
import type { Noticed } from '../result/build-record';

/** An ended job. */
export interface EndedJob {
  readonly job: ResolvedJob;
  readonly record: ResultRecord;
  /** What the container side noticed; undefined if nothing ran. */
  readonly noticed: Noticed | undefined;
}

/** A file or directory that the function did not find, and where the repository has it. */
export interface MissingFile {
  /** The path that the function used. */
  readonly asked: string;
  /** Relative to the root, with `/`; undefined if it is not in the repository. */
  readonly found: string | undefined;
  readonly isDirectory: boolean;
  /** Whether it, or a file in the directory, is in the source bundle. */
  readonly bundled: boolean;
  /** The argument that passed its path, or the path of a parent directory, as text. */
  readonly argument: { readonly name: string; readonly value: string } | undefined;
}

/** A module that the function did not find, and where the repository has it. */
export interface MissingModule {
  readonly name: string;
  /** The file or directory to list in `local-modules`, relative to the root; undefined if there is none. */
  readonly found: string | undefined;
}

/** A standard library module that was imported instead of a file of the same name in the repository. */
export interface HiddenModule {
  readonly name: string;
  /** Relative to the root. */
  readonly file: string;
}

/** Everything that the rules look at. */
export interface Facts {
  readonly status: Status;
  readonly error: JobError | null;
  /** The last lines that the function wrote. */
  readonly console: string;
  readonly container: ContainerInfo;
  readonly network: NetworkMode;
  readonly relax: readonly Relaxation[];
  readonly resources: Resources;
  /** Directories of the function's file and of the spec, relative to the root; `.` is the root. */
  readonly functionDirectory: string;
  readonly specDirectory: string;
  /** Files that the function left in its working directory, at most 11. */
  readonly left: readonly string[];
  /** Directories that were full when it failed. */
  readonly full: readonly string[];
  /** What the supervisor knows about memory; undefined if it left no report. */
  readonly memory: Noticed['memory'];
  /** Absolute path of the interpreter under the runtime host. */
  readonly hostPython: string | undefined;
  readonly missingFile?: MissingFile;
  readonly missingModule?: MissingModule;
  readonly hiddenModule?: HiddenModule;
}

/** Returns a hint for the user, or undefined if it doesn't apply. */
export type Rule = (facts: Facts) => string | undefined;
