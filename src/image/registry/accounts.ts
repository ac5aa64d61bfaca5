/**
 * Finds the logins of `docker login` and `podman login`: docker's config.json (docs.docker.com, "Credential stores")
 * and podman's auth.json (containers-auth.json(5)), and the helper programs that they name.
 */
import { join } from 'node:path';
import { readRegular } from '../../files/read-file';
import { findProgram } from '../../process/find-program';
import { runCommand } from '../../process/run-command';
import type { Account, AccountFinder } from './authorization';

type Environment = Readonly<Record<string, string | undefined>>;
type Settings = Readonly<Record<string, unknown>>;

/** Finds accounts in the caller's files. A damaged file or a failing helper counts as none. */
export function accountsOf(env: Environment): AccountFinder {
  return async (registry, repository) => {
    const names = namesOf(registry, repository);
    for (const path of settingsFiles(env)) {
      const settings = await readSettings(path);
      const account = (await fromHelper(settings, names, env)) ?? fromFile(settings, names);
      if (account !== undefined) {
        return account;
      }
    }
    return undefined;
  };
}

function settingsFiles(env: Environment): string[] {
  const home = env.HOME ?? '/nonexistent';
  const files = [
    join(env.DOCKER_CONFIG || join(home, '.docker'), 'config.json'),
    env.XDG_RUNTIME_DIR === undefined ? '' : join(env.XDG_RUNTIME_DIR, 'containers', 'auth.json'),
    join(env.XDG_CONFIG_HOME || join(home, '.config'), 'containers', 'auth.json'),
  ];
  return [env.REGISTRY_AUTH_FILE ?? '', ...files].filter((path) => path !== '');
}

/**
 * An entry can be for a part of a registry (podman), for the registry, or for one of its addresses (docker). Longest
 * first.
 */
function namesOf(registry: string, repository: string): string[] {
  const parts = repository.split('/');
  const spaces = parts.map((_, index) => [registry, ...parts.slice(0, parts.length - index)].join('/'));
  const hub =
    registry === 'docker.io' ? ['https://index.docker.io/v1/', 'index.docker.io', 'registry-1.docker.io'] : [];
  return [...spaces, registry, ...hub, `https://${registry}`, `https://${registry}/v1/`, `https://${registry}/v2/`];
}

const MAX_BYTES = 16 * 1024 ** 2;

async function readSettings(path: string): Promise<Settings> {
  try {
    return objectOf(JSON.parse(String(await readRegular(path, { limit: MAX_BYTES, links: 'follow' }))));
  } catch {
    return {};
  }
}

function objectOf(value: unknown): Settings {
  return typeof value === 'object' && value !== null ? (value as Settings) : {};
}

function fromFile(settings: Settings, names: readonly string[]): Account | undefined {
  const accounts = objectOf(settings.auths);
  for (const name of names) {
    const { auth } = objectOf(accounts[name]);
    const account = typeof auth === 'string' ? decode(auth) : undefined;
    if (account !== undefined) {
      return account;
    }
  }
  return undefined;
}

function decode(auth: string): Account | undefined {
  const text = Buffer.from(auth, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  return colon <= 0 ? undefined : { user: text.slice(0, colon), password: text.slice(colon + 1).replace(/\0+$/, '') };
}

async function fromHelper(
  settings: Settings,
  names: readonly string[],
  env: Environment,
): Promise<Account | undefined> {
  const helpers = objectOf(settings.credHelpers);
  const listed = objectOf(settings.auths);
  for (const name of names) {
    const helper =
      helpers[name] ?? (name in listed || name.startsWith('https://index.') ? settings.credsStore : undefined);
    const account = typeof helper === 'string' ? await askHelper(helper, name, env) : undefined;
    if (account !== undefined) {
      return account;
    }
  }
  return undefined;
}

/** The protocol of docker-credential-helpers: `get`, the server on stdin, JSON on stdout. */
async function askHelper(helper: string, server: string, env: Environment): Promise<Account | undefined> {
  const program = /^[\w.-]+$/.test(helper) ? findProgram(`docker-credential-${helper}`, env.PATH) : undefined;
  if (program === undefined) {
    return undefined;
  }
  const given = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const answer = await runCommand({ program, args: ['get'], env: Object.fromEntries(given) }, server);
  try {
    const { Username, Secret } = objectOf(JSON.parse(answer.stdout));
    // `<token>` marks an identity token, which uses another protocol. The engines handle it.
    const isAccount = answer.exitCode === 0 && typeof Username === 'string' && Username !== '<token>';
    return isAccount && typeof Secret === 'string' ? { user: Username, password: Secret } : undefined;
  } catch {
    return undefined;
  }
}
