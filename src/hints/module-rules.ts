/** Hints about modules: missing ones, and those that the standard library shadows. */
import { posix } from 'node:path';
import type { Rule } from './facts';
import { quotedPath } from './quoted-path';

/** Modules that hither-action provides itself: installing a package would not add a missing part. */
const SHIMS = new Set(['hither', 'hither2', 'hither_sf', 'kachery', 'kachery_p2p', 'kachery_client']);

const missing: Rule = ({ missingModule, container, functionDirectory, hostPython = 'python3' }) => {
  if (missingModule === undefined) {
    return undefined;
  }
  const { name, found } = missingModule;
  if (found !== undefined) {
    const path = quotedPath(posix.relative(functionDirectory, found));
    const remedy = `list it with @hi.local_modules([${path}]), or in \`local-modules:\` of the job`;
    return `${quotedPath(found)} is in the repository, but the job doesn't have it as ${quotedPath(name)}: ${remedy}`;
  }
  if (SHIMS.has(name.split('.')[0] ?? '')) {
    return `no published version of hither or kachery has a module ${quotedPath(name)}: check the name`;
  }
  const onHost = container.runtime === 'host';
  const place = onHost ? `the Python of this machine, ${hostPython},` : `the image ${container.declared}`;
  const remedy = onHost
    ? `install it there ("${hostPython} -m pip install ${name.split('.')[0]}"), or name another Python with \`python:\``
    : 'name an image that has it with `container:`';
  return `${quotedPath(name)} is neither in ${place} nor in the repository: ${remedy}`;
};

const hidden: Rule = ({ hiddenModule }) => {
  if (hiddenModule === undefined) {
    return undefined;
  }
  const { name, file } = hiddenModule;
  const remedy = `rename yours, or import it relatively ("from . import ${name}")`;
  return `"import ${name}" imports the standard library's module, not ${quotedPath(file)}: ${remedy}`;
};

/** In the order of the hints. */
export const MODULE_RULES: readonly Rule[] = [missing, hidden];
