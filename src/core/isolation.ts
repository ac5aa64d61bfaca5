/** The isolation of a container, in the words of records and `--require-isolation`. */

/**
 * The isolation that was actually achieved. Mechanisms: `namespace` (kernel namespaces), `cgroup`, `rlimit`, `watchdog`
 * (our supervisor measures and kills), `none`.
 */
export interface Isolation {
  /** `shared`: the container runs other jobs too, one at a time, each in a process of its own. */
  readonly container: 'own' | 'shared';
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
   * Whether the function can interfere with the program that enforces its limits. `protected`: it can't stop, end,
   * trace or change it; `watched`: it can, but then the job is ended; `exposed`: it can.
   */
  readonly supervisor: 'protected' | 'watched' | 'exposed';
}
