/** Functions that hither takes for one: those with the same name and version in their decorators. */
import type { Problem } from '../core/errors';
import { readFunctions } from './read-functions';
import { decodeSource, readSourceBytes } from './source-text';
import { parsePython } from './syntax';
import type { BundleFile, FunctionDeclaration } from './types';

/** A warning for each function that has the name and version of one before it. The job hash tells them apart, people don't. */
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
    const message = `${name} has the name "${said}" and version "${functionVersion.value}" of ${twin.name} in ${twin.file}:${twin.where.line}`;
    return [{ message, remedy: 'give one of them another name or version in its decorator', where }];
  });
}

/** The same among the functions of files that a run reads, each file once. */
export async function twinsInFiles(files: readonly BundleFile[]): Promise<Problem[]> {
  const paths = new Map(files.filter(({ path }) => path.endsWith('.py')).map(({ path, source }) => [path, source]));
  const functions: FunctionDeclaration[] = [];
  for (const [path, source] of paths) {
    const { text } = decodeSource(await readSourceBytes(source).catch(() => Buffer.alloc(0)));
    functions.push(...(text.includes('hither') ? readFunctions(parsePython(text, path)).functions : []));
  }
  return twinFunctions(functions);
}
