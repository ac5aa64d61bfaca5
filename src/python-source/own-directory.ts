/** Paths that a file makes from its own place: `os.path.join(os.path.dirname(os.path.realpath(__file__)), 'docker')`. */

const FILE = '(?:os\\.)?(?:path\\.)?(?:(?:real|abs)path\\(__file__\\)|__file__)';
const DIRECTORY = new RegExp(
  `^(?:os\\.)?(?:path\\.)?(?:dirname\\(${FILE}\\)|(?:real|abs)path\\((?:os\\.)?(?:path\\.)?dirname\\(__file__\\)\\))$`,
);

/** Whether an expression is the directory of the file that it stands in. Paths are relative to that, so it is `.` for us. */
export function isOwnDirectory(expression: string): boolean {
  return DIRECTORY.test(expression.replace(/\s/g, ''));
}

/** Whether what is called joins paths. */
export function isPathJoin(callee: string): boolean {
  return /^(?:os\.)?path\.join$/.test(callee);
}
