/** Lists of options for everything in which two jobs of a small repository may differ. */
import type { Asked } from './asked-job';

/** Differences that the function can see, and others. Nothing here says which are which: the test finds that out. */
export const OPTIONS = {
  place: ['f.py', 'pkg/f.py', 'exp1/run.py', 'exp2/run.py'],
  pythonName: ['f', 'g', 'µ', 'µ'.normalize('NFKC')],
  declaredName: ["'f'", "'g'", "'F'", '"f"', "__import__('os').getenv('F', 'f')"],
  declaredVersion: ["'0.1.0'", "'0.1'", "'0.1.0' '1'"],
  version: ['', 'version: "0.1.0"', 'version: "0.1.01"'],
  lineEnds: ['\n', '\r\n'],
  ending: ['', '# a comment\n'],
  helper: ['X = 1\n', 'X = 2\n', '#!x\nX = 1\n', '-> other.py'],
  local: ['', 'local-modules: [x/m.py, y/m.py]', 'local-modules: [y/m.py, x/m.py]', 'local-modules: [x]'],
  additional: ['', 'additional-files: [x/m.py]', 'additional-files: [data.txt]', 'additional-files: ["*.txt"]'],
  data: ['text\n', 'text\r\n', 'text\n ', 'é', 'é'.normalize('NFD')],
  name: ['x', 'y', '_type', 'é', 'é'.normalize('NFD'), '__proto__'],
  value: [
    ...[
      'null',
      'true',
      '1',
      '1.0',
      '"1"',
      '1e0',
      '0x1',
      '"true"',
      '0',
      '0.0',
      '-0.0',
      '-0',
      '.nan',
      '.inf',
      '-.inf',
      '""',
    ],
    ...['[1]', '{ $tuple: [1] }', '{ $array: [1] }', '{ $array: [1.0] }', '{ $array: [1], dtype: "<i4" }'],
    ...['{ $array: [[1]] }', '{ a: 1, b: 2 }', '{ b: 2, a: 1 }', '{ _type: tuple, data: [1] }', '{ $bytes: MQ== }'],
    ...['{ $complex: [1, 0] }', '"é"', '"e\\u0301"', '"\\u00e9"', '{ $file: data.txt }', '{ $file: copy/data.txt }'],
    ...['{ $file: other.txt }', '{ $npy: a.npy }', '{ $file: a.npy }', '123456789012345678901234567890', '"sha1://x"'],
    ...['{ kind: ndarray, sha256: "0", size: 1 }', "{ '': 0 }", '{ "1": 2 }', '[[]]', '[]', '{}'],
  ],
  second: ['', 'a: 1', 'z: 1', 'a: 1, z: 1', 'z: 1, a: 1'],
  image: ['1', '2'],
  container: ['', 'container: docker://docker.io/library/python:3.12-slim'],
  env: [
    '',
    'env: { A: "1" }',
    'env: { A: 1 }',
    'env: { B: "1" }',
    'env: { A: "1", B: "2" }',
    'env: { B: "2", A: "1" }',
    'env: [A]',
  ],
  resources: [
    '',
    'resources: { cpus: 1.0 }',
    'resources: { cpus: 2 }',
    'resources: { cpus: 1.5 }',
    'resources: { memory: 1G, tmp: 1G, shm: 1G, pids: 9 }',
  ],
  relaxed: ['', 'network: none', 'network: bridge', 'relax: [tmp-exec, image-user]', 'relax: [image-user, tmp-exec]'],
  mounts: [
    '',
    'mounts: [{ source: x, target: /m }]',
    'mounts: [{ source: y, target: /m }]',
    'mounts: [{ source: x, target: /m, write: true }]',
  ],
  python: ['', 'python: python3', 'python: python'],
  cache: ['', 'cache: { salt: "1" }', 'cache: { trust: true, cache-failing: true, force-run: true }'],
  ignored: ['', 'label: another', 'timeout: 1h', 'pull: always'],
  job: ['a', 'b'],
  unused: ['', 'y = 1\n'],
  parallel: [1, 3],
} as const;

