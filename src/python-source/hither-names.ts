/** What names of a file mean hither's decorators: `hi.function`, `function`, `fn`, whatever the imports call them. */
import { importStatements } from './import-statements';
import type { PythonFile } from './syntax';

/** Every published generation; the first two are imported by users, the third was vendored. */
const HITHER_MODULES = new Set(['hither', 'hither2', 'hither_sf']);

/** Names that hither gives to decorators and to what stands in their arguments. */
const KNOWN_NAMES = new Set([
  'function',
  'container',
  'additional_files',
  'local_modules',
  'opts',
  'input_file',
  'output_file',
  'parameter',
  'RemoteDockerImage',
  'LocalDockerImage',
]);

/** Tells what a dotted name means in hither: `function` for `hi.function`; undefined for what isn't hither's. */
export type HitherName = (dotted: string) => string | undefined;

/** Reads the imports of a file. */
export function hitherNames(file: PythonFile): HitherName {
  const modules = new Set<string>();
  const names = new Map<string, string>();
  for (const statement of importStatements(file)) {
    if (statement.level > 0 || !HITHER_MODULES.has(statement.module)) {
      continue;
    }
    if (statement.names === undefined) {
      modules.add(statement.alias ?? statement.module);
    }
    for (const { name, alias } of statement.names ?? []) {
      const imported =
        name === '*' ? [...KNOWN_NAMES].map((each): [string, string] => [each, each]) : [[alias, name] as const];
      for (const [local, meaning] of imported) {
        names.set(local, meaning);
      }
    }
  }
  return (dotted) => {
    const dot = dotted.lastIndexOf('.');
    if (dot < 0) {
      return names.get(dotted);
    }
    return modules.has(dotted.slice(0, dot)) ? dotted.slice(dot + 1) : undefined;
  };
}
