/** What an attack is. To add one is to add an object to one of the lists beside this file. */
import type { RuntimeName } from '../../src/core/terms';

/** One thing that a function tries from inside its container. */
export interface InsideAttack {
  readonly name: string;
  /**
   * The body of a Python function of `port` (a service of the host), `driver` (a process of the host), `secret` (a file of the
   * host) and `mark` (a text in the caller's environment); `ctypes`, `os`, `resource`, `socket`, `struct` and `call`, which
   * makes a system call by its number or an OSError, are there. It returns what it got hold of, or nothing; an OSError is a refusal.
   * It has 10 s, touches nothing but its own folders, and undoes what it did.
   */
  readonly body: string;
  /** Runtimes that promise nothing against it, and why; the host never does. */
  readonly except?: Partial<Record<RuntimeName, string>>;
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
