/** Attacks on the output directory. */
import type { OutputAttack } from './attack';

const NO_FILE = /is not a readable regular file with a single hard link/;

/** Runs `make`, which puts something at `path`, and then writes a result that refers to it. */
const inPlaceOf = (name: string, make: string, refers: string): string => `
path = os.path.join(out, ${JSON.stringify(name)})
${make}
leave(${refers})`;

/** Each is tried under every runtime, through the command line. */
export const ON_OUTPUT: readonly OutputAttack[] = [
  {
    name: 'a pipe in place of the temporary file of ended.json',
    body: "os.mkfifo(os.path.join(out, 'ended.json.part'))",
  },
  {
    name: 'a pipe in place of result.json',
    body: "os.mkfifo(os.path.join(out, 'result.json'))\nos._exit(0)",
    fails: NO_FILE,
  },
  {
    name: 'a link to an endless device in place of result.json',
    body: "os.symlink('/dev/zero', os.path.join(out, 'result.json'))\nos._exit(0)",
    fails: NO_FILE,
  },
  {
    name: 'a link to a file of the host in place of result.json',
    body: "os.symlink(secret, os.path.join(out, 'result.json'))\nos._exit(0)",
    fails: NO_FILE,
  },
  {
    name: 'a directory in place of result.json',
    body: "os.mkdir(os.path.join(out, 'result.json'))\nos._exit(0)",
    fails: NO_FILE,
  },
  {
    name: 'a link to a file of the host as an array',
    body: inPlaceOf('0.npy', 'os.symlink(secret, path)', "array('0.npy')"),
    fails: NO_FILE,
  },
  {
    name: 'a link to a file of the host as a file',
    body: inPlaceOf('0', 'os.symlink(secret, path)', "file('0')"),
    fails: NO_FILE,
  },
  { name: 'a link to itself as a file', body: inPlaceOf('0', 'os.symlink(path, path)', "file('0')"), fails: NO_FILE },
  { name: 'a pipe as an array', body: inPlaceOf('0.npy', 'os.mkfifo(path)', "array('0.npy')"), fails: NO_FILE },
  {
    name: 'a device as an array',
    body: inPlaceOf(
      '0.npy',
      `
try:
    os.mknod(path, 0o600 | 0o020000, os.makedev(1, 5))
except OSError:
    os.mkfifo(path)  # mknod needs a capability`,
      "array('0.npy')",
    ),
    fails: NO_FILE,
  },
  { name: 'a directory as an array', body: inPlaceOf('0.npy', 'os.mkdir(path)', "array('0.npy')"), fails: NO_FILE },
  {
    name: 'a socket as a file',
    body: inPlaceOf('0', "os.chdir(out)\nsocket.socket(socket.AF_UNIX).bind('0')", "file('0')"),
    fails: NO_FILE,
  },
  {
    name: 'a file with two names',
    body: inPlaceOf('0', "write(path, 'x')\nos.link(path, path + '1')", "file('0')"),
    fails: NO_FILE,
  },
  { name: 'a file of the host by its path', body: 'leave(file(secret))', fails: /is invalid/ },
  { name: 'a file of its inputs by its path', body: "leave(file('../in/job.json'))", fails: /is invalid/ },
  { name: 'a name with terminal escapes', body: "leave(file('\\x1b[2J\\u202e'))", fails: /is invalid/ },
  {
    name: 'a file whose shown name has terminal escapes',
    body: "write(os.path.join(out, '0'), 'x')\nleave(file('0', '\\x1b[2J\\u202e'))",
  },
  {
    name: 'files with terminal escapes in their names, outside of the result',
    body: `
for name in (b'\\x1b[2J', b'\\xff\\xfe', b'a\\nb', '\\u202ex'.encode(), b'::error::x', b'-rf'):
    write(os.path.join(os.fsencode(out), name), 'x')`,
  },
  {
    name: 'a sparse array of a terabyte',
    body: inPlaceOf('0.npy', "write(path, 'x')\nos.truncate(path, 2 ** 40)", "array('0.npy')"),
    fails: /File too large/,
  },
  {
    name: 'an unreadable directory',
    body: "os.makedirs(os.path.join(out, 'store', 'sha1'))\nos.chmod(os.path.join(out, 'store'), 0)",
  },
  { name: 'an unreadable output directory', body: 'os.chmod(out, 0)' },
  {
    name: 'directories too deep for a path',
    body: `
os.chdir(out)
for _ in range(60):
    os.mkdir('n' * 200)
    os.chdir('n' * 200)`,
  },
  {
    name: '20,000 empty files',
    body: "for number in range(20000):\n    os.mknod(os.path.join(out, 'n%d' % number))",
  },
  {
    name: 'a stored object with other bytes than its name says',
    body: `
place = os.path.join(out, 'store', 'sha1', 'aa', 'aa', 'aa')
os.makedirs(place)
write(os.path.join(place, 'aa' * 20), 'x')
leave({'_type': 'hither_file', 'item_type': 'file', 'name': 'x', 'sha1_path': 'sha1://' + 'aa' * 20 + '/x', 'sha256': '0' * 64, 'size': 1})`,
    fails: /is invalid|other bytes|sha1|damaged/,
  },
  {
    name: 'a result with a pickle',
    body: "leave({'_type': 'pickle', 'data': 'gASVAAAAAAAAAAA='})",
    fails: /pickle/,
  },
];

/** The ways in which prisoner.py's `fill` hides output beyond the limit. */
export const HIDING = ['plainly', 'deleted', 'unreadable', 'not_searchable', 'deep', 'behind_the_end'];

/** What prisoner.py's `leave_traps` puts in place of our files. */
export const TRAPS = ['fifo', 'directory', 'link', 'device', 'socket', 'closed'];

/** The test of prisoner.py's daemon, which keeps writing results. */
export const FORGER = 'has killed every process before the result is read';
