/**
 * Loads the chunks of the bundle with the code that V8 compiled in an earlier run of the same command: compiling would
 * take as long as everything else that a cached job needs. The file stands beside the chunks, and imports none of them.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { wrap } from 'node:module';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { Script } from 'node:vm';

type Environment = Readonly<Record<string, string | undefined>>;

/** The directory of compiled code, which is used only if no other user can write to it. Undefined: there is none. */
export function compiledCodeDirectory({ XDG_CACHE_HOME, HOME }: Environment): string | undefined {
  if (XDG_CACHE_HOME && isAbsolute(XDG_CACHE_HOME)) {
    return join(XDG_CACHE_HOME, 'hither');
  }
  return HOME && isAbsolute(HOME) ? join(HOME, '.cache', 'hither') : undefined;
}

/** Compiled code of one chunk. V8 notices another version of itself, but neither other source nor damage. */
interface CompiledChunk {
  /** The digest of the source. */
  readonly source: string;
  readonly data: Buffer;
}

interface LoadedChunk {
  readonly source: string;
  readonly script: Script;
}

interface CompiledCode {
  /** The directory of the chunks. */
  readonly chunks: string;
  /** One file for each command: what it compiles is what it runs. */
  readonly path: string;
  readonly found: ReadonlyMap<string, CompiledChunk>;
  readonly loaded: Map<string, LoadedChunk>;
  /** Whether a chunk was compiled now. */
  isOld: boolean;
}

let compiled: CompiledCode | undefined;

/** Makes `loadChunk` use the compiled code of a command, and save it if the command succeeds. */
export function useCompiledCode(chunks: string, env: Environment, command = ''): void {
  // The variables by which Node's own compile cache is turned off, and turns itself off.
  const isOff = env.NODE_DISABLE_COMPILE_CACHE || env.NODE_V8_COVERAGE;
  const directory = isOff ? undefined : compiledCodeDirectory(env);
  if (directory === undefined) {
    return;
  }
  const name = /^[a-z]{1,20}$/.test(command) ? command : 'other';
  const place = digestOf(chunks).toString('hex', 0, 4);
  const path = join(directory, `${name}-${place}-${process.version}-${process.arch}`);
  const code: CompiledCode = { chunks, path, found: readCode(path), loaded: new Map(), isOld: false };
  compiled = code;
  process.once('exit', (exitCode) => {
    if (exitCode === 0 && code.isOld) {
      saveCode(code);
    }
  });
}

/** The exports of a chunk. `require` is that of the chunk. */
export function loadChunk(name: string, require: (path: string) => unknown): unknown {
  return compiled === undefined ? require(`./${name}`) : runChunk(name, require, compiled);
}

function runChunk(name: string, require: (path: string) => unknown, code: CompiledCode): unknown {
  const filename = join(code.chunks, name);
  // build.js writes ASCII.
  const text = readFileSync(filename, 'latin1');
  const source = digestOf(text).toString('base64');
  const found = code.found.get(name);
  const options = found?.source === source ? { cachedData: found.data } : {};
  const script = new Script(wrap(text), { filename, ...options });
  code.loaded.set(name, { source, script });
  code.isOld ||= script.cachedDataRejected !== false;
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, filename, code.chunks);
  return module.exports;
}

/** Every run needs this module later, and its digests are faster than loading one with a checksum. */
function digestOf(data: string | Buffer): Buffer {
  return createHash('sha256').update(data).digest();
}

const DIGEST_BYTES = 32;

/** A file is a digest of the rest, a line of JSON with the chunks, and their code. */
function readCode(path: string): ReadonlyMap<string, CompiledChunk> {
  const found = new Map<string, CompiledChunk>();
  try {
    const directory = trustedDirectory(dirname(path));
    const bytes = directory === undefined ? undefined : readFileSync(join(directory, basename(path)));
    if (bytes === undefined || !digestOf(bytes.subarray(DIGEST_BYTES)).equals(bytes.subarray(0, DIGEST_BYTES))) {
      return found;
    }
    let at = bytes.indexOf('\n', DIGEST_BYTES) + 1;
    const chunks: readonly [string, string, number][] = JSON.parse(bytes.toString('latin1', DIGEST_BYTES, at));
    for (const [name, source, length] of chunks) {
      found.set(name, { source, data: bytes.subarray(at, at + length) });
      at += length;
    }
  } catch {
    // A missing file, mostly. The code is compiled.
  }
  return found;
}

/**
 * The real path of a directory, if only this user (or root) can write there and replace it: compiled code is run
 * without any other check. Undefined if that isn't so.
 */
export function trustedDirectory(path: string, links = 0): string | undefined {
  const parent = dirname(path);
  const above = parent === path ? path : trustedDirectory(parent, links);
  if (above === undefined || links > MAX_LINKS) {
    return undefined;
  }
  const real = join(above, basename(path));
  const status = lstatSync(real);
  if (status.uid !== 0 && status.uid !== process.geteuid?.()) {
    return undefined;
  }
  if (status.isSymbolicLink()) {
    return trustedDirectory(resolve(above, readlinkSync(real)), links + 1);
  }
  // In a directory with the sticky bit, others can't replace what is ours.
  const isOpen = (status.mode & OTHERS_WRITE) !== 0 && (status.mode & STICKY) === 0;
  return status.isDirectory() && !isOpen ? real : undefined;
}

const MAX_LINKS = 10;
const OTHERS_WRITE = 0o022;
const STICKY = 0o1000;

/** A failure is ignored: the code is compiled again next time. */
function saveCode(code: CompiledCode): void {
  try {
    const parent = dirname(code.path);
    mkdirUnlessThere(dirname(parent));
    mkdirUnlessThere(parent);
    const directory = trustedDirectory(parent);
    if (directory !== undefined) {
      removeUnused(directory);
      const temporary = join(directory, `${basename(code.path)}.${process.pid}`);
      writeFileSync(temporary, fileOf(code), { mode: 0o600, flag: 'wx' });
      renameSync(temporary, join(directory, basename(code.path)));
    }
  } catch {
    // A full disk, or a home that can't be written.
  }
}

function fileOf({ chunks: directory, found, loaded }: CompiledCode): Buffer {
  const others = [...found].filter(([name]) => !loaded.has(name) && existsSync(join(directory, name)));
  const chunks = new Map<string, CompiledChunk>([
    ...others,
    ...[...loaded].map(
      ([name, { source, script }]) => [name, { source, data: script.createCachedData() }] satisfies [string, unknown],
    ),
  ]);
  const names = [...chunks].map(([name, { source, data }]) => [name, source, data.length]);
  const rest = Buffer.concat([
    Buffer.from(`${JSON.stringify(names)}\n`, 'latin1'),
    ...[...chunks.values()].map(({ data }) => data),
  ]);
  return Buffer.concat([digestOf(rest), rest]);
}

function mkdirUnlessThere(directory: string): void {
  if (!existsSync(directory)) {
    mkdirSync(directory, { mode: 0o700 });
  }
}

const UNUSED_AFTER_MS = 90 * 24 * 3600 * 1000;

/** The beginning of the names that `useCompiledCode` gives. */
const OURS = /^[a-z]{1,20}-[0-9a-f]{8}-v/;

/** Removes the code of other versions. What is in use is written again at most every 90 days. */
function removeUnused(directory: string): void {
  for (const name of readdirSync(directory).filter((each) => OURS.test(each))) {
    const path = join(directory, name);
    if (statSync(path).mtimeMs < Date.now() - UNUSED_AFTER_MS) {
      unlinkSync(path);
    }
  }
}
