/** Finds the local names of hither's decorators: `hi.function`, `function`, or any alias that the imports give. */
import { type ImportStatement, importStatements } from './import-statements';
import type { PythonFile } from './syntax';

/** `hither`, `hither2`, and vendored copies with names such as `hither_sf`, anywhere in a dotted name. */
const HITHER = /(?:^|\.)(?:\w*_)?hither(?:\d+|_\w*)?(?=\.|$)/;

/** hither's names for decorators and for the values in their arguments. */
const KNOWN_NAMES = [
  'function',
  'container',
  'additional_files',
  'local_modules',
  'local_module',
  'opts',
  'input_file',
  'output_file',
  'parameter',
  'RemoteDockerImage',
  'LocalDockerImage',
  'DockerImageFromScript',
];

/** Modules of hither that export these names. */
const MODULES = /^(?:_?core|dockerimage|dockerimagefromscript)$/;

/** Gives hither's name for a dotted name, such as `function` for `hi.function`; undefined if it isn't from hither. */
export type HitherName = (dotted: string) => string | undefined;

/** Reads the imports of a file. */
export function hitherNames(file: PythonFile): HitherName {
  const modules = new Set<string>();
  const names = new Map<string, string>();
  for (const statement of importStatements(file)) {
    for (const [local, meaning] of importedNames(statement)) {
      if (meaning === undefined) {
        modules.add(local);
      } else {
        names.set(local, meaning);
      }
    }
  }
  return (dotted) => {
    const dot = dotted.lastIndexOf('.');
    // Modules such as `hither2.dockerimage` are also attributes of the package.
    return dot < 0 ? names.get(dotted) : isBelow(dotted, modules) ? dotted.slice(dot + 1) : undefined;
  };
}

/** No module of hither has a longer name. */
const MAX_NAME = 200;

function isBelow(dotted: string, modules: ReadonlySet<string>): boolean {
  const parts = dotted.slice(0, MAX_NAME).split('.').slice(0, -1);
  return parts.some((_, index) => modules.has(parts.slice(0, index + 1).join('.')));
}

/** The local names that a statement binds, with hither's name for each; undefined for a module of hither. */
function importedNames(statement: ImportStatement): [string, string | undefined][] {
  const { module, names, alias } = statement;
  if (names === undefined) {
    return HITHER.test(module) ? [[alias ?? module, undefined]] : [];
  }
  const isHithers = HITHER.test(module);
  return names.flatMap(({ name, alias: local }): [string, string | undefined][] => {
    if (name === '*') {
      return isHithers ? KNOWN_NAMES.map((each) => [each, each]) : [];
    }
    if (HITHER.test(name) || (isHithers && MODULES.test(name))) {
      return [[local, undefined]];
    }
    return isHithers ? [[local, name]] : [];
  });
}
