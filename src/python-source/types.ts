/** What is read from Python source without running it. */
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

/** What a decorator says: read, or there but not a literal (then `where` is the expression). */
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
  /** Place of the `def`. */
  readonly where: SourceLocation;
  /** Name and version that the hither decorator gives. */
  readonly functionName: Declared<string>;
  readonly functionVersion: Declared<string>;
  /** Image as written (`docker://…`); `RemoteDockerImage('…')` counts by its literal. */
  readonly container: Declared<string>;
  /** `DockerImageFromScript(…, dockerfile=…)`: a label of this file is the tag of the image. */
  readonly dockerfile?: Declared<string>;
  /** Paths relative to the function's file; with `modulesByName` names as in `import`. */
  readonly localModules: Declared<readonly string[]>;
  readonly modulesByName?: true;
  /** Patterns relative to the function's file. */
  readonly additionalFiles: Declared<readonly string[]>;
  readonly parameters: readonly Parameter[];
  /** A decorator that isn't hither's is stacked on the function: what it does to the signature is not known. */
  readonly foreignDecorator: boolean;
  /** The first place in its decorators or its signature that could not be read. */
  readonly unread?: SourceLocation;
}

/** One file of a source bundle. */
export interface BundleFile {
  /** Relative to the root, with `/`; also its place in the container below `src/`. */
  readonly path: string;
  /** Absolute path to read it from. */
  readonly source: string;
  readonly executable: boolean;
}

/** The files that a function needs to run, in a stable order (code point order of `path`), and how Python finds them. */
export interface SourceBundle {
  readonly files: readonly BundleFile[];
  /** The function's file, relative to the root. */
  readonly file: string;
  /** Dotted name of the function's module, starting at the parent of its outermost package. */
  readonly module: string;
  /** Directories, relative to the root (`.` is the root), in which absolute imports are searched, in order. */
  readonly importPaths: readonly string[];
}
