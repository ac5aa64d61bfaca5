/**
 * Writes the script that sets a container's environment under apptainer. Before it starts the program, apptainer runs
 * the image's scripts in its own shell, adds variables, changes PATH, and evaluates values that contain `$` or quotes.
 * So our script replaces the image's, or runs after the scripts of a SIF file that has its own, and starts the program
 * itself.
 */
import { VARIABLES_SCRIPT } from '../process-on-node';
import type { ContainerRun } from '../types';

/** The directory of the scripts in a container. */
export const SCRIPTS = '/.singularity.d/env';
/** The name of our script: sorts after all of apptainer's. */
export const SCRIPT = VARIABLES_SCRIPT;

/** Used if neither the image nor the run sets them, as under docker. */
const DEFAULTS = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  HOSTNAME: 'hither',
  HOME: '/tmp',
} as const;

/** Where apptainer puts the libraries of the GPU driver. */
const DRIVER_LIBRARIES = '/.singularity.d/libs';

/** Variables that apptainer's shell doesn't let a script set or remove. */
const READ_ONLY = ['NAME', 'CONTAINER'].flatMap((name) => [`APPTAINER_${name}`, `SINGULARITY_${name}`]);
const SETTABLE = /^(?!(?:UID|EUID|GID)$)[A-Za-z_]\w*$/;
/** Variables that apptainer adds although neither image nor run asked for them. */
const ADDED = ['PWD', 'APPTAINER_APPNAME', 'SINGULARITY_APPNAME'];

/** The script. Values are quoted, so that no shell evaluates them. */
export function environmentScript(run: ContainerRun): string {
  const variables = Object.entries(variablesOf(run)).filter(([name]) => isSettable(name));
  const lines = [
    `unset ${ADDED.join(' ')}`,
    ...variables.map(([name, value]) => `export ${name}=${quoted(value)}`),
    'exec "$@"',
  ];
  return `${lines.join('\n')}\n`;
}

/** Variables that the script can't set or (null) remove, left to the supervisor in the container. */
export function unsettableVariables(run: ContainerRun): Readonly<Record<string, string | null>> {
  const removed = READ_ONLY.map((name): [string, null] => [name, null]);
  return Object.fromEntries([...removed, ...Object.entries(variablesOf(run)).filter(([name]) => !isSettable(name))]);
}

function isSettable(name: string): boolean {
  return SETTABLE.test(name) && !READ_ONLY.includes(name);
}

function variablesOf({ env, image, resources }: ContainerRun): Readonly<Record<string, string>> {
  if (image.environment === 'sif') {
    return { HOME: DEFAULTS.HOME, ...env };
  }
  const variables: Record<string, string> = { ...DEFAULTS, ...image.variables, ...env };
  const libraries = [variables.LD_LIBRARY_PATH, DRIVER_LIBRARIES].filter((path) => path !== undefined && path !== '');
  return resources.gpus === undefined ? variables : { ...variables, LD_LIBRARY_PATH: libraries.join(':') };
}

/** apptainer's shell drops a carriage return before a line feed, even inside quotes. */
function quoted(value: string): string {
  return `'${value.split("'").join(`'"'"'`).split('\r').join("'$'\\r''")}'`;
}
