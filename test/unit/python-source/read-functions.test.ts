import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/core/errors';
import { readFunctions } from '../../../src/python-source/read-functions';
import { readParameters } from '../../../src/python-source/signature';
import { stringValue } from '../../../src/python-source/string-literal';
import { nodesOf, parsePython, textOf } from '../../../src/python-source/syntax';
import type { Declared, FunctionDeclaration } from '../../../src/python-source/types';
import { askJson, STANDARD_LIBRARY } from './ask-json';

function read(source: string): readonly FunctionDeclaration[] {
  return readFunctions(parsePython(source, 'f.py')).functions;
}

function shown(declared: Declared<unknown>): unknown {
  return declared.state === 'literal' ? declared.value : declared.state;
}

/** A short description of a function. */
function summary(declaration: FunctionDeclaration | undefined) {
  return (
    declaration && {
      name: declaration.name,
      functionName: shown(declaration.functionName),
      version: shown(declaration.functionVersion),
      container: shown(declaration.container),
      localModules: shown(declaration.localModules),
      additionalFiles: shown(declaration.additionalFiles),
    }
  );
}

const plain = {
  name: 'f',
  functionName: 'g',
  version: '0.1.0',
  container: 'docker://a/b',
  localModules: 'absent',
  additionalFiles: 'absent',
};

