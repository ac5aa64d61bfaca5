/** Finds functions that hither can't tell apart: those with the same name and version in their decorators. */
import type { Problem } from '../core/errors';
import { readFunctions } from './read-functions';
import { decodeFile } from './source-text';
import { parsePython } from './syntax';
import type { BundleFile, FunctionDeclaration } from './types';

/** Warns about each function with the name and version of an earlier one. Only the job hash tells them apart. */
export function twinFunctions(functions: readonly FunctionDeclaration[]): Problem[] {
  const first = new Map<string, FunctionDeclaration>();
  return functions.flatMap((declaration) => {
    const { functionName, functionVersion, name, where } = declaration;
    const said = functionName.state === 'literal' ? functionName.value : name;
    if (functionVersion.state !== 'literal') {
      return [];
    }
    const key = JSON.stringify([said, functionVersion.value]);
    const twin = first.get(key);
    if (twin === undefined) {
      first.set(key, declaration);
      return [];
    }
    const other = `${twin.name} in ${twin.file}:${twin.where.line}`;
    const message = `${name} has the same name "${said}" and version "${functionVersion.value}" as ${other}`;
    return [{ message, remedy: 'change the name or version in one of the decorators', where }];
  });
}

/** The same warnings for the functions in the files of a run. Reads each file once. */
export function twinsInFiles(files: readonly BundleFile[]): Problem[] {
  const paths = new Map(files.filter(({ path }) => path.endsWith('.py')).map(({ path, source }) => [path, source]));
  const functions: FunctionDeclaration[] = [];
  for (const [path, source] of paths) {
    const { text } = decodeFile(source);
    functions.push(...(text.includes('hither') ? readFunctions(parsePython(text, path)).functions : []));
  }
  return twinFunctions(functions);
}
