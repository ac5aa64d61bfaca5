/** What an attack is. To add one is to add an object to one of the lists beside this file. */
import type { TestOptions } from 'vitest';
import type { RuntimeName } from '../../src/core/runtime-names';
import { ENGINES, type TestEngine } from '../requirements';

declare module 'vitest' {
  interface TaskMeta {
    /** What a test attacks, and under which runtime; test/attack-table.ts counts these. */
    attack?: Target;
  }
}

/** What is attacked. */
export type Place =
  | 'the machine'
  | 'the supervisor'
  | 'the output directory'
  | 'memory'
  | 'workflow commands'
  | 'the store'
  | 'specs and workspaces';

/** Where an attack counts; `any`: it is the same under every runtime. */
export interface Target {
  readonly place: Place;
  readonly runtime: RuntimeName | 'any';
}

/** The options of a test that tries one attack, which the table counts: `it('…', tries('the store'), …)`. */
export function tries(place: Place, engine?: TestEngine, options: TestOptions = {}): TestOptions {
  // A second engine of the same name would count its attacks twice.
  const isCounted = engine === undefined || ENGINES.includes(engine);
  const attack: Target = { place, runtime: engine?.name ?? 'any' };
  return isCounted ? { ...options, meta: { ...options.meta, attack } } : options;
}

/** One thing that a function tries from inside its container. */
export interface InsideAttack {
  readonly name: string;
  /**
   * The body of a Python function of `port` (a service of the host), `driver` (a process of the host), `secret` (a file of the
   * host) and `mark` (a text in the caller's environment); `ctypes`, `os`, `resource`, `socket`, `struct` and `call`, which
   * makes a system call by its number or an OSError, are there. It returns what it got hold of, or nothing; an OSError is a refusal.
   * It has 10 s, touches nothing but its own directories, and undoes what it did.
   */
  readonly body: string;
  /** Runtimes that promise nothing against it, and why; the host never does. */
  readonly except?: Partial<Record<RuntimeName, string>>;
}

/** What a function does to its output directory. */
export interface OutputAttack {
  readonly name: string;
  /**
   * The body of a Python function of `out` (the directory) and `secret` (a file of the host, which it sees under `host` alone);
   * `leave`, which writes a result.json of its own and ends the process, and `array` and `file`, which refer to files in
   * such a result, are there.
   */
  readonly body: string;
  /** How the job ends, and, where it fails, its message. Default: it finishes. */
  readonly fails?: RegExp;
}

/** A workspace that somebody hostile wrote. */
export interface WorkspaceAttack {
  readonly name: string;
  /** Files by path; a path with `@` at its end is a link. `SECRET` stands for the path of a file outside, which holds a mark. */
  readonly files: Readonly<Record<string, string>>;
  /** What is said about it. */
  readonly says: RegExp;
  /** Default: 2, a mistake of the user's. */
  readonly exitCode?: number;
}