describe('decorators of every version of hither', () => {
  it.each([
    [
      'hither 0.3 to 0.4',
      "import hither as hi\n@hi.function('g', '0.1.0')\n@hi.container('docker://a/b')\ndef f(x): pass",
    ],
    ['image as a keyword', "import hither as hi\n@hi.function('g', '0.1.0', container='docker://a/b')\ndef f(): pass"],
    [
      'hither2 of 2020',
      "import hither2\n@hither2.function('g', '0.1.0')\n@hither2.container('docker://a/b')\ndef f(): pass",
    ],
    [
      'hither2 of 2021',
      "import hither2 as hi\n@hi.function('g', '0.1.0', image=hi.RemoteDockerImage('docker://a/b'))\ndef f(): pass",
    ],
    [
      'the first one',
      "import hither_sf as h\n@h.container(default='docker://a/b')\n@h.function(name='g', version='0.1.0')\ndef f(): pass",
    ],
    [
      'names of its own',
      "from hither import function as fn, container\n@container('docker://a/b')\n@fn('g', '0.1.0')\ndef f(): pass",
    ],
    ['all names', "from hither import *\n@container('docker://a/b')\n@function('g', '0.1.0')\ndef f(): pass"],
    [
      'an import that may fail, and others stacked between',
      "try:\n    import hither as hi\nexcept ImportError:\n    raise\nif True:\n    @cached\n    @hi.function('g', '0.1.0')\n    @other(1)\n    @hi.container('docker://a/b')\n    async def f(): pass",
    ],
  ])('%s', (_what, source) => {
    expect(read(source).map(summary)).toEqual([plain]);
  });

  it.each([
    ['hi.RemoteDockerImage', 'import hither2 as hi'],
    ['hither2.dockerimage.RemoteDockerImage', 'import hither2.dockerimage, hither2 as hi'],
    ['d.RemoteDockerImage', 'import hither2 as hi, hither2.dockerimage as d'],
    ['dockerimage.RemoteDockerImage', 'import hither2 as hi\nfrom hither2 import dockerimage'],
    ['R', 'import hither2 as hi\nfrom hither2.dockerimage import RemoteDockerImage as R'],
    ['LocalDockerImage', 'import hither2 as hi\nfrom hither2 import *'],
  ])('accept an image in a call, under any name: %s', (call, imports) => {
    for (const [image, expected] of [
      [`${call}('docker://a/b')`, 'docker://a/b'],
      [`${call}(name='docker://a/b')`, 'docker://a/b'],
      [`${call}('docker://a/b', tag='1.2', environment={})`, 'docker://a/b:1.2'],
      [`${call}('docker://a/b', tag=None)`, 'docker://a/b'],
      ['IMAGE', 'docker://c/d'],
      [`${call}(NAME)`, 'docker://e/f'],
      [`${call}(name_of_it())`, 'computed'],
      [`${call}('a', tag=tag_of_it())`, 'computed'],
      [`${call}()`, 'computed'],
      ['get_image', 'computed'],
      ['None', 'absent'],
    ]) {
      const source = `${imports}\nIMAGE = ${call}('docker://c/d')\nNAME = 'docker://e/f'\n@hi.function('g', '0.1.0', image=${image})\ndef f(): pass`;
      expect([image, read(source).map((each) => shown(each.container))]).toEqual([image, [expected]]);
    }
  });

  it.each([
    ['thisdir = os.path.dirname(os.path.realpath(__file__))', "f'{thisdir}/docker/Dockerfile'", './docker/Dockerfile'],
    ['thisdir = os.path.dirname(__file__)', "thisdir + '/docker'", './docker'],
    ['thisdir = os.path.abspath(os.path.dirname(__file__))', "os.path.join(thisdir, '..', 'docker')", './../docker'],
    ['from os import path\nthisdir = path.dirname(path.abspath(__file__))', "path.join(thisdir, 'x')", './x'],
    ["V = '1'", "f'{V}.{{}}'", '1.{}'],
    ["V = '1'", "f'''{V}{V}'''", '11'],
    ["V = '1'", "rf'\\d{V}'", '\\d1'],
    ["V = '1'", "f'{V!r}'", 'computed'],
    ["V = '1'", "f'{V:>3}'", 'computed'],
    ["V = '1'", "f'{V=}'", 'computed'],
    ["V = '1'", "f'{V + V}'", 'computed'],
    ['V = 1', "f'{V}'", 'computed'],
    ["V = '/a'", "os.path.join('b', V)", 'computed'],
    ['V = os.path.dirname(os.getcwd())', 'V', 'computed'],
    ["V = 'a'", 't"{V}"', 'computed'],
  ])('accept paths relative to the file, and names in f-strings: %s, %s', (above, source, expected) => {
    const [f] = read(
      `import os, hither2 as hi\n${above}\n@hi.function('g', '1', image=hi.DockerImageFromScript(name='a/b', dockerfile=${source}))\ndef f(): pass`,
    );
    expect(f?.dockerfile && shown(f.dockerfile)).toBe(expected);
  });

  it('accept the name of an image that a Dockerfile builds', () => {
    const [f] = read(
      "import hither2 as hi\n@hi.function('g', '1', image=hi.DockerImageFromScript(name='a/b', dockerfile='docker/Dockerfile'))\ndef f(): pass",
    );
    expect([f && shown(f.container), f?.dockerfile && shown(f.dockerfile)]).toEqual(['a/b', 'docker/Dockerfile']);
  });

  it.each([
    ['import hither_sf as hither', 'hither'],
    ['import spikes.hither_sf', 'spikes.hither_sf'],
    ['from spikes import hither_sf', 'hither_sf'],
    ['from spikes.vendor.my_hither import hither', 'hither'],
    ['from ..hither_sf import hither', 'hither'],
    ['from . import hither', 'hither'],
    ['from .hither import core as h', 'h'],
  ])('may come from a vendored copy: %s', (statement, module) => {
    const source = `${statement}\n@${module}.container(default='docker://a/b')\n@${module}.function('g', '0.1.0')\ndef f(): pass`;
    expect(read(source).map(summary)).toEqual([plain]);
  });

  it.each([
    ['the first one', ["default='docker://a/b'", 'default=None'], 'docker://a/b'],
    ['which may be none', ['default=None', "default='docker://a/b'"], 'absent'],
    ['with an image', ["matlab='docker://c/d'", "default='docker://a/b'"], 'docker://a/b'],
    ['of many', ["default='docker://a/b'", "default='docker://c/d'", "'docker://e/f'"], 'docker://a/b'],
  ])('choose one of several images: %s', (_what, lines, image) => {
    const containers = lines.map((line) => `@hither.container(${line})\n`).join('');
    const source = `import hither\n@hither.function('g', '0.1.0')\n${containers}@hither.output_file('out')\ndef f(): pass`;
    expect(read(source).map((each) => shown(each.container))).toEqual([image]);
  });

  it('combine several local_module decorators', () => {
    const source = (first: string) =>
      `import hither\n@hither.function('g', '0.1.0')\n@hither.local_module(${first})\n@hither.local_module(module_path='../y')\ndef f(): pass`;
    expect(read(source("'../x'")).map((each) => [shown(each.localModules), each.modulesByName])).toEqual([
      [['../x', '../y'], undefined],
    ]);
    expect(read(source('x()')).map((each) => shown(each.localModules))).toEqual(['computed']);
  });

  it('distinguish names of modules from paths', () => {
    const [f] = read("import hither2 as hi\n@hi.function('g', '1', modules=['labbox'])\ndef f(): pass");
    expect([f && shown(f.localModules), f?.modulesByName]).toEqual([['labbox'], true]);
  });

  it('normalize names in all spellings', () => {
    const source = `from hither import \ufb01rst as x, function as \ufb01t, container
IM\u00c5GE = 'docker://a/b'
@\uff46it('g', ver\u017fion='0.1.0')
@container(IMA\u030aGE)
def \ufb02(\u00b5, e\u0301=1): pass`;
    const [f] = read(source);
    expect(summary(f)).toEqual({ ...plain, name: 'fl' });
    expect(f?.parameters.map((each) => each.name)).toEqual(['\u03bc', '\u00e9']);
  });

  it('evaluates constants, joined strings and lists', () => {
    const source = `import hither as hi
IMAGE = 'docker://' "a/b"
NAME, _ = 'n', 1
MODULES = ['x', r'y']
@hi.function(('g'), version="0." + '1.0')
@hi.container(IMAGE)
@hi.local_modules(MODULES + ['../z'])
@hi.additional_files(('*.m', '*.dat'))
def f(): pass
`;
    expect(summary(read(source)[0])).toEqual({
      ...plain,
      localModules: ['x', 'y', '../z'],
      additionalFiles: ['*.m', '*.dat'],
    });
  });

  it('locates computed values', () => {
    const [f] = read(
      "import hither as hi, os\n@hi.function('g', '0.1.0')\n@hi.container(os.getenv('IMAGE'))\ndef f(): pass",
    );
    expect(f?.container).toEqual({
      state: 'computed',
      where: { path: 'f.py', line: 3, column: 15 },
      source: "os.getenv('IMAGE')",
    });
  });

  it('treats a name that is assigned twice as computed', () => {
    const [f] = read("import hither as hi\nI = 'a'\nI = 'b'\n@hi.function('g', '1')\n@hi.container(I)\ndef f(): pass");
    expect(f?.container.state).toBe('computed');
  });

  it('ignores decorators that only look like hither', () => {
    expect(read("import other as hi\n@hi.function('g', '1')\ndef f(): pass")).toEqual([]);
  });

  it("reports a function that can't be called by name", () => {
    const { functions, problems } = readFunctions(
      parsePython("import hither as hi\nclass A:\n    @hi.function('g', '1')\n    def f(self): pass\n", 'f.py'),
    );
    expect([functions, problems.map(formatProblem)]).toEqual([
      [],
      [
        "f.py:4:5: f is defined inside a function or a class, so it can't be called by name: define it at the top level of the module",
      ],
    ]);
  });
});

