/** Hints about results that a function failed to return. */
import type { Rule } from './facts';
import { quotedPath } from './quoted-path';

/** Number of names to show. */
const SHOWN = 10;

/** The text of SystemExit after sys.exit(), sys.exit(0) and quit(). */
const SUCCESS = new Set(['', '0', 'None']);

const exited: Rule = ({ status, error }) => {
  if (status === 'error' && error?.type === 'SystemExit' && SUCCESS.has(error.message)) {
    return 'the function exited without a result: return the result instead of calling sys.exit';
  }
  return status === 'failed' && error?.type === 'Exited' && error.message.includes('exit code 0 ')
    ? 'the function ended its process without a result: return the result instead of calling os._exit'
    : undefined;
};

const left: Rule = ({ status, left: files }) => {
  const [first] = files;
  if (status !== 'finished' || first === undefined) {
    return undefined;
  }
  const names = files.slice(0, SHOWN).map(quotedPath).join(', ') + (files.length > SHOWN ? ' and more' : '');
  const remedy = `return hi.File(${quotedPath(first)}) to keep one`;
  return `files in the working directory are deleted after the job: ${names}; ${remedy}`;
};

/** In the order of the hints. */
export const RESULT_RULES: readonly Rule[] = [exited, left];
