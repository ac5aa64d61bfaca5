/** The environment of the client of docker or podman: what it needs to find its engine, and no more of the caller's. */
import { join } from 'node:path';
import { readRegularSync } from '../../files/read-file';

type Environment = Readonly<Record<string, string | undefined>>;

/** Variables that docker's and podman's clients, and the Go programs that they are, read themselves. */
const OF_CLIENT =
  /^(PATH|HOME|USER|LOGNAME|TMPDIR|HOSTALIASES|DBUS_SESSION_BUS_ADDRESS|NOTIFY_SOCKET|LISTEN_\w+|(XDG|DOCKER|CONTAINERS?|PODMAN|STORAGE|REGISTRY|BUILDAH|BUILDKIT|SSH|SSL_CERT|LD|OTEL|_CONTAINERS)_\w+|GO[A-Z]+|LD_PRELOAD)$/;
const PROXIES = /^(https?|ftp|no|all)_proxy$/i;

/** For every call that does not start a container. */
export function clientEnvironment(env: Environment): Record<string, string> {
  return select(env, (name) => (OF_CLIENT.test(name) && !name.startsWith('LD_')) || PROXIES.test(name));
}

/** A variable of the container's, as arguments for the client and as part of the client's own environment. */
export interface PassedEnvironment {
  readonly args: readonly string[];
  readonly env: Record<string, string>;
}

/**
 * The variables of a container. Their values go through the client's environment, for all users of a machine can read
 * arguments; only those that the client would take for its own (HOME, PATH) are written out. The docker client adds
 * the proxies of its own settings to every container unless each is named.
 */
export function passEnvironment(env: Environment, inside: Readonly<Record<string, string>>): PassedEnvironment {
  const client = select(env, (name) => OF_CLIENT.test(name) && !name.startsWith('LD_'));
  const args: string[] = [];
  for (const [name, value] of Object.entries(inside)) {
    if (OF_CLIENT.test(name)) {
      args.push('--env', `${name}=${value}`);
    } else {
      args.push('--env', name);
      client[name] = value;
    }
  }
  return { args, env: client };
}

/** The proxies that docker's client would add, as `--env` arguments that keep them out; none where its settings have none. */
export function withoutProxies(inside: Readonly<Record<string, string>>, env: Environment): string[] {
  if (!addsProxies(env)) {
    return [];
  }
  const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'FTP_PROXY', 'NO_PROXY', 'ALL_PROXY'];
  return [...names, ...names.map((name) => name.toLowerCase())]
    .filter((name) => !(name in inside))
    .flatMap((name) => ['--env', name]);
}

/** People write such files by hand. */
const SETTINGS = { limit: 1024 ** 2, links: 'follow' } as const;

/** Naming a variable that the client doesn't have takes the image's own away, too, so it is only done where it is needed. */
function addsProxies({ DOCKER_CONFIG, HOME = '/' }: Environment): boolean {
  try {
    return readRegularSync(join(DOCKER_CONFIG || join(HOME, '.docker'), 'config.json'), SETTINGS).includes('"proxies"');
  } catch {
    return false;
  }
}

function select(env: Environment, wanted: (name: string) => boolean): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined && wanted(entry[0])),
  );
}
