/** Types of facts that are read from Python source without running it. */
import type { SourceLocation } from '../core/errors';

/** How a parameter takes its argument, in Python's terms (inspect.Parameter.kind). */
export type ParameterKind =
  | 'positional-only'
  | 'positional-or-keyword'
  | 'keyword-only'
  | 'var-positional'
  | 'var-keyword';

/** One parameter of a function. */
export interface Parameter {
  readonly name: string;
  readonly kind: ParameterKind;
  readonly hasDefault: boolean;
}

/** A value in a decorator: a literal, or a computed expression at `where`. */
export type Declared<T> =
  | { readonly state: 'literal'; readonly value: T; readonly where: SourceLocation }
  | { readonly state: 'computed'; readonly where: SourceLocation; readonly source: string }
  | { readonly state: 'absent' };

/** One hither function of a file, as its decorators declare it. */
export interface FunctionDeclaration {
  /** Path of the file as it was given to the reader. */
  readonly file: string;
  /** Name in Python. */
  readonly name: string;
  /** Location of the `def`. */
  readonly where: SourceLocation;
  /** Name and version that the hither decorator gives. */
  readonly functionName: Declared<string>;
  readonly functionVersion: Declared<string>;
  /** Image as written (`docker://…`); for `RemoteDockerImage('…')` the literal in it. */
  readonly container: Declared<string>;
  /** `DockerImageFromScript(…, dockerfile=…)`: a label in this file is the tag of the image. */
  readonly dockerfile?: Declared<string>;
  /** Paths relative to the function's file or, with `modulesByName`, names as in `import`. */
  readonly localModules: Declared<readonly string[]>;
  readonly modulesByName?: true;
  /** Patterns relative to the function's file. */
  readonly additionalFiles: Declared<readonly string[]>;
  readonly parameters: readonly Parameter[];
  /** The function has a decorator from another package, which may change the signature. */
  readonly foreignDecorator: boolean;
  /** The first location in its decorators or signature that could not be read. */
  readonly unread?: SourceLocation;
}

/** One file of a source bundle. */
export interface BundleFile {
  /** Relative to the root, with `/`; also its path in the container below `src/`. */
  readonly path: string;
  /** Absolute path to read it from. */
  readonly source: string;
  readonly executable: boolean;
}

/** The files that a function needs, in code point order of `path`, and how Python finds them. */
export interface SourceBundle {
  readonly files: readonly BundleFile[];
  /** The function's file, relative to the root. */
  readonly file: string;
  /** Dotted name of the function's module, starting at the parent of its outermost package. */
  readonly module: string;
  /** Directories to search for absolute imports, in order, relative to the root (`.` is the root). */
  readonly importPaths: readonly string[];
}
