/** A real Python that answers one JSON document with another. */
import { askPython } from '../../rigs/live-python';

/** Runs a program that reads JSON from stdin and prints JSON on one line. */
export function askJson(program: string, input: unknown): unknown {
  const [answer = 'null'] = askPython(program, [JSON.stringify(input)]);
  return JSON.parse(answer);
}

/** Python that defines `sources`: the files of the standard library's own directory, as `[name, text, tree]`. */
export const STANDARD_LIBRARY = `
import ast, json, os, sys, sysconfig
directory = sysconfig.get_paths()['stdlib']
names = [name for name in sorted(os.listdir(directory)) if name.endswith('.py')]
texts = [(name, open(os.path.join(directory, name), encoding='utf8').read()) for name in names]
sources = [(name, text, ast.parse(text)) for name, text in texts]
`;