describe('compared with Python', () => {
  it("string literals have Python's values", () => {
    const body = fc.array(
      fc.constantFrom(
        'a',
        'é',
        '😀',
        ' ',
        '\\n',
        '\\\\',
        '\\x41',
        '\\u00e9',
        '\\U0001F600',
        '\\101',
        '\\8',
        '\\q',
        "\\'",
        '\\"',
        '\\\n',
        '{{',
        '}}',
      ),
      { maxLength: 8 },
    );
    const literals = fc.sample(
      fc
        .tuple(fc.constantFrom('', 'r', 'u', 'R', 'f'), fc.constantFrom("'", '"', "'''"), body)
        .map(([prefix, quote, parts]) => {
          const text = parts.join('');
          return `${prefix}${quote}${quote === "'''" ? text : text.replaceAll('\\\n', '')}${quote}`;
        }),
      2000,
    );
    const program = `
import ast, json, sys, warnings
warnings.simplefilter('ignore')
def value(s):
    try:
        return eval(s)
    except SyntaxError:
        return None
print(json.dumps([value(s) for s in json.load(sys.stdin)]))`;
    const expected = askJson(program, literals) as (string | null)[];
    literals.forEach((literal, index) => {
      if (expected[index] !== null) {
        expect([literal, stringValue(literal)]).toEqual([literal, expected[index]]);
      }
    });
  });

  it('parameters agree for every function of the standard library', () => {
    const program = `${STANDARD_LIBRARY}
answer = []
for name, source, tree in sources:
    found = []
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            a = node.args
            positional = a.posonlyargs + a.args
            first = len(positional) - len(a.defaults)
            parameters = [[p.arg, 'positional-only' if i < len(a.posonlyargs) else 'positional-or-keyword', i >= first] for i, p in enumerate(positional)]
            if a.vararg: parameters.append([a.vararg.arg, 'var-positional', False])
            parameters += [[p.arg, 'keyword-only', d is not None] for p, d in zip(a.kwonlyargs, a.kw_defaults)]
            if a.kwarg: parameters.append([a.kwarg.arg, 'var-keyword', False])
            found.append([node.name, parameters])
    answer.append([name, source, sorted(map(json.dumps, found))])
print(json.dumps(answer))`;
    const files = askJson(program, null) as [string, string, string[]][];
    expect(files.length).toBeGreaterThan(100);
    for (const [name, source, expected] of files) {
      const file = parsePython(source, name);
      const found = nodesOf(file, (kind) => kind === 'FunctionDefinition').map((definition) => {
        const own = definition.getChild('VariableName');
        const parameters = readParameters(file, definition).map((each) => [each.name, each.kind, each.hasDefault]);
        return JSON.stringify([own === null ? '' : textOf(file, own), parameters]);
      });
      const sorted = found.map((each) => JSON.stringify(JSON.parse(each))).sort();
      expect([name, sorted]).toEqual([name, expected.map((each) => JSON.stringify(JSON.parse(each))).sort()]);
    }
  });
});
