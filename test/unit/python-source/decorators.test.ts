/** Compares decorators as read with what a real Python sees when it runs them with recording shims of hither. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFunctions } from '../../../src/python-source/read-functions';
import { parsePython } from '../../../src/python-source/syntax';
import type { Declared } from '../../../src/python-source/types';
import { askJson } from './ask-json';

const JUDGE = `
import inspect, json, sys, types

class Image:
    def __init__(self, name): self.name = name

def note(**what):
    def decorate(f):
        f.__dict__.setdefault('noted', {}).update({key: value for key, value in what.items() if value is not None})
        return f
    return decorate

def name_of(image): return image.name if isinstance(image, Image) else image

def function(name, version, container=None, *, image=None, modules=None):
    return note(functionName=name, functionVersion=version, container=name_of(image or container), localModules=modules)

for name in 'hither', 'hither2', 'hither_sf':
    module = types.ModuleType(name)
    module.function = function
    module.container = lambda default: note(container=default)
    module.additional_files = lambda additional_files: note(additionalFiles=additional_files)
    module.local_modules = lambda local_modules: note(localModules=local_modules)
    module.opts = lambda **options: note()
    module.RemoteDockerImage = module.LocalDockerImage = Image
    sys.modules[name] = module

def seen(source):
    space = {}
    exec(source, space)
    found = []
    for name, value in space.items():
        noted = getattr(value, 'noted', None)
        if noted and inspect.isfunction(value) and value.__name__ == name:
            parameters = [[p.name, p.kind.name.lower().replace('_', '-'), p.default is not p.empty] for p in inspect.signature(value).parameters.values()]
            found.append({**noted, 'name': name, 'line': value.__code__.co_firstlineno, 'parameters': parameters})
    return found

print(json.dumps([seen(source) for source in json.load(sys.stdin)]))
`;

/** Ways to import hither's names, and how a name is then written. */
const imports = fc.constantFrom<[string, (name: string) => string]>(
  ['import hither as hi', (name) => `hi.${name}`],
  ['import hither2 as hi', (name) => `hi.${name}`],
  ['import hither', (name) => `hither.${name}`],
  ['import sys, hither2, os', (name) => `hither2.${name}`],
  ['import hither_sf as h', (name) => `h . ${name}`],
  ['from hither import *', (name) => name],
  [
    'from hither2 import (function, container,\n    additional_files, local_modules, opts, RemoteDockerImage,)',
    (name) => name,
  ],
  [
    'from hither import function as my_function, container as my_container, additional_files as my_additional_files, local_modules as my_local_modules, opts as my_opts, RemoteDockerImage as my_RemoteDockerImage',
    (name) => `my_${name}`,
  ],
  ['try:\n    import hither as hi\nexcept ImportError:\n    raise', (name) => `hi.${name}`],
  ['if True:\n    import hither as hi', (name) => `hi.${name}`],
);

/** Python source for a text, and the statements that it needs above. `literal`: it can be read without running it. */
interface Written {
  readonly source: string;
  readonly above: string;
  readonly literal: boolean;
}

