/**
 * The environment of a container under apptainer, which reads scripts of the image with a shell of its own before it starts
 * the program, adds variables, changes PATH, and evaluates values that hold `$` or quotes. A script of ours is read in place
 * of the image's, or after those of a SIF file that has its own, and starts the program itself.
 */
import type { ContainerRun } from '../types';

/** The directory of the scripts in a container. */
export const SCRIPTS = '/.singularity.d/env';
/** The name of ours: after all that apptainer has there. */
export const SCRIPT = '99-zz-hither.sh';

/** What a container has where neither the image nor the run says otherwise, as under docker. */
const DEFAULTS = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  HOSTNAME: 'hither',
  HOME: '/tmp',
} as const;

/** Where apptainer puts the libraries of the driver of the GPUs. */
const DRIVER_LIBRARIES = '/.singularity.d/libs';

/** Variables that apptainer's shell doesn't let a script set or remove. */
const READ_ONLY = ['NAME', 'CONTAINER'].flatMap((name) => [`APPTAINER_${name}`, `SINGULARITY_${name}`]);
const SETTABLE = /^(?!(?:UID|EUID|GID)$)[A-Za-z_]\w*$/;
/** Variables of apptainer's own that no image and no run asked for. */
const ADDED = ['PWD', 'APPTAINER_APPNAME', 'SINGULARITY_APPNAME'];

/** The script. Values are in quotes, so that no shell evaluates them. */
export function environmentScript(run: ContainerRun): string {
  const variables = Object.entries(variablesOf(run)).filter(([name]) => isSettable(name));
  const lines = [
    `unset ${ADDED.join(' ')}`,
    ...variables.map(([name, value]) => `export ${name}=${quoted(value)}`),
    'exec "$@"',
  ];
  return `${lines.join('\n')}\n`;
}

/** What the script can't do and is left to the supervisor in the container: variables to be set, or (null) to be removed. */
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

/** A carriage return before a line feed is dropped by apptainer's shell, also inside quotes. */
function quoted(value: string): string {
  return `'${value.split("'").join(`'"'"'`).split('\r').join("'$'\\r''")}'`;
}
