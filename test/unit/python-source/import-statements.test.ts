import { describe, expect, it } from 'vitest';
import { importStatements } from '../../../src/python-source/import-statements';
import { parsePython } from '../../../src/python-source/syntax';
import { askJson, STANDARD_LIBRARY } from './ask-json';

/** `[level, module, [[name, alias]…] or null, alias or null]`, as JSON. */
function importsOf(source: string): string[] {
  return importStatements(parsePython(source, 'f.py')).map(({ level, module, names, alias }) =>
    JSON.stringify([level, module, names?.map((each) => [each.name, each.alias]) ?? null, alias ?? null]),
  );
}

describe('import statements', () => {
  it.each([
    ['import a', ['[0,"a",null,null]']],
    ['import a.b.c as d, e', ['[0,"a.b.c",null,"d"]', '[0,"e",null,null]']],
    ['from a import b, c as d', ['[0,"a",[["b","b"],["c","d"]],null]']],
    ['from a import (\n  b,  # first\n  c as d,\n)', ['[0,"a",[["b","b"],["c","d"]],null]']],
    ['from . import a', ['[1,"",[["a","a"]],null]']],
    ['from ...x.y import a', ['[3,"x.y",[["a","a"]],null]']],
    ['from .... import a', ['[4,"",[["a","a"]],null]']],
    ['from a import *', ['[0,"a",[["*","*"]],null]']],
    ['def f():\n    if x:\n        import a', ['[0,"a",null,null]']],
    ['try: import a\nexcept ImportError: import b', ['[0,"a",null,null]', '[0,"b",null,null]']],
    ['import a \\\n  , b; import c', ['[0,"a",null,null]', '[0,"b",null,null]', '[0,"c",null,null]']],
    ['x = "import a"  # import b', []],
  ])('%j', (source, expected) => {
    expect(importsOf(source)).toEqual(expected);
  });

  it('are those that Python sees, in every file of the standard library', () => {
    const program = `${STANDARD_LIBRARY}
answer = []
for name, source, tree in sources:
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [[0, a.name, None, a.asname] for a in node.names]
        elif isinstance(node, ast.ImportFrom):
            found.append([node.level, node.module or '', [[a.name, a.asname or a.name] for a in node.names], None])
    answer.append([name, source, sorted(json.dumps(each, separators=(',', ':')) for each in found)])
print(json.dumps(answer))`;
    const files = askJson(program, null) as [string, string, string[]][];
    expect(files.length).toBeGreaterThan(100);
    for (const [name, source, expected] of files) {
      expect([name, importsOf(source).sort()]).toEqual([name, expected.sort()]);
    }
  });
});
