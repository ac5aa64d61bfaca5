// Records how hither calls an engine: a wrapper script earlier on PATH writes down each call and then runs the engine.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The absolute path of a program on PATH, or undefined. */
export function findProgram(name) {
  const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : undefined;
}

/** Runs a command, and returns the arguments and environment of each call of the engine, in order. */
export function recordCalls(engine, command, { cwd, env, stdio = 'pipe' }) {
  const directory = mkdtempSync(join(cwd, 'calls-'));
  const bin = join(directory, 'bin');
  mkdirSync(bin);
  const wrapper = join(bin, engine);
  writeFileSync(wrapper, wrapperScript(directory, findProgram(engine)));
  chmodSync(wrapper, 0o755);
  const done = spawnSync(command[0], command.slice(1), {
    cwd,
    env: { ...env, PATH: `${bin}${delimiter}${env.PATH}` },
    encoding: 'utf8',
    maxBuffer: 1e9,
    stdio,
  });
  if (done.status !== 0) {
    throw new Error(`hither could not be measured: ${done.stderr}${done.stdout}`);
  }
  const names = readdirSync(directory).filter((name) => name.endsWith('.args'));
  return names.sort().map((name) => ({
    args: fields(join(directory, name)),
    env: Object.fromEntries(fields(join(directory, name.replace('.args', '.env'))).map(pairOf)),
  }));
}

function wrapperScript(directory, program) {
  return `#!/bin/sh
call='${directory}'/$(date +%s%N).$$
printf '%s\\0' "$@" >"$call.args"
env -0 >"$call.env"
exec '${program}' "$@"
`;
}

function fields(path) {
  return readFileSync(path, 'utf8').split('\0').slice(0, -1);
}

function pairOf(line) {
  const sign = line.indexOf('=');
  return [line.slice(0, sign), line.slice(sign + 1)];
}
