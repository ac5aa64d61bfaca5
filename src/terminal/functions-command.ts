/** `hither functions`. */
import { resolve } from 'node:path';
import { formatProblem } from '../errors';
import { findFunctions } from '../python-source/find-functions';
import type { Declared, FunctionDeclaration } from '../python-source/types';
import { fromPlain } from '../values/from-plain';
import { writeJson } from '../values/write-json';
import type { CommandIo } from './command-line';

/** Lists the hither functions below a folder. @returns the exit code */
export async function listFunctions(
  options: { readonly folder: string; readonly json: boolean },
  io: CommandIo,
): Promise<number> {
  const { functions, problems } = await findFunctions(resolve(io.cwd, options.folder));
  if (options.json) {
    const document = { schema: 'hither-functions/1', functions: functions.map(entry), problems: problems.map(problem) };
    io.writeOut(`${writeJson(fromPlain(document))}\n`);
    return 0;
  }
  for (const declaration of functions) {
    io.writeOut(functionLine(declaration));
  }
  for (const found of problems) {
    io.writeErr(`${formatProblem(found)}\n`);
  }
  return 0;
}
