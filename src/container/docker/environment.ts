/** The environment of the docker or podman client: only what it needs to find its engine. */
import { join } from 'node:path';
import { readRegularSync } from '../../files/read-file';

type Environment = Readonly<Record<string, string | undefined>>;

/** Variables that the clients of docker and podman, and the Go runtime, read themselves. */
const OF_CLIENT =
  /^(PATH|HOME|USER|LOGNAME|TMPDIR|HOSTALIASES|DBUS_SESSION_BUS_ADDRESS|NOTIFY_SOCKET|LISTEN_\w+|(XDG|DOCKER|CONTAINERS?|PODMAN|STORAGE|REGISTRY|BUILDAH|BUILDKIT|SSH|SSL_CERT|LD|OTEL|_CONTAINERS)_\w+|GO[A-Z]+|LD_PRELOAD)$/;
const PROXIES = /^(https?|ftp|no|all)_proxy$/i;

/** For every call that doesn't start a container. */
export function clientEnvironment(env: Environment): Record<string, string> {
  return select(env, (name) => (OF_CLIENT.test(name) && !name.startsWith('LD_')) || PROXIES.test(name));
}

/** Variables of the container, as arguments for the client and as part of the client's own environment. */
export interface PassedEnvironment {
  readonly args: readonly string[];
  readonly env: Record<string, string>;
}

/**
 * Passes the variables of a container. Their values go through the client's environment, because all users of a machine
 * can read arguments. Only variables that the client itself would read (HOME, PATH) are written out. The docker client
 * adds the proxies of its settings to every container unless each is named.
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

/** `--env` arguments that keep out the proxies that docker's client would add; none if its settings have none. */
export function withoutProxies(inside: Readonly<Record<string, string>>, env: Environment): string[] {
  if (!addsProxies(env)) {
    return [];
  }
  const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'FTP_PROXY', 'NO_PROXY', 'ALL_PROXY'];
  return [...names, ...names.map((name) => name.toLowerCase())]
    .filter((name) => !(name in inside))
    .flatMap((name) => ['--env', name]);
}

/** People write these files by hand. */
const SETTINGS = { limit: 1024 ** 2, links: 'follow' } as const;

/** Naming a variable that the client doesn't have also removes the image's own, so this is done only if needed. */
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
