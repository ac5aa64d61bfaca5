/** Things in place of a file that we read, and the commands that encounter them. */

/** What may be at a path instead of our regular file. */
export const IN_PLACES = [
  'a pipe',
  'a link to /dev/zero',
  'a directory',
  'a socket',
  'a sparse file of 10 GB',
] as const;

/** Commands that read a store. `hither store verify` is another. */
export const CALLS: Readonly<Record<string, readonly string[]>> = {
  run: ['run', 'f.py:stored', '--arg', 'n=1', '--runtime', 'host', '--json'],
  'run of a job that failed before': ['run', 'f.py:raises', '--runtime', 'host', '--json'],
  plan: ['plan', 'f.py:stored', '--arg', 'n=1', '--runtime', 'host'],
  'cache ls': ['cache', 'ls'],
  'cache rm': ['cache', 'rm', '--all'],
  'store ls': ['store', 'ls'],
  'store gc': ['store', 'gc', '--max-age', '1d', '--unreferenced'],
};

/** Commands that take long with a large file, and are interrupted. */
export const LONG_CALLS = [
  ['store', 'verify'],
  ['store', 'put', 'large'],
];

/** Files of a workspace that are replaced. An additional file is another. */
export const IN_WORKSPACE = ['hither.yml', 'g.py', 'm.py'];
