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
];
