/** Runs apptainer (or singularity): finds it, checks its version, and builds its environment. */
import { join } from 'node:path';
import { bug } from '../../core/errors';
import { findProgram } from '../../process/find-program';
import { type CommandOutput, runCommand } from '../../process/run-command';
import { makeUserDirectory, userDirectory } from '../../store/user-directory';
import { cachedText, recordPath } from '../fact-cache';
import { stampOf } from '../file-digest-cache';
import { readKernelFile } from '../procfs';
import { unstartable } from '../start-failure';
import type { Availability, RuntimeContext } from '../types';

/** What the command line depends on. */
export interface ApptainerFacts {
  readonly program: string;
  readonly version: string;
  /** Prefix of its environment variables, which differs between apptainer and singularity. */
  readonly prefix: 'APPTAINER' | 'SINGULARITY';
  /** Whether containers run in a user namespace, without setuid. */
  readonly userNamespace: boolean;
}

/** Runs apptainer commands. */
export interface ApptainerClient {
  readonly context: RuntimeContext;
  probe(): Promise<Availability>;
  /** @throws a bug if `probe` did not report it available. */
  facts(): ApptainerFacts;
  /** Runs a command to its end. `settings` are apptainer's own variables, without their prefix. */
  ask(args: readonly string[], settings?: Readonly<Record<string, string>>): Promise<CommandOutput>;
}

/** Creates the client of apptainer, under whichever of its names is on PATH. */
export function createApptainerClient(context: RuntimeContext): ApptainerClient {
  let found: ApptainerFacts | undefined;
  let probing: Promise<Availability> | undefined;
  const facts = (): ApptainerFacts => {
    if (found === undefined) {
      throw bug('the apptainer runtime was used without a probe');
    }
    return found;
  };
  const look = async (): Promise<Availability> => {
    const answer = await findApptainer(context);
    found = 'program' in answer ? answer : undefined;
    return 'program' in answer ? { available: true, version: answer.version } : answer;
  };
  return {
    context,
    probe() {
      probing ??= look();
      return probing;
    },
    facts,
    ask: (args, settings) => {
      const { program } = facts();
      return runCommand({ program, args, env: apptainerEnvironment(context, facts(), settings) });
    },
  };
}

/**
 * The whole environment of apptainer. Of the caller's variables it has only those that find programs and control
 * groups, because APPTAINER_BIND, APPTAINERENV_* and others would change the container. Its own directories are in the
 * user's part of the store.
 */
export function apptainerEnvironment(
  context: RuntimeContext,
  { prefix }: Pick<ApptainerFacts, 'prefix'>,
  settings: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const directory = join(userDirectory(context.storeRoot), 'apptainer');
  const own = {
    CACHEDIR: join(directory, 'cache'),
    TMPDIR: join(directory, 'tmp'),
    CONFIGDIR: join(directory, 'config'),
    ...settings,
  };
  const passed = ['PATH', 'USER', 'LOGNAME', 'XDG_RUNTIME_DIR', 'DBUS_SESSION_BUS_ADDRESS'];
  const prefixed = Object.entries(own).map(([name, value]): [string, string] => [`${prefix}_${name}`, value]);
  return { ...pick(context, passed), HOME: join(directory, 'home'), ...Object.fromEntries(prefixed) };
}

/**
 * The caller's proxies, for commands that talk to registries. A container would get them regardless of its own
 * environment.
 */
export function proxyEnvironment(context: RuntimeContext): Record<string, string> {
  return pick(context, PROXIES);
}

function pick({ env }: RuntimeContext, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name): [string, string][] => {
      const value = env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

const PROXIES = ['http_proxy', 'https_proxy', 'no_proxy'].flatMap((name) => [name, name.toUpperCase()]);

const REMEDY =
  'install Apptainer 1.1 or later (https://apptainer.org/docs/admin/main/installation.html), or load its module';

type Refused = Availability & { readonly available: false };

async function findApptainer(context: RuntimeContext): Promise<ApptainerFacts | Refused> {
  const path = context.env.PATH;
  const program = findProgram('apptainer', path) ?? findProgram('singularity', path);
  if (program === undefined) {
    return { available: false, reason: 'no program "apptainer" or "singularity" is on PATH', remedy: REMEDY };
  }
  // Apptainer would make this directory readable by all. If it can't be made, the code that needs it reports that.
  await makeUserDirectory(context.storeRoot).catch(() => {});
  const { text, startError } = await askVersion(context, program);
  if (startError !== undefined) {
    return unstartable(program, startError);
  }
  const [, name = '', version = ''] = /^(apptainer|singularity(?:-ce)?) version (\S+)/m.exec(text ?? '') ?? [];
  if (version === '') {
    return { available: false, reason: `${program} doesn't work: it doesn't report its version`, remedy: REMEDY };
  }
  if (!isNewEnough(name, version)) {
    const reason = `${name} ${version} is too old: it evaluates shell code in the values of variables`;
    return { available: false, reason, remedy: 'use Apptainer 1.1 or later, or SingularityCE 3.10 or later' };
  }
  const prefix = name === 'apptainer' ? 'APPTAINER' : 'SINGULARITY';
  return { program, version, prefix, userNamespace: context.user.uid !== 0 && userNamespacesAllowed() };
}

/** Cached until the program changes: the answer depends on nothing else. */
async function askVersion(
  context: RuntimeContext,
  program: string,
): Promise<{ readonly text: string | undefined; readonly startError: string | undefined }> {
  let startError: string | undefined;
  const find = async (): Promise<string | undefined> => {
    const env = apptainerEnvironment(context, { prefix: 'APPTAINER' });
    const answer = await runCommand({ program, args: ['--version'], env });
    startError = answer.startError;
    return answer.exitCode === 0 ? answer.stdout : undefined;
  };
  const text = await stampOf(program).then(
    (key) => cachedText(context, { path: recordPath(context, 'engines', program), key }, find),
    () => undefined,
  );
  return { text, startError };
}

/** `--no-eval` and `--mount` exist since Apptainer 1.1 and SingularityCE 3.10. */
function isNewEnough(name: string, version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  const [oldMajor, oldMinor] = name === 'apptainer' ? [1, 1] : [3, 10];
  return major > oldMajor || (major === oldMajor && minor >= oldMinor);
}

function userNamespacesAllowed(): boolean {
  const settings = ['/proc/sys/user/max_user_namespaces', '/proc/sys/kernel/unprivileged_userns_clone'];
  return settings.every((path) => readKernelFile(path) !== '0');
}
