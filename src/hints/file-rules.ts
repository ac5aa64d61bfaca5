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
  return `the function gets the argument ${quotedPath(name)} as text, and no file with it: ${remedy}`;
};

function mountOf(value: string): string {
  return `list the directory ${quotedPath(value)} in \`mounts:\`, or give each file as { $file: … } or { $npy: … }`;
}

/** Relative to the spec's directory, as paths of a spec are. */
function specialValue(value: string, { missingFile, specDirectory }: Facts): string {
  const found = missingFile?.found;
  const path = found === undefined ? value : posix.relative(specDirectory, found);
  const special = `{ ${value.endsWith('.npy') ? '$npy' : '$file'}: ${quotedPath(path)} }`;
  return `write ${special} in place of ${quotedPath(value)}${found === undefined ? ', or list its directory in `mounts:`' : ''}`;
}

const notBundled: Rule = (facts) => {
  const { missingFile } = facts;
  if (missingFile?.found === undefined || missingFile.argument !== undefined) {
    return undefined;
  }
  const { found, bundled, asked } = missingFile;
  const beside = posix.isAbsolute(asked) ? '' : openBeside(facts);
  return bundled
    ? `${quotedPath(found)} was taken along, but not into the working directory, which is empty at first: ${openBeside(facts)}`
    : `${quotedPath(found)} is in the repository, but was not taken along: ${listing(missingFile, facts, beside)}`;
};

function openBeside({ missingFile, functionDirectory }: Facts): string {
  const path = posix.relative(functionDirectory, missingFile?.found ?? '');
  return `open it as os.path.join(os.path.dirname(__file__), ${quotedPath(path)})`;
}

/** The list that reaches it: the decorator's starts from the function's directory, the spec's from the spec's. */
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
  const asArgument = 'give it as an argument, { $file: … }';
  if (nearest === undefined) {
    return asArgument;
  }
  const listed = `list it with ${nearest.write(quotedPath(nearest.path))} (additional_files)`;
  return beside === '' ? `${listed}, or ${asArgument}` : `${listed} and ${beside}; or ${asArgument}`;
}

/** In this order. */
export const FILE_RULES: readonly Rule[] = [asText, notBundled];
