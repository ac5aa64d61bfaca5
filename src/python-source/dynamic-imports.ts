/** Finds imports made by function calls. Follows those with a literal name, and warns about the others. */
import type { SyntaxNode } from '@lezer/common';
import type { Problem } from '../core/errors';
import { memoizePerObject } from '../core/memoize-per-object';
import { stringValue } from './string-literal';
import { childrenOf, nodesOf, type PythonFile, textOf, whereOf } from './syntax';

/** The modules that the calls of a file import. */
export interface DynamicImports {
  /** Dotted names. */
  readonly modules: readonly string[];
  /** Calls whose module is only known at run time, and calls that change `sys.path`. */
  readonly warnings: readonly Problem[];
}

const IMPORTERS = new Set(['importlib.import_module', 'import_module', '__import__']);
const MAX_NAME = 30;
const PATH_CHANGES = new Set(['sys.path.insert', 'sys.path.append', 'sys.path.extend']);

/** Reads the import calls of a file. */
export const dynamicImports = memoizePerObject((file: PythonFile): DynamicImports => {
  const modules: string[] = [];
  const warnings: Problem[] = [];
  for (const call of nodesOf(file, (name) => name === 'CallExpression')) {
    const [callee, list] = childrenOf(call);
    // A longer name is none of these. Reading it would make nested calls take quadratic time.
    const name = callee === undefined || callee.to - callee.from > MAX_NAME ? '' : textOf(file, callee);
    const where = whereOf(file, call.from);
    if (PATH_CHANGES.has(name)) {
      const message = `${name} changes where Python looks for modules; hither reads source without running it`;
      warnings.push({ message, remedy: 'name the directories in @hi.local_modules([…]) or "local-modules:"', where });
    } else if (IMPORTERS.has(name)) {
      const literal = literalArgument(file, list);
      if (literal === undefined) {
        const message = 'this import is only known at run time, so its files may be missing in the container';
        warnings.push({
          message,
          remedy: 'name their directories in @hi.local_modules([…]) or "local-modules:"',
          where,
        });
      } else if (!literal.startsWith('.')) {
        modules.push(literal);
      }
    }
  }
  return { modules, warnings };
});

function literalArgument(file: PythonFile, list: SyntaxNode | undefined): string | undefined {
  const first = list === undefined ? undefined : childrenOf(list)[1];
  return first?.name === 'String' ? stringValue(textOf(file, first)) : undefined;
}
