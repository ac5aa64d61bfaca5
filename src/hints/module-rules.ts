/** Hints about modules: missing ones, and those that a module of the standard library hides. */
import { posix } from 'node:path';
import type { Rule } from './facts';
import { quotedPath } from './quoted-path';

/** What a job finds under these names is never an installed package. */
const STAND_INS = new Set(['hither', 'hither2', 'hither_sf', 'kachery', 'kachery_p2p', 'kachery_client']);

const missing: Rule = ({ missingModule, container, functionDirectory, hostPython = 'python3' }) => {
  if (missingModule === undefined) {
    return undefined;
  }
  const { name, found } = missingModule;
  if (found !== undefined) {
    const path = quotedPath(posix.relative(functionDirectory, found));
    return `${quotedPath(found)} is in the repository, but was not taken along as ${quotedPath(name)}: list it with @hi.local_modules([${path}]), or in \`local-modules:\` of the job`;
  }
  if (STAND_INS.has(name.split('.')[0] ?? '')) {
    return `no published version of hither or kachery has a module ${quotedPath(name)}`;
  }
  const onHost = container.runtime === 'host';
  const place = onHost ? `the Python of this machine, ${hostPython},` : `the image ${container.declared}`;
  const remedy = onHost
    ? `install it there ("${hostPython} -m pip install ${name.split('.')[0]}"), or name another Python with \`python:\``
    : 'name an image that has it with `container:`';
  return `${quotedPath(name)} is neither in ${place} nor among the modules of the repository: ${remedy}`;
};

const hidden: Rule = ({ hiddenModule }) => {
  if (hiddenModule === undefined) {
    return undefined;
  }
  const { name, file } = hiddenModule;
  return `"import ${name}" gives the standard library's module, not ${quotedPath(file)}: rename yours, or import it relatively ("from . import ${name}")`;
};

/** In this order. */
export const MODULE_RULES: readonly Rule[] = [missing, hidden];
