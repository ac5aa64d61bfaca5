/** Recognizes paths built from `__file__`: `os.path.join(os.path.dirname(os.path.realpath(__file__)), 'docker')`. */

const FILE = '(?:os\\.)?(?:path\\.)?(?:(?:real|abs)path\\(__file__\\)|__file__)';
const DIRECTORY = new RegExp(
  `^(?:os\\.)?(?:path\\.)?(?:dirname\\(${FILE}\\)|(?:real|abs)path\\((?:os\\.)?(?:path\\.)?dirname\\(__file__\\)\\))$`,
);

/** Whether an expression is the directory of its own file. Paths are relative to that directory, so it becomes `.`. */
export function isOwnDirectory(expression: string): boolean {
  return DIRECTORY.test(expression.replace(/\s/g, ''));
}

/** Whether a callee is `os.path.join`. */
export function isPathJoin(callee: string): boolean {
  return /^(?:os\.)?path\.join$/.test(callee);
}