/** The index of an option for each key. */
export type Choices = { readonly [key in keyof typeof OPTIONS]: number };

/** The function returns everything that it can find out about itself. */
const FUNCTION = `import hither as hi
import helper

@hi.function(NAME, VERSION)
@hi.container('docker://python:3.12-slim')
def FUNCTION(**arguments):
    import json, os, sys
    source = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(sys.argv[0]))) if '/' in PLACE
                          else os.path.dirname(sys.argv[0]))
    def show(value):
        if isinstance(value, str) and os.path.isfile(value):
            with open(value, 'rb') as file:
                return [os.path.basename(value), repr(file.read())]
        return [type(value).__name__, repr(value), str(getattr(value, 'dtype', ''))]
    def files():
        for directory, _, names in os.walk(source):
            for name in sorted(names):
                path = os.path.join(directory, name)
                with open(path, 'rb') as file:
                    yield [os.path.relpath(path, source), os.access(path, os.X_OK), repr(file.read())]
    try:
        import m
        found = m.X
    except ImportError:
        found = None
    return {
        'arguments': [[name, show(value)] for name, value in arguments.items()],
        'files': sorted(files()),
        'path': [os.path.relpath(each, source) for each in sys.path if each.startswith(source)],
        'me': [__name__, os.path.relpath(__file__, source), helper.X, found],
        'environment': sorted([name, value] for name, value in os.environ.items()
                              if not value.startswith('/') and name not in ('PATH', 'LD_LIBRARY_PATH')),
    }
`;

/** An \`.npy\` file of version 1 with the int64 numbers 1 and 2. */
const NPY = (() => {
  const text = "{'descr': '<i8', 'fortran_order': False, 'shape': (2,), }";
  const header = `${text.padEnd(117)}\n`;
  const head = Buffer.from([0x93, ...Buffer.from('NUMPY'), 1, 0, header.length, 0]);
  const data = Buffer.alloc(16);
  data.writeBigInt64LE(1n, 0);
  data.writeBigInt64LE(2n, 8);
  return Buffer.concat([head, Buffer.from(header), data]);
})();

/** The repository and the spec with the chosen options. */
export function askedFor(choices: Choices): Asked {
  const chosen = <Key extends keyof typeof OPTIONS>(key: Key) =>
    OPTIONS[key][choices[key]] as (typeof OPTIONS)[Key][number];
  const place = chosen('place');
  const source = FUNCTION.replace('NAME', chosen('declaredName'))
    .replace('VERSION', chosen('declaredVersion'))
    .replace('FUNCTION', chosen('pythonName'))
    .replace('PLACE', `'${place}'`);
  const keys = (
    [
      'version',
      'local',
      'additional',
      'container',
      'env',
      'resources',
      'relaxed',
      'mounts',
      'python',
      'cache',
      'ignored',
    ] as const
  )
    .map(chosen)
    .filter((line) => line !== '');
  const second = chosen('second');
  const args = `args: { ${JSON.stringify(chosen('name'))}: ${chosen('value')}${second === '' ? '' : `, ${second}`} }`;
  return {
    spec: [
      `jobs:`,
      `  ${chosen('job')}:`,
      `    function: ${place}:${chosen('pythonName')}`,
      ...[args, ...keys].map((line) => `    ${line}`),
      '',
    ].join('\n'),
    files: {
      [place]: `${source}${chosen('ending')}`.replaceAll('\n', chosen('lineEnds')),
      'pkg/__init__.py': '',
      'helper.py': chosen('helper'),
      'other.py': 'X = 1\n',
      'x/m.py': 'X = 1\n',
      'y/m.py': 'X = 2\n',
      'data.txt': chosen('data'),
      'copy/data.txt': 'text\n',
      'other.txt': 'text\n',
      'a.npy': NPY,
      'unused.py': chosen('unused'),
    },
    image: `sha256:${chosen('image').repeat(64)}`,
    request: { parallel: chosen('parallel') },
  };
}
