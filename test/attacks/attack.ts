/** The types of attacks. To add an attack, add an object to one of the lists in this directory. */
import type { TestOptions } from 'vitest';
import type { RuntimeName } from '../../src/core/runtime-names';
import { ENGINES, type TestEngine } from '../requirements';

declare module 'vitest' {
  interface TaskMeta {
    /** What a test attacks, and under which runtime. test/attack-table.ts counts these. */
    attack?: Target;
  }
}

/** The parts of the system that attacks are aimed at. */
export type Place =
  | 'the machine'
  | 'the supervisor'
  | 'the worker'
  | 'the output directory'
  | 'memory'
  | 'workflow commands'
  | 'the store'
  | 'specs and workspaces';

/** Where an attack is counted. `any`: the attack doesn't depend on the runtime. */
export interface Target {
  readonly place: Place;
  readonly runtime: RuntimeName | 'any';
}

/** The options of a test that tries one attack, so that the table counts it: `it('…', tries('the store'), …)`. */
export function tries(place: Place, engine?: TestEngine, options: TestOptions = {}): TestOptions {
  // A second engine of the same name would count its attacks twice.
  const isCounted = engine === undefined || ENGINES.includes(engine);
  const attack: Target = { place, runtime: engine?.name ?? 'any' };
  return isCounted ? { ...options, meta: { ...options.meta, attack } } : options;
}

/** An attack from inside a container. */
export interface InsideAttack {
  readonly name: string;
  /**
   * The body of a Python function with the arguments `port` (a service of the host), `driver` (a process of the
   * host), `secret` (a file of the host) and `mark` (a text in the caller's environment). It can use `ctypes`, `os`,
   * `resource`, `socket`, `struct`, and `call`, which makes a system call by number and raises OSError. It returns
   * what it gained, or nothing; an OSError means that the attack was refused. It has 10 s, touches only its own
   * directories, and cleans up.
   */
  readonly body: string;
  /** Runtimes that promise nothing against the attack, and why. host never does. */
  readonly except?: Partial<Record<RuntimeName, string>>;
}

/** An attack on the output directory. */
export interface OutputAttack {
  readonly name: string;
  /**
   * The body of a Python function with `out` (the directory) and `secret` (a file of the host, visible only under
   * `host`). It can use `leave`, which writes a forged result.json and ends the process, and `array` and `file`,
   * which refer to files in such a result.
   */
  readonly body: string;
  /** The message if the job fails. Default: it finishes. */
  readonly fails?: RegExp;
}

/** A hostile workspace. */
export interface WorkspaceAttack {
  readonly name: string;
  /**
   * Files by path. A path ending in `@` is a link. `SECRET` is replaced by the path of a file outside, which has a
   * mark.
   */
  readonly files: Readonly<Record<string, string>>;
  /** The message about it. */
  readonly says: RegExp;
  /** Default: 2, a user error. */
  readonly exitCode?: number;
}
