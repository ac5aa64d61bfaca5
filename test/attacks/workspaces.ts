/** Workspaces and specs that somebody hostile wrote. None of them runs anything. */
import type { WorkspaceAttack } from './attack';

const F = "import hither as hi\n@hi.function('f', '1')\n@hi.container('docker://a/b:1')\ndef f(x=1): return x\n";
const spec = (job: string): string => `jobs:\n  a:\n    function: f.py:f\n${job}`;

/** Each is read by `hither validate`. */
export const WORKSPACES: readonly WorkspaceAttack[] = [
  { name: 'a function above the root', files: { 'hither.yml': 'function: ../../outside.py:f\n' }, says: /root/ },
  { name: 'a function by an absolute path', files: { 'hither.yml': 'function: SECRET:f\n' }, says: /root/ },
  { name: 'a function behind a link', files: { 'f.py@': 'SECRET', 'hither.yml': spec('') }, says: /root/ },
  {
    name: 'an argument above the root',
    files: { 'f.py': F, 'hither.yml': spec('    args: {x: {$file: ../../x}}\n') },
    says: /root/,
  },
  {
    name: 'an argument by an absolute path',
    files: { 'f.py': F, 'hither.yml': spec('    args: {x: {$file: SECRET}}\n') },
    says: /root/,
  },
  {
    name: 'an argument from /proc',
    files: { 'f.py': F, 'hither.yml': spec('    args: {x: {$file: /proc/self/environ}}\n') },
    says: /root/,
  },
  {
    name: 'an argument behind a link',
    files: { 'f.py': F, 'x@': 'SECRET', 'hither.yml': spec('    args: {x: {$file: x}}\n') },
    says: /root/,
  },
  {
    name: 'an array behind a link',
    files: { 'f.py': F, 'x@': 'SECRET', 'hither.yml': spec('    args: {x: {$npy: x}}\n') },
    says: /root/,
  },
  {
    name: 'a mount of the whole machine',
    files: { 'f.py': F, 'hither.yml': spec('    mounts: [{source: /, target: /mnt}]\n') },
    says: /root/,
  },
  {
    name: 'a mount behind a link',
    files: { 'f.py': F, 'x@': '/etc', 'hither.yml': spec('    mounts: [{source: x, target: /mnt}]\n') },
    says: /root/,
  },
  {
    name: 'modules above the root',
    files: { 'f.py': F, 'hither.yml': spec('    local-modules: [../..]\n') },
    says: /root/,
  },
  {
    name: 'an import behind a link',
    files: { 'f.py': `import m\n${F}`, 'm.py@': 'SECRET', 'hither.yml': spec('') },
    says: /root/,
  },
  {
    name: 'a token of the runner',
    files: { 'f.py': F, 'hither.yml': spec('    env: [GITHUB_TOKEN]\n') },
    says: /never passed/,
    exitCode: 0,
  },
  {
    name: 'an image that is an option',
    files: { 'f.py': F, 'hither.yml': spec('    container: "--privileged"\n') },
    says: /container|image/,
  },
  {
    name: 'a job whose name is a path',
    files: { 'f.py': F, 'hither.yml': 'jobs:\n  ../../x:\n    function: f.py:f\n' },
    says: /name|key/,
  },
  {
    name: 'aliases of aliases',
    files: {
      'hither.yml': `a: &a [1]\nb: &b [${'*a,'.repeat(50)}]\nc: &c [${'*b,'.repeat(50)}]\nd: [${'*c,'.repeat(50)}]\n`,
    },
    says: /hither\.yml/,
  },
  { name: 'deep nesting', files: { 'hither.yml': `jobs: ${'['.repeat(20_000)}` }, says: /hither\.yml/ },
  {
    name: 'a prototype',
    files: { 'f.py': F, 'hither.yml': spec('    __proto__: {polluted: true}\n') },
    says: /__proto__/,
  },
  { name: 'a tag of Python', files: { 'hither.yml': 'function: !!python/object/apply:os.system [id]\n' }, says: /tag/ },
  { name: 'bytes that are no text', files: { 'hither.yml': 'a: \u0000\u0001\n' }, says: /hither\.yml/ },
  {
    name: 'a pattern that is no range',
    files: { 'f.py': F, 'hither.yml': spec("    additional-files: ['[z-a].txt']\n") },
    says: /range/,
  },
  {
    name: 'a pattern of many stars',
    files: { 'f.py': F, ['a'.repeat(200)]: '', 'hither.yml': spec(`    additional-files: ['${'*a'.repeat(16)}b']\n`) },
    says: /no file matches/,
    exitCode: 0,
  },
  {
    name: 'brackets without an end',
    files: { 'f.py': `${F}x = ${'['.repeat(100_000)}\n`, 'hither.yml': spec('    local-modules: [x]\n') },
    says: /f\.py|no local module/,
  },
  {
    name: 'a name that steers a terminal',
    files: { 'hither.yml': 'function: "a\\x1b[2J\\u202e.py:f"\n' },
    says: /\\u\{1b\}\[2J\\u\{202e\}/,
  },
  { name: 'a spec that is a link', files: { 'hither.yml@': 'SECRET' }, says: /root|link/ },
  {
    name: 'a directory that is a link',
    files: { 'sub@': '/etc', 'hither.yml': 'function: sub/passwd:f\n' },
    says: /root/,
  },
  {
    name: 'a link to itself',
    files: { 'f.py@': 'f.py', 'hither.yml': spec('') },
    says: /f\.py/,
  },
  {
    name: 'the token of the checkout as an argument',
    files: { 'f.py': F, '.git/config': 'MARK', 'hither.yml': spec('    args: {x: {$file: .git/config}}\n') },
    says: /\.git/,
  },
  {
    name: 'the token of the checkout behind a link',
    files: { 'f.py': F, '.git/config': 'MARK', 'x@': '.git', 'hither.yml': spec('    args: {x: {$file: x/config}}\n') },
    says: /\.git/,
  },
  {
    name: 'the token of the checkout as a mount',
    files: { 'f.py': F, 'hither.yml': spec('    mounts: [{source: .git, target: /mnt}]\n') },
    says: /\.git/,
  },
  {
    name: 'the token of the checkout as modules',
    files: { 'f.py': F, 'hither.yml': spec('    local-modules: [.git]\n') },
    says: /\.git/,
  },
  {
    name: 'credentials of an action as an argument',
    files: {
      'f.py': F,
      'gha-creds-0a1b.json': 'MARK',
      'hither.yml': spec('    args: {x: {$file: gha-creds-0a1b.json}}\n'),
    },
    says: /credentials/,
  },
  {
    name: 'the socket of an engine as a mount',
    files: { 'f.py': F, 'hither.yml': spec('    mounts: [{source: /var/run/docker.sock, target: /mnt}]\n') },
    says: /root/,
  },
  {
    name: 'a mount over the supervisor',
    files: { 'f.py': F, 'd/x': '', 'hither.yml': spec('    mounts: [{source: d, target: /in/runner}]\n') },
    says: /target/,
  },
  {
    name: 'a mount over the kernel',
    files: { 'f.py': F, 'd/x': '', 'hither.yml': spec('    mounts: [{source: d, target: /proc/1}]\n') },
    says: /target/,
  },
  {
    name: 'additional files above the root',
    files: { 'f.py': F, 'hither.yml': spec("    additional-files: ['../**']\n") },
    says: /no file matches/,
    exitCode: 0,
  },
  {
    name: 'an image above the root',
    files: { 'f.py': F, 'hither.yml': spec('    container: ../../image.sif\n') },
    says: /root/,
  },
  {
    name: 'a variable whose name is an option',
    files: { 'f.py': F, 'hither.yml': spec('    env: {"--privileged=1": x}\n') },
    says: /name/,
  },
  {
    name: 'a function that is an expression',
    files: { 'f.py': F, 'hither.yml': "function: \"f.py:__import__('os').system('id')\"\n" },
    says: /function|name/,
  },
  {
    name: 'a path with an end in its middle',
    files: { 'f.py': F, 'hither.yml': spec('    args: {x: {$file: "f.py\\0.txt"}}\n') },
    says: /this is not a valid path/,
  },
  { name: 'an alias of itself', files: { 'f.py': F, 'hither.yml': spec('    args: &a {x: *a}\n') }, says: /a/ },
  {
    name: 'jobs that need each other',
    files: { 'f.py': F, 'hither.yml': `${spec('    needs: [b]\n')}  b:\n    function: f.py:f\n    needs: [a]\n` },
    says: /need/,
  },
  {
    name: 'a matrix of a billion points',
    files: {
      'f.py': F,
      'hither.yml': spec(
        `    matrix: {${[...'abcdefghi'].map((key) => `${key}: [1,2,3,4,5,6,7,8,9,0]`).join(', ')}}\n`,
      ),
    },
    says: /matrix/,
  },
  {
    name: 'a job whose name runs backwards',
    files: { 'f.py': F, 'hither.yml': 'jobs:\n  "a\\u202eb":\n    function: f.py:f\n' },
    says: /\\u\{202e\}/,
  },
  {
    name: 'a file whose name runs backwards',
    files: { 'f.py': F, 'hither.yml': spec('    additional-files: ["\\u202egnp.x"]\n') },
    says: /\\u\{202e\}/,
    exitCode: 0,
  },
  {
    name: 'ten thousand functions in a file',
    files: {
      'f.py': F + Array.from({ length: 10_000 }, (_, n) => `def f${n}(x): return f${n + 1}(x)\n`).join(''),
      'hither.yml': spec(''),
    },
    says: /valid|a/,
    exitCode: 0,
  },
  {
    name: 'decorators that call each other',
    files: { 'f.py': `${F}x = ${'f('.repeat(20_000)}${')'.repeat(20_000)}\n`, 'hither.yml': spec('') },
    says: /a/,
    exitCode: 0,
  },
];
