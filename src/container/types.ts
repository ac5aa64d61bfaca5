/** The container runtimes: what command starts a container, and what its image is. Who runs the command is not known here. */

import type { Isolation } from '../core/isolation';
import type { RuntimeName } from '../core/runtime-names';
import type { NetworkMode, PullPolicy, Relaxation, Resources } from '../core/runtime-options';
import type { Report } from '../model/events';
import type { EnvironmentSource } from '../model/record';
import type { Activity, Command, ExitStatus } from '../process/command';
import type { ProcessIdentity } from '../process/process-identity';

/** Whether a runtime can be used here, and if not, why and what to do. */
export type Availability =
  | { readonly available: true; readonly version: string }
  | { readonly available: false; readonly reason: string; readonly remedy: string };

/** An image as it was asked for. `.sif` and `.tar` paths are absolute and were checked by the caller. */
export interface ImageRequest {
  readonly image: string;
  readonly pull: PullPolicy;
  /** The interpreter on the host, by name or path, where the spec names one. Containers have theirs in the image. */
  readonly python?: string;
  /** Variables of the job that decide what an interpreter on the host imports. */
  readonly pythonEnv?: Readonly<Record<string, string>>;
}

/** What an image is, known without having it: enough for the job hash. */
export interface ImageIdentity {
  readonly request: ImageRequest;
  /**
   * `sha256:…`: the OCI config digest where it can be known, else the engine's image id, else the sha256 of the SIF.
   * Under host: the identity of the Python environment.
   */
  readonly digest: string;
  /** How `fetch` finds exactly this image: a repository with manifest digest, an image id, a path. */
  readonly source: string;
  /** Of an image that is a file: what the file system said of `source` when it was identified. */
  readonly sign?: string;
  /** What the digest doesn't cover, as the end of "its result may depend on …": such a job isn't cached. */
  readonly uncovered?: string;
}

/** An image that is here and can be started without any network. */
export interface RunnableImage {
  readonly identity: ImageIdentity;
  /** What the engine is told: an image id, the path of a SIF; under host the path of the interpreter. */
  readonly reference: string;
  /** What sets the image's own variables; null under host. */
  readonly environment: EnvironmentSource | null;
  /** The variables of the image's config, where we set them and not the engine. */
  readonly variables?: Readonly<Record<string, string>>;
}

/** A directory or file of this machine that is seen in the container. */
export interface ContainerMount {
  /** Absolute path on this machine. */
  readonly source: string;
  /** Absolute path in the container. */
  readonly target: string;
  readonly writable: boolean;
}

/** One container to be started, independent of the engine. */
export interface ContainerRun {
  /** Unique name, `hither-…`; the container is found and removed by it. */
  readonly name: string;
  readonly image: RunnableImage;
  /**
   * Absolute path of the job's own directory on this machine: `in/` becomes /in (read-only), `out/` becomes /out, and
   * `in/etc/passwd` and `in/etc/group` become those of /etc, and `in/etc/hosts` too where there is no network.
   * `in/etc/env/` has the script of `Supervision`. `tmp/` becomes /tmp where the engine has no tmpfs for it.
   */
  readonly directory: string;
  /** The interpreter, by name or path in the image. */
  readonly python: string;
  /** The whole environment inside, ours and the spec's. */
  readonly env: Readonly<Record<string, string>>;
  readonly mounts: readonly ContainerMount[];
  readonly network: NetworkMode;
  readonly relax: readonly Relaxation[];
  readonly resources: Resources;
}

/** What the engine can't do here, so that the supervisor in the container has to (`in/run.json`). */
export interface Supervision {
  /** Bytes of resident memory. */
  readonly watchMemory?: number;
  readonly limitPids?: number;
  /** It runs no function where it can't keep the function from tracing and changing it. */
  readonly requireProtection?: boolean;
  /** Variables to set, or (null) to remove. */
  readonly variables?: Readonly<Record<string, string | null>>;
  /** The script that sets all others, for an engine that reads it from the job's directory. */
  readonly environmentScript?: string;
}

/** What the runtimes depend on beside the run: the caller's environment and identity, and a place for images. */
export interface RuntimeContext {
  /** The caller's environment: PATH, where the engine is, where credentials lie. None of it reaches a container. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Root of the content store; SIF files and image records are kept below `hither/v1/images/` in it. */
  readonly storeRoot: string;
  /** This process: containers are labelled with it, so that a later run can remove those of a dead one. */
  readonly owner: ProcessIdentity;
  readonly user: { readonly uid: number; readonly gid: number };
  /** Ends the reading of large files. */
  readonly signal?: AbortSignal;
}

/** What the engine itself (not the function) said went wrong. */
export interface EngineFailure {
  /** `python`: the interpreter isn't in the image. */
  readonly kind: 'image' | 'python' | 'runtime' | 'out-of-memory';
  readonly message: string;
  readonly remedy: string;
}

/** One way to run a container. Implementations: docker (podman), apptainer, host. Suite: test/contract/container-runtime. */
export interface ContainerRuntime {
  readonly name: RuntimeName;

  /** Asks the engine, at most once per process, whether it works here. Never throws. */
  probe(): Promise<Availability>;

  /**
   * Tells what image is meant, following the pull policy, without fetching it where its registry can be asked. An
   * engine may reach a registry that we can't (mirrors, certificates): then it pulls, with progress events.
   * @throws HitherError `image` when it isn't known here nor to its registry, or the registry can't be asked.
   */
  identify(request: ImageRequest, report?: Report): Promise<ImageIdentity>;

  /**
   * Brings the image here: one pull or SIF build for any number of callers and processes, with progress events.
   * @throws HitherError `image`
   */
  fetch(identity: ImageIdentity, report: Report): Promise<RunnableImage>;

  /**
   * The command that starts the container and stays attached to it: stdin is the life line, stdout and stderr the
   * function's. Call after `probe` and `fetch`.
   * @throws HitherError `runtime` when the run asks for what this runtime can't do.
   */
  command(run: ContainerRun): Command;

  /** What of the run `command` leaves to the supervisor in the container. Call after `probe` and `fetch`. */
  supervision(run: ContainerRun): Supervision;

  /** The isolation that `command` achieves on this machine. Call after `probe` and `fetch`. */
  isolation(run: ContainerRun): Isolation;

  /** What the supervisor does that `command` started as this process. Not there: the function can neither stop nor end it. */
  supervisorActivity?(pid: number): Activity;

  /** Ends the container of that name, gently and then by force, and returns when it is gone. Fine when there is none. */
  stop(name: string): Promise<void>;

  /** Ends and removes containers whose owner is dead. Gives their names, or their job directories. Never throws. */
  sweep(isDead: (owner: ProcessIdentity) => boolean): Promise<readonly string[]>;

  /** What the engine's own failure was, where the end and the last of stderr tell one; undefined when it was the function's. */
  diagnose(end: ExitStatus, stderrTail: string, run: ContainerRun): Promise<EngineFailure | undefined>;
}