/** Ways to write a text, with names that nothing else uses. */
function written(text: fc.Arbitrary<string>, id: string): fc.Arbitrary<Written> {
  return text.chain((value) => {
    const plain = `'${value}'`;
    const half = value.length >> 1;
    const [a, b] = [value.slice(0, half), value.slice(half)];
    const way = (source: string, above = '', literal = true): Written => ({ source, above, literal });
    return fc.constantFrom(
      way(plain),
      way(`"${value}"`),
      way(`r'${value}'`),
      way(`u"""${value}"""`),
      way(`f'${value}'`),
      way(`'${a}' "${b}"`),
      way(`('${a}'\n    # half\n    '${b}')`),
      way(`'${a}' + '${b}'`),
      way(`K${id}`, `K${id} = ${plain}`),
      way(`K${id}`, `K${id}: str = ${plain}`),
      way(`K${id} + '${b}'`, `K${id} = '${a}'`),
      way(`L${id}`, `K${id} = ${plain}\nL${id} = (K${id})`),
      way(`K${id}`, `K${id} = 'x'\nK${id} = ${plain}`, false),
      way(`K${id}`, `K${id} = '${a}'\nK${id} += '${b}'`, false),
      way(`K${id}`, `K${id}, M${id} = ${plain}, 1`, false),
      way(`K${id}`, `(K${id}, M${id}) = ${plain}, 1`, false),
      way(`K${id}`, `[M${id}, K${id}] = 1, ${plain}`, false),
      way(`K${id}`, `K${id} = 'x'\nfor K${id} in [${plain}]: pass`, false),
      way(`K${id}`, `K${id} = 'x'\nfor i, K${id} in [(1, ${plain})]: pass`, false),
      way(`K${id}`, `K${id} = 'x'\ndef s${id}():\n    global K${id}\n    K${id} = ${plain}\ns${id}()`, false),
      way(`K${id}`, `K${id} = 'x'\n(K${id} := ${plain})`, false),
      way(`str(${plain})`, '', false),
      way(`'{}'.format(${plain})`, '', false),
      way(`f'{"${value}"}'`, '', false),
      way(`__import__('os').getenv('HITHER_NO_SUCH_VARIABLE', ${plain})`, '', false),
    );
  });
}

const word = fc.stringMatching(/^[a-z][a-z0-9_./:-]{1,12}$/).filter((text) => !text.includes('..'));

/** Ways to write a list of texts. */
function writtenList(id: string): fc.Arbitrary<Written> {
  return fc.array(word, { minLength: 1, maxLength: 3 }).chain((values) => {
    const items = values.map((value) => `'${value}'`);
    const list = `[${items.join(', ')}]`;
    const way = (source: string, above = '', literal = true): Written => ({ source, above, literal });
    return fc.constantFrom(
      way(list),
      way(`[${items.join(',')},]`),
      way(`K${id}`, `K${id} = ${list}`),
      way(`${list} + ['x']`),
      way(`[*${list}]`, '', false),
      way(`list(${list})`, '', false),
      way(`[each for each in ${list}]`, '', false),
      way(`K${id}`, `K${id} = []\nK${id} += ${list}`, false),
      way(`K${id}`, `K${id} = ${list}\nK${id}.append('x')`, false),
      way(`K${id}`, `K${id} = ${list}\nK${id}[0] = 'x'`, false),
    );
  });
}

const parameterLists = fc.constantFrom(
  '',
  'a',
  'a, b=1',
  'a, *, b',
  'a, *args, b=2, **rest',
  '**rest',
  '*args',
  'a: int = 1',
  'a: "x, y" = (1, 2), b: dict = {"a": 1}',
  'a, /',
  'a, b=1, /, c=2, *, d',
  'a=lambda x, y=1: x, b=2',
  '\n    a,  # first\n    b=[1, 2],\n',
  'a, /, *, b',
);

interface Module {
  readonly source: string;
  readonly literal: Readonly<Record<string, boolean>>;
  readonly foreign: boolean;
}

const FOREIGN = ['@same', '@same_with(1, x=[2])', '@space.same'];

