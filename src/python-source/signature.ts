/** Reads the parameters of a function as `inspect.signature` would give them. */
import type { SyntaxNode } from '@lezer/common';
import { childrenOf, nameOf, type PythonFile, textOf } from './syntax';
import type { Parameter, ParameterKind } from './types';

/** Reads the parameters of a `def`. */
export function readParameters(file: PythonFile, definition: SyntaxNode): Parameter[] {
  const list = definition.getChild('ParamList');
  const parameters: Parameter[] = [];
  let kind: ParameterKind = 'positional-or-keyword';
  let slashed = 0;
  for (const group of splitAtCommas(file, list)) {
    const [first = ''] = group.texts;
    if (first === '/') {
      // Parameters before the slash are positional-only.
      for (; slashed < parameters.length; slashed += 1) {
        parameters[slashed] = { ...(parameters[slashed] as Parameter), kind: 'positional-only' };
      }
    } else if (first === '*' && group.name === undefined) {
      kind = 'keyword-only';
    } else if (group.name !== undefined) {
      const own: ParameterKind = first === '*' ? 'var-positional' : first === '**' ? 'var-keyword' : kind;
      parameters.push({ name: group.name, kind: own, hasDefault: group.texts.includes('=') });
      kind = own === 'var-positional' ? 'keyword-only' : kind;
    }
  }
  return parameters;
}

interface Group {
  readonly texts: readonly string[];
  /** The parameter's name; undefined for `*` and `/` alone. */
  readonly name: string | undefined;
}

function splitAtCommas(file: PythonFile, list: SyntaxNode | null): Group[] {
  if (list === null) {
    return [];
  }
  const groups: Group[] = [];
  let nodes: SyntaxNode[] = [];
  let start = list.from + 1;
  const close = (end: number): void => {
    groups.push(readGroup(file, nodes, file.text.slice(start, end)));
    nodes = [];
    start = end + 1;
  };
  for (const node of childrenOf(list)) {
    if (node.name === ',') {
      close(node.from);
    } else if (node.name !== '(' && node.name !== ')') {
      nodes.push(node);
    }
  }
  close(list.to - 1);
  return groups;
}

/** The grammar has no node for the slash, so the text of a group without nodes is checked. */
function readGroup(file: PythonFile, nodes: readonly SyntaxNode[], source: string): Group {
  const texts = nodes.map((node) => textOf(file, node));
  const name = nodes.find((node) => node.name === 'VariableName');
  const first = texts[0] === undefined && source.replace(/#.*/g, '').trim() === '/' ? '/' : texts[0];
  const head = first === undefined ? [] : [first];
  return { texts: [...head, ...texts.slice(1)], name: name === undefined ? undefined : nameOf(file, name) };
}
