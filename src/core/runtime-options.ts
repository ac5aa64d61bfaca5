/** What a job may ask of its container. */

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
