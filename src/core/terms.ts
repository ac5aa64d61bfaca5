/** Types that several modules share: what a job may request, what a container provides, what is stored. */

export type StreamName = 'stdout' | 'stderr';

export type RuntimeName = 'docker' | 'podman' | 'apptainer' | 'host';
export type RuntimeChoice = 'auto' | RuntimeName;

export type PullPolicy = 'missing' | 'always' | 'never';
export type NetworkMode = 'none' | 'bridge' | 'host';
export type Relaxation = 'tmp-exec' | 'writable-root' | 'image-user';

/** Limits of one job. Sizes in bytes. */
export interface Resources {
  readonly cpus: number;
  /** undefined: unlimited. */
  readonly memory?: number;
  /** `all` or a count as written; undefined: none. */
  readonly gpus?: string;
  readonly tmp: number;
  readonly shm: number;
  readonly pids: number;
}

/**
 * The isolation that was actually achieved. Mechanisms: `namespace` (kernel namespaces), `cgroup`, `rlimit`, `watchdog`
 * (our supervisor measures and kills), `none`.
 */
export interface Isolation {
  readonly network: 'none' | 'bridge' | 'host';
  readonly filesystem: 'read-only' | 'writable-root' | 'none';
  readonly processes: 'namespace' | 'none';
  readonly memory: 'cgroup' | 'watchdog' | 'none';
  readonly pids: 'cgroup' | 'rlimit' | 'none';
  readonly cpus: 'cgroup' | 'none';
  readonly tmp: 'limited' | 'none';
  readonly seccomp: boolean;
  readonly capabilities: 'none' | 'some';
  readonly user: 'caller' | 'image';
  /**
   * Whether the function can reach the program that enforces its limits. `protected`: it can neither stop, end, trace
   * nor change it; `watched`: it can, but then the job is ended; `exposed`: it can.
   */
  readonly supervisor: 'protected' | 'watched' | 'exposed';
}

/** The state of a process, as far as others can rely on it. */
export type Activity = 'awake' | 'stopped' | 'gone';

/** What sets the variables of an image: its config (`image`), or the scripts of a SIF file that has its own (`sif`). */
export type EnvironmentSource = 'image' | 'sif';

/** The identity of a stored object: sha1 is its name (kachery); sha256 and size verify it. */
export interface ObjectRef {
  /** 40 lower-case hex digits. */
  readonly sha1: string;
  /** 64 lower-case hex digits. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** Another place with objects and results, in a store's layout. */
export interface RemoteStoreChoice {
  /** An absolute directory, or an `http(s)://` address without a trailing slash. */
  readonly location: string;
  /** Whether results are uploaded there too. */
  readonly write: boolean;
}

/** An array or a file of a job in the output directory. */
export interface PlacedSidecar {
  readonly ref: ObjectRef;
  /** Relative to the output directory. */
  readonly path: string;
  /** Whether the job ran in this run, and finished. */
  readonly isNew: boolean;
}

/** The name of the file list in an output directory, which identifies the directory as ours. */
export const OUTPUT_LIST = '.hither-files';
