/**
 * Runs docker or podman: finds the client, explains why it can't be used, and caches what the engine says about itself.
 */
import { bug } from '../../core/errors';
import { readRegular } from '../../files/read-file';
import { findProgram } from '../../process/find-program';
import type { CommandOutput } from '../../process/run-command';
import { runCommand } from '../../process/run-command';
import { cachedText, recordPath } from '../fact-cache';
import { stricterProfile, writeProfile } from '../seccomp';
import { unstartable } from '../start-failure';
import type { Availability, RuntimeContext } from '../types';
import type { EngineDialect } from './dialect';
import { getFromSocket } from './engine-socket';
import { clientEnvironment } from './environment';
import type { EngineFacts } from './facts';

/** An engine that works. */
export interface Engine {
  /** The client's absolute path. */
  readonly program: string;
  readonly facts: EngineFacts;
  /** Path of a seccomp profile that is stricter than the engine's own. */
  readonly seccompProfile: string | undefined;
}

/** Runs commands of one engine. */
export interface EngineClient {
  readonly dialect: EngineDialect;
  readonly context: RuntimeContext;
  /** Asks the engine at most once per process. */
  probe(): Promise<Availability>;
  /** @throws a bug if `probe` did not report it available. */
  engine(): Engine;
  ask(args: readonly string[]): Promise<CommandOutput>;
  /** The JSON of `image inspect` for one image: an object, or a list of one; undefined if there is no such image. */
  inspectImage(name: string): Promise<string | undefined>;
}

/** Creates the client of an engine. */
export function createEngineClient(dialect: EngineDialect, context: RuntimeContext): EngineClient {
  let found: Engine | undefined;
  let probing: Promise<Availability> | undefined;
  const program = findProgram(dialect.name, context.env.PATH);
  const ask = (args: readonly string[]): Promise<CommandOutput> =>
    runCommand({ program: program ?? dialect.name, args, env: clientEnvironment(context.env) });
  const look = async (): Promise<Availability> => {
    if (program === undefined) {
      return refused(`no program "${dialect.name}" is on PATH`, dialect.installRemedy);
    }
    const answer = await askAboutItself({ dialect, context, program, ask });
    if ('facts' in answer) {
      found = { program, facts: answer.facts, seccompProfile: await writeStricter(context, answer.facts) };
      return { available: true, version: answer.facts.version };
    }
    const { startError } = answer.failed;
    return startError === undefined ? explain(answer.failed, dialect) : unstartable(program, startError);
  };
  return {
    dialect,
    context,
    probe() {
      probing ??= look();
      return probing;
    },
    engine() {
      if (found === undefined) {
        throw bug(`the ${dialect.name} runtime was used without a probe`);
      }
      return found;
    },
    ask,
    async inspectImage(name) {
      const socket = program === undefined || !PLAIN_NAME.test(name) ? undefined : dialect.socket(program, context.env);
      const said = socket === undefined ? undefined : await getFromSocket(socket, `/images/${name}/json`);
      if (said !== undefined) {
        return said;
      }
      const { exitCode, stdout } = await ask(['image', 'inspect', name]);
      return exitCode === 0 ? stdout : undefined;
    },
  };
}

/** Names that need no escapes in a path of the engine's API. */
const PLAIN_NAME = /^[\w.:/@-]+$/;

/** A profile names a few hundred system calls. */
const PROFILE = { limit: 1024 ** 2, links: 'follow' } as const;

/** If the profile can't be written, the engine's own is used. */
async function writeStricter(context: RuntimeContext, { seccompProfile }: EngineFacts): Promise<string | undefined> {
  const own = seccompProfile === '' ? '' : String(await readRegular(seccompProfile, PROFILE).catch(() => ''));
  const profile = stricterProfile(own);
  return profile === undefined ? undefined : writeProfile(context, 'podman', profile).catch(() => undefined);
}

interface Question {
  readonly dialect: EngineDialect;
  readonly context: RuntimeContext;
  readonly program: string;
  readonly ask: (args: readonly string[]) => Promise<CommandOutput>;
}

async function askAboutItself(
  question: Question,
): Promise<{ readonly facts: EngineFacts } | { readonly failed: CommandOutput }> {
  const { dialect, context, program, ask } = question;
  let failed: CommandOutput = { exitCode: null, stdout: '', stderr: '' };
  const find = async (): Promise<string | undefined> => {
    const answer = await ask(dialect.info);
    failed = answer;
    return dialect.facts(answer.stdout) === undefined ? undefined : answer.stdout;
  };
  const path = recordPath(context, 'engines', `${dialect.name} ${context.user.uid}`);
  const key = dialect.stateKey(program, context.env);
  const text = key === undefined ? await find() : await cachedText(context, { path, key }, find);
  const facts = text === undefined ? undefined : dialect.facts(text);
  return facts === undefined ? { failed } : { facts };
}

function refused(reason: string, remedy: string): Availability {
  return { available: false, reason, remedy };
}

/** Explains why the engine doesn't work. */
function explain({ stdout, stderr }: CommandOutput, dialect: EngineDialect): Availability {
  const name = dialect.name;
  const said = stderr.trim().split('\n').at(-1) ?? '';
  if (/permission denied|EACCES/i.test(stderr)) {
    return refused(`the ${name} engine refuses this user: ${said}`, dialect.permissionRemedy);
  }
  if (/client version .* is too new|is too old|Minimum supported API|client .*newer than server/i.test(stderr)) {
    return refused(
      `the versions of the ${name} client and its engine are too far apart: ${said}`,
      `update the older one, or put a client that matches the engine first on PATH`,
    );
  }
  if (
    /cannot connect|connection refused|no such file|error during connect|is the docker daemon running/i.test(stderr)
  ) {
    return refused(`the ${name} engine is not running: ${said}`, dialect.startRemedy);
  }
  if (name === 'docker' && stdout.includes('"buildahVersion"')) {
    return refused('the program "docker" on PATH is podman under another name', 'use the runtime podman');
  }
  return refused(`${name} doesn't work here: ${said || 'it gave no reason'}`, dialect.startRemedy);
}
