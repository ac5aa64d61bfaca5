/** Imports that are calls: followed where they name a literal, told where they don't. */
import type { SyntaxNode } from '@lezer/common';
import type { Problem } from '../core/errors';
import { memoizePerObject } from '../core/memoize-per-object';
import { stringValue } from './string-literal';
import { childrenOf, nodesOf, type PythonFile, textOf, whereOf } from './syntax';

/** What the calls of a file import. */
export interface DynamicImports {
  /** Dotted names. */
  readonly modules: readonly string[];
  /** Calls whose module only Python can know, and changes of where modules are looked for. */
  readonly warnings: readonly Problem[];
}

const IMPORTERS = new Set(['importlib.import_module', 'import_module', '__import__']);
const MAX_NAME = 30;
const PATH_CHANGES = new Set(['sys.path.insert', 'sys.path.append', 'sys.path.extend']);

/** Reads the calls of a file. */
export const dynamicImports = memoizePerObject((file: PythonFile): DynamicImports => {
  const modules: string[] = [];
  const warnings: Problem[] = [];
  for (const call of nodesOf(file, (name) => name === 'CallExpression')) {
    const [callee, list] = childrenOf(call);
    // A longer one is none of them; calls of calls of calls would be read again and again.
    const name = callee === undefined || callee.to - callee.from > MAX_NAME ? '' : textOf(file, callee);
    const where = whereOf(file, call.from);
    if (PATH_CHANGES.has(name)) {
      const message = `${name} changes where modules are looked for, which can't be followed without running it`;
      warnings.push({ message, remedy: 'name the directories in @hi.local_modules([…]) or "local-modules:"', where });
    } else if (IMPORTERS.has(name)) {
      const literal = literalArgument(file, list);
      if (literal === undefined) {
        const message = 'what this imports is known only when it runs, so its files may be missing in the container';
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
