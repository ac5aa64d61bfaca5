/** Cache keys for what an engine said about itself: they change when it may no longer be true. */
import { accessSync, constants, statSync } from 'node:fs';
import { join } from 'node:path';
import { isDead, processWithId } from '../../core/process-identity';
import { readRegularSync } from '../../files/read-file';
import { fileStamp } from '../../store/objects/stat-index';
import { bootId } from '../procfs';

/** The environment of the caller. */
type Environment = Readonly<Record<string, string | undefined>>;

/** The key for podman, which has no daemon: depends on the program, its settings and the current boot. */
export function podmanKey(program: string, env: Environment): string | undefined {
  const { HOME = '', XDG_CONFIG_HOME = `${HOME}/.config`, CONTAINERS_CONF = '', CONTAINER_HOST = '' } = env;
  const settings = [
    '/etc/containers/containers.conf',
    `${XDG_CONFIG_HOME}/containers/containers.conf`,
    CONTAINERS_CONF,
  ];
  return JSON.stringify([CONTAINER_HOST, bootId(), ...[program, ...settings].map(stampedPath)]);
}

const SMALL = { limit: 1024 ** 2, links: 'follow' } as const;

/** Where dockerd writes its pid and listens by default (dockerd --help). */
const DOCKER_PID = '/var/run/docker.pid';
const DOCKER_SOCKET = '/var/run/docker.sock';

/** The socket of this machine's docker daemon, if the client uses that daemon and this user may connect. */
export function dockerSocket(program: string, env: Environment): string | undefined {
  return dockerKey(program, env) === undefined ? undefined : DOCKER_SOCKET;
}

/**
 * The key for docker: its daemon keeps its settings as long as it lives. undefined if the client may use another daemon
 * than this machine's, if the daemon isn't running, or if this user may not connect. Then the client is asked, and
 * gives the reason.
 */
export function dockerKey(program: string, env: Environment): string | undefined {
  if (env.DOCKER_HOST || env.DOCKER_CONTEXT || hasContext(env)) {
    return undefined;
  }
  try {
    accessSync(DOCKER_SOCKET, constants.R_OK | constants.W_OK);
    const daemon = processWithId(Number(String(readRegularSync(DOCKER_PID, SMALL))), '');
    return isDead(daemon, '') ? undefined : JSON.stringify([daemon, bootId(), stampedPath(program)]);
  } catch {
    return undefined;
  }
}

/** Whether docker's settings name another daemon. Unreadable settings might. */
function hasContext({ HOME = '', DOCKER_CONFIG = join(HOME, '.docker') }: Environment): boolean {
  const path = join(DOCKER_CONFIG, 'config.json');
  if (statSync(path, { throwIfNoEntry: false }) === undefined) {
    return false;
  }
  try {
    const { currentContext = 'default' } = JSON.parse(String(readRegularSync(path, SMALL))) as {
      currentContext?: unknown;
    };
    return currentContext !== 'default' && currentContext !== '';
  } catch {
    return true;
  }
}

function stampedPath(path: string): string {
  const status = path === '' ? undefined : statSync(path, { bigint: true, throwIfNoEntry: false });
  return status === undefined ? path : `${path} ${fileStamp(status)}`;
}
