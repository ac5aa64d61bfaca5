/**
 * The interface of container runtimes: the command that starts a container, and the identity of its image. They run no
 * jobs themselves.
 */

import type { Isolation } from '../core/isolation';
import type { ProcessIdentity } from '../core/process-identity';
import type { RuntimeName } from '../core/runtime-names';
import type { NetworkMode, PullPolicy, Relaxation, Resources } from '../core/runtime-options';
import type { Report } from '../model/events';
import type { EnvironmentSource } from '../model/record';
import type { Activity, Command, ExitStatus } from '../process/command';
import type { StreamedRunner } from '../process/run-streamed';

/** Whether a runtime can be used here, and if not, why and what to do. */
export type Availability =
  | { readonly available: true; readonly version: string }
  | { readonly available: false; readonly reason: string; readonly remedy: string };

/** An image as requested. The caller has checked `.sif` and `.tar` paths and made them absolute. */
export interface ImageRequest {
  readonly image: string;
  readonly pull: PullPolicy;
  /** Under host: the interpreter, by name or path, if the spec names one. Containers have theirs in the image. */
  readonly python?: string;
  /** Under host: variables of the job that decide what the interpreter imports. */
  readonly pythonEnv?: Readonly<Record<string, string>>;
}

/** The identity of an image, found without fetching it: enough for the job hash. */
export interface ImageIdentity {
  readonly request: ImageRequest;
  /**
   * `sha256:…`: the digest of the OCI config if possible, else the engine's image id, else the sha256 of the SIF file.
   * Under host: the identity of the Python environment.
   */
  readonly digest: string;
  /** How `fetch` finds exactly this image: a repository with a manifest digest, an image id, or a path. */
  readonly source: string;
  /** For an image file: the stamp of `source` (see file-digest-cache.ts) when it was identified. */
  readonly stamp?: string;
  /** What the digest doesn't cover, as the end of "its result may depend on …". Such a job isn't cached. */
  readonly uncovered?: string;
}

/** An image that is on this machine and starts without network access. */
export interface RunnableImage {
  readonly identity: ImageIdentity;
  /** What the engine is given: an image id or the path of a SIF file; under host the path of the interpreter. */
  readonly reference: string;
  /** What sets the image's own variables; null under host. */
  readonly environment: EnvironmentSource | null;
  /** The variables of the image's config, if we set them and not the engine. */
  readonly variables?: Readonly<Record<string, string>>;
}

/** A directory or file of this machine that the container sees. */
export interface ContainerMount {
  /** Absolute path on this machine. */
  readonly source: string;
  /** Absolute path in the container. */
  readonly target: string;
  readonly writable: boolean;
}

/** What a job needs of its container, independent of the engine and of the place where it runs. */
export interface ContainerSettings {
  readonly image: RunnableImage;
  /** The interpreter, by name or path in the image. */
  readonly python: string;
  readonly mounts: readonly ContainerMount[];
  readonly network: NetworkMode;
  readonly relax: readonly Relaxation[];
  readonly resources: Resources;
  /** Whether the container may run other jobs too, before and after this one (a worker). */
  readonly shared: boolean;
}

/** One container to start, independent of the engine. */
export interface ContainerRun extends ContainerSettings {
  /** Unique name, `hither-…`, by which the container is found and removed. */
  readonly name: string;
  /**
   * Absolute path of the job's own directory on this machine. `in/` becomes /in (read-only) and `out/` becomes /out.
   * `in/etc/passwd` and `in/etc/group` replace those in /etc, and so does `in/etc/hosts` if there is no network.
   * `in/etc/env/` has the script of `Supervision`. `tmp/` becomes /tmp if the engine has no tmpfs for it.
   */
  readonly directory: string;
  /** The whole environment inside: our variables and the spec's. */
  readonly env: Readonly<Record<string, string>>;
  /** Files that are mounted over empty files in /in, read-only. */
  readonly inputs: readonly ContainerMount[];
  /** Directories in place of those in its own, which it lacks then; undefined: it shares none. */
  readonly parts?: CommonParts;
}

/** What the directories of several jobs have in common. Absolute paths of directories. */
export interface CommonParts {
  /** In place of `in/runner`. */
  readonly runner: string;
  /** In place of `in/src`. */
  readonly source: string;
  /** In place of `in/etc`. */
  readonly etc: string;
  /** Both, and mount points for what `in` has of the job itself, to mount at /in. */
  readonly input: string;
  /** What that is: names of files and directories. */
  readonly own: readonly string[];
}

