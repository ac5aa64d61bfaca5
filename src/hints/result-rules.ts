/** Hints about results that a function did not return. */
import type { Rule } from './facts';
import { quotedPath } from './quoted-path';

/** How many names are shown. */
const SHOWN = 10;

/** What sys.exit(), sys.exit(0) and quit() give as str(). */
const SUCCESS = new Set(['', '0', 'None']);

const exited: Rule = ({ status, error }) => {
  if (status === 'error' && error?.type === 'SystemExit' && SUCCESS.has(error.message)) {
    return 'a function that exits gives no result: return the result instead of calling sys.exit';
  }
  return status === 'failed' && error?.type === 'Exited' && error.message.includes('exit code 0 ')
    ? 'a function that ends its process gives no result: return the result instead of calling os._exit'
    : undefined;
};

const left: Rule = ({ status, left: files }) => {
  const [first] = files;
  if (status !== 'finished' || first === undefined) {
    return undefined;
  }
  const names = files.slice(0, SHOWN).map(quotedPath).join(', ') + (files.length > SHOWN ? ' and more' : '');
  return `files in the working directory go with the job: ${names}; return hi.File(${quotedPath(first)}) to keep one`;
};

/** In this order. */
export const RESULT_RULES: readonly Rule[] = [exited, left];
