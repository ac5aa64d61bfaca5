/** Hints about files that a function did not find. */
import { posix } from 'node:path';
import type { Facts, MissingFile, Rule } from './facts';
import { quotedPath } from './quoted-path';

const asText: Rule = (facts) => {
  const { missingFile } = facts;
  if (missingFile?.argument === undefined) {
    return undefined;
  }
  const { name, value } = missingFile.argument;
  const remedy = missingFile.isDirectory || missingFile.asked !== value ? mountOf(value) : specialValue(value, facts);
  return `the argument ${quotedPath(name)} is passed as text, without the file: ${remedy}`;
};

function mountOf(value: string): string {
  return `list the directory ${quotedPath(value)} in \`mounts:\`, or pass each file as { $file: … } or { $npy: … }`;
}

/** With a path relative to the spec's directory, as specs need it. */
function specialValue(value: string, { missingFile, specDirectory }: Facts): string {
  const found = missingFile?.found;
  const path = found === undefined ? value : posix.relative(specDirectory, found);
  const special = `{ ${value.endsWith('.npy') ? '$npy' : '$file'}: ${quotedPath(path)} }`;
  const mount = found === undefined ? ', or list its directory in `mounts:`' : '';
  return `write ${special} instead of ${quotedPath(value)}${mount}`;
}

const notBundled: Rule = (facts) => {
  const { missingFile } = facts;
  if (missingFile?.found === undefined || missingFile.argument !== undefined) {
    return undefined;
  }
  const { found, bundled, asked } = missingFile;
  const beside = posix.isAbsolute(asked) ? '' : openBeside(facts);
  return bundled
    ? `${quotedPath(found)} is next to the code, not in the working directory, which starts empty: ${openBeside(facts)}`
    : `${quotedPath(found)} is in the repository, but the job doesn't have it: ${listing(missingFile, facts, beside)}`;
};

function openBeside({ missingFile, functionDirectory }: Facts): string {
  const path = posix.relative(functionDirectory, missingFile?.found ?? '');
  return `open it as os.path.join(os.path.dirname(__file__), ${quotedPath(path)})`;
}

/** Where to list the file: paths in the decorator start at the function's directory, in the spec at the spec's. */
function listing(
  { found = '', isDirectory }: MissingFile,
  { functionDirectory, specDirectory }: Facts,
  beside: string,
): string {
  const pattern = isDirectory ? `${found}/**` : found;
  const places = [
    { path: posix.relative(functionDirectory, pattern), write: (path: string) => `@hi.additional_files([${path}])` },
    { path: posix.relative(specDirectory, pattern), write: (path: string) => `\`additional-files: [${path}]\`` },
  ];
  const [nearest] = places.filter(({ path }) => !path.startsWith('../'));
  const asArgument = 'pass it as an argument, { $file: … }';
  if (nearest === undefined) {
    return asArgument;
  }
  const listed = `list it with ${nearest.write(quotedPath(nearest.path))}`;
  return beside === '' ? `${listed}, or ${asArgument}` : `${listed} and ${beside}; or ${asArgument}`;
}

/** In the order of the hints. */
export const FILE_RULES: readonly Rule[] = [asText, notBundled];
