/**
 * A process on a node of a cluster that is no container. Its variables are in a script, because other users can see
 * arguments, and the values may be secrets.
 */
import type { ConditionalArguments } from './types';

/** The name of the script that sets the variables of a job, in `in/etc/env` of its directory. */
export const VARIABLES_SCRIPT = '99-zz-hither.sh';

/** Names that a shell lets a script set. */
const SETTABLE = /^(?!(?:UID|EUID|GID|PPID)$)[A-Za-z_]\w*$/;

/** The script, for /bin/sh. It leaves out names that a shell can't set. */
export function variablesScript(variables: Readonly<Record<string, string>>): string {
  const settable = Object.entries(variables).filter(([name]) => SETTABLE.test(name));
  return settable.map(([name, value]) => `export ${name}='${value.replaceAll("'", "'\\''")}'\n`).join('');
}

/** The variables that the script leaves out. */
export function unsettable(variables: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => !SETTABLE.test(name)));
}

/** What finds programs and libraries is the node's, after the setup there, unless the script sets it. */
export function processArguments(script: string, command: readonly string[]): readonly ConditionalArguments[] {
  return [
    { when: 'variables', args: ['PATH', 'LD_LIBRARY_PATH'] },
    { args: ['/bin/sh', '-c', '. "$0" && exec "$@"', script, ...command] },
  ];
}
