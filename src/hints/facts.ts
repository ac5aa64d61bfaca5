/** What hints are made of: plain data about a job that is over. Names and texts in it may be the function's. */

import type { NetworkMode, Relaxation, Resources } from '../core/runtime-options';
import type { ResolvedJob } from '../job/types';
import type { ContainerInfo, JobError, ResultRecord, Status } from '../model/record';
import type { Noticed } from '../result/build-record';

/** A job that is over. */
export interface EndedJob {
  readonly job: ResolvedJob;
  readonly record: ResultRecord;
  /** What the container's side noticed; undefined where nothing ran. */
  readonly noticed: Noticed | undefined;
}

/** A file or directory that the function did not find, and where it is after all. */
export interface MissingFile {
  /** As the function named it. */
  readonly asked: string;
  /** Relative to the root, with `/`; undefined where it isn't in the repository. */
  readonly found: string | undefined;
  readonly isDirectory: boolean;
  /** It is in the source bundle, or, of a directory, something in it is. */
  readonly bundled: boolean;
  /** The argument that gave its path as text, or that of a directory around it. */
  readonly argument: { readonly name: string; readonly value: string } | undefined;
}

/** A module that the function did not find, and its place in the repository: relative to the root, with `/`. */
export interface MissingModule {
  readonly name: string;
  /** The file or directory to list in `local-modules`; undefined where the repository has none. */
  readonly found: string | undefined;
}

/** A module of the standard library that lacks what the function wants, and the file of the repository that has its name. */
export interface HiddenModule {
  readonly name: string;
  /** Relative to the root. */
  readonly file: string;
}

/** All of it. */
export interface Facts {
  readonly status: Status;
  readonly error: JobError | null;
  /** The last lines that the function wrote. */
  readonly console: string;
  readonly container: ContainerInfo;
  readonly network: NetworkMode;
  readonly relax: readonly Relaxation[];
  readonly resources: Resources;
  /** Directory of the function's file, and of the spec, relative to the root; `.` is the root. */
  readonly functionDirectory: string;
  readonly specDirectory: string;
  /** Files that the function left in its working directory, at most 11. */
  readonly left: readonly string[];
  /** Places that were full when it failed. */
  readonly full: readonly string[];
  /** Absolute path of the interpreter under host. */
  readonly hostPython: string | undefined;
  readonly missingFile?: MissingFile;
  readonly missingModule?: MissingModule;
  readonly hiddenModule?: HiddenModule;
}

/** Gives a sentence for people where it has something to say. */
export type Rule = (facts: Facts) => string | undefined;
