/** Describes a Python environment of this machine: its version, its platform, and what can be imported. */
import { createHash } from 'node:crypto';
import { type BigIntStats, readSync, statSync } from 'node:fs';
import { HitherError } from '../../core/errors';
import { withRegularSync } from '../../files/open-file';
import { digestOfHash } from '../../image/digest';
import { runCommand } from '../../process/run-command';
import { lackAt } from '../../process/start-lack';
import { fileStamp, isSettled } from '../../store/objects/stat-index';
import { readOwnRecord, recordPath, writeOwnRecord } from '../fact-cache';
import { unstartable } from '../start-failure';
import type { RuntimeContext } from '../types';
import { digestOfModules } from './modules';
import { DESCRIBE_PYTHON } from './python-script';
import { behindScript } from './python-shim';

/** An interpreter of this machine with its libraries. */
export interface HostPython {
  /** The interpreter that was described and that must run. What the user named may be a version manager's script. */
  readonly executable: string;
  /** Covers everything that can be imported, except libraries found by the system's loader. */
  readonly digest: string;
  /** What the digest can't cover, as the end of "its result may depend on …". */
  readonly uncovered?: string;
}

/** An interpreter as found, and the environment that jobs start it in. */
export interface PythonRequest {
  readonly program: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Describes an interpreter. The description is cached until the interpreter, one of its library directories, or a file
 * that adds to them changes. @throws HitherError `image` if the interpreter doesn't work.
 */
export async function describePython(context: RuntimeContext, request: PythonRequest): Promise<HostPython> {
  const given = request.program;
  const program = isScript(given) ? await behindScript(given, context, () => askExecutable(given, context)) : given;
  const { identity, modules, unclear } = await description(context, { ...request, program });
  const content = modules.length === 0 ? null : await digestOfModules(context, modules);
  const digest = digestOfHash(createHash('sha256').update(JSON.stringify([identity, content ?? null])));
  const uncovered = unclear ?? (content === undefined ? 'modules that are too large to read' : undefined);
  return { executable: program, digest, ...(uncovered === undefined ? {} : { uncovered }) };
}

/** What an interpreter says about itself. */
interface Description {
  readonly path: readonly string[];
  readonly watched: readonly string[];
  readonly identity: unknown;
  readonly modules: readonly string[];
  readonly unclear: string | null;
}

async function description(context: RuntimeContext, { program, env }: PythonRequest): Promise<Description> {
  const about = JSON.stringify([
    program,
    Object.entries(env).filter(([name]) => /^PYTHON|^VIRTUAL_ENV$|^CONDA_/.test(name)),
  ]);
  const path = recordPath(context, 'pythons', about);
  const recorded = readOwnRecord(context, path);
  const cached = recorded?.description;
  if (isDescription(cached) && recorded?.key === stampsOf(program, cached).key) {
    return cached;
  }
  const found = parsedDescription(await askPython(program, ['-s', '-B', '-c', DESCRIBE_PYTHON], env));
  if (found === undefined) {
    throw new HitherError('image', `${program} is not a working Python`, 'name another interpreter with "python:"');
  }
  const { key, areSettled } = stampsOf(program, found);
  if (areSettled) {
    await writeOwnRecord(context, path, { key, description: found });
  }
  return found;
}

/** The answer is the last line: start-up files of a Python may print something first. */
function parsedDescription(answer: string): Description | undefined {
  try {
    const value: unknown = JSON.parse(answer.trim().split('\n').at(-1) ?? '');
    return isDescription(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A record may be damaged or written by another version. */
function isDescription(value: unknown): value is Description {
  const { path, watched, modules } = (value ?? {}) as Partial<Record<string, unknown>>;
  return [path, watched, modules].every(
    (list) => Array.isArray(list) && list.every((item) => typeof item === 'string'),
  );
}

/** `key` changes whenever something that the description depends on changes, provided that it was settled before. */
function stampsOf(program: string, { path, watched }: Description) {
  const statuses = [program, ...path, ...watched].map(preciseStatusOf);
  return {
    key: JSON.stringify(statuses.map((status) => (status === undefined ? 'not there' : fileStamp(status)))),
    areSettled: statuses.every((status) => status === undefined || isSettled(status)),
  };
}

/** Undefined if it can't be reached. */
function preciseStatusOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function isScript(program: string): boolean {
  const start = Buffer.alloc(2);
  try {
    withRegularSync(program, 'follow', (file) => readSync(file, start));
  } catch {
    // A file that can't be read may still be executable.
  }
  return start.toString('latin1') === '#!';
}

/** @throws HitherError `image` */
async function askExecutable(program: string, { env }: RuntimeContext): Promise<string> {
  const answer = await askPython(program, ['-s', '-S', '-B', '-c', 'import sys; print(sys.executable)'], env);
  return answer.trim() || program;
}

/** @throws HitherError `image`, or `runtime` if this process lacks something */
async function askPython(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const given = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const answer = await runCommand({ program, args, env: Object.fromEntries(given) });
  if (answer.exitCode === 0) {
    return answer.stdout;
  }
  if (answer.startError !== undefined && lackAt(answer.startError) !== undefined) {
    const { reason, remedy } = unstartable(program, answer.startError);
    throw new HitherError('runtime', reason, remedy, { transient: true });
  }
  const said = answer.stderr.trim().split('\n').at(-1) ?? '';
  throw new HitherError(
    'image',
    `the Python ${program} doesn't work: ${said || `exit code ${answer.exitCode}`}`,
    'name another interpreter with "python:"',
  );
}
