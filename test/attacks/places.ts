/** What lies in the place of a file that we read, and who comes across it. */

/** What may lie at a path instead of a regular file of ours. */
export const IN_PLACES = [
  'a pipe',
  'a link to /dev/zero',
  'a directory',
  'a socket',
  'a sparse file of 10 GB',
] as const;

/** Calls of the command line that read a store; `hither store verify` is another. */
export const CALLS: Readonly<Record<string, readonly string[]>> = {
  run: ['run', 'f.py:stored', '--arg', 'n=1', '--runtime', 'host', '--json'],
  'run of a job that failed before': ['run', 'f.py:raises', '--runtime', 'host', '--json'],
  plan: ['plan', 'f.py:stored', '--arg', 'n=1', '--runtime', 'host'],
  'cache ls': ['cache', 'ls'],
  'cache rm': ['cache', 'rm', '--all'],
  'store ls': ['store', 'ls'],
  'store gc': ['store', 'gc', '--max-age', '1d', '--unreferenced'],
};

/** Calls that take long where a file is large, and are told to stop. */
export const LONG_CALLS = [
  ['store', 'verify'],
  ['store', 'put', 'large'],
];

/** Files of a workspace that are replaced; an additional file is another. */
export const IN_WORKSPACE = ['hither.yml', 'g.py', 'm.py'];