const moduleWith = (id: string) =>
  fc
    .record({
      import: imports,
      name: written(word, `n${id}`),
      version: written(fc.stringMatching(/^[0-9]\.[0-9]{1,2}\.[0-9]$/), `v${id}`),
      byKeyword: fc.boolean(),
      image: fc.option(
        written(
          word.map((text) => `docker://${text}`),
          `i${id}`,
        ),
        { nil: undefined },
      ),
      how: fc.constantFrom('decorator', 'default', 'keyword', 'third', 'image'),
      modules: fc.option(writtenList(`m${id}`), { nil: undefined }),
      files: fc.option(writtenList(`f${id}`), { nil: undefined }),
      options: fc.boolean(),
      foreign: fc.subarray(FOREIGN),
      parameters: parameterLists,
      order: fc.infiniteStream(fc.nat(100)),
      comment: fc.constantFrom('', '  # what', '\n# what\n'),
    })
    .map((parts): Module => {
      const [statement, call] = parts.import;
      const { image } = parts;
      const imageArgument =
        image === undefined
          ? ''
          : ({
              keyword: `, container=${image.source}`,
              third: parts.byKeyword ? '' : `, ${image.source}`,
              image: `, image=${call('RemoteDockerImage')}(${image.source})`,
            }[parts.how as string] ?? '');
      const main = parts.byKeyword
        ? `@${call('function')}(version=${parts.version.source}, name=${parts.name.source}${imageArgument})`
        : `@${call('function')}(${parts.name.source}, ${parts.version.source}${imageArgument})`;
      const decorators = [
        main,
        ...(image !== undefined && imageArgument === ''
          ? [`@${call('container')}(${parts.how === 'default' ? 'default=' : ''}${image.source})`]
          : []),
        ...(parts.modules === undefined ? [] : [`@${call('local_modules')}(${parts.modules.source})`]),
        ...(parts.files === undefined ? [] : [`@${call('additional_files')}(${parts.files.source})`]),
        ...(parts.options ? [`@${call('opts')}(no_resolve_input_files=True)`] : []),
        ...parts.foreign,
      ];
      const shuffled = decorators
        .map((text) => ({ text, place: parts.order.next().value as number }))
        .sort((a, b) => a.place - b.place);
      const given = {
        functionName: parts.name,
        functionVersion: parts.version,
        container: image,
        localModules: parts.modules,
        additionalFiles: parts.files,
      };
      const above = [statement, ...Object.values(given).map((each) => each?.above ?? '')].filter((each) => each !== '');
      const literal = Object.fromEntries(
        Object.entries(given).flatMap(([key, each]) => (each === undefined ? [] : [[key, each.literal]])),
      );
      const source = `${above.join('\n')}\n${shuffled.map(({ text }) => `${text}${parts.comment}`).join('\n')}\ndef f${id}(${parts.parameters}):\n    return 1\n`;
      return { source, literal, foreign: parts.foreign.length > 0 };
    });

const PRELUDE = `def same(f): return f
def same_with(*args, **options): return same
class space: same = staticmethod(same)
`;

const KEYS = ['functionName', 'functionVersion', 'container', 'localModules', 'additionalFiles'] as const;

describe('decorators, compared with a real Python', () => {
  it('are read as Python sees them, or marked as computed', () => {
    const modules = fc.sample(fc.tuple(moduleWith('a'), moduleWith('b')), {
      numRuns: 1500,
      seed: Number(process.env.FC_SEED ?? Date.now() % 1e9),
    });
    const sources = modules.map((parts) => `${PRELUDE}${parts.map((part) => part.source).join('\n')}`);
    const seen = askJson(JUDGE, sources) as Record<string, unknown>[][];
    expect(seen).toHaveLength(sources.length);
    sources.forEach((source, index) => {
      const { functions, problems } = readFunctions(parsePython(source, 'f.py'));
      expect(problems).toEqual([]);
      expect([source, functions.map((each) => each.name)]).toEqual([source, ['fa', 'fb']]);
      functions.forEach((declaration, place) => {
        const live = seen[index]?.[place] ?? {};
        const part = modules[index]?.[place as 0 | 1];
        expect([
          source,
          declaration.name,
          declaration.foreignDecorator,
          declaration.parameters.map((each) => [each.name, each.kind, each.hasDefault]),
        ]).toEqual([source, live.name, part?.foreign, live.parameters as unknown[][]]);
        for (const key of KEYS) {
          const declared: Declared<unknown> = declaration[key];
          const expected = !(key in live) ? 'absent' : part?.literal[key] ? ['literal', live[key]] : 'computed';
          expect([source, key, declared.state === 'literal' ? ['literal', declared.value] : declared.state]).toEqual([
            source,
            key,
            expected,
          ]);
        }
      });
    });
  });
});
