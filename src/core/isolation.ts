/** The isolation of a container, as records and `--require-isolation` say it. */

/**
 * What was really achieved of the isolation asked for. `mechanism` words: `namespace` (kernel namespaces), `cgroup`,
 * `rlimit`, `watchdog` (our supervisor measures and kills), `none`.
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
   * Whether the function can reach the program that holds its limits: `protected`: it can neither stop, end, trace nor change
   * it; `watched`: it can, and the job is ended; `exposed`: it can.
   */
  readonly supervisor: 'protected' | 'watched' | 'exposed';
}