/** What the supervisor in the container must do because the engine can't do it here (`in/run.json`). */
export interface Supervision {
  /** Bytes of resident memory. */
  readonly watchMemory?: number;
  readonly limitPids?: number;
  /** Refuse to run the function if it could trace and change the supervisor. */
  readonly requireProtection?: boolean;
  /** Variables to set, or (null) to remove. */
  readonly variables?: Readonly<Record<string, string | null>>;
  /** The script that sets all other variables, for an engine that reads it from the job's directory. */
  readonly environmentScript?: string;
}

/** What runtimes need besides the run: the caller's environment and identity, and a place for images. */
export interface RuntimeContext {
  /**
   * The caller's environment: PATH, the address of the engine, the location of credentials. None of it reaches a
   * container.
   */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Root of the content store; SIF files and image records are in `hither/v1/images/` below it. */
  readonly storeRoot: string;
  /** This process. Containers are labelled with it, so that a later run can remove those of a dead process. */
  readonly owner: ProcessIdentity;
  readonly user: { readonly uid: number; readonly gid: number };
  /** Aborts the reading of large files. */
  readonly signal?: AbortSignal;
}

/** Arguments for machines that have a feature; without `when`, for all. */
export interface ConditionalArguments {
  readonly when?: string;
  readonly args: readonly string[];
}

/**
 * Containers on other machines, the nodes of a cluster. What those can do is found out there, by the script that starts
 * the container.
 */
export interface OnNodes {
  /** What is started: the engine of the node with the arguments, or a process with their variables and command. */
  readonly kind: 'container' | 'process';
  /** @throws HitherError `runtime` if the run asks for something that it can't do */
  arguments(run: ContainerRun): readonly ConditionalArguments[];
  /** What is left to the supervisor in the container. */
  supervision(run: ContainerRun): Supervision;
  /** The isolation on a node with these features. */
  isolation(settings: ContainerSettings, features: ReadonlySet<string>): Isolation;
}

/** A failure of the engine itself, not of the function. */
export interface EngineFailure {
  /** `python`: the interpreter isn't in the image. */
  readonly kind: 'image' | 'python' | 'runtime' | 'out-of-memory';
  readonly message: string;
  readonly remedy: string;
  /** The fault may pass by itself. */
  readonly transient?: boolean;
}

/**
 * One way to run a container. Implementations: docker (podman), apptainer, host. Suite:
 * test/contract/container-runtime.
 */
export interface ContainerRuntime {
  readonly name: RuntimeName;

  /** Asks the engine, at most once per process, whether it works here. Never throws. */
  probe(): Promise<Availability>;

  /**
   * Finds out which image is meant, following the pull policy. Doesn't fetch the image if its registry can be asked. An
   * engine may reach a registry that we can't (mirrors, certificates): then it pulls, with progress events.
   * @throws HitherError `image` if neither this machine nor its registry has the image, or the registry can't be asked.
   */
  identify(request: ImageRequest, report?: Report): Promise<ImageIdentity>;

  /**
   * Makes the image available here: one pull or SIF build for any number of callers and processes, with progress
   * events. `run` runs a build elsewhere than on this machine.
   * @throws HitherError `image`; those of `run`
   */
  fetch(identity: ImageIdentity, report: Report, run?: StreamedRunner): Promise<RunnableImage>;

  /**
   * The command that starts the container and stays attached to it. Its stdin is the liveness pipe; its stdout and
   * stderr are the function's. Call after `probe` and `fetch`.
   * @throws HitherError `runtime` if the run asks for something that this runtime can't do.
   */
  command(run: ContainerRun): Command;

  /** What `command` leaves to the supervisor in the container. Call after `probe` and `fetch`. */
  supervision(run: ContainerRun): Supervision;

  /** How to run containers on other machines. Absent if the engine isn't on the nodes of clusters. */
  readonly onNodes?: OnNodes;

  /** The isolation that `command` achieves on this machine. Call after `probe` and `fetch`. */
  isolation(settings: ContainerSettings): Isolation;

  /**
   * The activity of the supervisor that `command` started with this pid. Absent if the function can neither stop nor
   * end it.
   */
  supervisorActivity?(pid: number): Activity;

  /**
   * Ends the container with this name, gently and then by force, and returns when it is gone. Does nothing if there is
   * none.
   */
  stop(name: string): Promise<void>;

  /** Ends and removes containers whose owner is dead. Returns their names, or their job directories. Never throws. */
  sweep(isDead: (owner: ProcessIdentity) => boolean): Promise<readonly string[]>;

  /** The engine's own failure, told by the exit status and the end of stderr; undefined if the function failed. */
  diagnose(end: ExitStatus, stderrTail: string, run: ContainerRun): Promise<EngineFailure | undefined>;
}
